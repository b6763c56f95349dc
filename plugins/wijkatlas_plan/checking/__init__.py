# SPDX-License-Identifier: EUPL-1.2
"""What is missing, late, stale or without a figure."""
