# SPDX-License-Identifier: EUPL-1.2
"""Days, areas, sectors and figures as the pages of an edition write them."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Column,
    Estimate,
    NumberFormat,
    SheetTable,
    Translator,
    write_period,
)
from wijkatlas_plan.model.days import read_day
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.model.sector import SECTOR_NAMES, Sector

Row = list[str | Estimate]


class PageWords:
    """Texts of one language.

    ``places`` names areas by scheme and code, also those that no longer exist; ``present`` are those
    that do.
    """

    def __init__(
        self,
        translator: Translator,
        places: Mapping[tuple[str, str], str],
        present: Collection[tuple[str, str]],
    ) -> None:
        self.translator = translator
        self._places = places
        self._present = present
        self._format = NumberFormat.of(translator.language)

    def say(self, text: str, **values: object) -> str:
        """A text of the context "plan"."""
        return self.translator.translate("plan", text, **values)

    def number(self, value: float, decimals: int = 0) -> str:
        """A number as people of the language write it."""
        return self._format.write(value, decimals)

    def day(self, iso: str) -> str:
        """A day as "3 Jul 2026"; as it is when it is none."""
        day = read_day(iso)
        return write_period(day, day, self.translator.translate) if day else iso

    def days(self, begin: str, end: str) -> str:
        """From one day to another, either of which may lack."""
        return write_period(read_day(begin), read_day(end), self.translator.translate)

    def period(self, period: str) -> str:
        """A period in words; as it is when it is none."""
        return period_words(period, self.translator)

    def unit(self, unit: str) -> str:
        """A unit in words."""
        return self.translator.translate("units", unit) if unit else ""

    def area(self, scheme: str, code: str) -> str:
        """The name of an area; one that no longer exists is said to be."""
        name = self._places.get((scheme, code)) or code
        if (scheme, code) in self._present:
            return name
        return self.say(QT_TRANSLATE_NOOP("plan", "{area} (area no longer exists)"), area=name)

    def areas(self, scheme: str, codes: Iterable[str], *, whole: bool = False) -> str:
        """The names of areas; with ``whole`` none is the whole municipality."""
        names = [self.area(scheme, code) for code in codes]
        if not names and whole:
            return self.say(QT_TRANSLATE_NOOP("plan", "the whole municipality"))
        return ", ".join(names)

    def sector(self, sector: Sector | None) -> str:
        """The name of a sector."""
        if sector is None:
            return self.say(QT_TRANSLATE_NOOP("plan", "No sector filled in"))
        return self.say(SECTOR_NAMES[sector])

    def table(
        self, title: str, columns: Sequence[Column], rows: Sequence[Row], notes: Sequence[str] = ()
    ) -> SheetTable:
        """A table with a title in words."""
        return SheetTable(title, "", columns, rows, tuple(notes))


def count(n: int) -> Estimate:
    """A number of rows of the plan as a figure."""
    return Estimate(float(n))
