# SPDX-License-Identifier: EUPL-1.2
"""The analysis "is it rising over time": counts by month or week, judged."""
