# SPDX-License-Identifier: EUPL-1.2
"""Other looks at the rows of a plan: timeline, calendar, budget, map."""
