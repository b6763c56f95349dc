# SPDX-License-Identifier: EUPL-1.2
"""Data quality: what is missing, doubled, late or unmapped in the incidents of a project.

A small plugin that is really used: a panel beside the map, a sheet in the workbook and a command.
"""

from typing import Any

from wijkatlas.api import (
    API,
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Panel,
    Plugin,
    Progress,
    Session,
    Setting,
    Sheet,
)
from wijkatlas_quality.measure import QualityReport, measure
from wijkatlas_quality.sheet import quality_table

LATE_DAYS = "quality.late_days"


def report(session: Session, progress: Progress) -> QualityReport:
    """Tell how complete, unique and timely the incidents are."""
    progress.update(0, 1)
    return measure(session.project, late_days=session.settings[LATE_DAYS])


def open_panel(session: Session) -> Any:
    """The panel; Qt enters only when it is shown."""
    from wijkatlas_quality.panel import QualityPanel

    return QualityPanel(session)


plugin = Plugin(
    id="quality",
    api=API,
    title=QT_TRANSLATE_NOOP("plugins", "Data quality"),
    description=QT_TRANSLATE_NOOP(
        "plugins", "Shows what is missing, doubled, late or unmapped in the incidents."
    ),
    version="1.0",
    commands=[
        Command(
            "quality.report",
            QT_TRANSLATE_NOOP("commands", "Data quality in words"),
            report,
            Access.READ,
        )
    ],
    panels=[
        Panel(
            "quality.panel",
            QT_TRANSLATE_NOOP("plugins", "Data quality"),
            open_panel,
            "mdi6.clipboard-check-outline",
        )
    ],
    sheets=[
        Sheet(
            "quality.sheet",
            QT_TRANSLATE_NOOP("plugins", "Data quality"),
            lambda session: quality_table(session, late_days=session.settings[LATE_DAYS]),
        )
    ],
    settings=[
        Setting(
            LATE_DAYS,
            7,
            QT_TRANSLATE_NOOP("settings", "Reported late after (days)"),
            QT_TRANSLATE_NOOP("settings", "From the end of an incident until police or city knew."),
        )
    ],
)
