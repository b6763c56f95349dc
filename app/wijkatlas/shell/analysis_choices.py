# SPDX-License-Identifier: EUPL-1.2
"""What the open project offers to an analysis, and what it lacks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wijkatlas.api.command import Parameter
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.parameter_fields import Choices, Several

BRING = {
    "incident": (QT_TRANSLATE_NOOP("lacking", "Import incidents…"), "incident.import"),
    "area": (QT_TRANSLATE_NOOP("lacking", "Import areas…"), "area.import"),
    "network": (QT_TRANSLATE_NOOP("lacking", "Import networks…"), "network.import"),
    "risk_factor": (QT_TRANSLATE_NOOP("lacking", "Import a risk factor…"), "factor.import"),
}


def project_choices(desk: Desk, asked: Sequence[Parameter]) -> dict[str, Choices]:
    """The divisions of the project, and its risk factors, for the parameters that want them."""
    atlas = desk.atlas
    loaded = atlas.view.loaded if atlas.is_loaded else None
    schemes = list(loaded.areas) if loaded is not None else []
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


def missing_data(desk: Desk, tables: Sequence[str]) -> tuple[str, str]:
    """Words and command for the first of these tables that is empty; "" twice when none is."""
    atlas, session = desk.atlas, desk.session
    loaded = atlas.view.loaded if atlas.is_loaded else None
    if loaded is None or not session.is_open or session.project.read_only:
        return "", ""
    counts = {
        "incident": len(loaded.points),
        "area": len(loaded.areas),
        "network": len(loaded.networks),
        "risk_factor": len(session.project.factors()) if "risk_factor" in tables else 0,
    }
    for table in tables:
        text, command = BRING.get(table, ("", ""))
        if not counts.get(table, 1) and command in session.commands:
            return QCoreApplication.translate("lacking", text), command
    return "", ""
