# SPDX-License-Identifier: EUPL-1.2
"""One area on one page: its figures beside others, its trend, its networks and what is done there."""
