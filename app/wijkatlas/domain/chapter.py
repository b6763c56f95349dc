# SPDX-License-Identifier: EUPL-1.2
"""A page of what leaves the office: a sheet of the workbook, a page of the atlas."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wijkatlas.domain.chart import Chart
from wijkatlas.domain.table import SheetTable


class Place(StrEnum):
    """Where a page stands."""

    FRONT = "front"  # after the cover: what a council member reads first
    BODY = "body"  # before the tables of incidents
    PROFILE = "profile"  # one for each area; in the atlas a page each
    BACK = "back"  # after everything else: sources, method


@dataclass(frozen=True, slots=True)
class Lines:
    """Sentences; ``strong`` ones are the answer, the others stand under it."""

    texts: tuple[str, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with their texts, one below the other; a pair without text starts a part."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MapPicture:
    """A map that the program draws: layers of results (``ShapeLayer``) over the areas.

    ``bounds`` (west, south, east, north in the project CRS) is where it looks; None: everywhere.
    """

    title: str
    layers: tuple[Any, ...] = ()
    bounds: tuple[float, float, float, float] | None = None


Block = Lines | Pairs | SheetTable | Chart | MapPicture


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page; texts come translated.

    ``name`` stands on the tab of the sheet, ``title`` on the page, ``subtitle`` says what, when and
    where. ``area`` is the code of the area that a profile is about.
    """

    id: str
    name: str
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    place: Place = Place.BODY
    area: str = ""
