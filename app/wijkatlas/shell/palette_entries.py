# SPDX-License-Identifier: EUPL-1.2
"""What Ctrl+K can find: actions, categories, areas and networks."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.shell.actions import Actions
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.palette import Entry

KINDS = {
    "action": QT_TRANSLATE_NOOP("palette", "command"),
    "area": QT_TRANSLATE_NOOP("palette", "area"),
    "network": QT_TRANSLATE_NOOP("palette", "network"),
    "category": QT_TRANSLATE_NOOP("palette", "category"),
}


def palette_entries(desk: Desk, actions: Actions) -> list[Entry]:
    """Everything that can be found now."""
    entries = [_of_action(action) for action in actions.by_id.values() if action.text()]
    if desk.atlas.is_loaded:
        entries += _of_places(desk)
        entries += _of_categories(desk)
    return entries


def _kind(name: str) -> str:
    return QCoreApplication.translate("palette", KINDS[name])


def _of_action(action: QAction) -> Entry:
    title = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    kind = f"{_kind('action')}   {keys}".rstrip()
    return Entry(title, kind, action.trigger, action.isEnabled())


def _of_places(desk: Desk) -> list[Entry]:
    atlas = desk.atlas
    found = []
    for label, (kind, first, second) in atlas.view.places():
        choose = (
            partial(atlas.zoom_to_area, first, second)
            if kind == "area"
            else partial(atlas.zoom_to_network, first)
        )
        found.append(Entry(label, _kind(kind), choose))
    return found


def _of_categories(desk: Desk) -> list[Entry]:
    atlas = desk.atlas
    return [
        Entry(
            label,
            _kind("category"),
            partial(atlas.change_filter, categories=frozenset({code})),
        )
        for code, label, _ in atlas.view.categories()
    ]
