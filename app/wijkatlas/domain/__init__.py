# SPDX-License-Identifier: EUPL-1.2
"""What the office talks about: frozen values and rules, from the standard library alone."""
