# SPDX-License-Identifier: EUPL-1.2
"""The page of figures: the board, the profile of an area, findings in words."""
