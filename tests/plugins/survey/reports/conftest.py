# SPDX-License-Identifier: EUPL-1.2
"""A report as it comes from estimation, with figures that anybody can check."""

from collections.abc import Callable

import pytest

from wijkatlas.api import Reason
from wijkatlas_survey.figures.cell import WHOLE, Cell
from wijkatlas_survey.figures.comparing import Comparison
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.reports.survey_report import DesignFacts, SurveyReport, WaveFacts

AREAS = (("A", "Kouter"), ("B", "Brugwijk"), ("C", "Stationswijk"))


def share(domain: str, value: float | None, n: int | None = 120, **parts: object) -> Cell:
    """A share with a margin of ten points either side; without a value it is hidden."""
    if value is None:
        return Cell("unsafe", None, domain, None, n=n, reason=Reason.SUPPRESSED, **parts)  # type: ignore[arg-type]
    margin = (max(0.0, value - 0.1), min(1.0, value + 0.1))
    return Cell(
        "unsafe", None, domain, value, 0.05, *margin, df=100.0, n=n, n_eff=80.0, deff=1.5, **parts
    )  # type: ignore[arg-type]


@pytest.fixture
def made() -> Callable[..., SurveyReport]:
    """A report of one indicator: 25 of 100 feel unsafe, 45 in Kouter; Stationswijk is hidden."""

    def make(**parts: object) -> SurveyReport:
        whole = share(WHOLE, 0.25, 421)
        cells = (share("A", 0.45, 60, flag="indicative"), share("B", 0.2), share("C", None, 30))
        values: dict[str, object] = {
            "request": Request(wave="2025", indicator="unsafe", by="area"),
            "title": "feels unsafe often or always",
            "wave": WaveFacts("2025", "2025-10", 430),
            "lines": ((None, "feels unsafe often or always"),),
            "whole": (whole,),
            "cells": cells,
            "group_title": "Area",
            "groups": AREAS,
            "against": (
                Comparison(cells[0], whole, 0.2, 0.05, 0.1, 0.3, 0.001, 0.002, 100.0),
                Comparison(cells[1], whole, -0.05, 0.05, -0.15, 0.05, 0.3, 0.3, 100.0),
                Comparison(cells[2], whole, reason=Reason.SUPPRESSED),
            ),
            "design": DesignFacts(strata=3, is_weighted=True),
            "source": "Survey of Lindebeke",
        }
        return SurveyReport(**(values | parts))  # type: ignore[arg-type]

    return make
