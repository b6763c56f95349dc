# SPDX-License-Identifier: EUPL-1.2
"""Design-based estimation on arrays: nothing here knows files, tables or words."""
