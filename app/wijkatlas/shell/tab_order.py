# SPDX-License-Identifier: EUPL-1.2
"""The tab key goes through what was put in later in the order in which it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(before: QWidget, part: QWidget) -> QWidget:
    """Let the tab key go from ``before`` through a part; gives the last that it comes by."""
    for widget in part.findChildren(QWidget):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_tab and widget.window() is before.window():  # not the list of a closed box
            QWidget.setTabOrder(before, widget)
            before = widget
    return before
