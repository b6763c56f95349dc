# SPDX-License-Identifier: EUPL-1.2
"""What the window lends to the panels of plugins (:class:`wijkatlas.api.Screen`)."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDockWidget, QLabel, QWidget

from wijkatlas.api import UserError
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.analysis_notice import InlineProgress, Notice
from wijkatlas.shell.analysis_result import ResultView
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.file_field import FileField
from wijkatlas.shell.fold import Fold
from wijkatlas.shell.icons import icon
from wijkatlas.shell.jobs import Job
from wijkatlas.shell.parameter_fields import guard_wheel
from wijkatlas.shell.runner import CommandRunner
from wijkatlas.shell.wrapped import wrapped

if TYPE_CHECKING:
    from wijkatlas.api import MapReport
    from wijkatlas.shell.window import Window


WIDE_SHARE, LEAST_WIDE_SHARE = 0.72, 0.55  # of the window
LEAST_MAP_PX = 280  # that the map keeps where the window is wide enough
NARROW_PX = 424  # when it is not known how wide it was


class PanelScreen:
    """Gives each panel the parts of the house, and takes its messages and layers."""

    def __init__(
        self, desk: Desk, runner: CommandRunner, window: "Window", settings: QSettings
    ) -> None:
        self._desk = desk
        self._settings = settings
        self._runner = runner
        self._window = window
        self._narrow_px: dict[str, int] = {}

    def finding_view(self) -> ResultView:
        """Answer, charts, warnings, tables and method, one finding after another."""
        return ResultView(self._desk)

    def text(self, text: str, role: str = "", *, selectable: bool = False) -> QLabel:
        """Plain text that wraps."""
        return wrapped(text, role, selectable=selectable)

    def fold(self, title: str, inner: QWidget) -> Fold:
        """A button that folds out what stands under it."""
        return Fold(title, inner)

    def notice(self) -> Notice:
        """A sentence on a coloured ground, hidden at first."""
        return Notice()

    def file_field(self, patterns: Sequence[str] = ()) -> FileField:
        """A path to open, with the button that chooses one."""
        return FileField(patterns)

    def progress(self) -> InlineProgress:
        """How far a job is, in place."""
        return InlineProgress()

    def guard_wheel(self, widget: QWidget) -> None:
        """Let the wheel turn a field only while it has the focus."""
        guard_wheel(widget)

    def icon(self, name: str) -> QIcon:
        """A line icon in the colours of the theme."""
        return icon(name)

    def read(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Work beside other reading work."""
        return self._desk.jobs.read(title, work, done, failed, quiet=False)

    def write(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Work after all other writing work."""
        return self._desk.jobs.write(title, work, done, failed)

    def run(
        self, command_id: str, /, done: Callable[[Any], None] | None = None, **values: Any
    ) -> None:
        """Run a command with these values."""
        self._runner.run(command_id, done, **values)

    def ask(self, command_id: str) -> None:
        """Start a command as its menu entry does."""
        self._runner.start(command_id)

    def say(self, kind: str, text: str, details: str = "") -> None:
        """Put a sentence in the message bar."""
        messages = self._desk.messages
        {
            "info": messages.info,
            "success": messages.success,
            "warning": messages.warning,
            "error": messages.error,
        }[kind](text, details)

    def explain(self, fault: BaseException) -> str:
        """A refusal in words; of a bug only its kind."""
        if isinstance(fault, UserError):
            return self._desk.messages.sentence(fault)
        return type(fault).__name__

    def fail(self, fault: BaseException) -> None:
        """Say a refusal, or report a bug."""
        self._desk.messages.failure(fault)

    def widen(self, slot: str, wide: bool) -> None:
        """Wide as far as the map keeps its least width; narrow as it was before."""
        dock = self._window.findChild(QDockWidget, f"panel-{slot}")
        if dock is None:
            return
        if wide:
            self._narrow_px[slot] = dock.width()
        room = dock.width() + self._window.map.width() - LEAST_MAP_PX
        whole = self._window.width()
        widest = round(min(WIDE_SHARE * whole, max(room, LEAST_WIDE_SHARE * whole)))
        width = widest if wide else self._narrow_px.pop(slot, NARROW_PX)
        if dock.isFloating():
            dock.resize(width, dock.height())
        else:
            self._window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)

    def remember(self, name: str, state: bytes) -> None:
        """In the user's own settings."""
        self._settings.setValue(f"panels/{name}", QByteArray(state))

    def remembered(self, name: str) -> bytes:
        """Nothing for what somebody else wrote there."""
        state = self._settings.value(f"panels/{name}")
        return bytes(state.data()) if isinstance(state, QByteArray) else b""

    def draw_area(self, done: Callable[[bytes], None]) -> None:
        """The map's own tool draws, with room for it; a shape that is none is refused in words."""
        desk = self._desk
        if not desk.atlas.is_loaded:
            return
        wide = list(self._narrow_px)
        for slot in wide:
            self.widen(slot, wide=False)

        def take(polygons: Any) -> None:
            for slot in wide:
                self.widen(slot, wide=True)
            try:
                shape = desk.atlas.view.wkb_of(polygons, b"")
            except UserError as fault:
                desk.messages.failure(fault)
            else:
                done(shape)

        self._window.map.start_draw(take)

    def show_on_map(self, slot: str, report: "MapReport") -> None:
        """Draw a report's layers and show them."""
        if self._desk.atlas.is_loaded:
            self._desk.atlas.slots.show_plugin(slot, report)

    def clear_map(self, slot: str) -> None:
        """Take a slot's layers off the map."""
        if self._desk.atlas.is_loaded:
            self._desk.atlas.slots.clear(slot)
