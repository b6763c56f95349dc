# SPDX-License-Identifier: EUPL-1.2
"""The inside of the sandbox: limits first, then one request, answered in messages.

Six requests: ``layers`` (what is in the file), ``points`` (features as rows of text with a
position), ``polygons`` (features as valid multipolygons in the wanted system), ``shapes`` (bare
shapes of any sort in the wanted system), ``raster`` (the values of a GeoTIFF) and ``statistics`` (the
variables of an SPSS or Stata file).
"""

import ctypes
import json
import os
import socket
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from wijkatlas.domain.errors import UserError
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.frame import Frame, write_frame
from wijkatlas.language import QT_TRANSLATE_NOOP

_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_CPU_S = 1800
_FILE_BYTES = 8 * 1024**3


def main() -> int:
    """Read the request, answer it; 0 when an answer was given, even a refusal."""
    request = json.loads(_stdin().read())
    output = _own_output()
    sys.excepthook = partial(_report, output)
    _leave_network()
    _limit(int(request["memory_bytes"]))
    _forgo_frames()
    path, folder = Path(request["path"]), Path(request["folder"])
    try:
        write_frame(output, Frame(frames.ALIVE))
        for frame in _answer(request["action"], path, folder, request["parameters"]):
            write_frame(output, frame)
    except UserError as error:
        refusal = {"text": error.text, "hint": error.hint, "values": _plain(error.values)}
        write_frame(output, Frame(frames.ERROR, refusal))
    except MemoryError:
        text = QT_TRANSLATE_NOOP(
            "errors", "Reading “{file}” would take more memory than is allowed."
        )
        hint = QT_TRANSLATE_NOOP("errors", "Ask the sender for smaller files or for a GeoPackage.")
        refusal = {"text": text, "hint": hint, "values": {"file": path.name}}
        write_frame(output, Frame(frames.ERROR, refusal))
    except BrokenPipeError:
        return 1  # nobody listens any more
    except OSError as error:
        from wijkatlas.exchange.signature import unreadable

        sentence = unreadable(path, error)
        refusal = {"text": sentence.text, "hint": "", "values": _plain(sentence.values)}
        write_frame(output, Frame(frames.ERROR, refusal))
    else:
        write_frame(output, Frame(frames.END))
    return 0


def _answer(action: str, path: Path, folder: Path, parameters: dict[str, Any]) -> Iterator[Frame]:
    if action == "layers":
        from wijkatlas.exchange.foreign import list_foreign_layers

        layers = [asdict(layer) for layer in list_foreign_layers(path, folder)]
        yield Frame(frames.HEAD, {"layers": layers})
    elif action == "points":
        from wijkatlas.exchange.pointrows import point_frames

        yield from point_frames(path, folder, **parameters)
    elif action == "polygons":
        from wijkatlas.exchange.polygonrows import polygon_frames

        yield from polygon_frames(path, folder, **parameters)
    elif action == "shapes":
        from wijkatlas.exchange.shaperows import shape_frames

        yield from shape_frames(path, folder, **parameters)
    elif action == "raster":
        from wijkatlas.exchange.rasterrows import raster_frames

        yield from raster_frames(path, **parameters)
    elif action == "statistics":
        from wijkatlas.exchange.statrows import statistics_frames

        yield from statistics_frames(path, **parameters)
    else:
        raise ValueError(action)


def _stdin() -> BinaryIO:
    """Standard input; a windowed program has no ``sys.stdin`` although its pipe is there."""
    return sys.stdin.buffer if sys.stdin is not None else os.fdopen(0, "rb")


def _own_output() -> BinaryIO:
    """The pipe to the program, out of reach of libraries that print to standard output."""
    output = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return output


def _forgo_frames() -> None:
    """Keep pyogrio from loading geopandas and pandas, which nobody here uses: half its start."""
    for name in ("geopandas", "pandas", "pyarrow"):
        sys.modules[name] = None  # type: ignore[assignment]  # the import system's word for "not here"


def _leave_network() -> None:
    """Step into a network without any interface where Linux lets us, and close Python's own door."""
    if sys.platform == "linux":
        library = ctypes.CDLL(None, use_errno=True)
        library.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)  # refused on some systems: proxies remain
    socket.socket = _NoSocket  # type: ignore[misc, assignment]  # deliberately useless


class _NoSocket:
    def __init__(self, *_: object, **__: object) -> None:
        raise PermissionError


def _limit(memory_bytes: int) -> None:
    """Bounds that the system itself keeps; elsewhere the program's watch keeps them."""
    if sys.platform == "win32":
        return
    import resource

    bounds = (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, _CPU_S),
        (resource.RLIMIT_FSIZE, _FILE_BYTES),
        (resource.RLIMIT_NOFILE, 128),
        # address space also counts what libraries reserve and never touch
        (resource.RLIMIT_AS, memory_bytes + 1024**3),
    )
    for kind, bound in bounds:
        _, hard = resource.getrlimit(kind)
        highest = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        try:
            resource.setrlimit(kind, (highest, highest))
        except (ValueError, OSError):  # macOS refuses some
            continue


def _plain(values: dict[str, object]) -> dict[str, object]:
    return {
        name: value if isinstance(value, int | float) else str(value)
        for name, value in values.items()
    }


def _report(
    output: BinaryIO, kind: type[BaseException], _: BaseException, trace: TracebackType | None
) -> None:
    """Tell kind and place of a bug, without its message: that may hold a person's data."""
    places = traceback.extract_tb(trace)[-6:]
    steps = " > ".join(f"{Path(place.filename).name}:{place.lineno}" for place in places)
    with suppress(OSError):
        write_frame(output, Frame(frames.BUG, {"where": f"{kind.__name__} at {steps}"}))
