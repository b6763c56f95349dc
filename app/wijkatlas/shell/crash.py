# SPDX-License-Identifier: EUPL-1.2
"""Bugs: logged, and shown with a report to copy that holds no values of rows."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wijkatlas import __version__
from wijkatlas.domain.errors import UserError

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def report(fault: BaseException) -> str:
    """Where it went wrong, without messages or variables: those may quote a row."""
    lines = [
        f"Wijkatlas {__version__}, PySide6 {pyside_version}, Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
    ]
    link: BaseException | None = fault
    while link is not None:
        for frame in traceback.extract_tb(link.__traceback__):
            lines.append(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}")
        name = type(link).__name__
        lines.append(f"{name}: {link}" if isinstance(link, UserError) else name)
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Says that something unexpected happened, and gives the report to copy."""

    def __init__(self, fault: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.resize(640, 400)
        head = QLabel(
            self.tr(
                "This is a fault of the program. Your project file is safe: what was not finished "
                "has been rolled back. You can go on working; please send us this report. It holds "
                "no data from your project."
            )
        )
        head.setWordWrap(True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QPlainTextEdit(report(fault))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy_clicked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(head)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


class Faults(QObject):
    """Catches what nobody caught, on any thread, and says so once per place on the main thread."""

    caught = Signal(object)

    def install(self) -> None:
        """Take over the interpreter's hooks and Qt's messages."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(on_qt_message)
        if sys.stderr is not None and not faulthandler.is_enabled():
            faulthandler.enable()

    def _on_exception(
        self,
        kind: type[BaseException],
        fault: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        log.error("not caught: %s", kind.__name__, exc_info=(kind, fault, trace))
        self.caught.emit(fault)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)


def on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Send a message of Qt to the log."""
    del context
    qt_log.log(LEVELS.get(kind, logging.WARNING), "%s", text)
