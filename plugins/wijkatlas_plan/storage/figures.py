# SPDX-License-Identifier: EUPL-1.2
"""Figures of institutions that were imported, and the board as it was looked at last."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wijkatlas_plan.model.figure import ImportedFigure, ImportedIndicator, SeenFigure
from wijkatlas_plan.storage.editing import fresh_uids
from wijkatlas_plan.storage.project import Edit, Queries, has_plans
from wijkatlas_plan.storage.rowtext import TABLES, encode, read_all

Place = tuple[str, str, str, str]
"""Indicator, period, scheme, area: what a figure is found by."""


@dataclass(frozen=True, slots=True)
class Saved:
    """How many figures were new, changed, and the same already."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


def imported_indicators(project: Queries) -> tuple[ImportedIndicator, ...]:
    """What the imported tables measure, by code."""
    if not has_plans(project):
        return ()
    return tuple(read_all(project, ImportedIndicator, "ORDER BY code"))


def imported_figures(project: Queries, code: str) -> tuple[ImportedFigure, ...]:
    """The figures of an indicator, by period, scheme and area."""
    if not has_plans(project):
        return ()
    return tuple(
        read_all(
            project, ImportedFigure, "WHERE indicator = ? ORDER BY period, scheme, area", (code,)
        )
    )


def save_figures(
    edit: Edit, indicators: Iterable[ImportedIndicator], figures: Iterable[ImportedFigure]
) -> Saved:
    """Take indicators and figures over, each in place of the one it is about; uids may be "".

    Of several figures for the same place and period the last one counts. A figure that is the same
    already keeps the import that brought it.
    """
    _save(edit, ImportedIndicator, {(each.code,): each for each in indicators}, ("code",))
    wanted = {_place(each): each for each in figures}
    return _save(edit, ImportedFigure, wanted, ("indicator", "period", "scheme", "area"))


def _save(edit: Edit, kind: type[Any], wanted: Mapping[Any, Any], keys: Sequence[str]) -> Saved:
    known = {tuple(getattr(row, key) for key in keys): row for row in read_all(edit, kind)}
    fresh = [row for key, row in wanted.items() if key not in known]
    changed = []
    for key, row in wanted.items():
        old = known.get(key)
        if old is not None:
            same: dict[str, Any] = {"uid": old.uid}
            if kind is ImportedFigure:
                same["import_id"] = old.import_id
            if replace(row, **same) != old:
                changed.append(replace(row, uid=old.uid))
    uids = fresh_uids(len(fresh))
    made = [replace(row, uid=row.uid or uid) for row, uid in zip(fresh, uids, strict=True)]
    edit.insert_many(TABLES[kind], map(encode, made))
    edit.update_many(TABLES[kind], ("uid",), map(encode, changed))
    return Saved(len(made), len(changed), len(wanted) - len(made) - len(changed))


def _place(figure: ImportedFigure) -> Place:
    return figure.indicator, figure.period, figure.scheme, figure.area


def seen(project: Queries) -> tuple[SeenFigure, ...]:
    """The board as it was looked at last."""
    if not has_plans(project):
        return ()
    return tuple(read_all(project, SeenFigure, "ORDER BY indicator, scheme, area"))


def save_seen(edit: Edit, figures: Iterable[SeenFigure]) -> None:
    """Remember what is on the board, in place of what was there for the same area."""
    wanted = {(each.indicator, each.scheme, each.area): each for each in figures}
    known = {(each.indicator, each.scheme, each.area): each for each in read_all(edit, SeenFigure)}
    keys = ("indicator", "scheme", "area")
    edit.insert_many("plan_seen", [encode(row) for key, row in wanted.items() if key not in known])
    edit.update_many(
        "plan_seen",
        keys,
        [encode(row) for key, row in wanted.items() if known.get(key, row) != row],
    )
