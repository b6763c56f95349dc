# SPDX-License-Identifier: EUPL-1.2
"""The first page of the panel: what is due and what is missing."""
