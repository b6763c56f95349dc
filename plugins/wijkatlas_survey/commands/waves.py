# SPDX-License-Identifier: EUPL-1.2
"""Commands about the waves of a project: list them, take one away."""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Annotated, Any

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
from wijkatlas_survey.model.recipe import Roles
from wijkatlas_survey.model.wave import BreakState

if TYPE_CHECKING:
    from wijkatlas_survey.model.wave import MethodBreak, Wave

GIVEN, NONE = "given", "none"


@dataclass(frozen=True, slots=True)
class WavesReport:
    """The waves of a project, the oldest first."""

    waves: "list[Wave]"
    breaks: "list[MethodBreak]"

    def as_json(self) -> list[dict[str, Any]]:
        """For machines."""
        return [self._plain(wave) for wave in self.waves]

    def _plain(self, wave: "Wave") -> dict[str, Any]:
        states = [each.state for each in self.breaks if each.later == wave.name]
        return {
            "name": wave.name,
            "title": wave.questionnaire.title,
            "period": wave.period,
            "respondents": wave.respondents,
            "questions": len(wave.questionnaire.questions),
            "weights": _weights(wave),
            "design": {
                each.name: getattr(wave.recipe.roles, each.name)
                for each in fields(Roles)
                if getattr(wave.recipe.roles, each.name)
            },
            "lonely": wave.recipe.lonely,
            "vintage": wave.vintage,
            "published": wave.published,
            "breaks": {
                "open": states.count(BreakState.OPEN),
                "accepted": states.count(BreakState.ACCEPTED),
            },
            "recipe": wave.recipe.name,
            "file": wave.file_name,
            "imported_at": wave.imported_at,
        }

    def sentence(self, translator: Translator) -> str:
        """A paragraph for each wave."""
        t = translator.translate
        if not self.waves:
            return t("surveys", "There is no survey in this project yet.")
        return "\n".join(self._lines(wave, translator) for wave in self.waves)

    def _lines(self, wave: "Wave", translator: Translator) -> str:
        from wijkatlas_survey.reports.periods import period_words

        t, write = translator.translate, NumberFormat.of(translator.language).write
        plain = self._plain(wave)
        period = period_words(wave.period, translator) or t("surveys", "period unknown")
        if wave.published:
            return t(
                "surveys", "{wave} ({period}): published figures", wave=wave.name, period=period
            )
        weights = {
            GIVEN: QT_TRANSLATE_NOOP("surveys", "weights of the file"),
            NONE: QT_TRANSLATE_NOOP("surveys", "no weights"),
            "poststratify": QT_TRANSLATE_NOOP("surveys", "weights by post-stratification"),
            "rake": QT_TRANSLATE_NOOP("surveys", "weights by raking"),
        }
        parts = [
            t(
                "surveys",
                "{wave} ({period}): respondents: {n}, questions: {questions}",
                wave=wave.name,
                period=period,
                n=write(wave.respondents),
                questions=write(plain["questions"]),
            ),
            t("surveys", weights.get(plain["weights"], plain["weights"])),
        ]
        design = [role for role in ("stratum", "cluster", "fpc") if role in plain["design"]]
        if design:
            words = {
                "stratum": QT_TRANSLATE_NOOP("surveys", "strata"),
                "cluster": QT_TRANSLATE_NOOP("surveys", "clusters"),
                "fpc": QT_TRANSLATE_NOOP("surveys", "populations"),
            }
            parts.append(
                t(
                    "surveys",
                    "sample with {parts}",
                    parts=", ".join(t("surveys", words[role]) for role in design),
                )
            )
        if plain["breaks"]["open"]:
            parts.append(
                t("surveys", "possible breaks to decide: {n}", n=write(plain["breaks"]["open"]))
            )
        if plain["breaks"]["accepted"]:
            parts.append(t("surveys", "breaks: {n}", n=write(plain["breaks"]["accepted"])))
        return "; ".join(parts)


def _weights(wave: "Wave") -> str:
    if wave.calibration is not None:
        return wave.calibration.method
    return GIVEN if wave.recipe.roles.weight else NONE


@dataclass(frozen=True, slots=True)
class RemovalReport:
    """A wave that was taken away."""

    wave: str
    respondents: int

    def sentence(self, translator: Translator) -> str:
        """In words."""
        return translator.translate(
            "surveys",
            "Wave {wave} is removed, with its respondents: {n}.",
            wave=self.wave,
            n=NumberFormat.of(translator.language).write(self.respondents),
        )


def list_waves(session: Session, progress: Progress) -> WavesReport:
    """List the waves of surveys with their period, size, weights and design."""
    from wijkatlas_survey.storage.breaks import breaks
    from wijkatlas_survey.storage.waves import waves

    progress.update(0)
    return WavesReport(waves(session.project), breaks(session.project))


def remove_wave(
    session: Session,
    progress: Progress,
    *,
    wave: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Name of the wave"))],
) -> RemovalReport:
    """Remove a wave of a survey with all its answers."""
    from wijkatlas_survey.storage import removal
    from wijkatlas_survey.storage.waves import find_wave

    progress.update(0)
    project = session.project
    found = find_wave(project, wave or " ")  # never the newest for want of a name
    with project.edit(
        QT_TRANSLATE_NOOP("edits", "Remove wave {wave}"), command="survey.remove", wave=found.name
    ) as edit:
        removal.remove_wave(edit, project, found)
    return RemovalReport(found.name, found.respondents)


WAVES = Command(
    "survey.waves", QT_TRANSLATE_NOOP("commands", "Waves of surveys"), list_waves, Access.READ
)
REMOVE = Command(
    "survey.remove",
    QT_TRANSLATE_NOOP("commands", "Remove a wave of a survey…"),
    remove_wave,
    Access.WRITE,
)
