# SPDX-License-Identifier: EUPL-1.2
"""Where is it busy? A density map."""
