# SPDX-License-Identifier: EUPL-1.2
"""What there is in an area beside figures: networks, actions, findings; never a person."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Area,
    NetworkKind,
    NetworkStatus,
    Session,
    write_period,
)
from wijkatlas_plan.model.days import read_day
from wijkatlas_plan.model.plan import STATUS_NAMES, Action, Status, Tree
from wijkatlas_plan.model.problem import NOTE_KIND_NAMES, Note

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Pair = tuple[str, str]
SLIVER = 0.01
"""The part of a network's ground that must lie in the area: boundaries drawn twice differ a little."""
RUNNING = (Status.RUNNING, Status.PLANNED, Status.PAUSED)
KINDS = {
    NetworkKind.BIN: QT_TRANSLATE_NOOP("plan", "neighbourhood information network"),
    NetworkKind.WHATSAPP: QT_TRANSLATE_NOOP("plan", "WhatsApp group"),
    NetworkKind.OTHER: QT_TRANSLATE_NOOP("plan", "other network"),
}
STAGES = {
    NetworkStatus.STARTING: QT_TRANSLATE_NOOP("plan", "starting"),
    NetworkStatus.ACTIVE: QT_TRANSLATE_NOOP("plan", "active"),
    NetworkStatus.PAUSED: QT_TRANSLATE_NOOP("plan", "paused"),
    NetworkStatus.ENDED: QT_TRANSLATE_NOOP("plan", "ended"),
}


def network_rows(session: Session, area: Area) -> list[Pair]:
    """The networks that lie in an area, with kind and status."""
    t = session.translator.translate
    return [
        (each.name, f"{t('plan', KINDS[each.kind])}, {t('plan', STAGES[each.status])}")
        for each in networks_in(session.project, area)
    ]


def networks_in(project: Any, area: Area) -> list[Any]:
    """The networks of which more than a sliver lies in an area."""
    ground = _shape(area.wkb)
    found = []
    for each in project.networks():
        shape = _shape(each.wkb)
        if ground is None or shape is None or not shape.intersects(ground):
            continue
        if shape.intersection(ground).area > SLIVER * min(shape.area, ground.area):
            found.append(each)
    return found


def action_rows(session: Session, tree: Tree, area: Area) -> list[Pair]:
    """Actions in an area that are not over: title, then lead, days and status.

    Those for the whole municipality stand together below them by their titles.
    """
    t = session.translator.translate
    rows, everywhere = [], []
    for each in tree.actions:
        if each.status not in RUNNING or not is_in(each, area):
            continue
        if not each.areas and not each.shape:
            everywhere.append(each.title)
            continue
        days = write_period(read_day(each.start), read_day(each.end), t)
        told = [each.lead, days, t("plan", STATUS_NAMES[each.status])]
        rows.append((each.title, ", ".join(part for part in told if part)))
    if everywhere:
        name = t("plan", QT_TRANSLATE_NOOP("plan", "in the whole municipality"))
        rows.append((f"{name[:1].upper()}{name[1:]}", "; ".join(everywhere)))
    return rows


def is_in(action: Action, area: Area) -> bool:
    """Whether an action is for an area: named, drawn over it, or for the whole municipality."""
    if action.areas:
        return action.scheme == area.scheme and area.code in action.areas
    if action.shape:
        ground, drawn = _shape(area.wkb), _shape(action.shape)
        return ground is not None and drawn is not None and bool(ground.intersects(drawn))
    return True


def note_rows(session: Session, notes: Iterable[Note], area: Area) -> list[Pair]:
    """Findings in an area by day: their summary, which may be told to others."""
    t = session.translator.translate
    rows = []
    for each in notes:
        if each.summary and is_note_in(each, area):
            day = read_day(each.on)
            when = write_period(day, day, t) if day else each.on
            kind = t("plan", NOTE_KIND_NAMES[each.kind])
            rows.append((", ".join(part for part in (when, kind) if part), each.summary))
    return rows


def is_note_in(note: Note, area: Area) -> bool:
    """Whether a finding is about an area: named, or at a place in it."""
    if note.area:
        return note.scheme == area.scheme and note.area == area.code
    if note.x is None or note.y is None:
        return False
    import shapely

    ground = _shape(area.wkb)
    return ground is not None and bool(shapely.intersects_xy(ground, note.x, note.y))


def _shape(wkb: bytes) -> "BaseGeometry | None":
    import shapely

    if not wkb:
        return None
    try:
        return shapely.make_valid(shapely.from_wkb(wkb))
    except shapely.errors.GEOSException:  # drawn or imported elsewhere, and damaged
        return None
