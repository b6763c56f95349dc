# SPDX-License-Identifier: EUPL-1.2
"""From starting the program to its first painted window, without a project."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from frame import Row, Samples, environment, main, run_program, within

row = Row(
    "start_up",
    "First window after start, no project",
    "1 s, nothing heavy imported before it",
    within({"first window": 1.0}),
    rounds=5,
)

DRIVER = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from wijkatlas.shell import application
from wijkatlas.shell.window import Window

app = application.make_application(["wijkatlas"])
session = application.make_session()
application.dress(app, session)
application.install_translators(app, session.translator)
desk = application.make_desk(session)
window = Window(desk, QSettings(sys.argv[1], QSettings.Format.IniFormat))

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            heavy = {"pandas", "geopandas", "rasterio", "matplotlib", "scipy", "folium"}
            found = sorted(heavy & set(sys.modules))
            print(json.dumps({"at": time.time(), "heavy": found}), flush=True)
            app.removeEventFilter(self)
            QTimer.singleShot(0, app.quit)
        return False

watch = Watch()
app.installEventFilter(watch)
window.show()
app.exec()
window.map.stop()
session.close()
window.deleteLater()
app.processEvents()
"""


@row.side("first window")
def first_window() -> Samples:
    """From before Python starts to the first paint."""
    with tempfile.TemporaryDirectory() as folder:
        settings = str(Path(folder) / "settings.ini")
        begin = time.time()
        done = subprocess.run(
            [sys.executable, "-c", DRIVER, settings],
            capture_output=True, text=True, check=True, env=environment() | {"XDG_CONFIG_HOME": folder},
        )  # fmt: skip
        told = json.loads(done.stdout.splitlines()[0])
    return Samples([told["at"] - begin], f"heavy imports: {', '.join(told['heavy']) or 'none'}")


@row.side("QGIS library")
def qgis_library() -> Samples:
    """For scale: QGIS's library without any window."""
    code = "from qgis.core import QgsApplication as A; a = A([], False); a.initQgis()"
    seconds, peak = run_program("/usr/bin/python3", "-c", code)
    return Samples([seconds], "", peak)


if __name__ == "__main__":
    main(row)
