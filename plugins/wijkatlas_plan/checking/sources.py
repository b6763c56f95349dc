# SPDX-License-Identifier: EUPL-1.2
"""The figures of rows on the golden thread, down to the imported files and the incidents under them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from wijkatlas.api import Estimate, Indicator, Reason
from wijkatlas_plan.checking.incident_rows import ImportShare, Rows, incident_rows
from wijkatlas_plan.checking.picture import Picture
from wijkatlas_plan.checking.tracing import INCIDENT, Node
from wijkatlas_plan.diagnosis.factors import FACTOR
from wijkatlas_plan.diagnosis.goals import measure_areas
from wijkatlas_plan.diagnosis.ground import Ground, ground_of
from wijkatlas_plan.diagnosis.tables import TABLE
from wijkatlas_plan.model.evaluation import Design
from wijkatlas_plan.model.period import days_of
from wijkatlas_plan.storage.figures import imported_figures

SURVEY = "survey:"


@dataclass(frozen=True, slots=True)
class FigureUse:
    """A figure of a row (``node``), with what it rests on.

    ``taken`` is what was written down when it was taken along, ``now`` what it is. ``rows`` are the
    incidents under it, by area; ``imports`` the files it came from, also those of ``rows``. ``places``
    names ``areas``, or the municipality when there are none.
    """

    node: Node
    indicator: str
    title: str
    period: str
    scheme: str
    areas: tuple[str, ...]
    places: tuple[str, ...]
    taken: float | None
    now: Estimate
    decimals: int = 1
    rows: tuple[Rows, ...] = ()
    imports: tuple[ImportShare, ...] = ()

    @property
    def n(self) -> int | None:
        """The incidents under it; None when it does not rest on incidents."""
        return sum(each.n for each in self.rows) if self.rows else None


def figure_uses(project: Any, picture: Picture, nodes: Iterable[Node]) -> tuple[FigureUse, ...]:
    """The figures that these rows name themselves, in their order."""
    finder = _Finder(project, picture)
    return tuple(use for node in nodes for use in finder.of(node))


class _Finder:
    """Looks figures up; the imports and incidents are read once."""

    def __init__(self, project: Any, picture: Picture) -> None:
        self.project = project
        self.picture = picture
        self.ground: Ground = ground_of(project)
        self.imports = project.imports()

    def of(self, node: Node) -> Iterator[FigureUse]:
        if node.kind == "problem":
            problem = next(each for each in self.picture.problems if each.uid == node.uid)
            for ref in problem.figures:
                areas = (ref.area,) if ref.area else ()
                yield self.use(node, ref.indicator, ref.period, ref.scheme, areas, ref.value)
        elif node.kind == "goal":
            yield from self.of_goal(node)
        elif node.kind == "evaluation":
            evaluation = next(each for each in self.picture.evaluations if each.uid == node.uid)
            yield from self.of_design(node, evaluation.design)

    def of_goal(self, node: Node) -> Iterator[FigureUse]:
        goal = next(each for each in self.picture.tree.goals if each.uid == node.uid)
        latest = self.picture.known.goals.get(goal.uid)
        if goal.baseline is not None:
            period = goal.baseline_period or goal.baseline_on
            written = _by_hand(goal.baseline, goal.unit, period, goal.baseline_source)
            yield self.use(
                node, goal.indicator, period, goal.scheme, goal.areas, goal.baseline,
                written=(goal.indicator_text, goal.unit, goal.baseline_source),
                latest=None if goal.baseline_period else written,
            )  # fmt: skip
        if latest is not None and latest.value is not None:
            yield self.use(
                node, goal.indicator, latest.period, goal.scheme, goal.areas, None,
                written=(goal.indicator_text, goal.unit, latest.source), latest=latest,
            )  # fmt: skip

    def of_design(self, node: Node, design: Design) -> Iterator[FigureUse]:
        groups = (design.treated, design.control, design.treated_around, design.control_around)
        names = [f"{INCIDENT}{code}" for code in design.categories]
        names += [design.indicator] if design.indicator else []
        for name in names:
            for period in (design.before, design.after):
                for codes in groups:
                    if codes and days_of(period):
                        yield self.use(node, name, period, design.scheme, codes, None)

    def use(
        self,
        node: Node,
        name: str,
        period: str,
        scheme: str,
        areas: tuple[str, ...],
        taken: float | None,
        *,
        written: tuple[str, str, str] = ("", "", ""),
        latest: Estimate | None = None,
    ) -> FigureUse:
        """A figure by its indicator; without one what was written down by hand."""
        indicator = self.picture.indicators.get(name)
        text, unit, source = written
        known = self.picture.places
        places = tuple(known.get((scheme, each), each) for each in areas) or (known[("", "")],)
        if indicator is None or (latest is not None and period not in indicator.periods):
            now = latest or _by_hand(taken, unit, period, source)
            return FigureUse(node, name, text or name, period, scheme, areas, places, taken, now)
        readable = bool(days_of(period)) if name.startswith(INCIDENT) else True
        now = latest or (
            measure_areas(indicator, period, scheme, areas)
            if readable
            else _by_hand(None, unit, period, source)
        )
        rows = self.rows(indicator, period, scheme, areas) if readable else ()
        return FigureUse(
            node, name, indicator.title, period, scheme if areas else "", areas, places, taken, now,
            indicator.decimals, rows, self.files(name, period, scheme, areas, now, rows),
        )  # fmt: skip

    def rows(
        self, indicator: Indicator, period: str, scheme: str, areas: tuple[str, ...]
    ) -> tuple[Rows, ...]:
        if not indicator.id.startswith(INCIDENT):
            return ()
        places = areas or ("",)
        return tuple(
            incident_rows(self.project, self.ground, indicator.themes, period, scheme, area)
            for area in places
        )

    def files(
        self,
        name: str,
        period: str,
        scheme: str,
        areas: tuple[str, ...],
        now: Estimate,
        rows: tuple[Rows, ...],
    ) -> tuple[ImportShare, ...]:
        if name.startswith(TABLE):
            wanted = set(areas or ("",))
            ids = {
                each.import_id
                for each in imported_figures(self.project, name.removeprefix(TABLE))
                if each.period == period
                and each.area in wanted
                and (not each.area or each.scheme == scheme)
            }
            return self.shares(each for each in self.imports if each.id in ids)
        if name.startswith(SURVEY):
            return self.shares(
                each
                for each in self.imports
                if each.kind == "survey" and each.source == now.source and not each.undone
            )
        if name.startswith(FACTOR):
            factor = self.project.factor(name.removeprefix(FACTOR))
            return (
                (ImportShare("factor", factor.file_name, factor.sha256, factor.at),)
                if factor is not None
                else ()
            )
        return _together(share for each in rows for share in each.imports)

    def shares(self, records: Iterable[Any]) -> tuple[ImportShare, ...]:
        return tuple(
            ImportShare(each.kind, each.file_name, each.sha256, each.at) for each in records
        )


def _together(shares: Iterable[ImportShare]) -> tuple[ImportShare, ...]:
    """Each file once, with all its rows."""
    rows: dict[tuple[str, str, str, str], int] = {}
    for each in shares:
        key = (each.kind, each.file_name, each.sha256, each.at)
        rows[key] = rows.get(key, 0) + (each.rows or 0)
    return tuple(ImportShare(*key, n) for key, n in rows.items())


def _by_hand(value: float | None, unit: str, period: str, source: str) -> Estimate:
    reason = Reason.MISSING if value is None else None
    return Estimate(value, unit=unit, period=period, source=source, reason=reason)
