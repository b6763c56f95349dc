# SPDX-License-Identifier: EUPL-1.2
"""The sheet of the workbook."""

from wijkatlas.api import Column, Estimate, Reason, Session, SheetTable
from wijkatlas_quality.measure import QualityReport, measure


def quality_table(session: Session, *, late_days: int) -> SheetTable:
    """What is missing, doubled, late or unmapped, with the base of each share."""
    found = measure(session.project, late_days=late_days)
    t = session.translator.translate
    return SheetTable(
        title=t("quality", "Data quality"),
        subtitle=t("quality", "All incidents of the project, whatever the filter"),
        columns=[
            Column(t("quality", "What")),
            Column(t("quality", "Incidents"), t("quality", "number")),
            Column(t("quality", "Of"), t("quality", "number")),
            Column(t("quality", "Share"), "%", 1),
        ],
        rows=[
            [text, _count(n), _count(base), _share(n, base)]
            for text, n, base in lines(session, found)
        ],
        notes=[
            t("quality", "Doubles agree in source, category, begin and place."),
            t(
                "quality",
                "Late: known more than {days} days after the end of the incident.",
                days=late_days,
            ),
        ],
    )


def lines(session: Session, found: QualityReport) -> list[tuple[str, int, int]]:
    """(what, count, base) of each measure, in the reader's language."""
    t = session.translator.translate
    return [
        (t("quality", "Without location"), found.without_location, found.total),
        (t("quality", "Without a known day"), found.without_day, found.total),
        (t("quality", "Without a known hour"), found.without_hour, found.total),
        (t("quality", "Possible doubles"), found.double, found.total),
        (t("quality", "Known late"), found.late, found.with_delay),
        (t("quality", "Category not in the recipe"), found.unmapped, found.total),
    ]


def _count(n: int) -> Estimate:
    return Estimate(n, n=n)


def _share(n: int, base: int) -> Estimate:
    if not base:
        return Estimate(None, reason=Reason.MISSING)
    return Estimate(100 * n / base, n=base, unit="%")
