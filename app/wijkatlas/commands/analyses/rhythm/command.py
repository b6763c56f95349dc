# SPDX-License-Identifier: EUPL-1.2
"""The analysis "when does it happen": hours of the week, by begin or by interval."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command, Param, Progress, Session
from wijkatlas.commands.analyses.report import Analysis

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.analyses.rhythm.report import RhythmReport

BY = ("interval", "begin")

_BY = QT_TRANSLATE_NOOP(
    "commands", "Spread each incident over its interval, or count it where it began"
)
_OVER_WEEK = QT_TRANSLATE_NOOP("commands", "Also use intervals longer than a week")


def measure(
    inputs: Inputs,
    progress: Progress,
    *,
    by: Annotated[str, Param(_BY, choices=BY)] = "interval",
    over_week: Annotated[bool, Param(_OVER_WEEK)] = False,
) -> RhythmReport:
    """In which hours of the week incidents happen."""
    from wijkatlas.analysis.aoristic import busiest_window, rhythm
    from wijkatlas.commands.analyses.rhythm.report import RhythmReport

    progress.update(0, 2, QT_TRANSLATE_NOOP("jobs", "Read when incidents ended"))
    points, chosen = inputs.points, inputs.mask
    end, end_precision = inputs.session.project.ends(points.fid, progress)
    progress.update(1, 2, QT_TRANSLATE_NOOP("jobs", "Spread incidents over hours"))
    found = rhythm(
        points.begin[chosen],
        points.precision[chosen],
        end[chosen],
        end_precision[chosen],
        include_over_week=over_week,
    )
    begin = found.begin.astype(float)
    return RhythmReport(
        about=inputs.about(),
        period=inputs.period,
        by=by,
        over_week=over_week,
        found=found,
        window=busiest_window(begin if by == "begin" else found.weight),
        begin_window=busiest_window(begin),
    )


def aoristic(
    session: Session,
    progress: Progress,
    *,
    by: Annotated[str, Param(_BY, choices=BY)] = "interval",
    over_week: Annotated[bool, Param(_OVER_WEEK)] = False,
    from_: Annotated[
        date | None, Param(QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)"))
    ] = None,
    to: Annotated[date | None, Param(QT_TRANSLATE_NOOP("commands", "Last day, included"))] = None,
    category: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only these categories, with commas between"))
    ] = "",
) -> RhythmReport:
    """Tell in which hours of the week incidents happen."""
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter

    inputs = Inputs.read(session, chosen_filter(from_, to, category), progress)
    return measure(inputs, progress, by=by, over_week=over_week)


ANALYSIS = Analysis(
    kind="rhythm",
    question=QT_TRANSLATE_NOOP("analyses", "When in the week does it happen?"),
    about=QT_TRANSLATE_NOOP(
        "analyses", "The hours of the week, also of incidents that nobody saw happen."
    ),
    measure=measure,
    first=("by",),
    purpose=QT_TRANSLATE_NOOP("analyses", "To choose at which hours to be present."),
    can_map=False,
)

COMMANDS = [
    Command(
        "analysis.aoristic",
        QT_TRANSLATE_NOOP("commands", "Tell when in the week incidents happen"),
        aoristic,
        Access.READ,
    ),
]
