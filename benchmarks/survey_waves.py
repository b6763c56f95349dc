# SPDX-License-Identifier: EUPL-1.2
"""Differences between two waves of 40 items in 300 areas, of 60,000 respondents each."""

from types import SimpleNamespace

import numpy as np
from frame import DATA, HERE, Result, Row, Samples, duration, main, timed

RESPONDENTS, ITEMS, AREAS = 60_000, 40, 300
STRATA, CLUSTERS = 50, 3_000
SOME_AREAS = 3
BOUND_S, BOUND_MB = 1.0, 1_000
FILE = DATA / "survey_waves_60000.csv"


def judge(results: dict[str, Result]) -> tuple[str, bool]:
    """Our seconds and memory, and how many of R's seconds that is."""
    ours = results["ours"]
    share = ours.median / results["R survey"].median
    text = f"{duration(ours.median)}, {ours.peak_mb:.0f} MB; {share:.2g} × R survey"
    return text, ours.median <= BOUND_S and ours.peak_mb <= BOUND_MB


def answers(wave: int) -> dict[str, np.ndarray]:
    """Two samples of the same clusters; the same for every side."""
    random = np.random.default_rng(wave)
    cluster = random.integers(0, CLUSTERS, RESPONDENTS)
    return {
        "weight": random.uniform(0.5, 4.0, RESPONDENTS).round(4),
        "stratum": cluster % STRATA,
        "cluster": cluster,
        "area": random.integers(0, AREAS, RESPONDENTS),
        "y": (random.random((ITEMS, RESPONDENTS)) < 0.25 + 0.05 * wave).astype(float).T,
    }


def write() -> None:
    """The first item of both waves as a file, for R."""
    tables = []
    for wave in (0, 1):
        columns = answers(wave)
        columns["y"] = columns["y"][:, 0]
        tables.append(np.column_stack([*columns.values(), np.full(RESPONDENTS, wave)]))
    head = "weight,stratum,cluster,area,y,wave"
    np.savetxt(FILE, np.vstack(tables), delimiter=",", header=head, comments="", fmt="%.10g")


row = Row(
    "survey_waves",
    "Differences of 40 shares in 300 areas between two waves of 60,000 in the same 3,000 clusters",
    f"{BOUND_S:g} s, {BOUND_MB} MB",
    judge,
    prepare=write,
)


@row.side("ours")
def ours() -> Samples:
    """From columns to differences, standard errors, intervals and p of all items."""
    from wijkatlas_survey.estimation.design import make_design
    from wijkatlas_survey.estimation.difference import difference_of_waves
    from wijkatlas_survey.estimation.stacking import stack

    waves = [answers(1), answers(0)]
    none = np.full(RESPONDENTS, "", object)
    names = [
        SimpleNamespace(
            stratum=each["stratum"].astype(str).astype(object),
            cluster=each["cluster"].astype(str).astype(object),
            cluster_2=none,
            key=none,
        )
        for each in waves
    ]
    found = []

    def measure() -> None:
        designs = [
            make_design(each["weight"], stratum=each["stratum"], cluster=each["cluster"])
            for each in waves
        ]
        stacked = stack(*designs, *names)
        ys, areas = [each["y"] for each in waves], [each["area"] for each in waves]
        found.append(difference_of_waves(stacked, *ys, *areas, AREAS))

    seconds = timed(measure, 5, warm=1)
    errors = found[0].se[0, :SOME_AREAS]
    return Samples(seconds, f"standard errors of the first differences: {errors.sum():.10g}")


row.peer(
    "R survey", "Rscript", str(HERE / "peers" / "r_survey_waves.R"), str(FILE), str(SOME_AREAS),
    str(ITEMS * AREAS),
)  # fmt: skip

if __name__ == "__main__":
    main(row)
