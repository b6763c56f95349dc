# SPDX-License-Identifier: EUPL-1.2
"""The results of analyses that the map shows: they remember how they were made and go out of date."""

from __future__ import annotations

import re
import threading
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from wijkatlas.commands.analyses.catalogue import analyses
from wijkatlas.commands.mapstyle import RESULT
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.geojson import shapes_geojson
from wijkatlas.map.result import RasterLayer, ResultLayer
from wijkatlas.map.resulttiles import RasterTiles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wijkatlas.api import IncidentFilter, Session, Translator
    from wijkatlas.commands.analyses.report import AnalysisReport
    from wijkatlas.map.legend import Legend

STALE = QT_TRANSLATE_NOOP("layers", "{title} (out of date)")
TABLES = ("incident", "area", "network", "risk_factor")


@dataclass(frozen=True, eq=False)
class ShownLayer:
    """One layer of a result in the form in which the page asks for it.

    ``id`` is ``result.<end of uid>.<n>``; ``rev`` is another number for another picture. ``drawn`` are
    the tiles of a raster, or shapes as GeoJSON.
    """

    id: str
    rev: int
    layer: ResultLayer
    drawn: RasterTiles | bytes

    @property
    def kind(self) -> Literal["raster", "shapes"]:
        """What the page makes of it."""
        return "raster" if isinstance(self.layer, RasterLayer) else "shapes"


@dataclass(frozen=True, eq=False)
class Result:
    """A report on the map, with what it was made from.

    ``revisions`` are those of the tables it read. ``slot`` is "" for a result that was kept; a live
    one is replaced by the next of its slot. ``title`` and the layers' words are in the session's
    language.
    """

    uid: str
    kind: str
    title: str
    report: AnalysisReport
    parameters: Mapping[str, Any]
    filter: IncidentFilter
    revisions: Mapping[str, int]
    layers: tuple[ShownLayer, ...]
    slot: str = ""


class Results:
    """The shown results, in the order in which they came; may be used from several threads."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lock = threading.RLock()
        self._items: dict[str, Result] = {}
        self._now: dict[str, int] = {}
        self._number = 0

    @property
    def items(self) -> tuple[Result, ...]:
        """All of them as they are now."""
        with self._lock:
            return tuple(self._items.values())

    @property
    def layers(self) -> tuple[ShownLayer, ...]:
        """The layers of all results, in their order."""
        return tuple(layer for result in self.items for layer in result.layers)

    def layer(self, layer_id: str) -> ShownLayer | None:
        """One layer by its id."""
        return next((each for each in self.layers if each.id == layer_id), None)

    def owner(self, layer_id: str) -> Result | None:
        """The result that a layer belongs to."""
        for result in self.items:
            if any(each.id == layer_id for each in result.layers):
                return result
        return None

    def live(self, slot: str) -> Result | None:
        """What a slot shows."""
        return next((each for each in self.items if slot and each.slot == slot), None)

    def make(
        self,
        report: AnalysisReport,
        kind: str,
        parameters: Mapping[str, Any],
        chosen: IncidentFilter,
        revisions: Mapping[str, int],
        uid: str = "",
    ) -> Result:
        """A result with its layers drawn up, not shown yet; may take a while.

        A plugin's report brings its own ``title``; that of an analysis is its question.
        """
        translator = self._session.translator
        title = str(getattr(report, "title", "")) or translator.translate(
            "analyses", _question(kind)
        )
        uid = uid or uuid.uuid4().hex
        with self._lock:
            self._number += 1
            rev = self._number
        crs = self._session.project.crs
        layers = tuple(
            ShownLayer(_layer_id(uid, number), rev, layer, _draw(layer, crs))
            for number, layer in enumerate(report.layers(translator))
        )
        return Result(
            uid, kind, title, report, dict(parameters), chosen, dict(revisions), layers,
        )  # fmt: skip

    def show(self, slot: str, made: Result) -> Result:
        """Let a slot show this in place of what it had.

        The next answer to the same question takes over place, opacity and visibility on the map.
        """
        with self._lock:
            before, now = self.live(slot), replace(made, slot=slot)
            if before is not None and before.kind == made.kind:
                now = _renamed(now, before.uid)
            elif before is not None:
                del self._items[before.uid]
            self._items[now.uid] = now
            return now

    def add(
        self,
        report: AnalysisReport,
        analysis_kind: str,
        parameters: Mapping[str, Any],
        chosen: IncidentFilter,
        revisions: Mapping[str, int],
        uid: str = "",
    ) -> Result:
        """Show a result until it is removed; one with the same uid is replaced."""
        made = self.make(report, analysis_kind, parameters, chosen, revisions, uid)
        with self._lock:
            self._items[made.uid] = made
        return made

    def keep(self, slot: str) -> Result | None:
        """Let what a slot shows stay when the slot shows something else; None when it is empty."""
        with self._lock:
            found = self.live(slot)
            if found is not None:
                found = self._items[found.uid] = replace(found, slot="")
            return found

    def remove(self, uid: str) -> None:
        """Show a result no longer."""
        with self._lock:
            self._items.pop(uid, None)

    def clear(self) -> None:
        """Forget them all."""
        with self._lock:
            self._items.clear()
            self._now = {}

    def follow(self) -> None:
        """Take note of the present revisions of the tables; reads the project."""
        from wijkatlas.commands.analyses.inputs import revisions

        now = revisions(self._session, TABLES)
        with self._lock:
            self._now = now

    def revisions(self, tables: tuple[str, ...]) -> dict[str, int]:
        """The revisions of these tables when the project was last read."""
        with self._lock:
            return {table: self._now[table] for table in tables if table in self._now}

    def is_stale(self, result: Result) -> bool:
        """True when a table that a result read has changed since."""
        now = self.revisions(tuple(result.revisions))
        return any(number != now.get(table, number) for table, number in result.revisions.items())

    def stale_layers(self) -> frozenset[str]:
        """The ids of the layers that are out of date."""
        return frozenset(
            layer.id for each in self.items if self.is_stale(each) for layer in each.layers
        )

    def legends(self, layer_id: str) -> list[Legend]:
        """The legend of a layer, with a word when it is out of date; none for an unknown layer."""
        owner, shown = self.owner(layer_id), self.layer(layer_id)
        if owner is None or shown is None:
            return []
        return [self._dated(shown.layer, owner, self._session.translator).legend]

    def in_language(self, translator: Translator) -> list[tuple[str, ResultLayer]]:
        """(id, layer) in other words, for an export; their legends say which are out of date."""
        return [
            (shown.id, self._dated(layer, result, translator))
            for result in self.items
            for shown, layer in zip(result.layers, result.report.layers(translator), strict=True)
        ]

    def _dated(self, layer: ResultLayer, owner: Result, translator: Translator) -> ResultLayer:
        if not self.is_stale(owner):
            return layer
        title = translator.translate("layers", STALE, title=layer.legend.title)
        return replace(layer, legend=replace(layer.legend, title=title))


def _question(kind: str) -> str:
    return next((each.question for each in analyses() if each.kind == kind), kind)


def _draw(layer: ResultLayer, crs: str) -> RasterTiles | bytes:
    return RasterTiles(layer, crs) if isinstance(layer, RasterLayer) else shapes_geojson(layer, crs)


def _layer_id(uid: str, number: int) -> str:
    """By the end of the uid: those that are made in one minute begin alike."""
    return f"{RESULT}{re.sub(r'[^0-9A-Za-z]', '', uid)[-8:]}.{number}"


def _renamed(result: Result, uid: str) -> Result:
    layers = tuple(
        replace(each, id=_layer_id(uid, number)) for number, each in enumerate(result.layers)
    )
    return replace(result, uid=uid, layers=layers)
