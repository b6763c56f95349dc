# SPDX-License-Identifier: EUPL-1.2
"""Charts of a finding, drawn by matplotlib in a reading job so that the window never waits for them."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.domain.chart import Chart
from wijkatlas.domain.progress import Progress
from wijkatlas.language import Translator
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.icons import icon
from wijkatlas.shell.parameter_fields import guard_wheel
from wijkatlas.shell.theme import current_theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DPI = 96
REDRAW_MS = 120
LARGE_PX = QSize(960, 600)


def figure_of(
    chart: Chart, translator: Translator, width_px: int, height_px: int | None = None, *, dark: bool
) -> "Figure":
    """The chart as wide as ``width_px``, and as high as reads well when no height is given."""
    from wijkatlas.report.charting import chart_figure, natural_size

    width = width_px / DPI
    size = natural_size(chart, width) if height_px is None else (width, height_px / DPI)
    return chart_figure(chart, translator, size_inches=size, dark=dark)


def painted(figure: "Figure", ratio: float) -> QImage:
    """A figure as a picture for a screen with ``ratio`` dots to the pixel."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_dpi(DPI * ratio)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    width, height = canvas.get_width_height()
    data = canvas.buffer_rgba()
    picture = QImage(data, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
    picture.setDevicePixelRatio(ratio)
    return picture


class ChartPicture(QWidget):
    """One chart, drawn anew for each width; with ``fills`` also for each height.

    ``foot_px`` are left free under it.
    """

    activated = Signal()

    def __init__(self, desk: Desk, *, fills: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._fills = fills
        self._chart: Chart | None = None
        self._picture: QImage | None = None
        self._run = 0
        self.foot_px = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        vertical = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Ignored, vertical)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_MS)
        self._timer.timeout.connect(self._draw)

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart; until then the one before stays."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(f"{chart.subtitle} {chart.y_title}".strip())
        self._draw()

    @property
    def is_drawn(self) -> bool:
        """True once there is a picture."""
        return self._picture is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width once it rests."""
        super().resizeEvent(event)
        if self._chart is None:
            return
        if self._fills or event.size().width() != event.oldSize().width():
            self._timer.start()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the large one."""
        self.activated.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, stretched a little until it is drawn for this width."""
        del event
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().base))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        high = self.width() * self._picture.height() / max(1, self._picture.width())
        painter.drawImage(QRectF(0, 0, self.width(), high), self._picture)
        painter.end()

    def _draw(self) -> None:
        chart, width = self._chart, self.width()
        if chart is None or width < 100:
            return
        self._run += 1
        run, ratio = self._run, self.devicePixelRatioF()
        translator, dark = self._desk.session.translator, current_theme().is_dark
        height = self.height() if self._fills else None

        def work(progress: Progress) -> QImage:
            progress.update(0)
            return painted(figure_of(chart, translator, width, height, dark=dark), ratio)

        def done(picture: QImage) -> None:
            if run != self._run:
                return
            self._picture = picture
            if not self._fills:
                self.setFixedHeight(round(picture.height() / ratio) + self.foot_px)
            self.update()

        self._desk.jobs.read(self.tr("Drawing the chart"), work, done)


class ChartView(QWidget):
    """The charts of a finding, one at a time, and a large one in a window of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.charts: tuple[Chart, ...] = ()
        self._said = self._about = self._chosen = ""
        self.switch = QComboBox()
        self.switch.setAccessibleName(self.tr("Which chart"))
        self.switch.setMinimumContentsLength(8)
        self.switch.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.switch.currentIndexChanged.connect(self._on_switched)
        self.switch.activated.connect(lambda index: self._on_chosen())
        guard_wheel(self.switch)
        self.picture = ChartPicture(desk)
        self.picture.activated.connect(self.show_large)
        self.enlarge = QToolButton(self.picture)
        self.enlarge.setProperty("quiet", True)
        self.enlarge.setIcon(icon("arrow-expand"))
        self.enlarge.setToolTip(self.tr("Show the chart large"))
        self.enlarge.setAccessibleName(self.tr("Show the chart large"))
        self.enlarge.clicked.connect(self.show_large)
        self.picture.foot_px = self.enlarge.sizeHint().height()
        corner = QVBoxLayout(self.picture)
        corner.setContentsMargins(0, 0, 0, 0)
        corner.addWidget(
            self.enlarge, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.switch)
        column.addWidget(self.picture)

    @property
    def chart(self) -> Chart | None:
        """The one that is shown."""
        index = self.switch.currentIndex()
        return self.charts[index] if 0 <= index < len(self.charts) else None

    def show_charts(self, charts: tuple[Chart, ...], *, said: str = "", about: str = "") -> None:
        """Other charts; the kind that was chosen last stays in front, else the first is.

        What was ``said`` or stands in ``about`` is not repeated over the small picture.
        """
        self._said, self._about = said, about
        self.charts = charts
        ids = [chart.id for chart in charts]
        place = ids.index(self._chosen) if self._chosen in ids else 0
        self.switch.blockSignals(True)
        self.switch.clear()
        self.switch.addItems([chart.name or chart.title for chart in charts])
        self.switch.setCurrentIndex(place if charts else -1)
        self.switch.blockSignals(False)
        self.switch.setVisible(len(charts) > 1)
        self.setVisible(bool(charts))
        self._on_switched()

    def show_large(self) -> None:
        """The chart in a window that can be made as large as one likes."""
        chart = self.chart
        if chart is None:
            return
        window = QDialog(self.window())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowTitle(chart.title)
        picture = ChartPicture(self._desk, fills=True)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(picture)
        window.resize(LARGE_PX.boundedTo(self.screen().availableSize() * 0.9))
        window.show()
        picture.show_chart(chart)

    def redraw(self) -> None:
        """Draw again, in other colours."""
        self.enlarge.setIcon(icon("arrow-expand"))
        self._on_switched()

    def _on_chosen(self) -> None:
        self._chosen = self.chart.id if self.chart is not None else ""

    def _on_switched(self) -> None:
        chart = self.chart
        if chart is None:
            return
        title = "" if chart.title.rstrip(".") in self._said else chart.title
        subtitle = "" if chart.subtitle == self._about else chart.subtitle
        self.picture.show_chart(replace(chart, title=title, subtitle=subtitle))
        self.picture.setAccessibleName(chart.title)
