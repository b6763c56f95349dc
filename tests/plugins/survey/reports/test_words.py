# SPDX-License-Identifier: EUPL-1.2
"""What a coordinator reads: margins, never more than the figures say, nothing that is hidden."""

import re
from dataclasses import replace

import pytest

from wijkatlas.api import Reason, Translator
from wijkatlas_survey.figures.cell import WHOLE, Cell
from wijkatlas_survey.figures.comparing import Comparison
from wijkatlas_survey.model.wave import BreakState, MethodBreak
from wijkatlas_survey.reports import words
from wijkatlas_survey.reports.survey_report import DesignFacts, WaveFacts

ENGLISH = Translator("en")


def test_a_share_is_said_as_so_many_of_every_hundred(made):
    report = made()
    assert words.whole(report, ENGLISH) == (
        "Between 15 and 35 of every 100 residents: feels unsafe often or always."
    )


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0.001, 0.04, "At most 4 of every 100 residents"),
        (0.248, 0.252, "About 25 of every 100 residents"),
    ],
)
def test_margins_at_the_edge_are_said_as_people_say_them(made, low, high, said):
    cell = Cell("unsafe", None, WHOLE, 0.03, 0.01, low, high, 100.0, 421)
    assert words.whole(made(whole=(cell,)), ENGLISH).startswith(said)


def test_a_question_with_answers_names_the_most_frequent(made):
    cells = tuple(
        Cell("q", code, WHOLE, value, 0.02, value - 0.05, value + 0.05, 100.0, 421)
        for code, value in (("1", 0.2), ("2", 0.5), ("3", 0.3))
    )
    lines = (("1", "Often"), ("2", "Seldom"), ("3", "Never"))
    report = made(title="How often?", lines=lines, whole=cells, cells=(), groups=(), against=())
    assert report.focus == "2"
    text = words.whole(report, ENGLISH)
    assert text == "Between 45 and 55 of every 100 residents: How often? “Seldom”."
    chosen = replace(report, request=replace(report.request, answer="1"))
    assert "“Often”" in words.whole(chosen, ENGLISH)


def test_groups_are_named_only_when_the_difference_is_clear(made):
    text = words.groups(made(), ENGLISH)
    assert text == (
        "Clearly more than in the whole: Kouter. Groups with too few answers to show: 1 of 3."
    )


def test_q_decides_and_not_p(made):
    report = made()
    doubtful = replace(report.against[0], p=0.03, q=0.09)
    text = words.groups(made(against=(doubtful, *report.against[1:])), ENGLISH)
    assert text.startswith("No group clearly differs from the whole.")


def wave_change(report, difference, low, high, p):
    before = replace(report.whole[0], value=0.2)
    return made_change(
        report, Comparison(report.whole[0], before, difference, 0.02, low, high, p, p)
    )


def made_change(report, change):
    return replace(report, other=WaveFacts("2022", "2022-10", 418), changes=(change,))


def test_a_change_is_told_with_its_margin_or_called_unclear(made):
    rise = words.change(wave_change(made(), 0.05, 0.012, 0.088, 0.01), ENGLISH)
    assert rise == (
        "In 2022 it was 20\u00a0%: a clear rise (the difference lies between +1.2 points and "
        "+8.8 points)."
    )
    unclear = words.change(wave_change(made(), 0.05, -0.01, 0.11, 0.1), ENGLISH)
    assert "no clear change" in unclear
    assert "−1.0 points" in unclear


def test_groups_that_changed_are_named(made):
    report = made()
    whole, rise, hidden = (
        Comparison(report.whole[0], report.whole[0], 0.05, 0.02, -0.01, 0.11, 0.1, 0.1),
        Comparison(report.cells[0], report.cells[1], 0.25, 0.05, 0.15, 0.35, 0.001, 0.002),
        Comparison(report.cells[2], report.cells[2], reason=Reason.SUPPRESSED),
    )
    told = replace(made_change(report, whole), changes=(whole, rise, hidden))
    assert words.group_changes(told, ENGLISH) == "Clearly more than in 2022: Kouter."
    doubtful = replace(told, changes=(whole, replace(rise, q=0.2), hidden))
    assert words.group_changes(doubtful, ENGLISH) == "No group clearly changed since 2022."
    assert words.group_changes(replace(told, changes=(whole, hidden)), ENGLISH) == ""
    said = words.result(told, ENGLISH)
    assert said.index("In 2022") < said.index("than in 2022") < said.index("than in the whole")


def test_nothing_is_compared_across_a_break(made):
    report = made()
    broken = Comparison(report.whole[0], report.whole[0], reason=Reason.BREAK)
    text = words.change(made_change(report, broken), ENGLISH)
    assert text == "The question changed since 2022: the figures can't be compared."


def test_a_hidden_group_gives_nothing_away_anywhere(made):
    report = made()
    finding = report.finding(ENGLISH)
    hidden = [
        cell for row in finding.tables[0].rows if row[0] == "Stationswijk" for cell in row[1:2]
    ]
    assert [cell.value for cell in hidden] == [None]
    layer_texts = words.verdict(report.against_of(None, "C"), ENGLISH)
    assert layer_texts == ""
    assert not re.search(r"Stationswijk[^.]*\d", finding.text)


def test_open_breaks_and_missing_weights_are_warned_of(made):
    doubt = MethodBreak("u", "unsafe", "2022", "2025", "text", state=BreakState.OPEN)
    warned = words.warnings(made(breaks=(doubt,), design=DesignFacts()), ENGLISH)
    assert len(warned) == 2
    assert "2022" in warned[0]
    assert "not weighted" in warned[1]
