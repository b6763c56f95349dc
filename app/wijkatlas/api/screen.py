# SPDX-License-Identifier: EUPL-1.2
"""What the desktop lends to a plugin's panel, so that it looks and works like the panels of the house."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from wijkatlas.domain.finding import Finding
from wijkatlas.domain.progress import Progress

if TYPE_CHECKING:
    from wijkatlas.map.result import ResultLayer


class FindingView(Protocol):
    """A ``QWidget`` that shows a finding: answer, charts, warnings, tables to sort and copy, method."""

    @property
    def finding(self) -> Finding | None:
        """What it shows."""

    def show_finding(self, finding: Finding | None) -> None:
        """Show this one; None hides it."""

    def follow(self, report: "MapReport | None") -> None:
        """Keep incidents and other results out of the way while this one's layers are read.

        None brings them back.
        """

    def copy_tables(self) -> None:
        """Put its tables on the clipboard, for a spreadsheet."""

    def reicon(self) -> None:
        """Draw again, after the theme changed."""


class Notice(Protocol):
    """A ``QWidget`` that says one sentence on a coloured ground; hidden at first."""

    def say(
        self, text: str, kind: str = "", does: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Say this as ``info``, ``warning`` or ``error``; ``does`` is on a button that calls ``do``."""

    def reicon(self) -> None:
        """Draw again, after the theme changed."""


class MapReport(Protocol):
    """What the map shows for a plugin: ``kind`` names it, its layers are drawn."""

    @property
    def kind(self) -> str:
        """What it is, such as ``survey``; the next of its kind takes over its place on the map."""

    @property
    def title(self) -> str:
        """What the layer panel calls it, in the reader's language."""

    def layers(self, translator: Any) -> "tuple[ResultLayer, ...]":
        """The layers to draw."""


class Screen(Protocol):
    """The window, as far as a panel may touch it. Call it on the main thread only."""

    def finding_view(self) -> Any:
        """A new :class:`FindingView`."""

    def text(self, text: str, role: str = "", *, selectable: bool = False) -> Any:
        """A ``QLabel`` of plain text that wraps.

        ``role`` is ``title``, ``lead``, ``strong``, ``group``, ``muted`` or "".
        """

    def fold(self, title: str, inner: Any) -> Any:
        """A ``QWidget`` whose ``button`` folds out a widget; ``open()`` folds it out."""

    def notice(self) -> Any:
        """A new :class:`Notice`."""

    def file_field(self, patterns: Sequence[str] = ()) -> Any:
        """A ``QWidget`` for a file to open: ``path()``, ``set_path(path)``; signal ``chosen(path)``."""

    def progress(self) -> Any:
        """A ``QWidget`` for a job in place: ``follow(job)``; its signal ``stopped`` asks to cancel."""

    def guard_wheel(self, widget: Any) -> None:
        """Let the wheel turn the value of a field only while the field has the focus."""

    def icon(self, name: str) -> Any:
        """A ``QIcon`` of the house in the colours of the theme, such as ``map-outline``."""

    def read(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Any:
        """Run ``work(progress)`` off the main thread, then ``done(result)`` on it.

        It shows in the status bar after a while, and can be cancelled there and by ``.cancel()`` of
        what this gives. Without ``failed`` a failure is said in the message bar.
        """

    def write(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Any:
        """Run ``work(progress)``, which changes the project, after all other writing work.

        Without ``failed`` a failure is said in the message bar.
        """

    def run(
        self, command_id: str, /, done: Callable[[Any], None] | None = None, **values: Any
    ) -> None:
        """Run a command in a job; without ``done`` its sentence is said in the message bar."""

    def ask(self, command_id: str) -> None:
        """Start a command as its menu entry does, with its dialog."""

    def say(self, kind: str, text: str, details: str = "") -> None:
        """Say ``info``, ``success``, ``warning`` or ``error`` in the message bar."""

    def explain(self, fault: BaseException) -> str:
        """A refusal as a sentence in the reader's language."""

    def fail(self, fault: BaseException) -> None:
        """Say a refusal in the message bar; of a bug, keep what is needed to mend it."""

    def widen(self, slot: str, wide: bool) -> None:
        """Give the panel most of the window, or the width it had before; ``slot`` is its id."""

    def remember(self, name: str, state: bytes) -> None:
        """Keep how a panel looks, such as the widths of its columns, for this user."""

    def remembered(self, name: str) -> bytes:
        """What was kept under a name; nothing when nothing was."""

    def draw_area(self, done: Callable[[bytes], None]) -> None:
        """Let the user draw on the map; ``done`` is given the multipolygon (WKB, project CRS)."""

    def show_on_map(self, slot: str, report: MapReport) -> None:
        """Show a report's layers in place of what the slot had; ``slot`` is the panel's id."""

    def clear_map(self, slot: str) -> None:
        """Take what the slot has off the map."""
