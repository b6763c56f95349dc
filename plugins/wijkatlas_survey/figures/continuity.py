# SPDX-License-Identifier: EUPL-1.2
"""Whether the figures of two waves can be compared: no break of method lies between them."""

from collections.abc import Sequence

from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.wave import BreakState, MethodBreak


def state_between(
    breaks: Sequence[MethodBreak],
    order: Sequence[str],
    wave: str,
    other: str,
    questions: Sequence[str],
    indicator: Indicator | None = None,
) -> BreakState | None:
    """``ACCEPTED`` when a break lies between two waves, ``OPEN`` when one is possible, else None.

    ``order`` are the names of all waves, the oldest first. A break about the whole wave counts for
    every question; an indicator has breaks of its own.
    """
    places = {name: place for place, name in enumerate(order)}
    first, last = sorted((places[wave], places[other]))
    if indicator is not None:
        starts = [places[name] for name, _ in indicator.breaks if name in places]
        if any(first < start <= last for start in starts):
            return BreakState.ACCEPTED
    states = {
        each.state
        for each in breaks
        if each.question in ("", *questions)
        and each.earlier in places
        and each.later in places
        and first <= places[each.earlier] < places[each.later] <= last
    }
    for state in (BreakState.ACCEPTED, BreakState.OPEN):
        if state in states:
            return state
    return None
