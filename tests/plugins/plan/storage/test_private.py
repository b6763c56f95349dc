# SPDX-License-Identifier: EUPL-1.2
"""Notes, the log, attachments, figures and cards: kept, found, undone and backed up."""

import hashlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from wijkatlas.domain.errors import UserError
from wijkatlas.store.project import Project
from wijkatlas_plan.model.figure import ImportedFigure, ImportedIndicator, SeenFigure
from wijkatlas_plan.model.plan import LogEntry
from wijkatlas_plan.storage import attachments as kept
from wijkatlas_plan.storage.cards import own_cards, remove_card, save_card
from wijkatlas_plan.storage.editing import put, remove
from wijkatlas_plan.storage.figures import (
    Saved,
    imported_figures,
    imported_indicators,
    save_figures,
    save_seen,
    seen,
)
from wijkatlas_plan.storage.log import entries
from wijkatlas_plan.storage.notes import notes, save_note
from wijkatlas_plan.storage.schema import migrations


def photo(**options: Any) -> bytes:
    """A picture as a telephone takes it, with where and when."""
    written = BytesIO()
    taken = Image.linear_gradient("L").resize((80, 60)).convert("RGB")
    exif = Image.Exif()
    exif[0x010E] = "Somebody's house"
    exif[0x0112] = 6  # turned
    taken.save(written, "JPEG", exif=exif, comment=b"Somebody", **options)
    return written.getvalue()


def test_the_words_of_a_note_are_kept_apart(filled_project: Any) -> None:
    assert notes(filled_project)[0].text == ""
    (note,) = notes(filled_project, with_text=True)
    assert note.text == "Private words of the walk."
    dump = str(filled_project.rows("SELECT * FROM plan_note"))
    assert "Private words" not in dump
    with filled_project.edit("Note") as edit:
        save_note(edit, replace(note, text="Other words."))
    assert notes(filled_project, with_text=True)[0].text == "Other words."
    with filled_project.edit("Note") as edit:
        save_note(edit, replace(note, text=""))
    assert filled_project.count("plan_note_private") == 0
    filled_project.undo()
    filled_project.undo()
    assert notes(filled_project, with_text=True) == (note,)


def test_the_log_is_read_newest_first(filled_project: Any) -> None:
    later = LogEntry("l2", "locks", "2026-05-01", "Police", "Half way.")
    with filled_project.edit("Log") as edit:
        put(edit, later)
    assert [each.uid for each in entries(filled_project, "locks")] == ["l2", "l1"]
    assert entries(filled_project, "lamps") == ()


def test_a_picture_is_kept_without_what_the_camera_wrote(filled_project: Any) -> None:
    with filled_project.edit("Photo") as edit:
        uid = kept.attach(edit, "walk", photo(), "../in/IMG 1.jpeg", "The lane")
        assert kept.attach(edit, "walk", photo(), "again.jpg", "The dark lane") == uid
        kept.attach(edit, "l1", photo(), "log.jpg")
    (found,) = kept.attachments(filled_project, "walk")
    assert (found.name, found.media, found.caption) == ("IMG 1.jpg", "image/jpeg", "The dark lane")
    data = kept.data(filled_project, uid)
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert b"Somebody" not in data
    with Image.open(BytesIO(data)) as read:
        assert read.size == (60, 80)  # upright
        assert not read.getexif()
    assert filled_project.count("plan_file_private") == 1
    with filled_project.edit("Remove") as edit:
        assert remove(edit, "walk") == 3
    assert filled_project.count("plan_file_private") == 1  # the log still has it
    with filled_project.edit("Remove") as edit:
        remove(edit, "locks")
    assert filled_project.count("plan_file_private") == 0
    filled_project.undo()
    filled_project.undo()
    assert kept.data(filled_project, uid) == data


def test_documents_are_kept_as_they_are(filled_project: Any, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.7 and so on")
    with filled_project.edit("File") as edit:
        uid = kept.attach(edit, "l1", path)
    assert kept.data(filled_project, uid) == b"%PDF-1.7 and so on"
    assert kept.attachments(filled_project, "l1")[0].name == "report.pdf"


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"MZ\x90\x00", "setup.exe", "can be kept"),
        (b"MZ\x90\x00", "setup.pdf", "can be kept"),
        (b"a\0b", "notes.txt", "can be kept"),
        (b"", "empty.txt", "can be kept"),
        (b"\xff\xd8\xff\xe0 not a picture", "photo.jpg", "damaged"),
        (b"%PDF-" + bytes(kept.MOST_BYTES), "long.pdf", "larger"),
    ],
)
def test_other_files_are_refused(filled_project: Any, data: bytes, name: str, words: str) -> None:
    with pytest.raises(UserError, match=words), filled_project.edit("File") as edit:
        kept.attach(edit, "walk", data, name)
    assert filled_project.count("plan_file_private") == 0


def test_files_need_an_owner_and_must_be_there(filled_project: Any, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"), filled_project.edit("File") as edit:
        kept.attach(edit, "nobody", b"text", "a.txt")
    with pytest.raises(UserError, match="can't be read"), filled_project.edit("File") as edit:
        kept.attach(edit, "walk", tmp_path / "gone.txt")
    with pytest.raises(UserError, match="does not exist"):
        kept.data(filled_project, "nobody")


def test_figures_are_taken_over_once(plan_project: Any) -> None:
    indicator = ImportedIndicator("", "response", "Response time", "minutes", worse=1)
    figures = [
        ImportedFigure("", "response", "2025-01-01/2025-12-31", "wijk", area, value, import_id=1)
        for area, value in (("N1", 7.5), ("N2", 9.0))
    ]
    with plan_project.edit("Import") as edit:
        assert save_figures(edit, [indicator], figures) == Saved(added=2)
    changed = [replace(figures[0], import_id=2), replace(figures[1], value=8.0, import_id=2)]
    with plan_project.edit("Import") as edit:
        assert save_figures(edit, [indicator], changed) == Saved(updated=1, unchanged=1)
    found = imported_figures(plan_project, "response")
    assert [(each.area, each.value, each.import_id) for each in found] == [
        ("N1", 7.5, 1),
        ("N2", 8.0, 2),
    ]
    assert all(each.uid for each in (*found, *imported_indicators(plan_project)))


def test_the_board_is_remembered(plan_project: Any) -> None:
    first = SeenFigure(
        "incident:all", "2024-01-01/2024-12-31", "wijk", "N1", 5.0, 4.0, 6.0, "", "a"
    )
    second = replace(first, period="2025-01-01/2025-12-31", value=None, reason="missing")
    with plan_project.edit("Look") as edit:
        save_seen(edit, [first])
        save_seen(edit, [second, replace(second, area="N2")])
    assert seen(plan_project) == (second, replace(second, area="N2"))


def test_own_cards_are_kept_as_text(plan_project: Any) -> None:
    with plan_project.edit("Card") as edit:
        save_card(edit, "own", "a = 1")
        save_card(edit, "own", "a = 2")
        save_card(edit, "another", "b = 1")
    assert own_cards(plan_project) == {"another": "b = 1", "own": "a = 2"}
    with plan_project.edit("Card") as edit:
        assert remove_card(edit, "own") == 1
        assert remove_card(edit, "own") == 0


def test_a_backup_holds_the_plan_and_the_check_finds_it_whole(
    filled_project: Any, tmp_path: Path
) -> None:
    with filled_project.edit("Photo") as edit:
        uid = kept.attach(edit, "walk", photo(), "a.jpg")
    assert filled_project.check() == []
    copy = filled_project.backup(tmp_path / "copy.gpkg")
    with Project.open(copy, read_only=True, migrations=[migrations()]) as project:
        assert kept.data(project, uid) == kept.data(filled_project, uid)
        assert notes(project, with_text=True) == notes(filled_project, with_text=True)
