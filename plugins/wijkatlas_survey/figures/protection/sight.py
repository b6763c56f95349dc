# SPDX-License-Identifier: EUPL-1.2
"""What a reader can make of the figures that are shown.

A reader is taken to know every shown figure exactly, the number of answers and the weight (the
population) of each group, which answers make up an indicator, which areas lie in which, the policy,
and the reason of each hidden figure.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from wijkatlas.api import Reason
from wijkatlas_survey.figures.protection.bounds import Flags, Floats, Puzzle, Unknowns
from wijkatlas_survey.figures.protection.places import WHOLE_PLACE, Place
from wijkatlas_survey.figures.protection.ties import Family, Figure
from wijkatlas_survey.settings import Policy

LEAST_RESPONDENTS = 1.0
"""A hidden count is recovered when no other whole number fits."""
LEAST_SHARE = 0.05
"""A hidden share is recovered when it is known within five points. On fewer than 50 answers its own
margin is 14 points and more: who knows it within five knows it better than the office…"""
LEAST_PART = 0.5
"""…or within the weight of half a mean respondent, when that is less: of a rare answer nobody can
know less, and one respondent may well weigh half."""
LEAST_SECONDARY_PART = 0.01
"""The same for what was hidden only to protect others."""


LEAST_HIDDEN = 3


def sound(policy: Policy) -> Policy:
    """The policy, but that hides a second number where it hides only one: that would show it."""
    hides_one = policy.hide_below == LEAST_HIDDEN - 1 or (
        policy.hide_zero and 0 < policy.hide_below < LEAST_HIDDEN
    )
    return replace(policy, hide_below=LEAST_HIDDEN) if hides_one else policy


def is_small(count: int, policy: Policy) -> bool:
    """True for a count that is hidden."""
    return (0 if policy.hide_zero else 1) <= count < policy.hide_below


def is_primary(figure: Figure, policy: Policy) -> bool:
    """True for a figure that is hidden for itself: it, or the rest of the answers, is too small."""
    if figure.n < policy.hide_below or figure.is_base:
        return figure.n < policy.hide_below
    rest = figure.n - figure.count
    return figure.n < policy.least_n or is_small(figure.count, policy) or is_small(rest, policy)


@dataclass(frozen=True, eq=False, slots=True)
class Sight:
    """A family in the reader's eyes. ``bases`` points to the base of each figure in its place."""

    family: Family
    unknowns: Unknowns
    policy: Policy
    bases: Sequence[int]

    @classmethod
    def of(cls, family: Family, policy: Policy) -> "Sight":
        """Of a family."""
        at = {(each.mask, each.place): number for number, each in enumerate(family.figures)}
        bases = [at[each.base, each.place] for each in family.figures]
        return cls(family, Unknowns.of(family), policy, bases)

    def derivable(self, reasons: Sequence[Reason | None], wanted: Flags) -> Flags:
        """Which of the wanted figures can be worked out; ``reasons`` are None for shown figures."""
        wanted = wanted & ~self._implied(reasons, wanted)
        stuck = np.zeros(len(wanted), np.bool_)
        for puzzle, need in self._puzzles(reasons):
            stuck |= puzzle.stuck(wanted & ~stuck & np.isfinite(need), need)
        return stuck

    def proof(self, reasons: Sequence[Reason | None], figure: int) -> Flags | None:
        """The shown figures from which a figure is worked out; None when it can't be."""
        alone = np.arange(len(reasons)) == figure
        for puzzle, need in self._puzzles(reasons):
            if np.isfinite(need[figure]) and puzzle.stuck(alone, need)[figure]:
                return puzzle.proof(figure)
        return None

    def _puzzles(self, reasons: Sequence[Reason | None]) -> list[tuple[Puzzle, Floats]]:
        """Counts and weights, each with how far a hidden figure must be able to go.

        Infinitely far where there is nothing to hide: weights of groups are known.
        """
        known = np.array([reason is None for reason in reasons])
        is_base = np.array([figure.is_base for figure in self.family.figures])
        endless = np.full(len(known), np.inf)
        counts = Puzzle(self.unknowns, self.unknowns.count, known, *self._told(reasons))
        weights = Puzzle(self.unknowns, self.unknowns.weight, known | is_base, -endless, endless)
        far_enough = np.full(len(known), LEAST_RESPONDENTS)
        return [(counts, far_enough), (weights, np.where(is_base, np.inf, self._weights_needed()))]

    def _weights_needed(self) -> Floats:
        """How far the weight of each figure must be able to move."""
        needed = []
        for each in self.family.figures:
            part = LEAST_PART if is_primary(each, self.policy) else LEAST_SECONDARY_PART
            needed.append(min(LEAST_SHARE, part / each.n) * each.size / self.unknowns.unit)
        return np.array(needed)

    def _told(self, reasons: Sequence[Reason | None]) -> tuple[Floats, Floats]:
        """The bounds that the reasons tell of hidden counts."""
        figures, policy = self.family.figures, self.policy
        low, high = np.full(len(figures), -np.inf), np.full(len(figures), np.inf)
        least, most = 0 if policy.hide_zero else 1, policy.hide_below - 1
        blurred = self._blurred(reasons)
        for at, (each, reason) in enumerate(zip(figures, reasons, strict=True)):
            is_told = reason is Reason.SECONDARY and at not in blurred
            if not is_told and reason is not Reason.SUPPRESSED:
                continue
            if each.is_base:
                low[at], high[at] = (1, most) if reason is Reason.SUPPRESSED else (most + 1, np.inf)
            elif each.n < policy.least_n or reasons[self.bases[at]] is not None:
                continue
            elif reason is Reason.SECONDARY:
                low[at] = most + 1 if each.count > most else 0
                high[at] = each.n - (most + 1 if each.n - each.count > most else 0)
            elif is_small(each.count, policy):
                low[at], high[at] = least, most
            elif is_small(each.n - each.count, policy):
                low[at], high[at] = each.n - most, each.n - least
        return low, high

    def _blurred(self, reasons: Sequence[Reason | None]) -> set[int]:
        """Figures of which readers can't tell whether they are small, as a small one looks like them."""
        found = {
            at
            for at, each in enumerate(self.family.figures)
            if reasons[at] is Reason.SECONDARY and is_primary(each, self.policy)
        }
        return found.union(*(line for line in self.family.lines if found.intersection(line)))

    def _implied(self, reasons: Sequence[Reason | None], wanted: Flags) -> Flags:
        """Noughts (and wholes) in places of few answers that one of a larger place implies.

        They are hidden with the rest of their place, not for themselves.
        """
        implied = np.zeros(len(reasons), np.bool_)
        if self.policy.hide_zero:
            return implied
        figures, patterns = self.family.figures, self.family.patterns
        larger = [
            each
            for each, reason in zip(figures, reasons, strict=True)
            if reason is None and not each.is_base and each.count in (0, each.n)
            if each.place == WHOLE_PLACE or len(each.place[1]) > 1
        ]
        for at in np.flatnonzero(wanted) if larger else []:
            each = figures[at]
            for other in larger:
                less, more = (each, other) if other.count == 0 else (other, each)
                if each.count == (0 if other.count == 0 else each.n):
                    is_part = not (patterns[:, less.mask] & ~patterns[:, more.mask]).any()
                    implied[at] |= is_part and _is_within(each.place, other.place)
        return implied


def _is_within(place: Place, other: Place) -> bool:
    if other == WHOLE_PLACE:
        return True
    return place[0] == other[0] and set(place[1]) <= set(other[1])
