# SPDX-License-Identifier: EUPL-1.2
"""The command that writes a questionnaire."""

from pathlib import Path

import pytest

from wijkatlas.api import Session, Translator, UserError
from wijkatlas_survey.commands.form import FORM


@pytest.fixture
def session() -> Session:
    """A session without a project, in Dutch."""
    return Session(translator=Translator("nl"), commands=[FORM])


def test_a_form_needs_no_project(session: Session, tmp_path: Path) -> None:
    """For Kobo with all languages, or printed in one."""
    made = session.run(FORM.id, out=tmp_path / "a.xlsx")
    assert (made.file, made.languages, made.language) == ("a.xlsx", ("nl", "fr", "en"), "")
    assert "KoboToolbox" in made.sentence(Translator("en"))
    made = session.run(FORM.id, out=tmp_path / "a.html")
    assert made.language == "nl"
    assert "A4" in made.sentence(Translator("en"))
    assert (tmp_path / "a.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    session.run(FORM.id, out=tmp_path / "b.html", language="fr")
    assert "Vitesse" in (tmp_path / "b.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("out", "values", "told"),
    [
        ("a.pdf", {}, "neither"),
        ("a.html", {"language": "de"}, "nl, fr, en"),
        ("a.xlsx", {"name": "nothing"}, "buurtenquete"),
        ("no/such/a.xlsx", {}, r"a\.xlsx|folder"),
    ],
)
def test_what_can_not_be_written_gets_a_sentence(
    session: Session, tmp_path: Path, out: str, values: dict[str, str], told: str
) -> None:
    """And leaves nothing behind."""
    with pytest.raises(UserError, match=told):
        session.run(FORM.id, out=tmp_path / out, **values)
    assert list(tmp_path.iterdir()) == []
