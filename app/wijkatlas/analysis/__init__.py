# SPDX-License-Identifier: EUPL-1.2
"""Pure functions on arrays and frames: no files, no clock, no global random state."""
