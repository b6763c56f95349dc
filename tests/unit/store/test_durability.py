# SPDX-License-Identifier: EUPL-1.2
"""Power cuts, kills and full disks: all of an edit or nothing, and a sentence."""

import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from wijkatlas.store.project import Project

WRITER = """
    import itertools, sys
    import numpy as np
    from pathlib import Path
    from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch
    from wijkatlas.store.project import Project

    def batch(start, n):
        columns = {name: [None] * n for name in INCIDENT_COLUMNS}
        columns["category"] = ["noise"] * n
        columns["source_ref"] = [f"{start + i}" for i in range(n)]
        rng = np.random.default_rng(start)
        columns["x"], columns["y"] = rng.uniform(6e4, 8e4, n), rng.uniform(16e4, 18e4, n)
        return IncidentBatch(range(1, n + 1), columns)

    project = Project.open(Path(sys.argv[1]))
    print("ready", flush=True)
    for turn in itertools.count():
        with project.edit("Import") as edit:
            edit.import_incidents("kill", (batch(turn * 3000 + i * 1000, 1000) for i in range(3)),
                                  file_name="a", sha256="", recipe="")
        if turn % 3 == 2:
            project.undo()
            project.redo()
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a POSIX signal")
def test_kill_at_any_moment_leaves_all_or_nothing(tmp_path):
    path = tmp_path / "a.gpkg"
    Project.create(path, name="x", crs="EPSG:31370").close()
    script = tmp_path / "writer.py"
    script.write_text(textwrap.dedent(WRITER))
    moments = random.Random(20260101)
    for _ in range(6):
        child = subprocess.Popen(
            [sys.executable, str(script), str(path)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(moments.uniform(0.02, 0.9))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        with Project.open(path) as project:
            assert not project.read_only
            assert project.check() == []
            whole = project.count("incident")
            told = sum(each.counts.added for each in project.imports() if not each.undone)
            assert whole == told
            assert whole % 3000 == 0


FULL = """
    import resource, signal, sys
    import numpy as np
    from pathlib import Path
    from wijkatlas.domain.errors import StoreError
    from wijkatlas.store.project import Project
    sys.path.insert(0, sys.argv[2])
    from conftest import make_batch

    path = Path(sys.argv[1])
    project = Project.open(path)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 40_000,) * 2)
    row = {"street": "Kerkstraat" * 10, "x": 7e4, "y": 16e4}
    rows = [row | {"source_ref": str(i)} for i in range(3000)]
    try:
        with project.edit("Import") as edit:
            edit.import_incidents("full", [make_batch(rows)], file_name="a", sha256="", recipe="")
    except StoreError as fault:
        print(fault)
        project.close()
        sys.exit(7)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
def test_full_disk_is_a_sentence_and_changes_nothing(tmp_path):
    path = tmp_path / "a.gpkg"
    Project.create(path, name="x", crs="EPSG:31370").close()
    before = path.read_bytes()
    script = tmp_path / "full.py"
    script.write_text(textwrap.dedent(FULL))
    done = subprocess.run(
        [sys.executable, str(script), str(path), str(Path(__file__).parent)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 7, done.stderr
    assert "disk" in done.stdout
    assert path.read_bytes() == before
    with Project.open(path) as project:
        assert project.check() == []
