# SPDX-License-Identifier: EUPL-1.2
"""The panel of the survey plugin and its import wizard; the only part with Qt."""
