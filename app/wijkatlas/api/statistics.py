# SPDX-License-Identifier: EUPL-1.2
"""Statistics that plugins share with the analyses of the program.

Brings numpy along: import it where it is used.
"""

from wijkatlas.analysis.change import compare_counts
from wijkatlas.analysis.control import season_design
from wijkatlas.analysis.coverage import Coverage, coverage
from wijkatlas.analysis.discovery import benjamini_hochberg, benjamini_yekutieli
from wijkatlas.analysis.displacement import Difference, Displacement, weighted_displacement
from wijkatlas.analysis.negativebinomial import fit_negative_binomial
from wijkatlas.analysis.overlay import assign as assign_points
from wijkatlas.analysis.poisson import PoissonFit, fit_poisson
from wijkatlas.analysis.ranks import Ranks, rank_rates
from wijkatlas.analysis.rates import poisson_interval
from wijkatlas.analysis.suppression import Publication
from wijkatlas.analysis.together import Counted, protect_together

__all__ = [
    "Counted",
    "Coverage",
    "Difference",
    "Displacement",
    "PoissonFit",
    "Publication",
    "Ranks",
    "assign_points",
    "benjamini_hochberg",
    "benjamini_yekutieli",
    "compare_counts",
    "coverage",
    "fit_negative_binomial",
    "fit_poisson",
    "poisson_interval",
    "protect_together",
    "rank_rates",
    "season_design",
    "weighted_displacement",
]
