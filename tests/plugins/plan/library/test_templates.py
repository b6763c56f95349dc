# SPDX-License-Identifier: EUPL-1.2
"""Kinds of plans: what the sources say of them, in every language."""

import pytest

from wijkatlas.api import UserError
from wijkatlas_plan.files.plan.columns import COLUMNS
from wijkatlas_plan.files.words import LANGUAGES, Kind, heading, sheet_kinds, sheet_title
from wijkatlas_plan.library.templates import (
    LEVELS,
    find_template,
    funders,
    last_day,
    level_name,
    start_plan,
    template_of,
    templates,
)


def test_what_the_sources_say():
    zonal, bbc, dutch = find_template("be-zonal"), find_template("be-bbc"), find_template("nl-ivp")
    assert (zonal.years, zonal.yearly) == (6, True)
    assert (bbc.years, bbc.begin, last_day(bbc.begin, bbc.years)) == (6, "2026-01-01", "2031-12-31")
    assert [level_name(bbc, level, "nl") for level in LEVELS] == [
        "Beleidsdoelstelling", "Actieplan", "Actie", "Raming",
    ]  # fmt: skip
    assert [texts["nl"] for texts in dutch.goals] == [
        "Veilige woon- en leefomgeving", "Bedrijvigheid en veiligheid", "Jeugd en veiligheid",
        "Fysieke veiligheid", "Integriteit en veiligheid",
    ]  # fmt: skip
    assert len(find_template("be-svpp").goals) == 5
    assert [each.code for each in templates()][-1] == "free"


@pytest.mark.parametrize("template", templates(), ids=lambda each: each.code)
def test_every_template_speaks_every_language(template):
    for texts in (template.title, template.description, *template.goals, *template.levels.values()):
        assert set(texts) == set(LANGUAGES)
    for language in LANGUAGES:
        assert funders(template, language)
        names = [level_name(template, level, language, plural=True) for level in LEVELS]
        titles = [
            *names,
            *(sheet_title(kind, language) for kind in ("plan", "milestone", "measurement")),
        ]
        assert len({title.casefold() for title in titles}) == 7
        assert all(len(title) <= 31 and not set(title) & set("[]:*?/\\") for title in titles)


def test_every_heading_and_sheet_has_a_name_in_every_language():
    for language in LANGUAGES:
        for kind in Kind:
            assert sheet_title(kind, language)
            names = [heading(column.key, language) for column in COLUMNS[kind]]
            assert len({name.casefold() for name in names}) == len(names)
    assert sheet_kinds()["actieplannen"] is Kind.OPERATIONAL
    assert sheet_kinds()["maatregelen"] is Kind.ACTION


def test_a_plan_starts_with_the_goals_of_its_kind():
    uids = iter("abcdefg")
    plan, goals = start_plan(
        find_template("nl-ivp"),
        "nl",
        title="IVP",
        begin="2026-01-01",
        end="",
        new_uid=lambda: next(uids),
    )
    assert (plan.end, plan.template, len(goals)) == ("", "nl-ivp", 5)
    assert {goal.plan for goal in goals} == {plan.uid}
    assert [goal.code for goal in goals] == ["1", "2", "3", "4", "5"]


def test_a_code_that_nobody_knows():
    with pytest.raises(UserError):
        find_template("nobody")
    assert template_of("nobody").code == "free"
    assert last_day("2024-02-29", 6) == "2030-02-28"
