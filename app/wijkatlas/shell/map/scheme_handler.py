# SPDX-License-Identifier: EUPL-1.2
"""Our own URL scheme in the web engine: registration, answers, and the refusal of all others."""

# ruff: noqa: TID253 - this package owns the web engine and is imported after the window shows

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from wijkatlas.map.scheme import NotFound

SCHEME = b"wijkatlas"
HOST = "app"
log = logging.getLogger(__name__)

Resolve = Callable[[str, str], tuple[str, bytes]]
"""A path and a query to (MIME type, bytes); raises ``NotFound`` when there is nothing there."""


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers ``wijkatlas://app/…`` from two threads of its own, so that tiles don't wait in line."""

    _answered = Signal(object, str, object)

    def __init__(self, resolve: Resolve, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resolve = resolve
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="tiles")
        self._is_closed = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer a GET of our own page; anything else is denied."""
        url = job.requestUrl()
        initiator = job.initiator()
        foreign = initiator.isValid() and initiator.scheme().encode() != SCHEME
        if bytes(job.requestMethod().data()) != b"GET" or url.host() != HOST or foreign:
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        query = url.query(QUrl.ComponentFormattingOption.FullyEncoded)
        self._pool.submit(self._work, job, url.path(), query)

    def close(self) -> None:
        """Answer nothing more."""
        self._is_closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, job: QWebEngineUrlRequestJob, path: str, query: str) -> None:
        mime, content = "", None
        try:
            mime, content = self._resolve(path, query)
        except NotFound:
            log.info("the map asked for %r, which is not there", path)
        except Exception:
            log.exception("the map could not get %r", path)
        if not self._is_closed:
            self._answered.emit(job, mime, content)

    @Slot(object, str, object)
    def _on_answered(self, job: QWebEngineUrlRequestJob, mime: str, content: bytes | None) -> None:
        if self._is_closed or not shiboken6.isValid(job):
            return
        if content is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)  # it must outlive this call; the job deletes it
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(mime.encode("ascii")), buffer)


class Gatekeeper(QWebEngineUrlRequestInterceptor):
    """Refuses every request that is not for our own scheme and host; counts what it refused."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refused: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Let our own through."""
        url = info.requestUrl()
        if url.scheme().encode() == SCHEME and url.host() == HOST:
            return
        self.refused.append(url.host() or url.scheme())
        del self.refused[:-100]
        log.warning("the map asked for %s; refused", url.scheme())
        info.block(True)
