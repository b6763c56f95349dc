# SPDX-License-Identifier: EUPL-1.2
"""Options of the commands about evaluations, and how their texts are read."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Param, Session, UserError

if TYPE_CHECKING:
    from wijkatlas_plan.diagnosis.ground import Ground

Name = Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Title or number of the evaluation"))]
Treated = Annotated[
    str,
    Param(
        QT_TRANSLATE_NOOP(
            "commands",
            "Codes of the areas where something is done, with commas; those of the action",
        ),
        option=True,
    ),
]
Scheme = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme; the only one when there is one"))
]
Before = Annotated[
    str,
    Param(
        QT_TRANSLATE_NOOP("commands", "Period before, as 2024 or 2024-01-01/2024-12-31"),
        option=True,
    ),
]
Categories = Annotated[
    str,
    Param(
        QT_TRANSLATE_NOOP("commands", "Only these incident categories, with commas; all without")
    ),
]
Buffer = Annotated[
    float,
    Param(QT_TRANSLATE_NOOP("commands", "Count displacement in a ring of so many metres around")),
]
By = Annotated[
    str,
    Param(QT_TRANSLATE_NOOP("commands", "Function of who fixes it, such as: prevention officer")),
]


def find_action(session: Session, name: str) -> tuple[Any, Any]:
    """The action of this uid, code or title with its goal; (None, None) for "".

    Raises:
        UserError: there is none, or there are several.
    """
    from wijkatlas_plan.storage.tree import read_tree

    if not name:
        return None, None
    tree = read_tree(session.project)
    found = [each for each in tree.actions if name == each.uid] or [
        each
        for each in tree.actions
        if name.strip().casefold() in (each.title.casefold(), each.code.casefold())
    ]
    if len(found) != 1:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no action “{name}” in this project.")
            if not found
            else QT_TRANSLATE_NOOP(
                "errors", "There are several actions “{name}”; give its number."
            ),
            name=name,
        )
    return found[0], next((each for each in tree.goals if each.uid == found[0].goal), None)


def only_scheme(ground: "Ground") -> str:
    """The only area scheme of the project.

    Raises:
        UserError: there are none, or several.
    """
    if len(ground.schemes) == 1:
        return ground.schemes[0]
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "It is not said which areas are meant."),
        QT_TRANSLATE_NOOP("errors", "Name one with --scheme: {schemes}."),
        schemes=", ".join(ground.schemes) or "—",
    )


def read_codes(text: str) -> tuple[str, ...]:
    """Codes with commas between them."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def read_days(text: str) -> str:
    """A period as two ISO days; "" stays so.

    Raises:
        UserError: it is none.
    """
    from wijkatlas_plan.model.period import read_period, write_days

    return write_days(*read_period(text)) if text else ""


def read_starts(text: str) -> dict[str, str]:
    """When each area starts, from "W1=2024-03-01,W2=2024-06-01".

    Raises:
        UserError: a part says something else.
    """
    from wijkatlas_plan.model.days import read_day

    found = {}
    for part in read_codes(text):
        code, _, day = part.rpartition("=")
        if not code or read_day(day.strip()) is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” does not say when an area starts."),
                QT_TRANSLATE_NOOP("errors", "Write a code and a day: W1=2024-03-01."),
                text=part,
            )
        found[code.strip()] = day.strip()
    return found


def moment() -> str:
    """Now, ISO: when a design was fixed is never what somebody says (decision 39)."""
    return datetime.now().astimezone().isoformat(timespec="seconds")
