# SPDX-License-Identifier: EUPL-1.2
"""Over which days the incidents of a project reach, also when only their month is known."""

from datetime import timedelta

from wijkatlas.api.statistics import coverage
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.model.period import Days

__all__ = ["covered_days"]


def covered_days(ground: Ground, themes: tuple[str, ...] = ()) -> Days | None:
    """First and last day that the incidents of these themes (none: all) cover; None without any."""
    whole = coverage(ground.points)
    if whole is None:
        return None
    begin = whole.begin - timedelta(days=whole.slack_before)
    end = whole.end + timedelta(days=whole.slack_after)
    own = ground.span_of(themes)
    if own is not None:
        begin, end = max(begin, own[0]), min(end, own[1])
    return (begin, end) if begin <= end else None
