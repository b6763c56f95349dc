# SPDX-License-Identifier: EUPL-1.2
"""The command that makes the weights of a wave agree with known totals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from wijkatlas_survey.model.wave import Calibration, Wave
    from wijkatlas_survey.storage.frame import Frame

METHODS = ("rake", "poststratify")
PATTERNS = ("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.ods")
LITTLE = 0.0005
"""A part of a total that is not worth a sentence."""


@dataclass(frozen=True, slots=True)
class WeightReport:
    """How new weights came about; a gap is a part of a total.

    ``converged_to`` is what no total was further off than before weights were cut; ``largest_gap``
    is what it is now. ``unknown`` counts, by variable, respondents in no group with a total.
    ``scaled`` is the largest part by which totals were scaled to those of the first variable.
    ``design_effect`` is Kish's. Of base weights put back, ``method`` is "".
    """

    wave: str
    respondents: int
    method: str
    variables: list[str]
    population: float
    rounds: int
    converged_to: float
    largest_gap: float
    lowest: float
    mean: float
    highest: float
    most: float
    trimmed: int
    design_effect: float
    scaled: float = 0.0
    unknown: dict[str, int] = field(default_factory=dict)

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        if not self.method:
            text = t(
                "surveys", "The weights of wave {wave} are those of its file again.", wave=self.wave
            )
            lines = [text]
        else:
            lines = [
                t(
                    "surveys",
                    "The weights of wave {wave} were made to agree with the totals of {variables}"
                    " (rounds: {rounds}).",
                    wave=self.wave,
                    variables=", ".join(self.variables),
                    rounds=self.rounds,
                )
            ]
        lines.append(
            t(
                "surveys",
                "Respondents: {n}, together standing for {population}."
                " Their weights go from {lowest} to {highest}; the mean is {mean}.",
                n=write(self.respondents),
                population=write(self.population),
                lowest=write(self.lowest, 2),
                highest=write(self.highest, 2),
                mean=write(self.mean, 2),
            )
        )
        if self.most:
            lines.append(
                t(
                    "surveys",
                    "Weights cut at {most} times the mean: {n}. What was cut off is spread evenly"
                    " over the others.",
                    most=write(self.most, 1),
                    n=write(self.trimmed),
                )
            )
        if self.method:
            lines.append(
                t(
                    "surveys",
                    "The largest difference from a total is {gap}\u00a0% of it.",
                    gap=write(self.largest_gap * 100, 1),
                )
            )
        lines.append(
            t(
                "surveys",
                "Unequal weights make margins as wide as those of a survey with {n} equal ones"
                " (design effect {effect}).",
                n=write(self.respondents / self.design_effect),
                effect=write(self.design_effect, 2),
            )
        )
        lines += [
            t(
                "surveys",
                "Respondents in no group of {variable} with a total: {n}. They keep their part.",
                variable=variable,
                n=write(n),
            )
            for variable, n in self.unknown.items()
            if n
        ]
        if self.scaled > LITTLE:
            lines.append(
                t(
                    "surveys",
                    "The totals did not add up to the same number of people: they were scaled to"
                    " those of {variable}, by at most {gap}\u00a0%.",
                    variable=self.variables[0],
                    gap=write(self.scaled * 100, 1),
                )
            )
        return "\n".join(lines)


def weight(
    session: Session,
    progress: Progress,
    *,
    wave: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Name of the wave; the newest without one"))
    ] = "",
    by: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands",
                "What the totals are about, with commas: area, codes of questions;"
                " else all in the file of totals, or area",
            )
        ),
    ] = "",
    margins: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "File of totals or percentages with columns variable, code and total"
            ),
            patterns=PATTERNS,
        ),
    ] = None,
    method: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Agree with each of the totals, or with groups of all of them together"
            ),
            choices=METHODS,
        ),
    ] = "rake",
    trim: Annotated[
        float,
        Param(QT_TRANSLATE_NOOP("commands", "Cut weights above this many times the mean; 0: none")),
    ] = 0.0,
    reset: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "Put the weights of the file back"))
    ] = False,
) -> WeightReport:
    """Make the weights of a survey agree with known numbers of people."""
    from wijkatlas_survey.estimation.calibration import TOLERANCE
    from wijkatlas_survey.figures.calibrating import chosen_totals, weigh
    from wijkatlas_survey.files.totals import read_totals
    from wijkatlas_survey.storage.answers import read_frame
    from wijkatlas_survey.storage.waves import find_wave

    project = session.project
    asked = find_wave(project, wave)
    if reset:
        return _reset(session, asked)
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the answers"))
    given = read_totals(margins) if margins is not None else {}
    variables = [part.strip() for part in by.split(",") if part.strip()]
    totals = chosen_totals(project, asked, variables, given, method)
    frame = read_frame(project, asked, _questions(asked, totals))
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Weighing"))
    found = weigh(frame, totals, method, trim)
    _save(session, frame, found.weight, found.calibration)
    done = found.calibration
    return WeightReport(
        asked.name,
        len(frame),
        method,
        list(totals),
        float(found.weight.sum()),
        done.rounds,
        TOLERANCE,
        done.largest_gap,
        float(found.weight.min()),
        float(found.weight.mean()),
        float(found.weight.max()),
        trim,
        done.trimmed,
        found.effect,
        found.scaled,
        dict(found.unknown),
    )


def _reset(session: Session, wave: "Wave") -> WeightReport:
    from wijkatlas_survey.estimation.calibration import weighting_effect
    from wijkatlas_survey.storage.answers import read_frame

    frame = read_frame(session.project, wave, ())
    base = frame.base_weight
    _save(session, frame, base, None)
    return WeightReport(
        wave.name,
        len(frame),
        "",
        [],
        float(base.sum()),
        0,
        0.0,
        0.0,
        float(base.min()),
        float(base.mean()),
        float(base.max()),
        0.0,
        0,
        weighting_effect(base),
    )


def _questions(wave: "Wave", totals: Mapping[str, object]) -> list[str]:
    """The questions that the totals are about."""
    from wijkatlas_survey.figures.domains import AREA
    from wijkatlas_survey.figures.selection import find_question
    from wijkatlas_survey.figures.weighting import JOINT

    parts = dict.fromkeys(part for variable in totals for part in variable.split(JOINT))
    return [find_question(wave, part).code for part in parts if part != AREA]


def _save(
    session: Session,
    frame: "Frame",
    weights: "NDArray[np.float64]",
    calibration: "Calibration | None",
) -> None:
    from wijkatlas_survey.storage.weights import save_weights

    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Weigh wave {wave}"),
        command="survey.weight",
        wave=frame.wave.name,
    ) as edit:
        save_weights(edit, frame.wave, weights, calibration)


WEIGHT = Command(
    "survey.weight",
    QT_TRANSLATE_NOOP("commands", "Weigh a survey…"),
    weight,
    Access.WRITE,
)
