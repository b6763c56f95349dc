# SPDX-License-Identifier: EUPL-1.2
"""One finding in words: what may be told, what stays in the office, where it is, and pictures."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.model.attachment import Attachment
from wijkatlas_plan.model.problem import NOTE_KIND_NAMES, Note, NoteKind
from wijkatlas_plan.panel.emptying import empty

PICTURE_PX = 160
TEXT_PX = 72
FILES = ("*.jpg", "*.jpeg", "*.png", "*.pdf", "*.docx", "*.xlsx", "*.odt", "*.txt")


class NoteForm(QWidget):
    """``saved`` carries the note; ``removed``, ``attach_asked`` (a path), ``detach_asked`` (a uid)."""

    saved = Signal(object)
    removed = Signal(str)
    left = Signal()
    attach_asked = Signal(object)
    detach_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._note: Note | None = None
        self._place: tuple[float, float] | None = None
        self._build()

    def _build(self) -> None:
        t = self._session.translator.translate
        self.kind = QComboBox()
        for kind in NoteKind:
            self.kind.addItem(t("plan", NOTE_KIND_NAMES[kind]), str(kind))
        self._screen.guard_wheel(self.kind)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self._screen.guard_wheel(self.day)
        self.area = QComboBox()
        self._screen.guard_wheel(self.area)
        self.title = QLineEdit()
        self.summary = _words()
        self.text = _words()
        self.place = self._screen.text("", "muted")
        self.draw = QPushButton(self.tr("Draw the place on the map"))
        self.draw.clicked.connect(self._on_draw)
        self.forget = QPushButton(self.tr("No place"))
        self.forget.clicked.connect(self._on_forget)
        places = QHBoxLayout()
        places.setSpacing(8)
        places.addWidget(self.draw)
        places.addWidget(self.forget)
        places.addStretch(1)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in (
            (self.tr("Kind"), self.kind),
            (self.tr("Day"), self.day),
            (self.tr("Title"), self.title),
            (self.tr("May be told to others"), self.summary),
            (self.tr("Stays in the office"), self.text),
            (self.tr("Area"), self.area),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow(self.tr("Place"), self.place)
        form.addRow("", places)
        self.pictures = QWidget()
        self._shown = QVBoxLayout(self.pictures)
        self._shown.setContentsMargins(0, 0, 0, 0)
        self.file = self._screen.file_field(FILES)
        self.file.chosen.connect(self.attach_asked.emit)
        self.attach_hint = self._screen.text(
            self.tr("Save the finding first; then pictures and documents can be added."), "muted"
        )
        self.save = QPushButton(self.tr("Save"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        self.cancel = QPushButton(self.tr("Back"))
        self.cancel.clicked.connect(self.left.emit)
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.clicked.connect(self._on_delete)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self._screen.text(self.tr("Pictures and documents"), "group"))
        column.addWidget(self.pictures)
        column.addWidget(self.file)
        column.addWidget(self.attach_hint)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_note(
        self,
        note: Note,
        areas: Sequence[tuple[str, str, str]],
        attached: Sequence[tuple[Attachment, bytes]],
        *,
        is_new: bool,
    ) -> None:
        """A note to fill in; ``areas`` are (scheme, code, name)."""
        self._note = note
        self._place = None if note.x is None or note.y is None else (note.x, note.y)
        self.kind.setCurrentIndex(max(0, self.kind.findData(str(note.kind))))
        self.day.setDate(QDate.fromString(note.on, Qt.DateFormat.ISODate))
        self.title.setText(note.title)
        self.summary.setPlainText(note.summary)
        self.text.setPlainText(note.text)
        self.area.clear()
        self.area.addItem(self.tr("Not said"), ("", ""))
        for scheme, code, name in areas:
            self.area.addItem(name, (scheme, code))
        wanted = (note.scheme, note.area)
        if note.area and all((scheme, code) != wanted for scheme, code, _ in areas):
            self.area.addItem(
                self.tr("{code} (area no longer exists)").format(code=note.area), wanted
            )
        for at in range(self.area.count()):
            if tuple(self.area.itemData(at)) == wanted:
                self.area.setCurrentIndex(at)
        self._tell_place()
        can_write = not self._session.project.read_only
        for part in (self.save, self.draw, self.forget):
            part.setEnabled(can_write)
        self.delete.setVisible(can_write and not is_new)
        self.file.setVisible(can_write and not is_new)
        self.attach_hint.setVisible(is_new)
        self._show_files(attached, can_write=can_write)

    def _show_files(self, attached: Sequence[tuple[Attachment, bytes]], *, can_write: bool) -> None:
        empty(self._shown)
        for each, data in attached:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            picture = QPixmap()
            shown = self._screen.text(each.caption or each.name)
            if each.media.startswith("image/") and picture.loadFromData(data):
                label = QLabel()
                label.setPixmap(
                    picture.scaledToWidth(PICTURE_PX, Qt.TransformationMode.SmoothTransformation)
                )
                label.setAccessibleName(each.caption or each.name)
                line.addWidget(label)
            line.addWidget(shown, 1)
            if can_write:
                away = QPushButton(self.tr("Remove"))
                away.setAccessibleName(self.tr("Remove {name}").format(name=each.name))
                away.clicked.connect(lambda _=False, uid=each.uid: self.detach_asked.emit(uid))
                line.addWidget(away)
            self._shown.addWidget(row)

    @property
    def uid(self) -> str:
        """Of the note that is shown; "" for none."""
        return self._note.uid if self._note is not None else ""

    def note(self) -> Note | None:
        """The note as it is filled in."""
        if self._note is None:
            return None
        scheme, area = self.area.currentData() or ("", "")
        x, y = self._place or (None, None)
        return replace(
            self._note,
            kind=NoteKind(self.kind.currentData()),
            on=self.day.date().toString(Qt.DateFormat.ISODate),
            title=self.title.text().strip() or self.kind.currentText(),
            summary=self.summary.toPlainText().strip(),
            text=self.text.toPlainText().strip(),
            scheme=scheme,
            area=area,
            x=x,
            y=y,
        )

    def _on_save(self) -> None:
        found = self.note()
        if found is not None:
            self.saved.emit(found)

    def _on_delete(self) -> None:
        if self._note is not None:
            self.removed.emit(self._note.uid)

    def _on_draw(self) -> None:
        self._screen.draw_area(self._on_drawn)

    def _on_drawn(self, wkb: bytes) -> None:
        import shapely

        spot = shapely.point_on_surface(shapely.from_wkb(wkb))
        self._place = (float(spot.x), float(spot.y))
        self._tell_place()

    def _on_forget(self) -> None:
        self._place = None
        self._tell_place()

    def _tell_place(self) -> None:
        self.forget.setVisible(self._place is not None)
        if self._place is None:
            self.place.setText(self.tr("Not said"))
            return
        write = NumberFormat.of(self._session.translator.language).write
        x, y = self._place
        self.place.setText(self.tr("x {x}, y {y} (metres)").format(x=write(x), y=write(y)))


def _words() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(TEXT_PX)
    return field
