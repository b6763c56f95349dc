# SPDX-License-Identifier: EUPL-1.2
"""The golden thread through a row: what it rests on, what rests on it, and its figures down to files."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import IncidentFilter, NumberFormat, Progress, Session, UserError
from wijkatlas_plan.checking.picture import Picture
from wijkatlas_plan.checking.sources import FigureUse, figure_uses
from wijkatlas_plan.checking.tracing import Node, Thread, trace, trace_nodes
from wijkatlas_plan.commands.plan.tracing import KIND_NAMES, figure_lines
from wijkatlas_plan.panel.latest import Latest
from wijkatlas_plan.panel.overview.contents import Line, Section
from wijkatlas_plan.panel.overview.line_tree import LineTree

ROWS = "rows"


@dataclass(frozen=True, eq=False, slots=True)
class Followed:
    """A thread with its figures."""

    thread: Thread
    figures: tuple[FigureUse, ...]


def follow(session: Session, picture: Picture, kind: str, uid: str) -> Followed:
    """The thread through a row, with the figures of the rows above it.

    Raises:
        UserError: there is no such row.
    """
    thread = trace(kind, uid, picture)
    is_figure = thread.start.kind == "indicator"
    nodes = thread.below if is_figure else (thread.start, *thread.above)
    found = figure_uses(session.project, picture, nodes)
    if is_figure:
        found = tuple(each for each in found if each.indicator == thread.start.uid)
    return Followed(thread, found)


class ThreadView(QWidget):
    """A field to name a row or a figure, and the thread through it.

    ``left`` asks to go back, ``asked(kind, uid)`` for the page of a row.
    """

    left = Signal()
    asked = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._picture: Picture | None = None
        self._nodes: dict[str, Node] = {}
        self._shown: tuple[str, str] | None = None
        self._filters: list[IncidentFilter] = []
        self._latest = Latest(self._screen)
        self.back = QToolButton()
        self.back.setText(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A figure, problem, goal, action or evaluation"))
        self.field.setAccessibleName(self.tr("Follow the thread of"))
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self._on_named)
        self.tree = LineTree(session, self.tr("The thread"))
        self.tree.asked.connect(self._on_asked)
        self.tree.followed.connect(self.show_row)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        self.about = self._screen.text("", "lead")
        self.hint = self._screen.text(
            self.tr("Choose a line to go to it. A line with incidents shows them on the map."),
            "muted",
        )
        column.addWidget(self.about)
        column.addWidget(self.hint)
        column.addWidget(self.tree, 1)

    def show_picture(self, picture: Picture) -> None:
        """Know other rows; the thread that is shown is followed anew, or left when its row is gone."""
        self._picture = picture
        translate = self._session.translator.translate
        nodes = trace_nodes(picture)
        self._nodes = {
            f"{node.title} ({translate('plan', KIND_NAMES[node.kind])})": node for node in nodes
        }
        completer = QCompleter(sorted(self._nodes, key=str.casefold), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_named)
        self.field.setCompleter(completer)
        if self._shown is not None:
            if self._shown in {node.key for node in nodes}:
                self.show_row(*self._shown)
            else:
                self._shown = None
                self.about.clear()
                self.tree.clear()
                self.left.emit()

    def show_row(self, kind: str, uid: str) -> None:
        """Show the thread through a row."""
        picture, session = self._picture, self._session
        if picture is None:
            return

        def work(progress: Progress) -> Followed:
            progress.update(0)
            return follow(session, picture, kind, uid)

        self._latest.read(self.tr("Following the thread"), work, self._show)

    def _on_named(self) -> None:
        node = self._nodes.get(self.field.text())
        if node is not None:
            self.show_row(node.kind, node.uid)
        elif self.field.text().strip() and self._picture is not None:
            try:
                found = trace("", self.field.text(), self._picture).start
            except UserError as fault:
                self._screen.say("info", self._screen.explain(fault))
                return
            self.show_row(found.kind, found.uid)

    def _show(self, found: Followed) -> None:
        translate = self._session.translator.translate
        thread = found.thread
        self._shown = thread.start.key

        def line(node: Node) -> Line:
            return Line(f"{translate('plan', KIND_NAMES[node.kind])}: {node.title}", *node.key)

        self.about.setText(line(thread.start).text)
        self._filters.clear()
        with_row = thread.start.kind == "indicator"
        figures = tuple(self._figure(use, with_row=with_row) for use in found.figures)
        above, below = tuple(map(line, thread.above)), tuple(map(line, thread.below))
        self.tree.clear()
        self.tree.show_sections(
            (
                Section("figures", self.tr("Figures"), len(figures), figures, True),
                Section("above", self.tr("It rests on"), len(above), above, True),
                Section("below", self.tr("On it rest"), len(below), below, True),
            ),
            self._heading,
        )

    def _heading(self, section: Section) -> str:
        number = NumberFormat.of(self._session.translator.language).write(section.count)
        return f"{section.title} ({number})"

    def _figure(self, use: FigureUse, *, with_row: bool) -> Line:
        head, *details = figure_lines(use, self._session.translator)
        if with_row:
            head = f"{use.node.title}: {head.strip()}"
        write = NumberFormat.of(self._session.translator.language).write
        inner = [Line(each.strip()) for each in details]
        for rows, place in zip(use.rows, use.places, strict=False):
            text = self.tr("Show the incidents in {place}: {n}")
            number = str(len(self._filters))
            inner.append(Line(text.format(place=place, n=write(rows.n)), ROWS, number))
            self._filters.append(rows.filter)
        return Line(head.strip(), inner=tuple(inner))

    def _on_asked(self, kind: str, uid: str) -> None:
        if kind != ROWS:
            self.asked.emit(kind, uid)
            return
        self._session.filter = self._filters[int(uid)]
        self._screen.say("info", self.tr("The map and the table show these incidents now."))
