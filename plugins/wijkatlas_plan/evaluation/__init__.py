# SPDX-License-Identifier: EUPL-1.2
"""Designs that are fixed before the start, and their results."""
