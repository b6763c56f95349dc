# SPDX-License-Identifier: EUPL-1.2
"""Where actions take place: areas and drawn shapes as a layer on the map, by how they stand."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, NumberFormat, Translator
from wijkatlas_plan.model.plan import STATUS_NAMES, Action, Status

if TYPE_CHECKING:
    from wijkatlas.api.drawing import Mark, ShapeLayer

KIND = "plan.actions"
TITLE = QT_TRANSLATE_NOOP("plan", "Where actions take place")
MOST_LINES = 8
_LIVELIEST = (Status.RUNNING, Status.PAUSED, Status.PLANNED, Status.DONE, Status.STOPPED)


@dataclass(frozen=True, slots=True)
class Place:
    """An area, a drawn shape, or the whole municipality (``scheme``, ``code`` and ``wkb`` empty).

    ``name`` is "" for an area that no longer exists; ``fid`` is that of the area's row, 0 for none.
    """

    scheme: str
    code: str
    name: str
    wkb: bytes
    fid: int
    actions: tuple[Action, ...]

    @property
    def is_whole(self) -> bool:
        """True for actions that are of no area in particular."""
        return not self.code and not self.wkb

    @property
    def status(self) -> Status:
        """That of its liveliest action: running before paused, planned, done and stopped."""
        return min((each.status for each in self.actions), key=_LIVELIEST.index)


def find_places(actions: Iterable[Action], areas: Iterable[Area]) -> list[Place]:
    """Areas in the order of scheme and code, then drawn shapes, then the whole municipality.

    Of an area with several vintages the latest is taken.
    """
    known = {(area.scheme, area.code): area for area in areas}
    by_area: defaultdict[tuple[str, str], list[Action]] = defaultdict(list)
    drawn: list[Action] = []
    whole: list[Action] = []
    for action in actions:
        for code in action.areas:
            by_area[action.scheme, code].append(action)
        if action.shape:
            drawn.append(action)
        elif not action.areas:
            whole.append(action)
    places = []
    for (scheme, code), found in sorted(by_area.items()):
        area = known.get((scheme, code))
        name, wkb, fid = ("", b"", 0) if area is None else (area.name, area.wkb, area.fid)
        places.append(Place(scheme, code, name, wkb, fid, tuple(found)))
    places += [Place("", "", each.title, each.shape, 0, (each,)) for each in drawn]
    return [*places, Place("", "", "", b"", 0, tuple(whole))] if whole else places


@dataclass(frozen=True, eq=False, slots=True)
class ActionMap:
    """The places of actions, for the map of the window."""

    places: Sequence[Place]
    title: str

    kind = KIND

    def layers(self, translator: Translator) -> "tuple[ShapeLayer, ...]":
        """One layer with a class for each status; none when no place has a shape."""
        from wijkatlas.api.drawing import Legend, ShapeLayer

        drawn = [place for place in self.places if place.wkb]
        if not drawn:
            return ()
        marks = status_marks()
        t = translator.translate
        there = {place.status for place in drawn}
        entries = [
            marks[str(status)].entry(t("plan", STATUS_NAMES[status]))
            for status in _LIVELIEST
            if status in there
        ]
        liveliest = QT_TRANSLATE_NOOP("plan", "The liveliest action of each place")
        note = t("plan", liveliest) if len(there) > 1 else ""
        return (
            ShapeLayer(
                KIND,
                self.title,
                tuple(place.wkb for place in drawn),
                tuple(str(place.status) for place in drawn),
                tuple(place.name for place in drawn),
                tuple(told(place, translator) for place in drawn),
                {name: mark for name, mark in marks.items() if Status(name) in there},
                Legend(KIND, self.title, tuple(entries), note=note),
            ),
        )


def status_marks() -> "Mapping[str, Mark]":
    """How each status looks on the map: a colour and a pattern."""
    from wijkatlas.api.drawing import HIDDEN, INK, OKABE_ITO, PAPER, Mark

    blue, orange, green = OKABE_ITO[:3]
    return {
        str(Status.RUNNING): Mark(blue, INK, "none", 1.4),
        str(Status.PAUSED): Mark(orange, INK, "hatch", 1.4),
        str(Status.PLANNED): Mark(PAPER, blue, "dots", 1.4),
        str(Status.DONE): Mark(green, INK, "dots", 1.0),
        str(Status.STOPPED): Mark(HIDDEN, INK, "hatch", 1.0),
    }


def told(place: Place, translator: Translator) -> str:
    """The actions of a place in lines: how many stand how, then their titles."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    counts = Counter(each.status for each in place.actions)
    lines = [
        ", ".join(
            f"{t('plan', STATUS_NAMES[status])}: {write(counts[status])}"
            for status in _LIVELIEST
            if counts[status]
        )
    ]
    lines += [f"· {each.title}" for each in place.actions[:MOST_LINES]]
    more = len(place.actions) - MOST_LINES
    if more > 0:
        lines.append(t("plan", QT_TRANSLATE_NOOP("plan", "and more: {n}"), n=write(more)))
    return "\n".join(lines)
