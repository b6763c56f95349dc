# SPDX-License-Identifier: EUPL-1.2
"""The page with problems, how they are weighed and what was decided."""
