# SPDX-License-Identifier: EUPL-1.2
"""The reader's own process: its limits, its end, and what it can't reach."""

import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest

from wijkatlas.domain.errors import Cancelled, UnreadableFile
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange import sandbox
from wijkatlas.exchange.polygons import read_polygons
from wijkatlas.exchange.sandbox import Limits, ask

SQUARE = [[[3, 50], [3.1, 50], [3.1, 50.1], [3, 50.1], [3, 50]]]


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "a.geojson"
    feature = {
        "type": "Feature",
        "properties": {"code": "A"},
        "geometry": {"type": "Polygon", "coordinates": SQUARE},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature] * 3000}))
    return path


def child_that(monkeypatch, code: str) -> None:
    """Let the child run this instead."""
    monkeypatch.setattr(sandbox, "_CHILD_CODE", code)


def sentence_of(file: Path, limits: Limits) -> str:
    with pytest.raises(UnreadableFile) as caught:
        list(ask("layers", file, limits=limits))
    return str(caught.value)


def test_a_child_that_hangs_is_given_up(monkeypatch, file):
    child_that(monkeypatch, "import time; time.sleep(60)")
    begin = time.monotonic()
    assert "takes too long" in sentence_of(file, Limits(start_s=0.5))
    assert time.monotonic() - begin < 10


def test_a_child_that_falls_silent_is_given_up(monkeypatch, file):
    child_that(monkeypatch, "import os, time; os.write(1, b'\\0'); time.sleep(60)")
    assert "takes too long" in sentence_of(file, Limits(silence_s=0.5))


def test_a_child_that_never_ends_is_given_up(monkeypatch, file):
    child_that(
        monkeypatch,
        "import os, time\n"
        "while True: os.write(1, b'\\2\\7\\0\\0\\0\\0\\0\\0\\0[{},[]]'); time.sleep(0.01)",
    )
    assert "takes too long" in sentence_of(file, Limits(total_s=1.0))


def test_a_child_that_takes_too_much_memory_is_ended(monkeypatch, file):
    child_that(monkeypatch, "import time; a = bytearray(b'x') * 400_000_000; time.sleep(60)")
    assert "more memory" in sentence_of(file, Limits(memory_bytes=200_000_000))


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import os; os._exit(0)",
        "raise SystemExit(3)",
        "import os; os.write(1, b'PK\\x03\\x04' * 1000)",
        "import os; os.write(1, b'\\1\\xff\\xff\\xff\\x7f\\0\\0\\0\\0')",
        "import os; os.write(1, b'\\1\\4\\0\\0\\0\\0\\0\\0\\0nope')",
    ],
)
def test_a_child_that_crashes_or_babbles_is_one_sentence(monkeypatch, file, code):
    child_that(monkeypatch, code)
    assert "stops the reader" in sentence_of(file, Limits())


def test_a_bug_in_the_child_tells_the_log_its_place_and_no_data(file, caplog):
    with pytest.raises(UnreadableFile):
        list(ask("nonsense", file))
    assert "ValueError at" in caplog.text
    assert "sandbox_child.py:" in caplog.text
    assert "nonsense" not in caplog.text


def test_the_systems_memory_limit_becomes_a_sentence(tmp_path):
    path = tmp_path / "a.topojson"
    numbers = ",".join(["[1,1]"] * 12_000_000)
    path.write_text(f'{{"type":"Topology","objects":{{}},"arcs":[[{numbers}]]}}')
    with pytest.raises(UnreadableFile) as caught:
        list(ask("layers", path, limits=Limits(memory_bytes=256 * 1024**2)))
    assert "memory" in str(caught.value)


def test_cancelling_ends_the_child_and_cleans_up(file, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)

    class Impatient:
        def update(self, done, total=None, text=""):
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        read_polygons(file, "EPSG:31370", progress=Impatient())
    assert not [p for p in psutil.Process().children() if p.status() != psutil.STATUS_ZOMBIE]
    assert [p.name for p in tmp_path.iterdir()] == ["a.geojson"]


def test_answers_come_while_the_file_is_still_read(file):
    kinds = [frame.kind for frame in ask("polygons", file, {"target_crs": "EPSG:31370"})]
    assert kinds == [frames.HEAD] + [frames.CHUNK] * 6  # 3000 features, 512 at a time


def in_child(code: str, tmp_path: Path) -> str:
    """What the code prints when it runs where the child runs, after the child's own precautions."""
    start = (
        "import sys\n"
        "from wijkatlas.exchange import sandbox_child as c\n"
        "c._leave_network(); c._limit(1536 * 1024**2); c._forgo_frames()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", start + code],
        env=sandbox._environment(str(tmp_path)),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_gdal_has_no_driver_but_the_one_for_shapefiles(tmp_path):
    code = "import pyogrio; print(sorted(pyogrio.list_drivers()))"
    assert in_child(code, tmp_path) == "['ESRI Shapefile']"


def test_gdal_reads_no_virtual_file_and_calls_no_server(tmp_path):
    import http.server
    import threading

    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)

        do_HEAD = do_GET

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        code = f"""
from pyogrio import errors, raw
for name in ("/vsicurl/http://127.0.0.1:{server.server_port}/a.shp",
             "<OGRVRTDataSource></OGRVRTDataSource>", "WFS:http://127.0.0.1:{server.server_port}/"):
    try:
        raw.read(name)
        print("read", name)
    except errors.DataSourceError:
        print("refused")
"""
        assert in_child(code, tmp_path).split("\n") == ["refused"] * 3
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert asked == []


def test_the_child_has_no_sockets(tmp_path):
    code = """
import socket
try:
    socket.socket()
    print("open")
except PermissionError:
    print("none")
"""
    assert in_child(code, tmp_path) == "none"


def test_settings_that_steer_gdal_do_not_reach_the_child(monkeypatch, tmp_path):
    monkeypatch.setenv("GDAL_SKIP", "none")
    monkeypatch.setenv("OGR_ENABLE_PARTIAL_REPROJECTION", "YES")
    monkeypatch.setenv("HTTPS_PROXY", "http://somewhere")
    environment = sandbox._environment(str(tmp_path))
    assert "OGR_VRT" in environment["GDAL_SKIP"]
    assert "OGR_ENABLE_PARTIAL_REPROJECTION" not in environment
    assert environment["HTTPS_PROXY"] == "http://127.0.0.1:9"


@pytest.mark.skipif(os.name != "posix", reason="limits of the system are POSIX")
def test_the_system_keeps_the_limits(tmp_path):
    code = """
import resource
print(resource.getrlimit(resource.RLIMIT_CORE)[1], resource.getrlimit(resource.RLIMIT_CPU)[1],
      resource.getrlimit(resource.RLIMIT_AS)[1] // 1024**2)
"""
    assert in_child(code, tmp_path) == "0 1800 2560"


def test_a_frozen_program_starts_itself_with_the_hidden_word(monkeypatch, file, tmp_path):
    started = []
    real = subprocess.Popen

    def start(words, **options):
        started.append(words)
        return real([sys.executable, "-m", "wijkatlas", *words[1:]], **options)

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(subprocess, "Popen", start)
    assert len(read_polygons(file, "EPSG:31370").rows) == 3000
    assert started == [[sys.executable, "_read-vector"]]


def test_messages_come_back_as_they_were_sent():
    stream = io.BytesIO()
    sent = frames.Frame(
        frames.CHUNK,
        {"a": [1, "é\u2028", None, True]},
        {"x": np.array([1.5, np.nan]), "b": np.frombuffer(b"abc", "|u1"), "n": np.array([], "<u4")},
    )
    frames.write_frame(stream, sent)
    stream.seek(0)
    back = frames.read_frame(stream)
    assert back is not None
    assert back.data == {"a": [1, "é\u2028", None, True]}
    assert back.arrays["b"].tobytes() == b"abc"
    np.testing.assert_array_equal(back.arrays["x"], [1.5, np.nan])
    assert len(back.arrays["n"]) == 0
    assert frames.read_frame(stream) is None


def test_messages_with_objects_are_no_messages():
    text = json.dumps([{}, [["x", "|O", 1]]]).encode()
    stream = io.BytesIO(bytes([1]) + len(text).to_bytes(4, "little") + bytes(4) + text)
    with pytest.raises(frames.BadFrame):
        frames.read_frame(stream)
