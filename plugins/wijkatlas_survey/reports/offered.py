# SPDX-License-Identifier: EUPL-1.2
"""The indicators of the surveys as others ask for them: by wave and area, protected, with margins."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Estimate,
    Group,
    Indicator,
    Measured,
    Nature,
    Reason,
    Session,
    UserError,
)
from wijkatlas_survey.figures.cell import WHOLE, Cell
from wijkatlas_survey.figures.comparing import POSSIBLE_BREAK, Comparison, compare, stacked_of
from wijkatlas_survey.figures.continuity import state_between
from wijkatlas_survey.figures.domains import AREA, Domain, read_domain
from wijkatlas_survey.figures.estimating import Table, design_of, make_tables, shown_together
from wijkatlas_survey.figures.items import absence, items_of
from wijkatlas_survey.figures.selection import group_of
from wijkatlas_survey.model.indicator import Indicator as Definition
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.reports.periods import first_day, last_day
from wijkatlas_survey.settings import METHOD, Policy
from wijkatlas_survey.storage.answers import read_frame
from wijkatlas_survey.storage.breaks import breaks
from wijkatlas_survey.storage.frame import Frame
from wijkatlas_survey.storage.waves import has_surveys, indicators, waves

SURVEY = "survey:"
PERCENT = "%"
POINTS = QT_TRANSLATE_NOOP("units", "percentage points")
GROUPS = {
    "onveiligheid": Group.FEAR,
    "mijdgedrag": Group.FEAR,
    "buurt": Group.NUISANCE,
    "buurtproblemen": Group.NUISANCE,
    "leefbaarheid": Group.COHESION,
    "samen": Group.COHESION,
    "slachtoffer": Group.VICTIMS,
    "slachtofferschap": Group.VICTIMS,
    "politie": Group.INSTITUTION,
    "preventie": Group.INSTITUTION,
}
"""What the blocks of the usual questionnaires are about; every other one is about living together."""


def offered_indicators(session: Session) -> list[Indicator]:
    """The indicators that are defined, for the hook ``Plugin.indicators``.

    All are told by people, also what happened to them and whether they reported it. They give the
    figures of this moment: ask again once the surveys have changed.
    """
    figures = figures_of(session)
    if figures is None:
        return []
    found = [_offered(session, figures, each) for each in figures.definitions]
    return [each for each in found if each.periods]


def _offered(session: Session, figures: Figures, what: Definition) -> Indicator:
    held = [wave for wave in figures.waves.values() if not absence(wave, what)]
    periods = [period for period, wave in figures.waves.items() if wave in held]
    schemes = {wave.recipe.roles.scheme for wave in held if wave.recipe.roles.area}
    block = what.block or _block_of(held, what)

    def measure(period: str, scheme: str) -> Measured:
        return figures.measure(session.project, what, period, scheme)

    def change(before: str, after: str, scheme: str, codes: Sequence[str]) -> Estimate:
        return figures.change(session.project, what, before, after, scheme, codes)

    return Indicator(
        id=f"{SURVEY}{what.code}",
        title=what.text(session.translator.language),
        unit=PERCENT if what.is_share else "",
        nature=Nature.SUBJECTIVE,
        group=GROUPS.get(block, Group.COHESION),
        worse=-what.polarity,
        periods=tuple(periods),
        schemes=tuple(sorted(schemes - {""})) or ("",),
        measure=measure,
        compare=change,
        themes=what.theme,
        source=what.source or ", ".join(dict.fromkeys(wave.name for wave in held)),
    )


def _block_of(held: Sequence[Wave], what: Definition) -> str:
    """The part of the questionnaire that its first question stands in."""
    for wave in held:
        for code in what.questions:
            question = wave.questionnaire.question(code)
            if question is not None:
                return question.block
    return ""


class Figures:
    """All indicators in all waves, for everybody and by area, hidden together where they must be.

    What is made is kept; safe to use from any thread.
    """

    def __init__(self, session: Session) -> None:
        project = session.project
        self.language = session.translator.language
        self.policy = Policy.of(session)
        self.method: str = session.settings[METHOD]
        self.definitions = indicators(project)
        self.waves: dict[str, Wave] = {
            _period(wave): wave for wave in waves(project) if not wave.published
        }
        self._lock = threading.RLock()
        self._tables: dict[tuple[str, str], Table] | None = None
        self._frames: dict[str, Frame] = {}
        self._changes: dict[tuple[str, str, str], dict[str, Comparison]] = {}
        self._breaks = breaks(project)

    def measure(self, project: Any, what: Definition, period: str, scheme: str) -> Measured:
        """An indicator in a wave; areas of another scheme than that of the wave have no figures."""
        wave = self._wave(period)
        name = f"{SURVEY}{what.code}"
        table = self.tables(project).get((wave.name, what.code)) if wave is not None else None
        if wave is None or table is None:
            return Measured(name, period, self._nothing(what, period), scheme)
        where: dict[str, Any] = {
            "period": period, "source": wave.name, "vintage": wave.vintage
        }  # fmt: skip
        areas: Mapping[str, Estimate] = {}
        if scheme and scheme == wave.recipe.roles.scheme:
            areas = {cell.domain: _estimate(cell, what, **where) for cell in table.cells}
        whole = _estimate(table.whole[0], what, **where)
        return Measured(name, period, whole, scheme, wave.vintage, areas)

    def change(
        self,
        project: Any,
        what: Definition,
        before: str,
        after: str,
        scheme: str,
        codes: Sequence[str],
    ) -> Estimate:
        """The later wave less the earlier, by the design of both samples.

        Of one area or of everybody; of several areas together there is none. Across a break of method
        there is none either; where one is possible and nobody decided yet it is marked provisional.
        """
        first, last = self._wave(before), self._wave(after)
        unit = POINTS if what.is_share else ""
        nothing = Estimate(None, unit=unit, period=f"{before} – {after}", reason=Reason.MISSING)
        if first is None or last is None or first.name == last.name or len(codes) > 1:
            return nothing
        if codes and {first.recipe.roles.scheme, last.recipe.roles.scheme} != {scheme}:
            return nothing
        found = self._compared(project, what, first, last).get(codes[0] if codes else WHOLE)
        if found is None:
            return nothing
        if found.difference is None:
            return replace(nothing, reason=found.reason or Reason.MISSING)
        times = 100.0 if what.is_share else 1.0
        return replace(
            nothing,
            value=found.difference * times,
            low=None if found.low is None else found.low * times,
            high=None if found.high is None else found.high * times,
            n=found.cell.n,
            reason=None,
            source=f"{first.name}, {last.name}",
            provisional=found.flag == POSSIBLE_BREAK,
        )

    def tables(self, project: Any) -> dict[tuple[str, str], Table]:
        """Each indicator in each wave that has it, as it may be shown, by name of wave and code."""
        with self._lock:
            if self._tables is None:
                self._tables = self._measured(project)
            return self._tables

    def _measured(self, project: Any) -> dict[tuple[str, str], Table]:
        given = []
        for wave in self.waves.values():
            known = [each for each in self.definitions if not absence(wave, each)]
            try:
                made = self._of_wave(project, wave, known)
            except (
                UserError
            ):  # its design can't be used: it has no figures, as the survey panel says
                continue
            given.append((self._frames[wave.name], made))
        shown = shown_together(given, self.policy)
        return {
            (frame.wave.name, table.whole[0].question): table
            for (frame, _), tables in zip(given, shown, strict=True)
            for table in tables
        }

    def _of_wave(self, project: Any, wave: Wave, known: Sequence[Definition]) -> list[Table]:
        frame = read_frame(project, wave)
        by = AREA if wave.recipe.roles.area else WHOLE
        domain: Domain = read_domain(project, frame, by, "", self.language)
        asked = [
            (group_of(wave, each), items_of(frame, each, "auto", self.language)) for each in known
        ]
        self._frames[wave.name] = frame
        filled = [(group, items) for group, items in asked if items]
        return make_tables(frame, filled, domain, design=design_of(frame), method=self.method)

    def _compared(
        self, project: Any, what: Definition, first: Wave, last: Wave
    ) -> dict[str, Comparison]:
        """By code of area and of everybody."""
        key = (what.code, first.name, last.name)
        with self._lock:
            if key not in self._changes:
                self._changes[key] = self._compare(project, what, first, last)
            return self._changes[key]

    def _compare(
        self, project: Any, what: Definition, first: Wave, last: Wave
    ) -> dict[str, Comparison]:
        tables = self.tables(project)
        before = tables.get((first.name, what.code))
        after = tables.get((last.name, what.code))
        if before is None or after is None:
            return {}
        order = [wave.name for wave in self.waves.values()]
        state = state_between(self._breaks, order, first.name, last.name, what.questions, what)
        stacked = stacked_of(self._frames[last.name], self._frames[first.name])
        found = compare(stacked, after, before, state=state)
        return {each.cell.domain: each for each in found}

    def _wave(self, period: str) -> Wave | None:
        return self.waves.get(period)

    def _nothing(self, what: Definition, period: str) -> Estimate:
        unit = PERCENT if what.is_share else ""
        return Estimate(None, unit=unit, period=period, reason=Reason.MISSING)


def _estimate(cell: Cell, what: Definition, **where: Any) -> Estimate:
    """With the unit of the indicator also where nothing is shown."""
    return replace(cell.estimate(**where), unit=PERCENT if what.is_share else "")


def _period(wave: Wave) -> str:
    """When a wave was held, as two ISO days; one without period when it was imported."""
    begin, end = first_day(wave.period), last_day(wave.period)
    if begin is None or end is None:
        return f"{wave.imported_at[:10]}/{wave.imported_at[:10]}"
    return f"{begin.isoformat()}/{end.isoformat()}"


_KEPT: WeakKeyDictionary[Any, dict[str, tuple[Any, Figures]]] = WeakKeyDictionary()
_LOCK = threading.Lock()


def figures_of(session: Session) -> Figures | None:
    """The figures of a project in the session's language, made anew once the surveys have changed."""
    project = session.project
    if not has_surveys(project):
        return None
    state = (
        tuple(project.rows("SELECT * FROM survey_wave")),
        tuple(project.rows("SELECT definition FROM survey_indicator ORDER BY id")),
        tuple(project.rows("SELECT uid, state FROM survey_break ORDER BY id")),
        project.rows("SELECT count(*), total(weight) FROM survey_respondent_private")[0],
        project.revision("area"),
        Policy.of(session),
        session.settings[METHOD],
    )
    with _LOCK:
        kept = _KEPT.setdefault(project, {})
        language = session.translator.language
        if language not in kept or kept[language][0] != state:
            kept[language] = (state, Figures(session))
        return kept[language][1]
