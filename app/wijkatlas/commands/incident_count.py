# SPDX-License-Identifier: EUPL-1.2
"""The command that counts incidents."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    IncidentFilter,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)

if TYPE_CHECKING:
    from wijkatlas.analysis.counts import Tally


@dataclass(frozen=True, slots=True)
class CountReport:
    """Counts by one key; "" holds what belongs to no key."""

    rows: list[dict[str, Any]]
    names: dict[str, str]

    def as_json(self) -> list[dict[str, Any]]:
        """The rows alone."""
        return self.rows

    def sentence(self, translator: Translator) -> str:
        """A table of two columns."""
        none = translator.translate("reports", "(none)")
        lines = []
        for row in self.rows:
            key = row["key"] or none
            name = self.names.get(row["key"], "")
            lines.append(f"{row['n']:>9}  {key}  {name}".rstrip())
        return "\n".join(lines)


def count(
    session: Session,
    progress: Progress,
    *,
    by: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "What to count by"),
            option=True,
            choices=("area", "network", "category", "month", "hour"),
        ),
    ],
    scheme: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme; the only one when there is one"))
    ] = "",
    from_: Annotated[
        date | None, Param(QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)"))
    ] = None,
    to: Annotated[date | None, Param(QT_TRANSLATE_NOOP("commands", "Last day, included"))] = None,
    category: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Only this category"))] = "",
) -> CountReport:
    """Count incidents by area, category, month or hour; "" counts what belongs to none."""
    from wijkatlas.commands.mapview import MapView

    view = MapView(session)
    view.load(progress)
    if category:
        _check_category(view, category)
    view.apply_filter(
        IncidentFilter(categories=frozenset({category} if category else ()), begin=from_, end=to)
    )
    tally, names = _tally(view, by, scheme)
    rows = [{"key": key, "n": int(n)} for key, n in zip(tally.keys, tally.n, strict=True)]
    rest = sum(tally.rest.values())
    if rest:
        rows.append({"key": "", "n": int(rest)})
    return CountReport(rows, names)


def _check_category(view: Any, category: str) -> None:
    """Refuse a category that is neither a theme nor in the project: it would count as nothing."""
    from wijkatlas.domain.taxonomy import load_themes
    from wijkatlas.resources import resource_root

    themes = load_themes(resource_root() / "taxonomies" / "incident_themes.toml").themes
    known = {code for code, _, _ in view.categories()} | {each.code for each in themes}
    if category not in known:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no incident category “{category}”."),
            QT_TRANSLATE_NOOP("errors", "There are: {categories}."),
            category=category,
            categories=", ".join(sorted(known - {""})),
        )


def _tally(view: Any, by: str, scheme: str) -> tuple["Tally", dict[str, str]]:
    from wijkatlas.analysis import counts

    points, mask = view.loaded.points, view.shown.mask
    if by == "category":
        tally = counts.by_category(points, mask)
        return tally, {code: view.label(code) for code in tally.keys}
    if by == "month":
        return counts.by_month(points, mask), {}
    if by == "hour":
        table = counts.by_weekday_and_hour(points, mask)
        without_hour = int(table.without_hour.sum()) + table.without_day
        keys = tuple(str(hour) for hour in range(24))
        return counts.Tally(keys, table.n.sum(axis=0), {"without_hour": without_hour}), {}
    if by == "network":
        return _network_tally(view)
    schemes = list(view.loaded.areas)
    if not scheme and len(schemes) == 1:
        scheme = schemes[0]
    if scheme not in schemes:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no area scheme “{scheme}” in this project."),
            QT_TRANSLATE_NOOP("errors", "It has: {schemes}. Import areas with “area import”."),
            scheme=scheme,
            schemes=", ".join(schemes) or "—",
        )
    names = {area.code: area.name for area in view.loaded.areas[scheme]}
    return counts.by_area(points, mask, view.loaded.assignment(scheme)), names


def _network_tally(view: Any) -> tuple["Tally", dict[str, str]]:
    """Counts by network name; an incident in two networks counts in both, in none under ""."""
    import numpy as np
    import shapely

    from wijkatlas.analysis.counts import Tally
    from wijkatlas.analysis.overlay import members

    points, mask, networks = view.loaded.points, view.shown.mask, view.loaded.networks
    held = members(
        points.x, points.y, list(shapely.from_wkb([each.wkb or None for each in networks]))
    )
    covered = np.zeros(len(points), np.bool_)
    for rows in held:
        covered[rows] = True
    n = np.array([int(mask[rows].sum()) for rows in held], np.int64)
    keys = tuple(each.name for each in networks)
    return Tally(keys, n, {"outside": int((mask & ~covered).sum())}), {}


COMMANDS = [
    Command("incident.count", QT_TRANSLATE_NOOP("commands", "Count incidents"), count, Access.READ),
]
