# SPDX-License-Identifier: EUPL-1.2
"""What may be shown of figures that leave together, and whether what is hidden can be worked out."""
