# SPDX-License-Identifier: EUPL-1.2
"""Deleting what is selected: no question asked, because undo brings it back."""

from PySide6.QtCore import QCoreApplication

from wijkatlas.domain.progress import Progress
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.wording import number

LABELS = {
    "incident": QT_TRANSLATE_NOOP("edits", "Delete {n} incidents"),
    "area": QT_TRANSLATE_NOOP("edits", "Delete {n} areas"),
    "network": QT_TRANSLATE_NOOP("edits", "Delete {n} networks"),
}


def delete_selected(desk: Desk) -> None:
    """Delete the selected rows in one undoable edit."""
    session = desk.session
    layer, fids = session.selection.layer, session.selection.fids
    if layer not in LABELS or not fids:
        desk.messages.info(
            QCoreApplication.translate("deletion", "Select what is to be deleted first.")
        )
        return
    if session.project.read_only:
        desk.messages.failure(session.project.read_only_error())
        return
    project, label, count = session.project, LABELS[layer], number(len(fids))

    def work(progress: Progress) -> None:
        progress.update(0)
        with project.edit(label, n=count) as edit:
            edit.delete(layer, sorted(fids))

    def done(result: object) -> None:
        del result
        session.select(layer, frozenset())
        words = session.translator.translate("edits", label, n=count)
        desk.messages.info(
            QCoreApplication.translate("deletion", "{edit}. Ctrl+Z brings it back.").format(
                edit=words
            )
        )

    desk.jobs.write(QCoreApplication.translate("deletion", "Deleting"), work, done)
