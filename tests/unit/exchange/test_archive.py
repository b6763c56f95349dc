# SPDX-License-Identifier: EUPL-1.2
"""Archives of strangers."""

import gzip
import io
import struct
import zipfile
from pathlib import Path

import pytest

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.archive import check_zip, open_entry, open_gzip, unpack


def make(path: Path, entries: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def test_good_archives_are_unpacked_under_bare_names(tmp_path):
    path = make(tmp_path / "a.zip", {"x/": b"", "x/a.csv": b"1", "b.csv": b"22"})
    entries = check_zip(path)
    assert [entry.filename for entry in entries] == ["x/a.csv", "b.csv"]
    assert unpack(path, entries[0], tmp_path).read_bytes() == b"1"
    assert (tmp_path / "a.csv").exists()
    with open_entry(path, entries[1]) as stream:
        assert stream.read() == b"22"


def test_bombs_are_refused_before_anything_is_unpacked(tmp_path):
    path = make(tmp_path / "a.zip", {f"{i}": bytes(20_000_000) for i in range(5)})
    with pytest.raises(UnreadableFile, match="100 MB"):
        check_zip(path)
    assert (
        len(check_zip(make(tmp_path / "b.zip", {"a": bytes(10_000_000)}))) == 1
    )  # small stays small
    with pytest.raises(UnreadableFile, match="plausible"):
        check_zip(make(tmp_path / "c.zip", {"a": b"x" * 100}), most_bytes=99)


def test_too_many_entries_are_refused_by_their_number_alone(tmp_path):
    path = make(tmp_path / "a.zip", {f"{i}.txt": b"" for i in range(300)})
    with pytest.raises(UnreadableFile, match="300"):
        check_zip(path, most_entries=200)
    claimed = bytearray(make(tmp_path / "b.zip", {"a": b"x"}).read_bytes())
    end = claimed.rfind(b"PK\x05\x06")
    claimed[end + 8 : end + 12] = struct.pack("<2H", 65_000, 65_000)
    (tmp_path / "b.zip").write_bytes(bytes(claimed))
    with pytest.raises(UnreadableFile, match="65000"):
        check_zip(tmp_path / "b.zip")


@pytest.mark.parametrize("name", ["../a", "/a", "x/../../a", "C:/a", "..\\a", "a:b"])
def test_names_that_lead_out_are_refused(tmp_path, name):
    with pytest.raises(UnreadableFile, match="leads out"):
        check_zip(make(tmp_path / "a.zip", {name: b"x"}))


def test_links_and_passwords_are_refused(tmp_path):
    link = zipfile.ZipInfo("a.csv")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(UnreadableFile, match="leads out"):
        check_zip(tmp_path / "a.zip")
    locked = bytearray(make(tmp_path / "b.zip", {"a": b"x"}, zipfile.ZIP_STORED).read_bytes())
    locked[6] |= 1
    locked[locked.rfind(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "b.zip").write_bytes(bytes(locked))
    with pytest.raises(UnreadableFile, match="password"):
        check_zip(tmp_path / "b.zip")


def test_entries_that_share_their_bytes_are_refused(tmp_path):
    path = make(tmp_path / "a.zip", {"a": b"x" * 1000, "b": b"y" * 1000}, zipfile.ZIP_STORED)
    raw = bytearray(path.read_bytes())
    second = raw.rfind(b"PK\x01\x02")
    raw[second + 42 : second + 46] = bytes(4)  # the second entry starts where the first does
    path.write_bytes(bytes(raw))
    with pytest.raises(UnreadableFile, match="damaged"):
        check_zip(path)


def test_cut_archives_are_damaged(tmp_path):
    whole = make(tmp_path / "a.zip", {"a": b"x" * 1000, "b": bytes(1000)}).read_bytes()
    for cut in range(0, len(whole), 7):
        (tmp_path / "b.zip").write_bytes(whole[:cut])
        with pytest.raises(UnreadableFile, match="damaged"):
            check_zip(tmp_path / "b.zip")


def test_a_wrong_checksum_is_damage(tmp_path):
    path = make(tmp_path / "a.zip", {"a": b"x" * 1000}, zipfile.ZIP_STORED)
    raw = bytearray(path.read_bytes())
    raw[500] ^= 1
    path.write_bytes(bytes(raw))
    (entry,) = check_zip(path)
    with pytest.raises(UnreadableFile, match="damaged"):
        unpack(path, entry, tmp_path)


def test_gzip_is_read_as_it_comes(tmp_path):
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress("naam\nLiège\n".encode()))
    with open_gzip(path) as stream, io.TextIOWrapper(io.BytesIO(stream.read())) as text:
        assert text.read() == "naam\nLiège\n"
    path.write_bytes(path.read_bytes()[:-6])
    with pytest.raises(UnreadableFile, match="damaged"), open_gzip(path) as stream:
        stream.read()
    path.write_bytes(gzip.compress(bytes(50_000_000)))
    with pytest.raises(UnreadableFile, match="plausible"), open_gzip(path) as stream:
        list(iter(lambda: stream.read(1 << 20), b""))
    with pytest.raises(UnreadableFile, match="plausible"), open_gzip(path, most_bytes=10) as stream:
        stream.read()
