# SPDX-License-Identifier: EUPL-1.2
"""Writing a plan and reading it again changes nothing, whatever stands in it."""

from datetime import date, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from wijkatlas.api import Area
from wijkatlas_plan.files.plan.book import write_plan
from wijkatlas_plan.files.plan.choices import Choices
from wijkatlas_plan.files.plan.reader import read_plan
from wijkatlas_plan.library.templates import find_template, templates
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Direction,
    Frequency,
    Goal,
    Level,
    Measurement,
    Milestone,
    Partner,
    Plan,
    Risk,
    Status,
    Tree,
)
from wijkatlas_plan.model.sector import Sector

DAY = date(2026, 11, 22)
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)  # making a failure smaller takes minutes
CHOICES = Choices(
    areas=[Area("wijk", "N1", "Noord", b""), Area("wijk", "11", "Elf", b""), Area("wijk", "Z1", "", b"")],
    indicators={"incident:burglary": "Burglary", "table:x": "A [b] c"},
    cards={"locks": "Locks"},
    problems={"p1": "Burglary in the north", "p2": "Litter", "p3": "Litter"},
    scheme="wijk",
)  # fmt: skip

texts = st.one_of(
    st.sampled_from(
        ["=1+1", "+32 2 555", "-20 %", "@SUM(A1)", "a\nb", "\tx", "😀 wijk", "Voorbeeld", "x" * 3000,
         "  spaced  ", "1", "1.10", "Heel de gemeente", "2026-01-01", "<b>x</b>", "é;ü", "a: b", "_x000D_"]
    ),
    st.text(max_size=12),
)  # fmt: skip
titles = texts.filter(lambda text: any(sign.isalnum() for sign in text))
days = st.one_of(st.just(""), st.dates(date(1890, 1, 1), date(2099, 1, 1)).map(date.isoformat))
figures = st.one_of(st.none(), st.floats(-1e9, 1e9, allow_nan=False), st.integers(0, 10).map(float))
cents = st.one_of(st.none(), st.integers(0, 10**11), st.integers(-500, 500))
codes = st.one_of(st.just(""), st.sampled_from(["1", "1.1", "A"]), texts)
area_lists = st.lists(st.sampled_from(["N1", "11", "Z1", "gone", "a; b"]), unique=True, max_size=3)


@st.composite
def trees(draw):
    """Trees as the project keeps them: parents exist, the rest is anything."""
    number = count()

    def uid() -> str:
        return f"u{next(number)}"

    plans = tuple(
        Plan(uid(), draw(titles), draw(st.sampled_from(["free", "be-bbc", "="])), draw(days), draw(days),
             draw(texts), place)
        for place in range(draw(st.integers(1, 2)))
    )  # fmt: skip
    strategic = tuple(
        Goal(uid(), draw(st.sampled_from(plans)).uid, "", Level.STRATEGIC, draw(titles), place,
             draw(codes), draw(texts))
        for place in range(draw(st.integers(0, 2)))
    )  # fmt: skip
    above = st.sampled_from([*strategic, *plans])

    def operational(place: int) -> Goal:
        parent = draw(above)
        plan, under = (parent.plan, parent.uid) if isinstance(parent, Goal) else (parent.uid, "")
        return Goal(
            uid(), plan, under, Level.OPERATIONAL, draw(titles), place, draw(codes), draw(texts),
            draw(st.sampled_from([(), ("p1",), ("p2", "p3"), ("gone",)])),
            draw(st.sampled_from(["", "incident:burglary", "table:x", "survey:gone", "odd"])),
            draw(texts), draw(texts), draw(st.sampled_from([None, *Direction])),
            draw(st.sampled_from(["", "wijk", "other"])), tuple(draw(area_lists)), draw(figures),
            draw(days), draw(texts), draw(texts), draw(figures), draw(days),
            draw(st.sampled_from([None, *Frequency])), draw(texts),
            draw(st.sampled_from([None, *Sector])),
        )  # fmt: skip

    goals = tuple(operational(place) for place in range(draw(st.integers(0, 3))))
    actions = tuple(
        Action(
            uid(), draw(st.sampled_from(goals)).uid, draw(titles), place, draw(codes), draw(texts),
            draw(texts), draw(st.sampled_from([None, *Sector])),
            tuple(draw(st.lists(st.builds(Partner, st.sampled_from(Sector), texts), max_size=2))),
            draw(st.sampled_from(["", "wijk"])), tuple(draw(area_lists)), b"shape", draw(texts),
            draw(days), draw(days), draw(st.sampled_from(Status)),
            draw(st.sampled_from([None, *Risk])), draw(texts),
            tuple(draw(st.lists(st.sampled_from(["locks", "gone"]), unique=True))), draw(texts),
        )
        for place in range(draw(st.integers(0, 3)) if goals else 0)
    )  # fmt: skip
    some = st.sampled_from(actions) if actions else st.nothing()
    amount = draw(st.integers(0, 3)) if actions else 0
    return Tree(
        plans,
        (*strategic, *goals),
        actions,
        tuple(
            BudgetLine(uid(), draw(some).uid, draw(texts), draw(st.integers(1, 3000)), draw(cents),
                       draw(cents))
            for _ in range(amount)
        ),
        tuple(
            Milestone(uid(), draw(some).uid, draw(titles), draw(days), draw(days), place)
            for place in range(amount)
        ),
        tuple(
            Measurement(uid(), draw(st.sampled_from(goals)).uid, draw(days), draw(figures) or 0.0,
                        draw(figures), draw(figures), draw(st.sampled_from([None, 0, 12])),
                        draw(texts), draw(texts))
            for _ in range(draw(st.integers(0, 2)) if goals else 0)
        ),
    )  # fmt: skip


def book(path, tree, **more):
    write_plan(
        path, tree, template=more.get("template", find_template("free")),
        language=more.get("language", "nl"), created=DAY, choices=more.get("choices", CHOICES),
    )  # fmt: skip
    return path


def read(path, tree, **more):
    number = count()
    return read_plan(
        path, tree, language=more.get("language", "nl"), choices=more.get("choices", CHOICES),
        new_uid=lambda: f"new{next(number)}", plan=more.get("plan"),
    )  # fmt: skip


def size(tree):
    return sum(
        map(
            len,
            (tree.plans, tree.goals, tree.actions, tree.budget, tree.milestones, tree.measurements),
        )
    )


@settings(max_examples=25, deadline=None, phases=QUICK, suppress_health_check=list(HealthCheck))
@given(
    trees(),
    st.sampled_from(["nl", "fr", "en", "es", "pt"]),
    st.sampled_from([each.code for each in templates()]),
)
def test_reading_what_was_written_changes_nothing(tree, language, template):
    with TemporaryDirectory() as folder:
        path = book(
            Path(folder) / "plan.xlsx", tree, language=language, template=find_template(template)
        )
        found = read(path, tree, language=language)

    assert found.refused == []
    assert list(found.rows) == []
    assert found.counts.read == found.counts.unchanged == size(tree)


@settings(max_examples=10, deadline=None, phases=QUICK, suppress_health_check=list(HealthCheck))
@given(trees())
def test_the_same_plan_gives_the_same_bytes(tree):
    with TemporaryDirectory() as folder:
        one = book(Path(folder) / "one.xlsx", tree).read_bytes()
        assert one == book(Path(folder) / "two.xlsx", tree).read_bytes()


def plain_tree(actions=20):
    """A plan of plain words, as offices write them."""
    goals = [Goal("s", "p", "", Level.STRATEGIC, "Minder inbraken", 0, "1")]
    goals += [
        Goal(f"g{n}", "p", "s", Level.OPERATIONAL, f"Doel {n}", n, f"1.{n}", "Waarom\nen hoe",
             ("p1",), "incident:burglary", "", "per 1.000", Direction.DOWN, "wijk", ("N1", "11"), 10.4,
             "2025-12-31", "2025-01-01/2025-12-31", "politie", 8.25, "2028-12-31", Frequency.YEARLY,
             "preventieambtenaar", Sector.PREVENTION)
        for n in range(5)
    ]  # fmt: skip
    begin = date(2026, 1, 1)
    rows = [
        Action(f"a{n}", f"g{n % 5}", f"Actie {n}", n // 5, f"1.{n % 5}.{n}", "=HYPERLINK(\"x\") 😀",
               "dienst", Sector.POLICE, (Partner(Sector.EDUCATION, "scholen"), Partner(Sector.HEALTH)),
               "wijk", ("N1",), b"", "bewoners", (begin + timedelta(n % 700)).isoformat(), "2027-12-31",
               Status.RUNNING, Risk.LOW, "", ("locks",), "zie kaart")
        for n in range(actions)
    ]  # fmt: skip
    return Tree(
        (Plan("p", "Plan Lindebeke", "free", "2026-01-01", "2031-12-31"),),
        tuple(goals),
        tuple(rows),
        tuple(
            BudgetLine(f"b{n}", f"a{n}", "SVPP", 2026, 1_250_050 + n, None) for n in range(actions)
        ),
        (Milestone("m", "a1", "Honderd huizen", "2026-09-01"),),
        (Measurement("x", "g1", "2026-06-30", 9.5, 8.0, 11.0, 120, "politie"),),
    )


@pytest.mark.parametrize("language", ["nl", "fr", "en", "es", "pt"])
def test_a_plan_of_another_project_comes_in_as_it_was(tmp_path, language):
    tree = plain_tree()
    found = read(book(tmp_path / "p.xlsx", tree, language=language), Tree(), language="en")

    assert found.refused == []
    assert found.remarks == []
    rows = {row.uid: row for row in found.rows}
    wanted = (*tree.plans, *tree.goals, *tree.actions, *tree.budget, *tree.milestones,
              *tree.measurements)  # fmt: skip
    assert rows == {row.uid: row for row in wanted}
    assert found.counts.read == found.counts.added == len(wanted)


def test_five_thousand_actions(tmp_path):
    tree = plain_tree(5000)
    found = read(book(tmp_path / "p.xlsx", tree), tree)

    assert list(found.rows) == []
    assert found.counts.unchanged == found.counts.read == size(tree)
