# SPDX-License-Identifier: EUPL-1.2
"""The desktop from start to end.

Order: the URL scheme is registered, because Qt takes it only before the application exists; the
application is made and dressed; the window shows, with nothing heavy imported; then, after the first
paint, the web engine starts and the project is opened in a job. At the end the work is stopped, the
project closed, the page taken down before its profile.
"""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from wijkatlas.api import Session, Settings
from wijkatlas.api.plugin import load_plugins
from wijkatlas.domain.progress import Progress
from wijkatlas.language import LANGUAGES, Translator, system_language
from wijkatlas.shell.atlas import Atlas
from wijkatlas.shell.crash import CrashDialog, Faults
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.events import SessionEvents
from wijkatlas.shell.garbage import Garbage
from wijkatlas.shell.jobs import Jobs
from wijkatlas.shell.lasting import keep_constants
from wijkatlas.shell.map.scheme import register_scheme
from wijkatlas.shell.messages import Messages
from wijkatlas.shell.recent import last_open
from wijkatlas.shell.theme import DARK, LIGHT, Theme, apply_theme, system_theme
from wijkatlas.shell.translation import install_translators
from wijkatlas.shell.window import Window

log = logging.getLogger(__name__)
CHROMIUM_FLAGS = (
    "--disable-background-networking --disable-component-update --disable-domain-reliability "
    "--disable-features=MediaRouter,OptimizationHints --no-pings --dns-prefetch-disable"
)


def make_session() -> Session:
    """A session with the built-in commands, the plugins and the user's settings."""
    from wijkatlas.commands.registry import built_in_commands, core_settings

    loaded = load_plugins()
    plugins = [each.plugin for each in loaded if each.plugin is not None]
    folder = Path(platformdirs.user_config_dir("wijkatlas", appauthor=False))
    declared = [*core_settings(), *(setting for plugin in plugins for setting in plugin.settings)]
    settings = Settings(declared, folder / "settings.json")
    language = str(settings["language"]) or _system_language()
    commands = [*built_in_commands(), *(c for plugin in plugins for c in plugin.commands)]
    return Session(
        settings=settings,
        translator=Translator(language if language in LANGUAGES else "nl"),
        commands=commands,
        plugins=loaded,
    )


def make_application(argv: Sequence[str]) -> QApplication:
    """The one ``QApplication``, named so that its settings are found again."""
    keep_constants()
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"{flags} {CHROMIUM_FLAGS}".strip()
    register_scheme()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(list(argv))
    app.setApplicationName("wijkatlas")
    app.setApplicationDisplayName("Wijkatlas")
    app.setDesktopFileName("wijkatlas")
    app.setQuitOnLastWindowClosed(False)
    return app


def make_desk(session: Session, jobs: Jobs | None = None) -> Desk:
    """The session with its events, jobs and messages."""
    events = SessionEvents(session)
    jobs = jobs or Jobs()
    messages = Messages(session.translator)
    atlas = Atlas(session, events, jobs, messages.failure)
    title = QCoreApplication.translate("Desk", "Computing")

    def compute(work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        jobs.read(title, work, then, quiet=False)

    session.background = compute
    return Desk(session, events, jobs, messages, atlas)


def dress(app: QApplication, session: Session) -> None:
    """Colours and sizes as the settings and the system have them."""
    declared = session.settings.declared
    chosen = session.settings["theme"] if "theme" in declared else "system"
    theme: Theme = {"light": LIGHT, "dark": DARK}.get(str(chosen)) or system_theme()
    field_mode = "field_mode" in declared and bool(session.settings["field_mode"])
    apply_theme(app, theme, field_mode=field_mode)


def start(project: Path | None = None) -> int:
    """Open the desktop, with a project if one is given; gives the exit code."""
    app = make_application(sys.argv[:1])
    garbage = Garbage(app)
    faults = Faults()
    faults.install()
    session = make_session()
    dress(app, session)
    install_translators(app, session.translator)
    desk = make_desk(session)
    settings = QSettings("wijkatlas", "wijkatlas")
    window = Window(desk, settings)
    project = project or last_open(settings)
    dialogs: list[CrashDialog] = []

    def show_bug(fault: BaseException) -> None:
        if dialogs and dialogs[-1].isVisible():
            return
        dialogs[:] = [CrashDialog(fault, window)]
        dialogs[0].open()

    faults.caught.connect(show_bug, Qt.ConnectionType.QueuedConnection)
    desk.messages.bug_found.connect(show_bug)

    def redress() -> None:
        dress(app, session)
        window.restyle()

    app.styleHints().colorSchemeChanged.connect(redress)
    app.lastWindowClosed.connect(app.quit)
    window.show()

    def go_on() -> None:
        window.start_map()
        if project is not None:
            window.door.open(project)

    QTimer.singleShot(0, go_on)
    code = app.exec()
    window.map.stop()
    session.close()
    window.deleteLater()
    app.processEvents()
    garbage.stop()
    return code


def _system_language() -> str:
    """What Qt knows of the system's language on every platform; else what the environment says."""
    if os.environ.get("WIJKATLAS_LANGUAGE"):
        return system_language()
    for name in QLocale.system().uiLanguages():
        if name[:2].lower() in LANGUAGES and name != "C":
            return name[:2].lower()
    return system_language()
