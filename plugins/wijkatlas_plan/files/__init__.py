# SPDX-License-Identifier: EUPL-1.2
"""Foreign files: the plan as a workbook, tables of figures, calendars."""
