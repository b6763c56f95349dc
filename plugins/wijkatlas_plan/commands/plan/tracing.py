# SPDX-License-Identifier: EUPL-1.2
"""The command that follows the golden thread from a row or a figure, both ways."""

from dataclasses import dataclass
from datetime import date as Date
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Estimate,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
)
from wijkatlas_plan.commands.options import Day
from wijkatlas_plan.commands.plan.checking import READING

if TYPE_CHECKING:
    from wijkatlas_plan.checking.incident_rows import ImportShare
    from wijkatlas_plan.checking.sources import FigureUse
    from wijkatlas_plan.checking.tracing import Node, Thread

KIND_NAMES = {
    "indicator": QT_TRANSLATE_NOOP("plan", "Figure"),
    "problem": QT_TRANSLATE_NOOP("plan", "Problem"),
    "goal": QT_TRANSLATE_NOOP("plan", "Goal"),
    "card": QT_TRANSLATE_NOOP("plan", "Programme card"),
    "action": QT_TRANSLATE_NOOP("plan", "Action"),
    "evaluation": QT_TRANSLATE_NOOP("plan", "Evaluation"),
}
HASH_SHOWN = 12


@dataclass(frozen=True, eq=False, slots=True)
class TraceReport:
    """A row, what it rests on, what rests on it, and the figures down to their files and incidents."""

    thread: "Thread"
    figures: "tuple[FigureUse, ...]"

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {
            "start": _node(self.thread.start),
            "above": [_node(each) for each in self.thread.above],
            "below": [_node(each) for each in self.thread.below],
            "figures": [_figure(each) for each in self.figures],
        }

    def sentence(self, translator: Translator) -> str:
        """The thread from top to bottom, then the figures."""
        t = translator.translate
        thread = self.thread
        lines = [_node_line(thread.start, translator)]
        if thread.above:
            lines.append(t("plan", "It rests on:"))
            lines += [f"  {_node_line(each, translator)}" for each in thread.above]
        if thread.below:
            lines.append(t("plan", "On it rest:"))
            lines += [f"  {_node_line(each, translator)}" for each in thread.below]
        if self.figures:
            lines.append(t("plan", "Figures:"))
        for use in self.figures:
            lines += figure_lines(use, translator)
        return "\n".join(lines)


def _node(node: "Node") -> dict[str, str]:
    return {"kind": node.kind, "uid": node.uid, "title": node.title}


def _node_line(node: "Node", translator: Translator) -> str:
    return f"{translator.translate('plan', KIND_NAMES[node.kind])}: {node.title}"


def _figure(use: "FigureUse") -> dict[str, Any]:
    now = use.now
    return {
        "row": _node(use.node),
        "indicator": use.indicator,
        "title": use.title,
        "period": use.period,
        "scheme": use.scheme,
        "areas": list(use.areas),
        "taken": use.taken,
        "now": {
            "value": now.value,
            "low": now.low,
            "high": now.high,
            "n": now.n,
            "unit": now.unit,
            "reason": None if now.reason is None else str(now.reason),
        },
        "source": now.source,
        "vintage": now.vintage,
        "incidents": use.n,
        "rows": [{"n": each.n, "filter": each.filter.to_plain()} for each in use.rows],
        "imports": [_import(each) for each in use.imports],
    }


def _import(share: "ImportShare") -> dict[str, Any]:
    return {
        "kind": share.kind,
        "file": share.file_name,
        "sha256": share.sha256,
        "at": share.at,
        "rows": share.rows,
    }


def figure_lines(use: "FigureUse", translator: Translator) -> list[str]:
    """A figure in words: value, period, source, and the files under it."""
    from wijkatlas_plan.model.period import period_words

    t, write = translator.translate, NumberFormat.of(translator.language).write
    where = ", ".join(use.places)
    value = figure_text(use.now, use.decimals, translator)
    taken = "" if use.taken is None else write(use.taken, use.decimals)
    head = f"  {use.title}, {where}, {period_words(use.period, translator)}: {value}"
    if taken:
        head += " " + t("plan", "(written down: {value})", value=taken)
    lines = [head]
    if use.now.source:
        lines.append("    " + t("plan", "Source: {source}", source=use.now.source))
    if use.now.vintage:
        lines.append("    " + t("plan", "Areas as of {day}", day=use.now.vintage))
    if use.n is not None:
        lines.append("    " + t("plan", "Incidents: {n}", n=write(use.n)))
    for each in use.imports:
        mark = each.sha256[:HASH_SHOWN]
        file = t("plan", "File: {file}, SHA-256 {mark}…", file=each.file_name, mark=mark)
        if each.rows:
            file += ", " + t("plan", "rows: {n}", n=write(each.rows))
        lines.append(f"    {file}")
    return lines


def figure_text(figure: Estimate, decimals: int, translator: Translator) -> str:
    """A figure with its unit and margin; a dot when it has no value."""
    if figure.value is None:
        return "."
    t, write = translator.translate, NumberFormat.of(translator.language).write
    text = write(figure.value, decimals)
    if figure.unit:
        text += f" {t('units', figure.unit)}"
    if figure.low is not None and figure.high is not None:
        text += f" ({write(figure.low, decimals)}–{write(figure.high, decimals)})"
    return text


def trace(
    session: Session,
    progress: Progress,
    *,
    row: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands",
                "Title or number of a problem, goal, action or evaluation, or an indicator",
            )
        ),
    ],
    date: Day = None,
) -> TraceReport:
    """Follow the golden thread from a row or a figure: what it rests on, and what rests on it."""
    from wijkatlas_plan.checking.picture import read_picture
    from wijkatlas_plan.checking.sources import figure_uses
    from wijkatlas_plan.checking.tracing import trace as follow

    progress.update(0, None, READING)
    picture = read_picture(session, date or Date.today())
    thread = follow("", row, picture)
    nodes = (thread.start, *thread.above)
    if thread.start.kind == "indicator":
        nodes = thread.below
    figures = figure_uses(session.project, picture, nodes)
    if thread.start.kind == "indicator":
        figures = tuple(each for each in figures if each.indicator == thread.start.uid)
    return TraceReport(thread, figures)


TRACE = Command(
    "plan.trace",
    QT_TRANSLATE_NOOP("commands", "Follow a figure or a row through the plan"),
    trace,
    Access.READ,
)
