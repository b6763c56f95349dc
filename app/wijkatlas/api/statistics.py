# SPDX-License-Identifier: EUPL-1.2
"""Statistics that plugins share with the analyses of the program.

Brings numpy along: import it where it is used.
"""

from wijkatlas.analysis.discovery import benjamini_hochberg, benjamini_yekutieli
from wijkatlas.analysis.overlay import assign as assign_points
from wijkatlas.analysis.suppression import Publication

__all__ = ["Publication", "assign_points", "benjamini_hochberg", "benjamini_yekutieli"]
