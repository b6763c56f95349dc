# SPDX-License-Identifier: EUPL-1.2
"""What is known about what is selected: one incident, several, an area or a network."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Area, Network
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.network_words import kind_words, status_words
from wijkatlas.shell.wording import moment, number

Row = tuple[str, str]
MOST_KINDS = 8
MOST_WORD_PX = 104


class DetailsPanel(QScrollArea):
    """Follows the selection; ``edit_asked`` carries a network's fid."""

    edit_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._run = 0
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Details"))
        desk.events.selection_changed.connect(lambda layer, fids: self.refresh())
        desk.atlas.filtered.connect(self.refresh)
        desk.events.project_closed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read and show what is selected now."""
        self._run += 1
        session = self._desk.session
        if not session.is_open:
            self._show("", (), self.tr("No project is open."))
            return
        selection = session.selection
        fids = sorted(selection.fids)
        if not fids:
            self._show("", (), self.tr("Click something on the map, or choose a row in the table."))
        elif selection.layer == "incident" and len(fids) == 1:
            self._read(lambda: session.project.incident(fids[0]), self._show_incident)
        elif selection.layer == "incident":
            self._show_incidents(selection.fids)
        elif selection.layer == "area":
            self._show_area(fids[0])
        elif selection.layer == "network":
            self._show_network(fids[0])

    def text(self) -> str:
        """All it says, for readers and tests."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels)

    def _read(self, query: Callable[[], Any], show: Callable[[Any], None]) -> None:
        run = self._run

        def work(progress: Progress) -> Any:
            del progress
            return query()

        def done(found: Any) -> None:
            if run == self._run:
                show(found)

        self._desk.jobs.read(self.tr("Reading details"), work, done)

    def _show_incident(self, found: dict[str, Any]) -> None:
        if not found:
            self._show("", (), self.tr("This incident is no longer there."))
            return
        attempt = found.get("attempt")
        rows = [
            (self.tr("Begin"), moment(found.get("begin"))),
            (self.tr("End"), moment(found.get("end"))),
            (self.tr("Reported"), moment(found.get("known_at"))),
            (self.tr("Attempt"), "" if attempt is None else self._truth(bool(attempt))),
            (self.tr("Street"), str(found.get("street") or "")),
            (self.tr("Category in the source"), str(found.get("category_source") or "")),
            (self.tr("National code"), str(found.get("category_national") or "")),
            (self.tr("Source"), str(found.get("source") or "")),
            (self.tr("Reference"), str(found.get("source_ref") or "")),
        ]
        fid = int(found["fid"])
        zoom = (
            self.tr("Show on the map"),
            lambda: self._desk.atlas.zoom_to_incidents(frozenset({fid})),
        )
        self._show(self._desk.atlas.label(str(found.get("category") or "")), rows, "", [zoom])

    def _show_incidents(self, fids: frozenset[int]) -> None:
        kinds = self._desk.atlas.view.categories_of(fids)
        rows = [(label, number(count)) for _, label, count in kinds[:MOST_KINDS]]
        rest = sum(count for *_, count in kinds[MOST_KINDS:])
        if rest:
            rows.append((self.tr("other"), number(rest)))
        title = self.tr("{n} incidents selected").format(n=number(len(fids)))
        clear = (
            self.tr("Clear the selection"),
            lambda: self._desk.session.select("incident", frozenset()),
        )
        zoom = (self.tr("Show on the map"), lambda: self._desk.atlas.zoom_to_incidents(fids))
        self._show(title, rows, "", [zoom, clear])

    def _show_area(self, fid: int) -> None:
        area = self._desk.atlas.view.area(fid)
        if area is None:
            return
        count = self._desk.atlas.view.count_in_area(area)
        rows = [
            (self.tr("Division"), area.scheme),
            (self.tr("Code"), area.code),
            (self.tr("Inhabitants"), "" if area.population is None else number(area.population)),
            (self.tr("Households"), "" if area.households is None else number(area.households)),
            (self.tr("Incidents shown"), number(count)),
            (self.tr("Valid from"), moment(area.valid_from)),
        ]
        self._show(area.name, rows, "", self._area_actions(area))

    def _area_actions(self, area: Area) -> list[tuple[str, Callable[[], None]]]:
        atlas = self._desk.atlas
        return [
            (self.tr("Only this area"), lambda: atlas.change_filter(
                area=(area.scheme, area.code), network=None)),
            (self.tr("Show on the map"), lambda: atlas.zoom_to_area(area.scheme, area.code)),
        ]  # fmt: skip

    def _show_network(self, fid: int) -> None:
        network = self._desk.atlas.view.network(fid)
        if network is None:
            return
        rows = [
            (self.tr("Kind"), kind_words(network.kind)),
            (self.tr("Status"), status_words(network.status)),
            (self.tr("Coordinator"), self._coordinator(network)),
            (self.tr("Police contact"), network.police_contact),
            (self.tr("Started on"), moment(network.started_on)),
            (self.tr("Incidents shown"), number(self._desk.atlas.view.count_in_network(network))),
        ]
        atlas = self._desk.atlas
        actions: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Only this network"), lambda: atlas.change_filter(
                network=network.uid, area=None)),
            (self.tr("Show on the map"), lambda: atlas.zoom_to_network(network.uid)),
        ]  # fmt: skip
        if not self._desk.session.project.read_only:
            actions.insert(0, (self.tr("Edit…"), lambda: self.edit_asked.emit(fid)))
        self._show(network.name, rows, "", actions)

    def _coordinator(self, network: Network) -> str:
        if network.coordinator_filled is None:
            return ""
        return self.tr("filled") if network.coordinator_filled else self.tr("○ vacant")

    def _truth(self, value: bool) -> str:
        return self.tr("yes") if value else self.tr("no")

    def _show(
        self,
        title: str,
        rows: Sequence[Row],
        note: str = "",
        actions: Sequence[tuple[str, Callable[[], None]]] = (),
    ) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        if title:
            head = _label(title)
            head.setProperty("role", "title")
            column.addWidget(head)
        if note:
            hint = _label(note)
            hint.setProperty("role", "muted")
            column.addWidget(hint)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, value in rows:
            if value:
                key = _label(name)
                key.setProperty("role", "muted")
                shown = _label(value, selectable=True)
                word_px = max(map(shown.fontMetrics().horizontalAdvance, value.split()), default=0)
                if word_px > MOST_WORD_PX:  # a reference that would be cut stands on its own line
                    form.addRow(key)
                    form.addRow(shown)
                else:
                    form.addRow(key, shown)
        column.addLayout(form)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for text, do in actions:
            button = QPushButton(text)
            button.clicked.connect(lambda checked=False, do=do: do())
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(body)


def _label(text: str, *, selectable: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
