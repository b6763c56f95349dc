# SPDX-License-Identifier: EUPL-1.2
"""The invented survey: who was asked, who answered, and what they said.

Fourteen strata (the neighbourhoods), more letters where the town wanted figures of its own, about thirty
in a hundred answering. In Bloemenwijk people feel less safe in 2025 than in 2022; elsewhere little changed.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from .land import Land
from .questions import Ask, questions
from .town import Town

LETTERS = (200, 185, 95, 185, 100, 60, 95, 75, 15, 50, 200, 55, 60, 25)  # 1,400 by neighbourhood
ANSWERING = 0.3
ADULTS = 0.83  # 15 years and older, of all inhabitants
AGES = (
    (15, 34, 0.30, 0.72),
    (35, 64, 0.48, 1.0),
    (65, 92, 0.22, 1.32),
)  # from, to, share, answering
UNSAFE = (0.45, 0.5, -0.1, 0.4, 0.05, 0.0, 0.0, -0.35, 0.1, -0.4, 0.0, -0.5, -0.5, -0.4)
WORSE, WORSE_BY = 10, 0.85  # Bloemenwijk in 2025
NO_ANSWER = 0.025
REMARKS = ("Meer licht in het park graag.", "De snelheid in onze straat blijft een probleem.",
           "Fijne buurt.", "Er wordt veel zwerfvuil gedumpt aan de glasbol.", "=1+1",
           "Niets toe te voegen.")  # fmt: skip


@dataclass(frozen=True)
class Answers:
    """A wave: ``columns`` maps headings (``MIJDEN[SQ01]``) to a text for each respondent."""

    year: int
    asked: tuple[Ask, ...]
    columns: dict[str, list[str]]
    letters: int

    def __len__(self) -> int:
        """Number of respondents."""
        return len(self.columns["WIJK"])


def hold_survey(town: Town, land: Land, year: int, rng: np.random.Generator) -> Answers:
    """One wave among the inhabitants of fifteen and older."""
    codes = [each.code for each, _ in town.neighbourhoods]
    adults = np.array([round(ADULTS * people) for people in land.population])
    letters = np.minimum(LETTERS, adults)
    place = np.repeat(np.arange(len(codes)), letters)
    group = rng.choice(3, len(place), p=[share for *_, share, _ in AGES])
    willing = np.array([weight for *_, weight in AGES])
    chance = ANSWERING * willing[group] / (willing * [share for *_, share, _ in AGES]).sum()
    does = rng.random(len(place)) < chance
    for number in range(len(codes)):  # a stratum of one says nothing about its spread
        mine = np.flatnonzero(place == number)
        does[mine[:2]] |= does[mine].sum() < 2
    place, group = place[does], group[does]
    low, high = (np.array([age[i] for age in AGES])[group] for i in (0, 1))
    age = low + (rng.random(len(place)) * (high - low + 1)).astype(int)
    sex = rng.choice(["1", "2", "3"], len(place), p=[0.47, 0.52, 0.01])
    weight = _weights(place, group, adults)
    asked = questions(year)
    mood = np.array(UNSAFE)[place] + 0.2 * (sex == "2") + 0.75 * rng.normal(size=len(place))
    if year >= 2025:
        mood += WORSE_BY * (place == WORSE)
    columns = _say(asked, mood, place, rng)
    columns["GESLACHT"] = sex.tolist()
    columns["LEEFTIJD"] = [str(each) for each in age]
    columns["OPMERKING"] = [
        REMARKS[rng.integers(len(REMARKS))] if rng.random() < 0.12 else "" for _ in place
    ]
    columns["WIJK"] = [codes[each] for each in place]
    columns["GEWICHT"] = [f"{each:.4f}" for each in weight]
    columns["BEVOLKING"] = [str(adults[each]) for each in place]
    return Answers(year, asked, columns, int(letters.sum()))


def _weights(place: Any, group: Any, adults: Any) -> Any:
    """Adults for each respondent of the neighbourhood, corrected once for age."""
    weight = adults[place] / np.bincount(place, minlength=len(adults))[place]
    held = np.bincount(group, weight, 3)
    wanted = np.array([share for *_, share, _ in AGES]) * held.sum()
    return weight * (wanted / held)[group]


def _say(
    asked: tuple[Ask, ...], mood: Any, place: Any, rng: np.random.Generator
) -> dict[str, list[str]]:
    columns: dict[str, list[str]] = {}
    n = len(mood)

    def graded(bounds: tuple[float, ...], share: float, shift: float = 0.0) -> Any:
        """The number of bounds that a mood with chance of its own lies above."""
        own = share * mood + (1 - share) * rng.normal(size=n) + shift
        return np.searchsorted(np.array(bounds), own)

    def told(codes: Any) -> list[str]:
        gone = rng.random(n) < NO_ANSWER
        return ["" if none else str(code) for code, none in zip(codes, gone, strict=True)]

    problem_shift = (0.75, 0.45, -0.1, -0.25, -0.1, -0.2, -0.3)
    victim_rates = (0.04, 0.05, 0.025, 0.06, 0.03, 0.11)
    for ask in asked:
        if ask.code == "ONVEILIG":
            columns[ask.code] = told(5 - graded((-0.55, 0.1, 0.95, 1.75), 0.85))
        elif ask.code == "MIJDEN":
            for part, *_ in ask.parts:
                columns[f"{ask.code}[{part}]"] = told(5 - graded((-0.2, 0.35, 0.95, 1.5), 0.7))
        elif ask.code == "PROBLEEM":
            for (part, *_), shift in zip(ask.parts, problem_shift, strict=True):
                worse = 0.7 * (place == WORSE) * (part in ("SQ03", "SQ04"))
                codes = 1 + graded((-0.5, 0.25, 1.0), 0.4, shift + worse)
                columns[f"{ask.code}[{part}]"] = told(codes)
        elif ask.code == "COHESIE":
            for part, *_ in ask.parts:
                good = 1 + graded((-0.9, 0.2, 0.75, 1.4), 0.5)
                columns[f"{ask.code}[{part}]"] = told(6 - good if part == "SQ01" else good)
        elif ask.code == "SLACHT":
            struck = [rng.random(n) < rate for rate in victim_rates]
            for (part, *_), hit in zip(ask.parts, struck, strict=True):
                columns[f"{ask.code}[{part}]"] = ["Y" if each else "" for each in hit]
            any_hit = np.any(struck, axis=0)
        elif ask.code == "AANGIFTE":
            reported = np.where(rng.random(n) < 0.42, "1", "2")
            columns[ask.code] = np.where(any_hit, reported, "").tolist()
        elif ask.code == "POLITIE":
            for part, *_ in ask.parts:
                codes = (1 + graded((-0.8, 0.35, 1.0, 1.6), 0.3)).astype(str)
                if any(code == "9" for code, *_ in ask.answers):
                    codes = np.where(rng.random(n) < 0.14, "9", codes)
                columns[f"{ask.code}[{part}]"] = told(codes)
        elif ask.code == "MAATREGEL":
            for (part, *_), share in zip(ask.parts, (0.19, 0.46, 0.55, 0.12), strict=True):
                columns[f"{ask.code}[{part}]"] = ["Y" if rng.random() < share else "" for _ in mood]
    return columns
