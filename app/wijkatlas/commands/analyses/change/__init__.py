# SPDX-License-Identifier: EUPL-1.2
"""Is it rising here? Change by area."""
