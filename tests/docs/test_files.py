# SPDX-License-Identifier: EUPL-1.2
"""Rules for the files of the repository: no addresses, no copied code, a lock that locks."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

REMOTE = re.compile(r"(?:https?:)?//(?!\s)[\w.-]+\.[a-z]{2,}[\w./@-]*", re.IGNORECASE)
CONTENT_NETWORKS = re.compile(
    r"\b(?:cdn|unpkg|jsdelivr|cdnjs|googleapis|cloudflare)\b", re.IGNORECASE
)
# Addresses that name something and are never fetched.
NAMES = re.compile(
    r"//(?:www\.)?(?:w3\.org|opengis\.net|qgis\.org/|openstreetmap\.org/copyright|www\.opengis\.net"
    r"|schemas\.|purl\.|creativecommons\.org|joinup\.ec|example\.|sqlite\.org|geopackage\.org)"
)


@pytest.fixture(scope="module")
def tracked(root: Path) -> list[Path]:
    """The files that git holds."""
    if not (root / ".git").exists():
        pytest.skip("not a git checkout")
    done = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=root, capture_output=True, check=True,
    )  # fmt: skip
    paths = [root / name for name in done.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""


def test_the_lock_holds_versions_and_checksums_and_no_addresses(root: Path) -> None:
    text = (root / "uv.lock").read_text("utf-8")
    assert "://" not in text
    packages = [each for each in tomllib.loads(text)["package"] if each["name"] != "wijkatlas"]
    assert len(packages) > 50
    for package in packages:
        files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else ())]
        assert files, package["name"]
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each["hash"]) for each in files)


def test_the_lock_belongs_to_the_project_file(root: Path, tmp_path: Path) -> None:
    for name in ("uv.lock", "pyproject.toml"):
        shutil.copy(root / name, tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "uv", "lock", "--check", "--offline"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr + "\nrun: python3 bootstrap.py lock"


def test_both_generations_of_rasterio_are_locked(root: Path) -> None:
    packages = tomllib.loads((root / "uv.lock").read_text("utf-8"))["package"]
    versions = {each["version"][:3] for each in packages if each["name"] == "rasterio"}
    assert versions == {"1.4", "1.5"}


def test_the_javascript_is_locked_with_checksums_and_no_addresses(root: Path) -> None:
    text = (root / "resources" / "web" / "package-lock.json").read_text("utf-8")
    assert "resolved" not in text
    assert "://" not in re.sub(r'"(?:url|funding)": "[^"]*"', "", text)
    assert text.count('"integrity"') == text.count('"node_modules/')


def test_what_the_program_ships_fetches_nothing(root: Path, tracked: list[Path]) -> None:
    found = []
    for path in tracked:
        inside = path.relative_to(root).as_posix()
        if not inside.startswith(("app/", "resources/", "plugins/")) or path.suffix == ".ts":
            continue
        for number, line in enumerate(text_of(path).splitlines(), 1):
            if CONTENT_NETWORKS.search(line):
                found.append(f"{inside}:{number} {line.strip()[:100]}")
            code = line.partition("#")[0] if path.suffix in {".py", ".toml"} else line
            if path.suffix in {".js", ".html", ".css", ".svg"} and REMOTE.search(
                NAMES.sub("", code)
            ):
                found.append(f"{inside}:{number} {line.strip()[:100]}")
    assert not found, "\n".join(found)


def test_nobody_elses_code_is_in_the_repository(root: Path, tracked: list[Path]) -> None:
    inside = [path.relative_to(root).as_posix() for path in tracked]
    assert [
        name for name in inside if re.search(r"node_modules|vendor/|\.min\.(?:js|css)$", name)
    ] == []


def test_source_files_name_their_licence(root: Path, tracked: list[Path]) -> None:
    bare = [
        path.relative_to(root).as_posix()
        for path in tracked
        if path.suffix in {".py", ".js"}
        and "SPDX-License-Identifier: EUPL-1.2" not in text_of(path)[:200]
    ]
    assert bare == []


def test_no_file_knows_the_machine_it_was_written_on(root: Path, tracked: list[Path]) -> None:
    machine = re.compile(r"(?<![\w.])/(?:work|root|tmp)/\w")
    found = [
        f"{path.relative_to(root).as_posix()}:{number} {line.strip()[:100]}"
        for path in tracked
        if path.suffix in {".py", ".toml", ".md", ".js", ".txt", ".yaml", ".sh", ".spec", ""}
        for number, line in enumerate(text_of(path).splitlines(), 1)
        if machine.search(line)
    ]
    assert not found, "\n".join(found)


def test_files_stay_small(root: Path, tracked: list[Path]) -> None:
    large = {path.name: path.stat().st_size for path in tracked if path.stat().st_size > 1_000_000}
    assert large == {}
    assert sum(path.stat().st_size for path in tracked) < 15_000_000
