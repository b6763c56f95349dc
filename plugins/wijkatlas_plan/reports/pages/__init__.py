# SPDX-License-Identifier: EUPL-1.2
"""The pages of plans in the workbook for the council and the atlas, and what they share."""
