# SPDX-License-Identifier: EUPL-1.2
"""The web view with its private profile: nothing is kept, nothing is fetched, no window opens."""

# ruff: noqa: TID253 - this package owns the web engine and is imported after the window shows

import logging

import shiboken6
from PySide6.QtCore import QFile, QIODevice, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkatlas.map.events import Event, Ready
from wijkatlas.map.messages import Message, script
from wijkatlas.shell.map.bridge import Bridge
from wijkatlas.shell.map.scheme_handler import HOST, SCHEME, Gatekeeper, Resolve, SchemeHandler

PAGE = f"{SCHEME.decode()}://{HOST}/index.html"
log = logging.getLogger(__name__)


class MapPage(QWebEnginePage):
    """Stays where it is; what its scripts print goes to the log."""

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Only our own page may be shown."""
        del kind, is_main_frame
        return QUrl(url).scheme().encode() == SCHEME

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, text: str, line: int, source: str
    ) -> None:
        """Send it to the log."""
        error = level is QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel
        where = QUrl(source).path()
        log.log(logging.WARNING if error else logging.INFO, "map %s:%d %r", where, line, text[:300])

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]  # stubs
        """Never."""
        del kind
        return None


class MapWidget(QWidget):
    """The map. Messages sent before the page is ready wait; ``heard`` carries the page's events."""

    heard = Signal(object)
    became_ready = Signal()
    crashed = Signal()

    def __init__(self, resolve: Resolve, owner: QObject, background: str) -> None:
        super().__init__()
        self._waiting: list[Message] = []
        self.is_ready = False
        self.profile = QWebEngineProfile(owner)  # no name: off the record
        self.profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.profile.setPersistentCookiesPolicy(
            QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
        )
        self.profile.setSpellCheckEnabled(False)
        self.gatekeeper = Gatekeeper(self.profile)
        self.profile.setUrlRequestInterceptor(self.gatekeeper)
        self.handler = SchemeHandler(resolve, self.profile)
        self.profile.installUrlSchemeHandler(SCHEME, self.handler)
        self.view = QWebEngineView(self)
        self.view.setAccessibleName(self.tr("Map"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.page = MapPage(self.profile, self.view)
        self.page.setBackgroundColor(QColor(background))
        self._close_doors()
        self.bridge = Bridge(self.page)
        self.bridge.heard.connect(self._on_heard)
        channel = QWebChannel(self.page)
        channel.registerObject("bridge", self.bridge)
        self.page.setWebChannel(channel)
        self.page.scripts().insert(_channel_script())
        self.page.renderProcessTerminated.connect(self._on_process_ended)
        self.view.setPage(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)

    def load(self) -> None:
        """Load the page."""
        self.is_ready = False
        self.page.load(QUrl(PAGE))

    def send(self, message: Message) -> None:
        """Tell the page something, now or once it is ready."""
        if self.is_ready:
            self.page.runJavaScript(script(message))
        else:
            self._waiting = [each for each in self._waiting if type(each) is not type(message)]
            self._waiting.append(message)

    def close_page(self) -> None:
        """Take the page down before its profile; call once, at the end."""
        self.handler.close()
        self.profile.removeUrlSchemeHandler(self.handler)
        shiboken6.delete(self.page)
        shiboken6.delete(self.view)
        shiboken6.delete(self.profile)

    def _on_heard(self, event: Event) -> None:
        if isinstance(event, Ready):
            self.is_ready = True
            waiting, self._waiting = self._waiting, []
            for message in waiting:
                self.send(message)
            self.became_ready.emit()
            return
        self.heard.emit(event)

    def _on_process_ended(self) -> None:
        log.error("the map's process ended; loading it again")
        self.is_ready = False
        self.crashed.emit()

    def _close_doors(self) -> None:
        settings = self.page.settings()
        name = QWebEngineSettings.WebAttribute
        for closed in (
            name.LocalContentCanAccessFileUrls, name.LocalContentCanAccessRemoteUrls,
            name.JavascriptCanOpenWindows, name.JavascriptCanAccessClipboard, name.LocalStorageEnabled,
            name.PluginsEnabled, name.PdfViewerEnabled, name.FullScreenSupportEnabled,
            name.NavigateOnDropEnabled, name.DnsPrefetchEnabled, name.HyperlinkAuditingEnabled,
            name.ScreenCaptureEnabled, name.WebRTCPublicInterfacesOnly,
        ):  # fmt: skip
            settings.setAttribute(closed, closed is name.WebRTCPublicInterfacesOnly)
        settings.setAttribute(name.FocusOnNavigationEnabled, False)


def _channel_script() -> QWebEngineScript:
    """Qt's own half of the channel, put into the page before its scripts run."""
    source = QFile(":/qtwebchannel/qwebchannel.js")
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    made = QWebEngineScript()
    made.setName("qwebchannel")
    made.setSourceCode(bytes(source.readAll().data()).decode("utf-8"))
    made.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    made.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
    source.close()
    return made
