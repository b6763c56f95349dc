# SPDX-License-Identifier: EUPL-1.2
"""What the panel knows of the project's surveys: read once off the main thread, again after a change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from wijkatlas.api import Translator, load_themes, resource_root
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.model.wave import BreakState, MethodBreak, Wave

if TYPE_CHECKING:
    from wijkatlas.api import Progress

COUNTED = (Kind.ONE, Kind.MANY, Kind.NUMBER)
MOST_GROUPS = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """A question or an indicator as the list shows it.

    ``absence`` says why it has no figures in this wave, marked for translation; "" when it has.
    """

    code: str
    text: str
    block: str
    kind: str
    is_indicator: bool
    absence: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """Waves (oldest first), indicators, possible breaks and area schemes of a project.

    ``categories`` are the codes and names of what incidents there are, ``sets`` the names and titles
    of ready-made indicators. ``listed`` are the entries of each wave by its name.
    """

    waves: tuple[Wave, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    breaks: tuple[MethodBreak, ...] = ()
    schemes: tuple[str, ...] = ()
    categories: tuple[tuple[str, str], ...] = ()
    sets: tuple[tuple[str, str], ...] = ()
    listed: Mapping[str, Sequence[Entry]] = field(default_factory=dict)

    def wave(self, name: str) -> Wave | None:
        """The wave with this name; the newest when there is none."""
        newest = self.waves[-1] if self.waves else None
        return next((each for each in self.waves if each.name == name), newest)

    def indicator(self, code: str) -> Indicator | None:
        """The indicator with this code."""
        return next((each for each in self.indicators if each.code == code), None)

    def open_breaks(self, wave: Wave) -> tuple[MethodBreak, ...]:
        """Possible breaks at this wave that nobody has decided on."""
        return tuple(
            each
            for each in self.breaks
            if each.state is BreakState.OPEN and wave.name in (each.earlier, each.later)
        )

    def groupings(self, wave: Wave, entry: Entry) -> list[Question]:
        """The questions whose answers make groups of people, without the one that is asked."""
        return [
            each
            for each in asked_questions(wave)
            if each.kind is Kind.ONE
            and 2 <= len(each.valid_answers) <= MOST_GROUPS
            and (entry.is_indicator or each.code != entry.code)
        ]

    def area_schemes(self, wave: Wave) -> tuple[str, ...]:
        """The divisions into areas that the wave's answers can be grouped by."""
        roles = wave.recipe.roles
        if not roles.area:
            return ()
        return (roles.scheme,) if roles.scheme else (self.schemes or ("",))

    def others(self, wave: Wave) -> tuple[Wave, ...]:
        """The other waves, newest first."""
        return tuple(each for each in reversed(self.waves) if each.name != wave.name)


def asked_questions(wave: Wave) -> list[Question]:
    """The questions of a wave without the columns of its design, such as the weight or the area.

    Those that belong to no part of the questionnaire come last.
    """
    roles = wave.recipe.roles
    design = {getattr(roles, each.name) for each in fields(roles) if each.name != "scheme"}
    asked = [
        each
        for each in wave.questionnaire.questions
        if not (len(each.columns) == 1 and each.columns[0] in design)
    ]
    return sorted(asked, key=lambda each: not each.block)


def entries_of(wave: Wave, indicators: Sequence[Indicator], language: str) -> list[Entry]:
    """Indicators, then questions of a wave, in blocks that carry their names."""
    from wijkatlas_survey.figures.items import absence
    from wijkatlas_survey.reports.blocks import block_name

    translator = Translator(language)
    found = [
        Entry(
            each.code, each.text(language),
            translator.translate(
                "surveys", "Indicators: {block}", block=block_name(each.block, translator)
            ),
            str(each.rule), is_indicator=True, absence=absence(wave, each),
        )
        for each in indicators
    ]  # fmt: skip
    questions = asked_questions(wave)
    found += [
        Entry(each.code, each.text(language), each.block, str(each.kind), is_indicator=False)
        for each in questions
    ]
    order: dict[str, int] = {}
    for each in found:
        order.setdefault(each.block, len(order))
    return sorted(found, key=lambda each: order[each.block])


def read_contents(project: Any, language: str, progress: "Progress") -> Contents:
    """Read them of a project; waves with another office's figures are left out."""
    from wijkatlas_survey.recipes.catalogue import bundled_recipes
    from wijkatlas_survey.storage.breaks import breaks
    from wijkatlas_survey.storage.waves import indicators, waves

    progress.update(0)
    with_answers = tuple(each for each in waves(project) if not each.published)
    themes = load_themes(resource_root() / "taxonomies" / "incident_themes.toml")
    categories = project.rows(
        "SELECT DISTINCT category FROM incident WHERE category <> '' ORDER BY category"
    )
    made = tuple(indicators(project))
    return Contents(
        with_answers,
        made,
        tuple(breaks(project)),
        tuple(project.schemes()),
        tuple((code, themes.label(code, language)) for (code,) in categories),
        tuple((each.indicators, each.title) for each in bundled_recipes() if each.indicators),
        {each.name: entries_of(each, made, language) for each in with_answers},
    )
