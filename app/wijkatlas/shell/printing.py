# SPDX-License-Identifier: EUPL-1.2
"""Printing the map: the picture as it is on the screen, under the sentence of the filter."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from wijkatlas.shell.desk import Desk
from wijkatlas.shell.map_area import MapArea
from wijkatlas.shell.wording import day, number

MARGIN_MM = 12.0


def print_map(desk: Desk, map_area: MapArea, parent: QWidget) -> None:
    """Ask for a printer, then print one A4 page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    printer.setDocName("Wijkatlas")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        draw_page(printer, desk, map_area.picture())


def draw_page(printer: QPrinter, desk: Desk, picture: QPixmap) -> None:
    """The project's name, the sentence, the picture, the date."""
    painter = QPainter(printer)
    page = QRect(0, 0, printer.width(), printer.height())
    line = round(printer.resolution() / 72 * 16)
    title, body = QFont(), QFont()
    title.setPointSize(14)
    title.setBold(True)
    body.setPointSize(10)
    painter.setFont(title)
    painter.drawText(page, int(Qt.AlignmentFlag.AlignTop), desk.session.project.name)
    painter.setFont(body)
    sentence = desk.atlas.view.sentence(number) if desk.atlas.is_loaded else None
    under = page.adjusted(0, round(1.6 * line), 0, 0)
    flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    painter.drawText(under, flags, "" if sentence is None else str(sentence))
    room = page.adjusted(0, 3 * line, 0, -2 * line)
    if not picture.isNull():
        fitted = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), fitted)
        place.moveCenter(room.center())
        painter.drawPixmap(place, picture)
    foot = QCoreApplication.translate("print", "Wijkatlas, {day}").format(day=day(date.today()))
    painter.drawText(page, int(Qt.AlignmentFlag.AlignBottom), foot)
    painter.end()
