# SPDX-License-Identifier: EUPL-1.2
"""The command that writes the atlas: a page for each area, as one PDF or one for each."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Chapter,
    Command,
    Param,
    Place,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas.commands.handover import ExportReport, hand_over

TEMPLATE = "{code} {name}.pdf"
LONGEST_STEM = 100
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AtlasReport:
    """What was written: ``files`` has one file, or one for each area."""

    files: ExportReport
    areas: int
    pages: int

    @property
    def path(self) -> Path:
        """Where it lies: the file, or the folder of several."""
        first = Path(self.files.path)
        return first.parent if self.files.also else first

    def sentence(self, translator: Translator) -> str:
        """In words."""
        counted = translator.translate(
            "reports",
            QT_TRANSLATE_NOOP("reports", "Areas: {areas}. Pages: {pages}."),
            areas=self.areas,
            pages=self.pages,
        )
        return f"{counted}\n{self.files.sentence(translator)}"


def export_atlas(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path,
        Param(QT_TRANSLATE_NOOP("commands", "The atlas (.pdf)"), save=True, patterns=("*.pdf",)),
    ],
    scheme: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme; that of the map when left out"))
    ] = "",
    area: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Codes of areas with commas between; all when empty")),
    ] = "",
    recipient: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "For whom: decides what is hidden"), choices=("council",)
        ),
    ] = "council",
    date_: Annotated[
        date | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "The day that all pages speak of; today when left out")
        ),
    ] = None,
    whole: Annotated[
        bool,
        Param(
            QT_TRANSLATE_NOOP("commands", "All rows of long tables, on as many pages as it takes")
        ),
    ] = False,
    separate: Annotated[
        bool,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "A file for each area, in a folder named as the atlas without .pdf"
            )
        ),
    ] = False,
    template: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Names of these files, of {code}, {name}, {scheme} and {date}"
            ),
            when=("separate", (True,)),
        ),
    ] = TEMPLATE,
) -> AtlasReport:
    """Write the atlas: for each area a page with its map, figures and chart, as PDF."""
    from wijkatlas.commands.edition import gather_edition
    from wijkatlas.commands.mapimage import draw_chapter_picture, sources
    from wijkatlas.report.atlas import Atlas, write_atlas

    as_of = date_ or date.today()
    _file_name(template, {"code": "", "name": "", "scheme": "", "date": ""})
    gathered = gather_edition(session, progress, recipient=recipient, as_of=as_of, scheme=scheme)
    council = gathered.council
    loaded, shown = council.view.loaded, council.view.scheme()
    names = {each.code: each.name for each in loaded.areas.get(shown, ())} if loaded else {}
    profiles = [each for each in gathered.chapters() if each.place is Place.PROFILE]
    chosen = _chosen(profiles, area, names)
    atlas = Atlas(
        municipality=session.project.name, as_of=as_of,
        recipient=council.translator.translate("choices", recipient),
        source=sources(session, council), program=council.program, mark=session.project.mark(),
        draw=lambda block, code, size: draw_chapter_picture(
            session, council, block, code, size=size
        ),
    )  # fmt: skip
    write = partial(write_atlas, atlas=atlas, translator=council.translator, whole=whole)
    if separate:
        name_of = partial(_named, template, names, shown, as_of)
        pages, written = _write_each(out, chosen, name_of, write, progress)
    else:
        pages, written = write(out, chosen, progress=progress), [out]
    options = {
        "date": as_of.isoformat(),
        "scheme": shown,
        "area": area,
        "whole": whole,
        "separate": separate,
    }
    files = hand_over(session, "export.atlas", written, recipient=recipient, options=options)
    return AtlasReport(files, len({each.area for each in chosen}), pages)


def _chosen(profiles: Sequence[Chapter], wanted: str, names: dict[str, str]) -> list[Chapter]:
    """The profiles of the areas asked for.

    Raises:
        UserError: there are none, or no area of such a code.
    """
    if not profiles:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no page about an area to put in the atlas."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Import areas, and see in the list of plugins that one is there that gives such pages.",
            ),
        )
    codes = [code.strip() for code in wanted.split(",") if code.strip()]
    if not codes:
        return list(profiles)
    found = [each for code in dict.fromkeys(codes) for each in profiles if each.area == code]
    missing = [code for code in codes if code not in {each.area for each in profiles}]
    if missing:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no page about the area {codes}."),
            QT_TRANSLATE_NOOP("errors", "There are: {known}."),
            codes=", ".join(missing[:10]),
            known=", ".join(f"{each.area} {names.get(each.area, '')}" for each in profiles[:30]),
        )
    return found


def _write_each(
    out: Path,
    chapters: Sequence[Chapter],
    name_of: Callable[[str], str],
    write: Callable[..., int],
    progress: Progress,
) -> tuple[int, list[Path]]:
    """One file for each area, all of them or none; gives the number of pages and the files."""
    folder = out.with_suffix("") if out.suffix.lower() == ".pdf" else out
    by_area: dict[str, list[Chapter]] = {}
    for chapter in chapters:
        by_area.setdefault(chapter.area, []).append(chapter)
    pages, written = 0, []
    try:
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".atlas") as name:
            part, taken = Path(name), set[str]()
            made = []
            for number, (code, own) in enumerate(by_area.items()):
                progress.update(
                    number, len(by_area), QT_TRANSLATE_NOOP("jobs", "Drawing the atlas")
                )
                file_name = _free(name_of(code), taken)
                pages += write(part / file_name, own, progress=_Part(progress))
                made.append(file_name)
            for file_name in made:
                (part / file_name).replace(folder / file_name)
                written.append(folder / file_name)
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} can't be written: {problem}."),
            QT_TRANSLATE_NOOP("errors", "Close it where it is open, or choose another folder."),
            file=folder.name,
            problem=error.strerror or type(error).__name__,
        ) from error
    return pages, written


class _Part:
    """Progress within one of many files: only asks whether to stop."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    def update(self, done: int, total: int | None = None, text: str = "") -> None:
        """Stop where the whole does."""
        del done, total
        self._whole.update(0, None, text)


def _named(template: str, names: dict[str, str], scheme: str, as_of: date, code: str) -> str:
    values = {
        "code": code,
        "name": names.get(code, ""),
        "scheme": scheme,
        "date": as_of.isoformat(),
    }
    return _file_name(template, values)


def _file_name(template: str, values: dict[str, str]) -> str:
    """A name for a file that every system accepts.

    Raises:
        UserError: the template has a placeholder that is not known.
    """

    def fill(found: re.Match[str]) -> str:
        if found[1] not in values:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{placeholder}” can't stand in the name of a file."),
                QT_TRANSLATE_NOOP("errors", "Use {known}."),
                placeholder=found[0],
                known=", ".join(f"{{{name}}}" for name in values),
            )
        return values[found[1]]

    text = _UNSAFE.sub("_", _PLACEHOLDER.sub(fill, template))
    stem = text[:-4] if text.lower().endswith(".pdf") else text
    stem = stem.strip(" .")[:LONGEST_STEM].rstrip(" .") or "-"
    return f"_{stem}.pdf" if _RESERVED.match(f"{stem}.pdf") else f"{stem}.pdf"


def _free(name: str, taken: set[str]) -> str:
    """The name, or with a number where another file has it."""
    stem, number, free = name[:-4], 2, name
    while free.casefold() in taken:
        free, number = f"{stem} {number}.pdf", number + 1
    taken.add(free.casefold())
    return free


COMMANDS = [
    Command(
        "export.atlas",
        QT_TRANSLATE_NOOP("commands", "Atlas of the areas…"),
        export_atlas,
        Access.LOG,
        "export",
        "",
        "mdi6.book-open-page-variant-outline",
    )
]
