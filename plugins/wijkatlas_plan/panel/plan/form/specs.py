# SPDX-License-Identifier: EUPL-1.2
"""Which fields a plan, a goal and an action have in the form, and what their change is called."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.model.plan import (
    DIRECTION_NAMES,
    FREQUENCY_NAMES,
    RISK_NAMES,
    STATUS_NAMES,
    Action,
    Goal,
    Plan,
)
from wijkatlas_plan.model.sector import SECTOR_NAMES


@dataclass(frozen=True, slots=True)
class Spec:
    """A field: ``make`` says which kind of control, ``edit`` names the step that changes it.

    ``names`` are the fields of the model it fills. ``flaws`` are the codes of what a goal can lack
    there.
    """

    make: str
    names: tuple[str, ...]
    label: str
    edit: str
    choices: Mapping[Any, str] | None = None
    is_open: bool = True
    flaws: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under a heading; one that is ``folded`` opens when it is asked for."""

    title: str
    fields: tuple[Spec, ...] = ()
    folded: bool = False
    part: str = ""


PLAN = (
    Section(
        "",
        (
            Spec("title", ("title",), QT_TRANSLATE_NOOP("plan", "Title"),
                 QT_TRANSLATE_NOOP("edits", "Change the title of a plan")),
            Spec("template", ("template",), QT_TRANSLATE_NOOP("plan", "Kind of plan"),
                 QT_TRANSLATE_NOOP("edits", "Change the kind of a plan"), is_open=False),
            Spec("day", ("begin",), QT_TRANSLATE_NOOP("plan", "Begins on"),
                 QT_TRANSLATE_NOOP("edits", "Change the begin of a plan")),
            Spec("end", ("end",), QT_TRANSLATE_NOOP("plan", "Ends on"),
                 QT_TRANSLATE_NOOP("edits", "Change the end of a plan")),
            Spec("text", ("note",), QT_TRANSLATE_NOOP("plan", "Note"),
                 QT_TRANSLATE_NOOP("edits", "Change the note of a plan")),
        ),
    ),
)  # fmt: skip
_GOAL_HEAD = (
    Spec("title", ("title",), QT_TRANSLATE_NOOP("plan", "Title"),
         QT_TRANSLATE_NOOP("edits", "Change the title of a goal")),
    Spec("line", ("code",), QT_TRANSLATE_NOOP("plan", "Code"),
         QT_TRANSLATE_NOOP("edits", "Change the code of a goal")),
    Spec("text", ("description",), QT_TRANSLATE_NOOP("plan", "Description"),
         QT_TRANSLATE_NOOP("edits", "Change the description of a goal")),
)  # fmt: skip
_GOAL_WHO = (
    Spec("line", ("owner",), QT_TRANSLATE_NOOP("plan", "Owner"),
         QT_TRANSLATE_NOOP("edits", "Change the owner of a goal"), flaws=("owner",)),
    Spec("choice", ("owner_sector",), QT_TRANSLATE_NOOP("plan", "Sector of the owner"),
         QT_TRANSLATE_NOOP("edits", "Change the sector of a goal"), SECTOR_NAMES),
)  # fmt: skip
_GOAL_REST = (
    Spec("areas", ("scheme", "areas"), QT_TRANSLATE_NOOP("plan", "Areas"),
         QT_TRANSLATE_NOOP("edits", "Change the areas of a goal")),
    Spec("problems", ("problems",), QT_TRANSLATE_NOOP("plan", "Problems it answers"),
         QT_TRANSLATE_NOOP("edits", "Change the problems of a goal")),
)  # fmt: skip
STRATEGIC = (Section("", (*_GOAL_HEAD, *_GOAL_WHO, *_GOAL_REST)),)
OPERATIONAL = (
    Section("", _GOAL_HEAD),
    Section(
        QT_TRANSLATE_NOOP("plan", "What is measured"),
        (
            Spec("indicator", ("indicator", "indicator_text", "unit"),
                 QT_TRANSLATE_NOOP("plan", "Indicator"),
                 QT_TRANSLATE_NOOP("edits", "Change the indicator of a goal"),
                 flaws=("indicator",)),
            Spec("unit", ("unit",), QT_TRANSLATE_NOOP("plan", "Unit"),
                 QT_TRANSLATE_NOOP("edits", "Change the unit of a goal")),
            Spec("choice", ("direction",), QT_TRANSLATE_NOOP("plan", "Should go"),
                 QT_TRANSLATE_NOOP("edits", "Change the direction of a goal"), DIRECTION_NAMES,
                 flaws=("direction",)),
            Spec("choice", ("frequency",), QT_TRANSLATE_NOOP("plan", "Measured"),
                 QT_TRANSLATE_NOOP("edits", "Change how often a goal is measured"),
                 FREQUENCY_NAMES),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("plan", "Where it began"),
        (
            Spec("number", ("baseline",), QT_TRANSLATE_NOOP("plan", "Baseline"),
                 QT_TRANSLATE_NOOP("edits", "Change the baseline of a goal"),
                 flaws=("baseline",)),
            Spec("end", ("baseline_on",), QT_TRANSLATE_NOOP("plan", "Of"),
                 QT_TRANSLATE_NOOP("edits", "Change the date of a baseline"),
                 flaws=("baseline_date",)),
            Spec("period", ("baseline_period",), QT_TRANSLATE_NOOP("plan", "Period"),
                 QT_TRANSLATE_NOOP("edits", "Change the period of a baseline")),
            Spec("line", ("baseline_source",), QT_TRANSLATE_NOOP("plan", "Source"),
                 QT_TRANSLATE_NOOP("edits", "Change the source of a baseline"),
                 flaws=("baseline_source",)),
        ),
        part="present",
    ),
    Section(
        QT_TRANSLATE_NOOP("plan", "Where it should go"),
        (
            Spec("number", ("target",), QT_TRANSLATE_NOOP("plan", "Target"),
                 QT_TRANSLATE_NOOP("edits", "Change the target of a goal"), flaws=("target",)),
            Spec("end", ("target_on",), QT_TRANSLATE_NOOP("plan", "Reached on"),
                 QT_TRANSLATE_NOOP("edits", "Change the date of a target"),
                 flaws=("target_date", "dates")),
        ),
    ),
    Section(QT_TRANSLATE_NOOP("plan", "Who and where"), (*_GOAL_WHO, *_GOAL_REST)),
    Section(QT_TRANSLATE_NOOP("plan", "Figures measured by hand"), folded=True, part="figures"),
)  # fmt: skip
ACTION = (
    Section(
        "",
        (
            Spec("title", ("title",), QT_TRANSLATE_NOOP("plan", "Title"),
                 QT_TRANSLATE_NOOP("edits", "Change the title of an action")),
            Spec("line", ("code",), QT_TRANSLATE_NOOP("plan", "Code"),
                 QT_TRANSLATE_NOOP("edits", "Change the code of an action")),
            Spec("choice", ("status",), QT_TRANSLATE_NOOP("plan", "Status"),
                 QT_TRANSLATE_NOOP("edits", "Change the status of an action"), STATUS_NAMES,
                 is_open=False),
            Spec("day", ("start",), QT_TRANSLATE_NOOP("plan", "Start"),
                 QT_TRANSLATE_NOOP("edits", "Change the start of an action")),
            Spec("end", ("end",), QT_TRANSLATE_NOOP("plan", "End"),
                 QT_TRANSLATE_NOOP("edits", "Change the end of an action")),
            Spec("line", ("lead",), QT_TRANSLATE_NOOP("plan", "Lead"),
                 QT_TRANSLATE_NOOP("edits", "Change the lead of an action")),
            Spec("choice", ("lead_sector",), QT_TRANSLATE_NOOP("plan", "Sector of the lead"),
                 QT_TRANSLATE_NOOP("edits", "Change the sector of an action"), SECTOR_NAMES),
            Spec("text", ("description",), QT_TRANSLATE_NOOP("plan", "Description"),
                 QT_TRANSLATE_NOOP("edits", "Change the description of an action")),
        ),
    ),
    Section(QT_TRANSLATE_NOOP("plan", "Budget"), part="budget"),
    Section(QT_TRANSLATE_NOOP("plan", "Steps"), part="milestones"),
    Section(
        QT_TRANSLATE_NOOP("plan", "Where and for whom"),
        (
            Spec("areas", ("scheme", "areas"), QT_TRANSLATE_NOOP("plan", "Areas"),
                 QT_TRANSLATE_NOOP("edits", "Change the areas of an action")),
            Spec("shape", ("shape",), QT_TRANSLATE_NOOP("plan", "Place"),
                 QT_TRANSLATE_NOOP("edits", "Change the place of an action")),
            Spec("line", ("audience",), QT_TRANSLATE_NOOP("plan", "Audience"),
                 QT_TRANSLATE_NOOP("edits", "Change the audience of an action")),
        ),
    ),
    Section(QT_TRANSLATE_NOOP("plan", "Partners"), folded=True, part="partners"),
    Section(
        QT_TRANSLATE_NOOP("plan", "Risk and evidence"),
        (
            Spec("choice", ("risk",), QT_TRANSLATE_NOOP("plan", "Risk"),
                 QT_TRANSLATE_NOOP("edits", "Change the risk of an action"), RISK_NAMES),
            Spec("text", ("risk_text",), QT_TRANSLATE_NOOP("plan", "About the risk"),
                 QT_TRANSLATE_NOOP("edits", "Change the risk of an action")),
            Spec("cards", ("cards",), QT_TRANSLATE_NOOP("plan", "Programme cards"),
                 QT_TRANSLATE_NOOP("edits", "Change the cards of an action")),
            Spec("text", ("evidence",), QT_TRANSLATE_NOOP("plan", "Evidence"),
                 QT_TRANSLATE_NOOP("edits", "Change the evidence of an action")),
        ),
        folded=True,
    ),
    Section(QT_TRANSLATE_NOOP("plan", "Log of progress"), folded=True, part="log"),
)  # fmt: skip
FORMS: dict[str, tuple[Section, ...]] = {
    "plan": PLAN,
    "strategic": STRATEGIC,
    "operational": OPERATIONAL,
    "action": ACTION,
}
KINDS: dict[str, type[Any]] = {
    "plan": Plan,
    "strategic": Goal,
    "operational": Goal,
    "action": Action,
}
