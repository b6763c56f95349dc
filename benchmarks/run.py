# SPDX-License-Identifier: EUPL-1.2
"""Runs every row, or those named, and writes RESULTS.md: ``python benchmarks/run.py [row …]``."""

import json
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from frame import HERE, environment, lines, machine, verdict

NOT_ROWS = {"frame.py", "run.py", "town.py"}
PACKAGES = (
    "wijkatlas",
    "numpy",
    "shapely",
    "pyproj",
    "geopandas",
    "openpyxl",
    "python-calamine",
    "PySide6",
)


def peers() -> str:
    """The versions of the programs compared with."""
    found = []
    for command in (["ogr2ogr", "--version"], ["qgis_process", "--version"]):
        try:
            done = subprocess.run(command, capture_output=True, text=True, env=environment())
        except OSError:
            continue
        found += done.stdout.strip().splitlines()[:1]
    return "; ".join(found)


def main(wanted: list[str]) -> int:
    """Measure and write; gives 1 when a bound does not hold."""
    scripts = [
        path
        for path in sorted(HERE.glob("*.py"))
        if path.name not in NOT_ROWS and (not wanted or path.stem in wanted)
    ]
    kept = HERE / "data" / "results.json"
    results = json.loads(kept.read_text("utf-8")) if kept.is_file() else {}
    for script in scripts:
        begin = time.perf_counter()
        print(script.stem, end=" ", flush=True)
        done = subprocess.run([sys.executable, script, "--json"], capture_output=True, text=True)
        if done.returncode:
            print(done.stderr.strip().splitlines()[-1])
            continue
        found = json.loads(done.stdout.strip().splitlines()[-1])
        results[script.stem] = found
        print(f"{found['figure']} ({verdict(found)}; {time.perf_counter() - begin:.0f} s)")
        kept.write_text(json.dumps(results), "utf-8")
    rows = [results[path.stem] for path in sorted(HERE.glob("*.py")) if path.stem in results]
    write(rows, HERE / "RESULTS.md")
    return int(any(not row["holds"] for row in rows))


def write(rows: list[dict], path: Path) -> None:
    """The table of all rows, then the samples of each."""
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    text = [
        "# Speed and size",
        "",
        "Written by `make bench`: product and peer on the same data in the same run, taking turns,",
        "each in a process of its own.",
        "",
        f"- Machine: {machine()}; Python {sys.version.split()[0]}",
        f"- Versions: {versions}",
        f"- Peers: {peers()}",
        "",
        "| work | bound | found | |",
        "|---|---|---|---|",
        *(f"| {row['work']} | {row['bound']} | {row['figure']} | {verdict(row)} |" for row in rows),
        "",
        "## Samples",
        "",
    ]
    for row in rows:
        text += lines(row)
    path.write_text("\n".join(text), "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
