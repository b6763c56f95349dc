# SPDX-License-Identifier: EUPL-1.2
"""Figures of many questions as lines of text, and as plain values for machines."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Reason, Translator
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.reports import words
from wijkatlas_survey.settings import Policy

if TYPE_CHECKING:
    from wijkatlas_survey.figures.comparing import Comparison
    from wijkatlas_survey.figures.estimating import Table

REASONS = {
    Reason.SUPPRESSED: QT_TRANSLATE_NOOP("surveys", "hidden: too few answers"),
    Reason.SECONDARY: QT_TRANSLATE_NOOP("surveys", "hidden: protects another figure"),
    Reason.MISSING: QT_TRANSLATE_NOOP("surveys", "no answers"),
    Reason.BREAK: QT_TRANSLATE_NOOP("surveys", "not comparable"),
    Reason.NOT_ADDITIVE: QT_TRANSLATE_NOOP("surveys", "can't be added up"),
}
Remark = tuple[str, Mapping[str, object]]


@dataclass(frozen=True, eq=False, slots=True)
class EstimateReport:
    """Tables as they may be shown. ``titles`` has the words of each; ``remarks`` come with values.

    ``has_total`` adds everybody to the groups. ``is_own_policy`` says that another limit than the
    office's was asked for.
    """

    wave: str
    tables: Sequence["Table"]
    titles: Sequence[str]
    policy: Policy
    level: float = 0.95
    has_total: bool = False
    is_own_policy: bool = False
    remarks: Sequence[Remark] = field(default_factory=tuple)

    def cells(self, table: "Table") -> tuple[Cell, ...]:
        """The cells of a table that were asked for."""
        if table.domain.is_whole:
            return table.whole
        return (*table.cells, *(table.whole if self.has_total else ()))

    def as_json(self) -> list[Mapping[str, Any]]:
        """The cells, item by item."""
        return [cell.as_json() for table in self.tables for cell in self.cells(table)]

    def sentence(self, translator: Translator) -> str:
        """A table of text for each question."""
        t = translator.translate
        heading = [t("surveys", each) for each in ESTIMATE_HEADINGS]
        lines = [t("surveys", "Wave {wave}", wave=self.wave)]
        for title, table in zip(self.titles, self.tables, strict=True):
            answers, groups = labels_of(table, translator)
            rows = [
                [answers[cell.answer], groups[cell.domain], *_value(cell, translator),
                 _count(cell, translator), remark(cell, translator)]
                for cell in self.cells(table)
            ]  # fmt: skip
            lines += ["", title, *_aligned([heading, *rows])]
        lines += ["", *notes(self.policy, self.level, self.is_own_policy, translator)]
        if any(cell.flag == words.WIDE for table in self.tables for cell in self.cells(table)):
            lines.append(
                t(
                    "surveys",
                    "Wide margin: 30 points or more, or over 5 points and 130 % of the figure.",
                )
            )
        lines += [t("surveys", text, **values) for text, values in self.remarks]
        return "\n".join(lines)


@dataclass(frozen=True, eq=False, slots=True)
class CompareReport:
    """Comparisons as they may be shown, of each table; ``other`` "" is everybody of the same wave."""

    wave: str
    other: str
    tables: Sequence["Table"]
    comparisons: Sequence[Sequence["Comparison"]]
    titles: Sequence[str]
    policy: Policy
    level: float = 0.95
    is_own_policy: bool = False
    remarks: Sequence[Remark] = field(default_factory=tuple)

    def as_json(self) -> list[Mapping[str, Any]]:
        """The cells of this wave with what they are compared with."""
        return [each.as_json() for table in self.comparisons for each in table]

    def sentence(self, translator: Translator) -> str:
        """A table of text for each question."""
        t = translator.translate
        other = self.other or t("surveys", "Everybody")
        names = (t("surveys", "Answer"), t("surveys", "Group"), self.wave, other)
        heading = [*names, *(t("surveys", each) for each in COMPARE_HEADINGS)]
        lines = []
        for title, table, found in zip(self.titles, self.tables, self.comparisons, strict=True):
            answers, groups = labels_of(table, translator)
            rows = [
                [answers[each.cell.answer], groups[each.cell.domain],
                 *_difference(each, translator)]
                for each in found
            ]  # fmt: skip
            lines += [title, *_aligned([heading, *rows]), ""]
        if any(cell.unit == "share" for table in self.tables for cell in table.whole):
            lines.append(t("surveys", "Differences of percentages are in points of a hundred."))
        lines += notes(self.policy, self.level, self.is_own_policy, translator)
        lines += [t("surveys", text, **values) for text, values in self.remarks]
        return "\n".join(lines)


ESTIMATE_HEADINGS = (
    QT_TRANSLATE_NOOP("surveys", "Answer"),
    QT_TRANSLATE_NOOP("surveys", "Group"),
    QT_TRANSLATE_NOOP("surveys", "Figure"),
    QT_TRANSLATE_NOOP("surveys", "Margin"),
    QT_TRANSLATE_NOOP("surveys", "Answers given"),
    QT_TRANSLATE_NOOP("surveys", "Remark"),
)
COMPARE_HEADINGS = (
    QT_TRANSLATE_NOOP("surveys", "Difference"),
    QT_TRANSLATE_NOOP("surveys", "Margin"),
    QT_TRANSLATE_NOOP("surveys", "Remark"),
)


def labels_of(
    table: "Table", translator: Translator
) -> tuple[dict[str | None, str], dict[str, str]]:
    """The words of the answers and of the groups of a table."""
    answers = {item.answer: item.label if item.answer is not None else "" for item in table.items}
    everybody = translator.translate("surveys", "Everybody")
    return answers, {"TOTAL": everybody} | dict(table.domain.names)


def remark(cell: Cell, translator: Translator) -> str:
    """Why there is no figure, or what to think of it; "" for nothing."""
    if cell.reason is not None:
        return translator.translate("surveys", REASONS[cell.reason])
    return words.flag(cell, translator)


def notes(policy: Policy, level: float, is_own_policy: bool, translator: Translator) -> list[str]:
    """What the margins mean, and what was hidden by which limits."""
    t = translator.translate
    number = NumberFormat.of(translator.language).write
    share = number(level * 100, 0 if level * 100 == round(level * 100) else 1)
    found = [
        t(
            "surveys",
            "The true figure lies within the margin in {level} of 100 such surveys.",
            level=share,
        ),
        t(
            "surveys",
            "Hidden: counts below {count}, percentages on fewer than {least} answers."
            " Indicative: fewer than {firm} answers.",
            count=policy.hide_below,
            least=policy.least_n,
            firm=policy.firm_n,
        ),
    ]
    if is_own_policy:
        found.append(t("surveys", "These limits are not those of the office's settings."))
    return found


def _value(cell: Cell, translator: Translator) -> list[str]:
    if cell.value is None:
        return ["–", ""]
    ends = [_write(one, cell, translator) for one in (cell.low, cell.high) if one is not None]
    return [_write(cell.value, cell, translator), _to(ends, translator)]


def _difference(each: "Comparison", translator: Translator) -> list[str]:
    values = [
        "–" if one.value is None else _write(one.value, one, translator)
        for one in (each.cell, each.other)
    ]
    if each.difference is None:
        reason = each.reason or Reason.MISSING
        return [*values, "–", "", translator.translate("surveys", REASONS[reason])]
    ends = [_points(one, each.cell, translator) for one in (each.low, each.high) if one is not None]
    said = [words.verdict(each, translator)]
    if each.flag:
        said.append(translator.translate("surveys", "asked otherwise? not decided"))
    return [
        *values,
        _points(each.difference, each.cell, translator),
        _to(ends, translator),
        "; ".join(filter(None, said)),
    ]


def _points(value: float, cell: Cell, translator: Translator) -> str:
    """A difference with its sign; of shares in points of a hundred."""
    share = cell.unit == "share"
    text = NumberFormat.of(translator.language).write(
        value * 100 if share else value, 1 if share else 2
    )
    return f"+{text}" if value > 0 else text


def _to(ends: Sequence[str], translator: Translator) -> str:
    if len(ends) < 2:
        return ""
    return translator.translate("surveys", "{low} to {high}", low=ends[0], high=ends[1])


def _write(value: float, cell: Cell, translator: Translator) -> str:
    numbers = NumberFormat.of(translator.language)
    if cell.unit == "share":
        return numbers.write_share(value, 1)
    return numbers.write(value, 0 if cell.statistic == "total" else 2)


def _count(cell: Cell, translator: Translator) -> str:
    return "–" if cell.n is None else NumberFormat.of(translator.language).write(cell.n)


def _aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Columns side by side: words to the left, numbers to the right."""
    filled = [place for place in range(len(rows[0])) if any(row[place] for row in rows[1:])]
    widths = {place: max(len(row[place]) for row in rows) for place in filled}
    is_text = {place: place < 2 or place == len(rows[0]) - 1 for place in filled}
    for row in rows:
        cells = [
            row[place].ljust(widths[place]) if is_text[place] else row[place].rjust(widths[place])
            for place in filled
        ]
        yield ("  " + "  ".join(cells)).rstrip()
