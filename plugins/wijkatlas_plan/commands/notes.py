# SPDX-License-Identifier: EUPL-1.2
"""The commands that write findings in words down and list them."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
    write_period,
)
from wijkatlas_plan.model.problem import NOTE_KIND_NAMES, Note, NoteKind

KINDS = tuple(str(kind) for kind in NoteKind)
ADD_NOTE = QT_TRANSLATE_NOOP("edits", "Add the finding “{name}”")


@dataclass(frozen=True, slots=True)
class NotesReport:
    """Findings, the newest first; what stays in the office is not among it."""

    notes: tuple[Note, ...]

    def as_json(self) -> list[dict[str, Any]]:
        """A row for each, without its text."""
        return [
            {
                "uid": each.uid, "kind": str(each.kind), "date": each.on, "title": each.title,
                "summary": each.summary, "theme": each.theme, "scheme": each.scheme,
                "area": each.area, "x": each.x, "y": each.y,
            }
            for each in self.notes
        ]  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """A line for each."""
        from wijkatlas_plan.model.days import read_day

        t = translator.translate
        if not self.notes:
            return t("plan", "Nothing was written down yet.")
        lines = []
        for each in self.notes:
            day = read_day(each.on)
            when = write_period(day, day, t) if day else each.on
            kind = t("plan", NOTE_KIND_NAMES[each.kind])
            told = ", ".join(part for part in (when, kind, each.area) if part)
            lines.append(f"{each.title} ({told})" + (f": {each.summary}" if each.summary else ""))
        return "\n".join(lines)


def add_note(
    session: Session,
    progress: Progress,
    *,
    title: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "A few words"))],
    summary: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "What may be told to others"))
    ] = "",
    text: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "What stays in the office"))] = "",
    kind: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "How it came about"), choices=KINDS)
    ] = "walk",
    date_: Annotated[
        date | None, Param(QT_TRANSLATE_NOOP("commands", "The day; today without one"))
    ] = None,
    scheme: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme of the area"))] = "",
    area: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Code or name of the area"))] = "",
    theme: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Code of an incident theme"))] = "",
) -> NotesReport:
    """Write down what was found on a safety walk, in an interview or at a meeting."""
    from wijkatlas_plan.diagnosis.ground import ground_of
    from wijkatlas_plan.diagnosis.looking import choose_scheme
    from wijkatlas_plan.storage.editing import new_uid
    from wijkatlas_plan.storage.notes import save_note

    del progress
    used, code = "", ""
    if area:
        used = choose_scheme(session, scheme)
        wanted = area.casefold()
        found = [
            each.code
            for each in ground_of(session.project).areas(used)
            if wanted in (each.code.casefold(), each.name.casefold())
        ]
        if not found:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no area “{area}” in “{scheme}”."),
                area=area,
                scheme=used,
            )
        code = found[0]
    day = (date_ or date.today()).isoformat()
    note = Note(new_uid(), NoteKind(kind), day, title.strip(), summary, text, theme, used, code)
    with session.project.edit(ADD_NOTE, command="note.add", name=note.title) as edit:
        save_note(edit, note)
    return NotesReport((note,))


def list_notes(session: Session, progress: Progress) -> NotesReport:
    """List the findings in words, without what stays in the office."""
    from wijkatlas_plan.storage.notes import notes

    del progress
    return NotesReport(notes(session.project))


ADD = Command(
    "note.add", QT_TRANSLATE_NOOP("commands", "Write a finding down…"), add_note, Access.WRITE
)
LIST = Command("note.list", QT_TRANSLATE_NOOP("commands", "Findings in words"), list_notes)
