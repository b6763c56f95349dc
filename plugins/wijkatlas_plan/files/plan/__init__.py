# SPDX-License-Identifier: EUPL-1.2
"""The workbook and the large tables of a plan: written, read back, with a reason for each refused row."""
