# SPDX-License-Identifier: EUPL-1.2
"""A process of its own for foreign files that C libraries read: bounded, and without network.

Whatever a hostile file does to a reader, it does to a process that is about to be thrown away. The
program gets messages (:mod:`~wijkatlas.exchange.frame`) and, when the process is killed, crashes or
stays silent, one sentence.
"""

import json
import logging
import os
import subprocess  # only ever starts this very program
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, cast

import psutil

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange import frame as frames
from wijkatlas.language import QT_TRANSLATE_NOOP

CHILD_WORD = "_read-vector"
"""The hidden word of the command line that starts the child: ``wijkatlas _read-vector``."""

_log = logging.getLogger(__name__)
_CHILD_CODE = (
    "import sys; from wijkatlas.exchange.sandbox import child_main; sys.exit(child_main())"
)
_DEAD_PROXY = "http://127.0.0.1:9"
_FOREIGN_SETTINGS = ("GDAL_", "OGR_", "CPL_", "VSI_", "AWS_", "AZURE_", "GS_", "SHAPE_", "CURL_")
_DRIVERS_TO_SKIP = (
    "MEM,PCIDSK,PDS4,VICAR,PDF,MBTiles,EEDA,OGCAPI,GDALG,MapInfo File,LVBAG,S57,"
    "DGN,OGR_VRT,CSV,GML,GPX,LIBKML,KML,GeoJSON,GeoJSONSeq,ESRIJSON,TopoJSON,"
    "OGR_GMT,GPKG,SQLite,WAsP,OpenFileGDB,DXF,FlatGeobuf,GeoRSS,VFK,PGDUMP,OSM,"
    "GPSBabel,OGR_PDS,WFS,OAPIF,EDIGEO,Idrisi,ODS,XLSX,Elasticsearch,Carto,"
    "AmigoCloud,SXF,Selafin,JML,PLSCENES,CSW,VDV,MVT,NGW,MapML,GTFS,PMTiles,JSONFG,"
    "MiraMonVector,ADBC,AVCBin,AVCE00,AIVector,HTTP,VRT,GTI,WMS,WCS,WMTS,STACIT,"
    "STACTA,PostgreSQL,MySQL,MSSQLSpatial,ODBC,PGeo,OCI,Parquet,Arrow,MongoDBv3,HANA,"
    "netCDF,HDF4,HDF5,Zarr,GTiff,COG,PNG,JPEG,GIF,JP2OpenJPEG,XLS,CAD,TIGER,SOSI,"
    "ILI,Interlis 1,Interlis 2,Memory,UK .NTF,Geoconcept,DODS,SEGY,SVG,ARCGEN,BNA,"
    "REC,XPLANE,AERONAVFAA,OpenAir,SUA,WALK,GMLAS,S102"
)
"""All drivers known to GDAL but the one for shapefiles; the rest is read without GDAL.

The request ``raster`` gets the one for GeoTIFF back."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use. Silence counts only while the program waits for it.

    A large file may take longer before the first word: it is read through at ``bytes_per_s``.
    """

    memory_bytes: int = 1536 * 1024**2
    start_s: float = 60.0
    silence_s: float = 15.0
    total_s: float = 900.0
    bytes_per_s: float = 4e6

    def for_size(self, size: int) -> "Limits":
        """The limits for a file of so many bytes."""
        return replace(self, silence_s=self.silence_s + size / self.bytes_per_s)


LIMITS = Limits()


def child_main(argv: Sequence[str] = ()) -> int:
    """What the hidden word runs: read one request from standard input and answer it.

    ``argv`` is not looked at: a request never comes by the command line, where others see it.
    """
    del argv
    from wijkatlas.exchange.sandbox_child import main

    return main()


def ask(
    action: str,
    path: Path,
    parameters: Mapping[str, object] | None = None,
    *,
    limits: Limits = LIMITS,
) -> Iterator[frames.Frame]:
    """The child's head and chunks, as they come.

    Raises ``UnreadableFile`` with the child's own sentence, or with ours when it came to grief.
    Closing the iterator ends the child.
    """
    with tempfile.TemporaryDirectory(prefix="wijkatlas-", ignore_cleanup_errors=True) as folder:
        request = {
            "action": action,
            "path": str(path.absolute()),
            "folder": folder,
            "memory_bytes": limits.memory_bytes,
            "parameters": dict(parameters or {}),
        }
        size = path.stat().st_size if path.is_file() else 0
        watch = _Watch(_start(folder, action), limits.for_size(size))
        try:
            watch.send(request)
            yield from _answers(path, watch)
        finally:
            watch.end()


def _start(folder: str, action: str) -> subprocess.Popen[bytes]:
    """The child, with pipes for its request and its answers."""
    program = [sys.executable, CHILD_WORD]
    if not getattr(sys, "frozen", False):
        program = [sys.executable, "-c", _CHILD_CODE]
    return subprocess.Popen(  # noqa: S603 - this very program, with fixed words
        program,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=_environment(folder, action),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _environment(folder: str, action: str = "") -> dict[str, str]:
    """The system's variables, without those that steer GDAL and without a way to the network."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN_SETTINGS)
    }
    for name in ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"):
        kept[name] = kept[name.upper()] = _DEAD_PROXY
    kept.pop("NO_PROXY", None)
    kept.update(
        no_proxy="",
        GDAL_HTTP_PROXY="127.0.0.1:9",
        GDAL_HTTPS_PROXY="127.0.0.1:9",
        GDAL_HTTP_TIMEOUT="1",
        GDAL_HTTP_CONNECTTIMEOUT="1",
        GDAL_HTTP_MAX_RETRY="0",
        CPL_VSIL_CURL_ALLOWED_EXTENSIONS=".none",
        CPL_TMPDIR=folder,
        GDAL_SKIP=_DRIVERS_TO_SKIP.replace(",GTiff", "" if action == "raster" else ",GTiff"),
        GDAL_DRIVER_PATH="disable",
        GDAL_VRT_ENABLE_PYTHON="NO",
        GDAL_PAM_ENABLED="NO",
        GDAL_NUM_THREADS="1",
        SHAPE_RESTORE_SHX="YES",
        PROJ_NETWORK="OFF",
        OPENBLAS_NUM_THREADS="1",
        OMP_NUM_THREADS="1",
        TMPDIR=folder,
    )
    return kept


def _answers(path: Path, watch: "_Watch") -> Iterator[frames.Frame]:
    while True:
        try:
            frame = frames.read_frame(watch)
        except frames.BadFrame:
            frame = None
        if frame is None:
            raise watch.sentence(path)
        if frame.kind == frames.END:
            return
        if frame.kind == frames.ERROR:
            raise _told(frame.data)
        if frame.kind == frames.BUG:
            _log.error("reading a foreign file failed: %s", frame.data.get("where"))
            raise watch.sentence(path)
        if frame.kind != frames.ALIVE:
            yield frame


def _told(data: Mapping[str, Any]) -> UnreadableFile:
    """The child's own sentence."""
    values = data.get("values")
    known = {str(k): v for k, v in values.items()} if isinstance(values, dict) else {}
    return UnreadableFile(str(data.get("text", "")), str(data.get("hint", "")), **known)


class _Watch:
    """A child and the thread that ends it when it takes too much memory or too long to answer.

    Reads like a stream; the clock runs only while a read waits.
    """

    def __init__(self, process: "subprocess.Popen[bytes]", limits: Limits) -> None:
        self._process = process
        self._limits = limits
        self._output = cast("BinaryIO", process.stdout)
        self._waiting_since: float | None = None
        self._waited_s = 0.0
        self._answered = False
        self._reason = ""
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._guard, daemon=True, name="sandbox")
        self._thread.start()

    def send(self, request: Mapping[str, object]) -> None:
        """Give the child its request."""
        stream = cast("BinaryIO", self._process.stdin)
        with suppress(OSError):  # a child that died at once is noticed when its answer is read
            stream.write(json.dumps(request).encode("utf-8", "surrogatepass"))
            stream.close()

    def read(self, size: int) -> bytes:
        """So many bytes, fewer at the end."""
        parts, left = [], size
        while left:
            self._waiting_since = time.monotonic()
            part = self._output.read1(min(left, 1 << 20))  # type: ignore[attr-defined]  # buffered
            now = time.monotonic()
            self._waited_s += now - self._waiting_since
            self._waiting_since = None
            if not part:
                break
            self._answered = True
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def end(self) -> None:
        """Stop the child, if it still runs, and wait for it."""
        self._done.set()
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        self._thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()

    def sentence(self, path: Path) -> UnreadableFile:
        """Why the child gave no proper answer."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        _log.warning("the reader of a foreign file ended: %s", self._reason or self._process.poll())
        ask_sender = QT_TRANSLATE_NOOP(
            "errors", "Ask the sender for another copy, or for another kind of file."
        )
        if self._reason == "time":
            text = QT_TRANSLATE_NOOP("errors", "Reading “{file}” takes too long; it was given up.")
        elif self._reason == "memory":
            text = QT_TRANSLATE_NOOP(
                "errors", "Reading “{file}” would take more memory than is allowed."
            )
        else:
            text = QT_TRANSLATE_NOOP(
                "errors", "“{file}” can't be read: something in it stops the reader."
            )
        return UnreadableFile(text, ask_sender, file=path.name)

    def _guard(self) -> None:
        try:
            child = psutil.Process(self._process.pid)
            while not self._done.wait(0.1):
                self._reason = self._overrun(child)
                if self._reason:
                    self._process.kill()
                    return
        except psutil.Error:
            return  # the child is gone

    def _overrun(self, child: psutil.Process) -> str:
        since = self._waiting_since
        waiting = time.monotonic() - since if since is not None else 0.0
        allowed = self._limits.silence_s if self._answered else self._limits.start_s
        if waiting > allowed or self._waited_s + waiting > self._limits.total_s:
            return "time"
        return "memory" if child.memory_info().rss > self._limits.memory_bytes else ""
