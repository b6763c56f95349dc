# SPDX-License-Identifier: EUPL-1.2
"""The form of the chosen rows: its fields, the tables of what hangs on a row, the log of progress."""
