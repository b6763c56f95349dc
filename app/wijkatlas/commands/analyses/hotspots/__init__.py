# SPDX-License-Identifier: EUPL-1.2
"""Is it more than chance? Hot spots on areas and cells."""
