# SPDX-License-Identifier: EUPL-1.2
"""Which area of the project a row of a table is about: by its code, else by its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP, Area
from wijkatlas_plan.files.cell_values import CellFault
from wijkatlas_plan.files.figures.words import WHOLE, plain

NO_AREA = QT_TRANSLATE_NOOP("reasons", "an area that isn't known")
NO_SCHEME = QT_TRANSLATE_NOOP("reasons", "an area of which it isn't said of which division it is")
LONGEST_CODE = 24


@dataclass(frozen=True, slots=True)
class Place:
    """An area, or the municipality (all ""); ``is_known`` is False when the project lacks it."""

    scheme: str = ""
    code: str = ""
    vintage: str = ""
    is_known: bool = True


class Places:
    """The areas of a project by code and name, those of the newest vintage first."""

    def __init__(self, areas: Sequence[Area], municipality: str) -> None:
        self._schemes = tuple(dict.fromkeys(area.scheme for area in areas))
        self._whole = {*WHOLE, plain(municipality)} - {""}
        self._codes: dict[tuple[str, str], Area] = {}
        self._names: dict[tuple[str, str], list[Area]] = {}
        for area in sorted(areas, key=lambda each: each.valid_from):
            self._codes[area.scheme, area.code.strip().casefold()] = area
            self._names.setdefault((area.scheme, plain(area.name)), []).append(area)

    def find(self, code: str, name: str, scheme: str) -> Place:
        """The area of these cells.

        A code that the project lacks is kept when its division is known: the area may be gone. A name
        alone is not.

        Raises:
            CellFault: it can't be told which area is meant.
        """
        told = code.strip() or name.strip()
        if not told or plain(told) in self._whole:
            return Place()
        schemes = self._of(scheme)
        found = {(area.scheme, area.code): area for area in self._among(schemes, told)}
        if not found and code.strip() and name.strip():
            found = {(area.scheme, area.code): area for area in self._named(schemes, name)}
        if len(found) == 1:
            area = next(iter(found.values()))
            return Place(area.scheme, area.code, area.valid_from)
        if len(found) > 1:
            raise CellFault(NO_SCHEME, told)
        known = [each for each in schemes if each in self._schemes]
        looks_like_code = any(sign.isdigit() for sign in told) and len(told) <= LONGEST_CODE
        if code.strip() and looks_like_code and len(known) == 1:
            return Place(known[0], told, is_known=False)
        raise CellFault(NO_AREA, told)

    def _of(self, scheme: str) -> tuple[str, ...]:
        """The schemes that a cell may mean."""
        wanted = plain(scheme)
        if not wanted:
            return self._schemes
        return tuple(each for each in self._schemes if plain(each) == wanted)

    def _among(self, schemes: Sequence[str], told: str) -> list[Area]:
        by_code = [self._codes.get((each, told.casefold())) for each in schemes]
        found = [area for area in by_code if area is not None]
        return found or self._named(schemes, told)

    def _named(self, schemes: Sequence[str], name: str) -> list[Area]:
        return [area for each in schemes for area in self._names.get((each, plain(name)), ())]
