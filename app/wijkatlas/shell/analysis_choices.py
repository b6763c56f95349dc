# SPDX-License-Identifier: EUPL-1.2
"""What the open project offers to an analysis, and what it lacks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from wijkatlas.api.command import Parameter
from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.parameter_fields import Choices, Several


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that a question needs and the project has not: the words, and what brings it."""

    sentence: str
    button: str
    command: str


LACKS = {
    "incident": Lack(
        QT_TRANSLATE_NOOP("lacking", "There are no incidents in this project yet."),
        QT_TRANSLATE_NOOP("lacking", "Import incidents…"),
        "incident.import",
    ),
    "area": Lack(
        QT_TRANSLATE_NOOP("lacking", "This needs areas, and the project has none yet."),
        QT_TRANSLATE_NOOP("lacking", "Import areas…"),
        "area.import",
    ),
    "network": Lack(
        QT_TRANSLATE_NOOP("lacking", "This needs networks, and the project has none yet."),
        QT_TRANSLATE_NOOP("lacking", "Import networks…"),
        "network.import",
    ),
    "risk_factor": Lack(
        QT_TRANSLATE_NOOP(
            "lacking",
            "This needs risk factors, such as cafés, bus stops or street lights, and the project has"
            " none yet.",
        ),
        QT_TRANSLATE_NOOP("lacking", "Import a risk factor…"),
        "factor.import",
    ),
}
ASKS_FOR_IMPORT = "import"


def settled(desk: Desk) -> frozenset[str]:
    """The parameters about which the project leaves no choice."""
    return frozenset() if len(_schemes(desk)) > 1 else frozenset({"scheme"})


def project_choices(desk: Desk, asked: Sequence[Parameter]) -> dict[str, Choices]:
    """The divisions of the project, and its risk factors, for the parameters that want them."""
    schemes = _schemes(desk)
    found: dict[str, Choices] = {}
    for parameter in asked:
        if parameter.name == "scheme" and schemes:
            found[parameter.name] = [(scheme, scheme) for scheme in schemes]
        elif parameter.name == "factor" and desk.session.is_open:
            names = [factor.name for factor in desk.session.project.factors()]
            if names:
                found[parameter.name] = Several((name, name) for name in names)
    return found


def project_values(desk: Desk) -> dict[str, str]:
    """What is chosen at first where the project knows better than the declaration."""
    return {"scheme": desk.atlas.view.scheme()} if desk.atlas.is_loaded else {}


def _schemes(desk: Desk) -> list[str]:
    loaded = desk.atlas.view.loaded if desk.atlas.is_loaded else None
    return list(loaded.areas) if loaded is not None else []


def lack_behind(desk: Desk, fault: UserError, tables: Sequence[str]) -> Lack | None:
    """What an import would bring, in the reader's words, when a refusal is about that."""
    atlas, session = desk.atlas, desk.session
    loaded = atlas.view.loaded if atlas.is_loaded else None
    asks = ASKS_FOR_IMPORT in f"{fault.text} {fault.hint}".casefold()
    if not asks or loaded is None or session.project.read_only:
        return None
    counts = {
        "incident": len(loaded.points),
        "area": len(loaded.areas),
        "network": len(loaded.networks),
        "risk_factor": len(session.project.factors()) if "risk_factor" in tables else 0,
    }
    for table in tables:
        lack = LACKS.get(table)
        if lack is not None and not counts[table] and lack.command in session.commands:
            say = partial(QCoreApplication.translate, "lacking")
            return Lack(say(lack.sentence), say(lack.button), lack.command)
    return None
