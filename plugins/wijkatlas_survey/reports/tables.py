# SPDX-License-Identifier: EUPL-1.2
"""Figures of a survey in tables: each with its margin, its number of answers and a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.api import Column, Estimate, Reason, SheetTable, Translator
from wijkatlas_survey.figures.cell import WHOLE, Cell
from wijkatlas_survey.reports import words

if TYPE_CHECKING:
    from wijkatlas_survey.figures.comparing import Comparison
    from wijkatlas_survey.reports.survey_report import SurveyReport

Row = list[str | Estimate]


def make_tables(report: SurveyReport, translator: Translator) -> tuple[SheetTable, ...]:
    """The whole, and the groups where there are any."""
    if not report.groups:
        return (whole_table(report, translator),)
    if len(report.lines) == 1:
        return (group_table(report, translator),)
    return (whole_table(report, translator), answers_table(report, translator))


def whole_table(report: SurveyReport, translator: Translator) -> SheetTable:
    """A row for each answer."""
    t = translator.translate
    columns = [Column(t("surveys", "Answer")), _value_column(report, translator)]
    columns.append(Column(t("surveys", "Answers")))
    columns.append(Column(t("surveys", "Remark")))
    columns += _change_columns(report, translator)
    rows: list[Row] = []
    for answer, label in report.lines:
        cell = report.whole_of(answer)
        if cell is None:
            continue
        row: Row = [label, _estimate(cell, report), _count(cell), words.flag(cell, translator)]
        rows.append(row + _change_cells(report, report.change_of(answer, WHOLE), translator))
    return SheetTable(report.title, words.about(report, translator), columns, rows)


def group_table(report: SurveyReport, translator: Translator) -> SheetTable:
    """A row for each group and one for everybody, of a single figure."""
    t = translator.translate
    answer = report.lines[0][0]
    columns = [Column(report.group_title), _value_column(report, translator)]
    columns.append(Column(t("surveys", "Answers")))
    columns.append(Column(t("surveys", "Remark")))
    if report.against:
        columns.append(Column(t("surveys", "Beside the whole")))
    columns += _change_columns(report, translator)
    rows: list[Row] = []
    for code, name in report.groups:
        cell = next((each for each in report.of(answer) if each.domain == code), None)
        if cell is None:
            continue
        row: Row = [name, _estimate(cell, report), _count(cell), words.flag(cell, translator)]
        if report.against:
            row.append(words.verdict(report.against_of(answer, code), translator))
        rows.append(row + _change_cells(report, report.change_of(answer, code), translator))
    everybody = report.whole_of(answer)
    if everybody is not None:
        last: Row = [
            t("surveys", "Everybody"), _estimate(everybody, report), _count(everybody),
            words.flag(everybody, translator),
        ]  # fmt: skip
        if report.against:
            last.append("")
        rows.append(last + _change_cells(report, report.change_of(answer, WHOLE), translator))
    return SheetTable(report.title, words.about(report, translator), columns, rows)


def answers_table(report: SurveyReport, translator: Translator) -> SheetTable:
    """A row for each group, a column for each answer."""
    t = translator.translate
    unit = "%" if report.is_share else ""
    columns = [Column(report.group_title)]
    columns += [Column(label, unit, 0 if report.is_share else 1) for _, label in report.lines]
    columns.append(Column(t("surveys", "Answers")))
    rows: list[Row] = []
    for code, name in report.groups:
        cells = [each for each in report.cells if each.domain == code]
        if not cells:
            continue
        by_answer = {each.answer: each for each in cells}
        row: Row = [name]
        row += [_estimate(by_answer[answer], report) for answer, _ in report.lines]
        rows.append([*row, _count(cells[0])])
    return SheetTable(
        t(
            "surveys", "{title}, by {group}",
            title=report.title.rstrip(" ?"), group=report.group_title,
        ),
        words.about(report, translator), columns, rows,
    )  # fmt: skip


def _value_column(report: SurveyReport, translator: Translator) -> Column:
    if report.is_share:
        return Column(translator.translate("surveys", "Share"), "%", 1)
    return Column(translator.translate("surveys", "Figure"), "", 2)


def _change_columns(report: SurveyReport, translator: Translator) -> list[Column]:
    if report.other is None:
        return []
    t = translator.translate
    unit = t("surveys", "points") if report.is_share else ""
    decimals = 1 if report.is_share else 2
    return [
        Column(report.other.name, "%" if report.is_share else "", decimals),
        Column(t("surveys", "Difference"), unit, decimals),
        Column(t("surveys", "Change")),
    ]


def _change_cells(
    report: SurveyReport, found: Comparison | None, translator: Translator
) -> list[str | Estimate]:
    if report.other is None:
        return []
    if found is None:
        return [Estimate(None, reason=Reason.MISSING), Estimate(None, reason=Reason.MISSING), ""]
    return [
        _estimate(found.other, report, report.other.period or report.other.name),
        change_estimate(found, is_share=report.is_share),
        words.verdict(found, translator),
    ]


def change_estimate(found: Comparison, *, is_share: bool) -> Estimate:
    """A difference as an estimate; of shares in points of a hundred."""
    if found.difference is None or found.low is None or found.high is None:
        return Estimate(None, reason=found.reason or Reason.MISSING)
    factor = 100.0 if is_share else 1.0
    return Estimate(
        found.difference * factor, found.low * factor, found.high * factor,
        unit="points" if is_share else "",
    )  # fmt: skip


def _estimate(cell: Cell, report: SurveyReport, period: str = "") -> Estimate:
    return cell.estimate(
        period=period or report.wave.period or report.wave.name, source=report.source
    )


def _count(cell: Cell) -> Estimate:
    """The number of answers; hidden where it is too small itself."""
    if cell.n is None:
        return Estimate(None, reason=cell.reason or Reason.MISSING)
    return Estimate(cell.n, n=cell.n)
