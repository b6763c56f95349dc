# SPDX-License-Identifier: EUPL-1.2
"""Two questions beside each other: shares, what is hidden, and the test against R's ``svychisq``."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from wijkatlas.api import Reason, Session, Settings, Silent, Translator, UserError
from wijkatlas.commands.registry import core_settings
from wijkatlas_survey.commands.crosstab import crosstab
from wijkatlas_survey.estimation.design import make_design
from wijkatlas_survey.figures.association import associate
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.figures.domains import Domain
from wijkatlas_survey.figures.estimating import Table
from wijkatlas_survey.figures.items import Item
from wijkatlas_survey.settings import SETTINGS

REFERENCE = json.loads(
    (Path(__file__).parents[3] / "reference" / "survey_differences.json").read_text("utf-8")
)
ROWS = REFERENCE["this"]
ROLES = {"respondent": "key", "weight": "weight", "stratum": "stratum", "cluster": "cluster",
         "fpc": "fpc"}  # fmt: skip


@pytest.fixture
def session(survey_project: Any, make_wave: Any) -> Session:
    """The invented wave in a project."""
    made = Session(settings=Settings([*core_settings(), *SETTINGS]), translator=Translator("en"))
    made.adopt(survey_project)
    make_wave(survey_project, {name: [row[name] for row in ROWS] for name in ROWS[0]}, roles=ROLES)
    return made


def lay(session: Session, **options: Any) -> Any:
    return crosstab(session, Silent(), **options)


def test_the_table_and_its_test_are_those_of_r(session: Session) -> None:
    found = lay(session, question="trust", by="area", hide_below=0, least_n=0).as_json()
    expected = REFERENCE["tables"]["wide"]
    for name, value in expected.items():
        assert found["test"][name] == pytest.approx(value, rel=1e-6), name
    assert found["test"]["left_out"] == ()
    shares: dict[str, float] = {}
    for cell in found["cells"]:
        shares[cell["domain"]] = shares.get(cell["domain"], 0) + cell["value"]
    assert shares == pytest.approx(dict.fromkeys(("W1", "W2", "W3", "W4", "TOTAL"), 1))
    answered = [row for row in ROWS if row["trust"] and row["area"] == "W2"]
    weight = sum(row["weight"] for row in answered)
    low = sum(row["weight"] for row in answered if row["trust"] == "low")
    (cell,) = [c for c in found["cells"] if (c["domain"], c["answer"]) == ("W2", "low")]
    assert cell["value"] == pytest.approx(low / weight)
    assert cell["n"] == len(answered)


def test_groups_that_are_hidden_take_no_part(session: Session) -> None:
    found = lay(session, question="trust", by="area", least_n=22)
    hidden = {cell.domain for cell in found.table.cells if cell.value is None}
    assert "W4" in hidden
    assert set(found.test.left_out) == hidden
    shown = [row for row in ROWS if row["trust"] and row["area"] not in hidden]
    assert found.test.n == len(shown)
    assert found.test.p is not None
    assert "Left out of the test, as they are hidden: W" in found.sentence(session.translator)


def test_answers_that_are_hidden_somewhere_are_taken_as_one() -> None:
    """Merged in the file already, nothing is hidden, and the test is the same."""
    domain = Domain(
        "sex", (("m", "Men"), ("v", "Women")), codes("sex", "m", "v"), np.ones(len(ROWS), bool)
    )
    trust = codes("trust", "low", "some", "much")
    design = make_design(np.array([row["weight"] for row in ROWS]))
    hidden = {("m", "low"), ("m", "some"), ("v", "some"), ("v", "much")}
    table = table_of(domain, trust, ("low", "some", "much"), hidden - {("v", "much")})
    found = associate(design, table)
    assert found.merged == ("low", "some")
    all_but_much = np.where(trust < 0, -1, trust == 2)
    expected = associate(design, table_of(domain, all_but_much, ("rest", "much"), set()))
    assert found.p == pytest.approx(expected.p)
    assert found.f == pytest.approx(expected.f)
    nothing = associate(design, table_of(domain, trust, ("low", "some", "much"), hidden))
    assert nothing.p is None
    assert nothing.left_out == ()


def codes(name: str, *of: str) -> Any:
    return np.array([of.index(row[name]) if row[name] else -1 for row in ROWS])


def table_of(
    domain: Domain, answer: Any, names: tuple[str, ...], hidden: set[tuple[str, str]]
) -> Table:
    items = tuple(
        Item("q", name, name, np.where(answer < 0, np.nan, answer == place), is_share=True)
        for place, name in enumerate(names)
    )
    cells = tuple(
        Cell("q", name, code, None, reason=Reason.SUPPRESSED)
        if (code, name) in hidden
        else Cell("q", name, code, 0.5)
        for name in names
        for code, _ in domain.names
    )
    return Table(items, domain, (), cells, "q")


def test_a_table_that_is_hidden_is_not_tested(session: Session) -> None:
    found = lay(session, question="trust", by="area", least_n=500)
    assert all(cell.value is None for cell in found.table.cells)
    assert found.test.p is None
    assert found.test.f is None
    assert "can't be tested: too little can be shown" in found.sentence(session.translator)


@pytest.mark.parametrize(
    ("by", "words"),
    [("sex", "The groups differ more than chance"), ("area", "may all be chance")],
)
def test_the_verdict_is_plain(session: Session, by: str, words: str) -> None:
    found = lay(session, question="trust", by=by, hide_below=0, least_n=0)
    assert (found.test.p < 0.05) is words.startswith("The")
    text = found.sentence(session.translator)
    assert words in text
    assert "Test of Rao and Scott, second order: F = " in text


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"question": "mark", "by": "sex"}, "mark has no answers of which one is chosen"),
        ({"question": "trust", "by": "TOTAL"}, "Everybody is one group"),
        ({"question": "shoe", "by": "sex"}, "has no question shoe"),
        ({"question": "trust", "by": "shoe"}, "has no question shoe"),
    ],
)
def test_what_can_not_be_laid_beside_is_refused(
    session: Session, options: dict[str, str], sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        lay(session, **options)
