# SPDX-License-Identifier: EUPL-1.2
"""Statistics that plugins share with the analyses of the program.

Brings numpy along: import it where it is used.
"""

from wijkatlas.analysis.change import compare_counts
from wijkatlas.analysis.discovery import benjamini_hochberg, benjamini_yekutieli
from wijkatlas.analysis.displacement import weighted_displacement
from wijkatlas.analysis.negativebinomial import fit_negative_binomial
from wijkatlas.analysis.overlay import assign as assign_points
from wijkatlas.analysis.poisson import PoissonFit, fit_poisson
from wijkatlas.analysis.ranks import Ranks, rank_rates
from wijkatlas.analysis.rates import poisson_interval
from wijkatlas.analysis.suppression import Publication
from wijkatlas.analysis.together import Counted, protect_together

__all__ = [
    "Counted",
    "PoissonFit",
    "Publication",
    "Ranks",
    "assign_points",
    "benjamini_hochberg",
    "benjamini_yekutieli",
    "compare_counts",
    "fit_negative_binomial",
    "fit_poisson",
    "poisson_interval",
    "protect_together",
    "rank_rates",
    "weighted_displacement",
]
