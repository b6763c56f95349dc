# SPDX-License-Identifier: EUPL-1.2
"""The answer of a survey as a finding: for the panel, the workbook and a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.api import Finding, Translator
from wijkatlas_survey.reports import words
from wijkatlas_survey.reports.charts import make_charts
from wijkatlas_survey.reports.method import method
from wijkatlas_survey.reports.tables import make_tables

if TYPE_CHECKING:
    from wijkatlas_survey.reports.survey_report import SurveyReport


def make_finding(report: SurveyReport, translator: Translator) -> Finding:
    """In the translator's language; labels of questions and areas are as the report has them."""
    return Finding(
        kind=report.kind,
        question=report.title,
        about=words.about(report, translator),
        result=words.result(report, translator),
        uncertainty=words.uncertainty(report, translator),
        limits=words.limits(report, translator),
        warnings=words.warnings(report, translator),
        method=method(report, translator),
        tables=make_tables(report, translator),
        charts=make_charts(report, translator),
    )
