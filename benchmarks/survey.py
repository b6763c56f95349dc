# SPDX-License-Identifier: EUPL-1.2
"""Shares of 40 items in 300 areas with standard errors and intervals, of 60,000 respondents."""

import numpy as np
from frame import DATA, HERE, Result, Row, Samples, duration, main, timed

RESPONDENTS, ITEMS, AREAS = 60_000, 40, 300
STRATA, CLUSTERS = 50, 3_000
BOUND_S, BOUND_MB = 0.5, 1_000
FILE = DATA / "survey_60000.csv"


def judge(results: dict[str, Result]) -> tuple[str, bool]:
    """Our seconds and memory, and how many of the others' seconds that is."""
    ours = results["ours"]
    parts = [f"{duration(ours.median)}, {ours.peak_mb:.0f} MB"]
    parts += [f"{ours.median / results[name].median:.2g} × {name}" for name in ("svy", "R survey")]
    return "; ".join(parts), ours.median <= BOUND_S and ours.peak_mb <= BOUND_MB


def answers() -> dict[str, np.ndarray]:
    """Clusters in strata, areas across them, shares that differ by area; the same for every side."""
    random = np.random.default_rng(5)
    cluster = random.integers(0, CLUSTERS, RESPONDENTS)
    area = random.integers(0, AREAS, RESPONDENTS)
    chance = random.beta(2, 5, (AREAS, ITEMS))
    return {
        "weight": random.uniform(0.5, 4.0, RESPONDENTS).round(4),
        "stratum": cluster % STRATA,
        "cluster": cluster,
        "area": area,
        "y": (random.random((RESPONDENTS, ITEMS)) < chance[area]).astype(float),
    }


def write() -> None:
    """The first item as a file, for R."""
    columns = answers()
    columns["y"] = columns["y"][:, 0]
    np.savetxt(
        FILE,
        np.column_stack([*columns.values()]),
        delimiter=",",
        header=",".join(columns),
        comments="",
        fmt="%.10g",
    )


row = Row(
    "survey",
    "Shares of 40 items in 300 areas, 60,000 respondents in 3,000 clusters of 50 strata",
    f"{BOUND_S:g} s, {BOUND_MB} MB",
    judge,
    prepare=write,
)


@row.side("ours")
def ours() -> Samples:
    """From columns to shares, standard errors, design effects and logit intervals of all items."""
    from wijkatlas_survey.estimation.design import make_design
    from wijkatlas_survey.estimation.intervals import share_interval
    from wijkatlas_survey.estimation.means import estimate_means

    columns = answers()
    found = []

    def measure() -> None:
        design = make_design(
            columns["weight"], stratum=columns["stratum"], cluster=columns["cluster"]
        )
        estimated = estimate_means(design, columns["y"], columns["area"], AREAS)
        share_interval(estimated)
        found.append(estimated)

    seconds = timed(measure, 5, warm=1)
    return Samples(seconds, noted(found[0].se[0]))


def noted(errors: np.ndarray) -> str:
    """What shows that the sides found the same: the sum over the areas of the first item."""
    return f"standard errors of the first item add up to {errors.sum():.10g}"


@row.side("svy")
def svy() -> Samples:
    """The mean of one item by area, times 40."""
    import polars
    from svy import Design, Sample, __version__

    columns = answers()
    columns["y"] = columns["y"][:, 0]
    sample = Sample(
        polars.DataFrame(columns), Design(stratum="stratum", psu="cluster", wgt="weight")
    )
    found = []

    def measure() -> None:
        found.append(sample.estimation.mean("y", by="area"))

    seconds = timed(measure, 2, warm=1)
    errors = np.array([each.se for each in found[0].estimates])
    return Samples(
        [each * ITEMS for each in seconds], f"{__version__}; one item × {ITEMS}; {noted(errors)}"
    )


row.peer("R survey", "Rscript", str(HERE / "peers" / "r_survey.R"), str(FILE), str(ITEMS))

if __name__ == "__main__":
    main(row)
