# SPDX-License-Identifier: EUPL-1.2
"""Measures a row of the table of speeds: each side in a process of its own, several times over.

A row's script makes a :class:`Row`, gives it its sides and hands it to :func:`main`. A side is a
function of this Python that gives :class:`Samples`, or a command (QGIS's Python) that prints them.
Sides take turns, so that a machine that slows down slows all of them.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

HERE = Path(__file__).parent
DATA = HERE / "data"
DATA.mkdir(exist_ok=True)


@dataclass(frozen=True)
class Samples:
    """What one process measured: seconds per repetition, its memory, a remark."""

    seconds: list[float]
    note: str = ""
    peak_mb: float = 0.0


@dataclass(frozen=True)
class Result:
    """All samples of one side."""

    side: str
    seconds: list[float]
    note: str
    peak_mb: float
    problem: str = ""

    @property
    def median(self) -> float:
        """The middle of the repetitions."""
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """What 95 of 100 repetitions stay under."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]


@dataclass
class Row:
    """One row: ``bound`` says what is promised, ``judge`` gives the figure and whether it holds."""

    name: str
    work: str
    bound: str
    judge: Callable[[dict[str, Result]], tuple[str, bool]]
    prepare: Callable[[], object] = lambda: None
    rounds: int = 3
    sides: dict[str, Callable[[], Samples] | Sequence[str]] = field(default_factory=dict)

    def side(self, name: str) -> Callable[[Callable[[], Samples]], Callable[[], Samples]]:
        """Make a function a side of this row."""

        def keep(function: Callable[[], Samples]) -> Callable[[], Samples]:
            self.sides[name] = function
            return function

        return keep

    def peer(self, name: str, *command: str) -> None:
        """Make a program a side of this row; it prints its samples as JSON on its last line."""
        self.sides[name] = command


def timed(function: Callable[[], object], repetitions: int = 5, warm: int = 0) -> list[float]:
    """Seconds of each repetition, after ``warm`` that do not count."""
    for _ in range(warm):
        function()
    seconds = []
    for _ in range(repetitions):
        begin = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - begin)
    return seconds


def ratio(ours: str, peer: str, bound: float) -> Callable[[dict[str, Result]], tuple[str, bool]]:
    """A judgement: our median over the peer's."""

    def judge(results: dict[str, Result]) -> tuple[str, bool]:
        found = results[ours].median / results[peer].median
        return f"{found:.3g} × {peer}", found <= bound

    return judge


def within(
    bounds: dict[str, float], of: str = "median"
) -> Callable[[dict[str, Result]], tuple[str, bool]]:
    """A judgement: sides under their bounds in seconds."""

    def judge(results: dict[str, Result]) -> tuple[str, bool]:
        found = {side: getattr(results[side], of) for side in bounds}
        text = ", ".join(f"{side} {of} {duration(found[side])}" for side in bounds)
        return text, all(found[side] <= bounds[side] for side in bounds)

    return judge


def duration(seconds: float) -> str:
    """Seconds or milliseconds, with three figures."""
    return f"{seconds:.3g} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def main(row: Row) -> None:
    """Be the script of a row: measure one side for the parent, or all and print them."""
    parser = argparse.ArgumentParser(description=row.work)
    parser.add_argument("--side", choices=[*row.sides])
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.side:
        side = row.sides[options.side]
        assert callable(side)
        print(json.dumps(asdict(with_memory(side()))))
        return
    results = measure(row, Path(sys.argv[0]).resolve())
    if options.json:
        print(json.dumps(report(row, results)))
    else:
        print("\n".join(lines(report(row, results))))


def with_memory(samples: Samples) -> Samples:
    """The samples with the peak memory of this process, unless they bring that of another."""
    return samples if samples.peak_mb else replace(samples, peak_mb=peak_mb("self"))


def peak_mb(process: int | str) -> float:
    """The most memory a process ever held; 0 where the system does not tell.

    Not ``getrusage``: its maximum is inherited from the process that started this one.
    """
    status = Path(f"/proc/{process}/status")
    try:
        lines = status.read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def run_program(*command: str) -> tuple[float, float]:
    """Seconds and peak memory of a program.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    begin = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, peak_mb(process.pid))
            time.sleep(0.01)
    seconds = time.perf_counter() - begin
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return seconds, peak


def measure(row: Row, script: Path) -> dict[str, Result]:
    """The results of all sides, taking turns."""
    row.prepare()
    gathered: dict[str, list[Samples]] = {name: [] for name in row.sides}
    problems: dict[str, str] = {}
    for _ in range(row.rounds):
        for name, side in row.sides.items():
            if name in problems:
                continue
            command = (
                [sys.executable, str(script), "--side", name] if callable(side) else list(side)
            )
            done = subprocess.run(command, capture_output=True, text=True, env=environment())
            if done.returncode:
                problems[name] = (done.stderr.strip() or "failed").splitlines()[-1][:200]
                continue
            gathered[name].append(Samples(**json.loads(done.stdout.strip().splitlines()[-1])))
    return {
        name: Result(
            name,
            [second for each in samples for second in each.seconds],
            samples[-1].note if samples else "",
            max((each.peak_mb for each in samples), default=0.0),
            problems.get(name, ""),
        )
        for name, samples in gathered.items()
    }


def environment() -> dict[str, str]:
    """The environment of a measurement: no screen, no user's settings of Python."""
    wanted = {
        "QT_QPA_PLATFORM": "offscreen",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "LC_ALL": "C.UTF-8",
    }
    return {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | wanted


def report(row: Row, results: dict[str, Result]) -> dict[str, object]:
    """What was found, as plain values."""
    problems = {name: each.problem for name, each in results.items() if each.problem}
    figure, holds = ("not measured", False) if problems else row.judge(results)
    return {
        "name": row.name,
        "work": row.work,
        "bound": row.bound,
        "figure": figure,
        "holds": holds,
        "problems": problems,
        "sides": [asdict(each) for each in results.values()],
    }


def lines(found: dict) -> list[str]:
    """The report of one row as a part of RESULTS.md."""
    text = [f"### {found['work']}", ""]
    text.append(f"Bound: {found['bound']}. Found: **{found['figure']}**, {verdict(found)}.")
    text += [
        "",
        "| side | min | median | p95 | max | n | peak MB | remark |",
        "|---|--:|--:|--:|--:|--:|--:|---|",
    ]
    for each in found["sides"]:
        result = Result(**each)
        if not result.seconds:
            text.append(f"| {result.side} | – | – | – | – | 0 | – | {result.problem} |")
            continue
        figures = (min(result.seconds), result.median, result.p95, max(result.seconds))
        text.append(
            f"| {result.side} | {' | '.join(duration(figure) for figure in figures)} "
            f"| {len(result.seconds)} | {result.peak_mb:.0f} | {result.note} |"
        )
    return [*text, ""]


def verdict(found: dict) -> str:
    """Whether the bound holds, in words."""
    if found["problems"]:
        return "a side could not be measured"
    return "holds" if found["holds"] else "**does not hold**"


def machine() -> str:
    """What was measured on."""
    import psutil

    memory = psutil.virtual_memory().total / 2**30
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        names = [
            line.partition(": ")[2]
            for line in cpuinfo.read_text().splitlines()
            if "model name" in line
        ]
        model = names[0] if names else model
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB, {platform.system()}"
