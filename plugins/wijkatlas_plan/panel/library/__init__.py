# SPDX-License-Identifier: EUPL-1.2
"""The page of programme cards: search them, read one, make your own, use one for an action."""
