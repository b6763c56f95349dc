# SPDX-License-Identifier: EUPL-1.2
"""Which coordinate reference system the numbers of a foreign file are in: said, guessed or asked.

Ranges of the Belgian and Dutch systems are the corners of their areas of use; they don't overlap,
so the numbers alone tell them apart.
"""

import math
from functools import lru_cache
from typing import NamedTuple

import pyproj
from pyproj.exceptions import CRSError, ProjError

from wijkatlas.domain.errors import UnreadableFile, UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

SURE = 0.9
"""A guess that is at least this certain is taken without asking."""


class Bounds(NamedTuple):
    """The box around coordinates; NaN throughout when there are none."""

    min_x: float
    min_y: float
    max_x: float
    max_y: float

    @property
    def is_known(self) -> bool:
        """True when there is any coordinate."""
        return all(math.isfinite(value) for value in self)

    def inside(self, other: "Bounds", margin: float = 0.0) -> bool:
        """True when this box lies in ``other``, grown by ``margin`` times its sides."""
        x, y = (other.max_x - other.min_x) * margin, (other.max_y - other.min_y) * margin
        return (
            other.min_x - x <= self.min_x
            and self.max_x <= other.max_x + x
            and other.min_y - y <= self.min_y
            and self.max_y <= other.max_y + y
        )

    def meets(self, other: "Bounds", margin: float = 0.0) -> bool:
        """True when the two boxes share a point, ``other`` grown by ``margin`` times its sides."""
        x, y = (other.max_x - other.min_x) * margin, (other.max_y - other.min_y) * margin
        return not (
            self.max_x < other.min_x - x
            or self.min_x > other.max_x + x
            or self.max_y < other.min_y - y
            or self.min_y > other.max_y + y
        )


NOWHERE = Bounds(math.nan, math.nan, math.nan, math.nan)
LOW_COUNTRIES = Bounds(2.0, 49.0, 7.5, 54.0)
"""Longitude and latitude of Belgium, the Netherlands and what lies close to them."""

_RANGES: tuple[tuple[int, Bounds, float], ...] = (
    (31370, Bounds(14_600, 22_600, 297_100, 246_400), 0.95),
    (28992, Bounds(600, 308_300, 284_300, 637_100), 0.95),
    (3812, Bounds(514_700, 522_600, 797_100, 746_400), 0.95),
    # the Low Countries and their neighbours in web Mercator, then anywhere
    (3857, Bounds(200_000, 6_200_000, 900_000, 7_200_000), 0.9),
    (3857, Bounds(-20_037_509, -20_048_967, 20_037_509, 20_048_967), 0.4),
    # longitude and latitude: the Low Countries, then inhabited places, then any
    (4326, LOW_COUNTRIES, 0.98),
    (4326, Bounds(-180, -56, 180, 72), 0.9),
    (4326, Bounds(-180, -90, 180, 90), 0.5),
)
_DEGREES = Bounds(-180, -90, 180, 90)
_SMALL = 1.0
"""Numbers that all lie this near to zero say nothing: they may be pixels, or nothing at all."""


def guess_crs(min_x: float, min_y: float, max_x: float, max_y: float) -> list[tuple[int, float]]:
    """EPSG codes that the box may be in, with a certainty from 0 to 1, the most certain first."""
    box = Bounds(min_x, min_y, max_x, max_y)
    if not box.is_known:
        return []
    found: dict[int, float] = {}
    for epsg, limits, certainty in _RANGES:
        if epsg not in found and box.inside(limits, margin=0.02 if epsg != 4326 else 0.0):
            found[epsg] = certainty
    if 4326 in found:
        found.pop(3857, None)
        if max(abs(value) for value in box) < _SMALL:
            found[4326] = 0.3
        elif looks_swapped(*box):
            found[4326] = 0.5
    if {31370, 28992, 3812} & found.keys():
        found.pop(3857, None)
    return sorted(found.items(), key=lambda pair: -pair[1])


def looks_swapped(min_x: float, min_y: float, max_x: float, max_y: float) -> bool:
    """True when the box is in the Low Countries only if latitude and longitude change places."""
    box = Bounds(min_x, min_y, max_x, max_y)
    turned = Bounds(min_y, min_x, max_y, max_x)
    return box.is_known and turned.inside(LOW_COUNTRIES) and not box.inside(LOW_COUNTRIES)


@lru_cache(maxsize=64)
def area_of_use(crs: str) -> Bounds:
    """The box of the system's area of use in its own units, longitude or easting first."""
    system = pyproj.CRS.from_user_input(crs)
    use = system.area_of_use
    if use is None:
        return NOWHERE
    if system.is_geographic:
        return _DEGREES
    try:
        transformer = pyproj.Transformer.from_crs("EPSG:4326", system, always_xy=True)
        return Bounds(*transformer.transform_bounds(*use.bounds))
    except ProjError:
        return NOWHERE


def parse_crs(text: str) -> str:
    """The short name of a system that a person or a file names: ``"EPSG:31370"`` if it has one.

    Takes ``31370``, ``EPSG:31370``, URNs and WKT; a system without an EPSG code stays as WKT.
    Raises ``UserError`` when it isn't known.
    """
    wanted = text.strip()
    if wanted.isdigit():
        wanted = f"EPSG:{wanted}"
    try:
        system = pyproj.CRS.from_user_input(wanted)
    except CRSError as error:
        sentence = QT_TRANSLATE_NOOP("errors", "There is no coordinate system “{crs}”.")
        hint = QT_TRANSLATE_NOOP("errors", "Give its EPSG code, for instance EPSG:31370.")
        raise UserError(sentence, hint, crs=text[:80]) from error
    return _short_name(system)


def _short_name(system: pyproj.CRS) -> str:
    if system.is_compound:
        system = next((part for part in system.sub_crs_list if not part.is_vertical), system)
    authority = system.to_authority(min_confidence=70)
    if authority == ("OGC", "CRS84"):
        return "EPSG:4326"
    if authority is not None and authority[0] == "EPSG":
        return f"EPSG:{authority[1]}"
    name = system.name.casefold()
    for epsg, words in ((31370, ("lambert", "72")), (28992, ("rd", "new"))):
        if all(word in name.replace("_", " ") for word in words) and system.is_projected:
            return f"EPSG:{epsg}"
    return str(system.to_wkt("WKT2_2019"))


def settle_crs(file: str, said: str, box: Bounds, given: str = "") -> tuple[str, str]:
    """The system of a file's coordinates and where it comes from: ``given``, ``file`` or ``guess``.

    Args:
        file: name of the file, for the sentence.
        said: what the file itself says, "" when it says nothing.
        box: the coordinates as they stand in the file.
        given: what the caller says; wins over the rest.

    Raises ``UnreadableFile`` when the file contradicts its coordinates, or when nobody can tell.
    """
    if given:
        return parse_crs(given), "given"
    if said:
        name = parse_crs(said)
        if contradicts(name, box):
            text = QT_TRANSLATE_NOOP(
                "errors",
                "“{file}” says that it is in {crs}, but its coordinates ({box}) lie outside of it.",
            )
            hint = QT_TRANSLATE_NOOP(
                "errors", "Find out which system it is in and give it: --crs EPSG:…{guess}"
            )
            raise UnreadableFile(
                text, hint, file=file, crs=display_name(name), box=_words(box), guess=_likely(box)
            )
        return name, "file"
    guesses = guess_crs(*box)
    if guesses and guesses[0][1] >= SURE:
        return f"EPSG:{guesses[0][0]}", "guess"
    if not box.is_known:
        return "EPSG:4326", "guess"  # no coordinates: nothing depends on it
    text = QT_TRANSLATE_NOOP(
        "errors", "“{file}” doesn't say which coordinate system it is in ({box})."
    )
    hint = QT_TRANSLATE_NOOP(
        "errors", "Ask the sender and give it: --crs EPSG:31370, for instance.{guess}"
    )
    raise UnreadableFile(text, hint, file=file, box=_words(box), guess=_likely(box))


def contradicts(crs: str, box: Bounds) -> bool:
    """True when no part of the box lies anywhere near the area where the system is used.

    A box of nothing but (0, 0) is a placeholder and contradicts nothing.
    """
    limits = area_of_use(crs)
    if not (box.is_known and limits.is_known) or not any(box):
        return False
    # degrees in a system of metres lie just outside of it, where its neighbours' metres may lie too
    is_tight = box.inside(_DEGREES)
    return not box.meets(limits, margin=0.0 if is_tight else 0.25)


def display_name(crs: str) -> str:
    """A system's name short enough for a sentence."""
    return crs if len(crs) <= 20 else pyproj.CRS.from_user_input(crs).name


def _words(box: Bounds) -> str:
    digits = 0 if max(abs(value) for value in box) > 1000 else 4
    return (
        f"x {box.min_x:.{digits}f} – {box.max_x:.{digits}f}, "
        f"y {box.min_y:.{digits}f} – {box.max_y:.{digits}f}"
    )


def _likely(box: Bounds) -> str:
    names = [f"EPSG:{epsg}" for epsg, _ in guess_crs(*box)]
    return f" ({' / '.join(names)}?)" if names else ""
