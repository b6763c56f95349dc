# SPDX-License-Identifier: EUPL-1.2
"""A chart as data: drawn by matplotlib on the screen and by Excel in the workbook."""

from dataclasses import dataclass
from enum import StrEnum

from wijkatlas.domain.estimate import Estimate


class ChartKind(StrEnum):
    """What the marks stand on."""

    LINE = "line"  # along ordered labels, such as months
    BARS = "bars"  # by label
    DOTS = "dots"  # a dot with its margin for each label, labels down the side
    SCATTER = "scatter"  # along numbers, such as a funnel
    HEAT = "heat"  # rows by columns
    WAYS = "ways"  # a track from a baseline to a target for each label
    PANELS = "panels"  # a small picture for each row: a dot with its margin for each label


class Role(StrEnum):
    """What a series says, and so how it is drawn; colour never tells it alone."""

    MEASURED = "measured"
    COMPARED = "compared"  # another period, the whole, the naive guess
    EXPECTED = "expected"  # what a model or chance expects: a thin line
    LIMIT = "limit"  # a bound of chance: dashed
    ALARM = "alarm"  # the measured ones that fall outside
    TREND = "trend"


@dataclass(frozen=True, slots=True)
class Series:
    """Marks of one kind; ``x`` only in a scatter, else the chart's labels in their order."""

    name: str
    y: tuple[Estimate, ...]
    role: Role = Role.MEASURED
    x: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """One picture of a finding; texts come translated.

    ``title`` is the finding, ``subtitle`` what, when and how many. ``labels`` name the places along
    the axis (in a heat chart the columns, in a scatter the alarms in their order), ``rows`` the rows
    of a heat chart or the small pictures, whose ``cells`` are rows of estimates; a first series beside
    small pictures is the whole that each is compared with. Of tracks, ``rows`` say how each stands,
    ``cells`` hold baseline, now and target, and two series the parts of the way, in percent, that are
    gone and should be. ``breaks`` are places in ``labels`` before
    which a line is broken, with the reason in ``break_notes``. ``name`` tells it from the other
    pictures of its finding where there is no room for the title.
    """

    id: str
    kind: ChartKind
    title: str
    subtitle: str
    x_title: str
    y_title: str
    labels: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    rows: tuple[str, ...] = ()
    cells: tuple[tuple[Estimate, ...], ...] = ()
    breaks: tuple[int, ...] = ()
    break_notes: tuple[str, ...] = ()
    decimals: int = 0
    source: str = ""
    name: str = ""
