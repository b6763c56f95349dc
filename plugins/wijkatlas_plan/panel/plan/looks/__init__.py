# SPDX-License-Identifier: EUPL-1.2
"""The ways to look at the rows of plans: tree, table, and what passes the search above them."""
