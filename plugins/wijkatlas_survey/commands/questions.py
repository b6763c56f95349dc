# SPDX-License-Identifier: EUPL-1.2
"""The command that lists the questions of a wave with their answers."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
)

if TYPE_CHECKING:
    from wijkatlas_survey.model.questionnaire import Question
    from wijkatlas_survey.model.wave import Wave

KINDS = {
    "one": QT_TRANSLATE_NOOP("surveys", "one answer"),
    "many": QT_TRANSLATE_NOOP("surveys", "several answers"),
    "number": QT_TRANSLATE_NOOP("surveys", "number"),
    "text": QT_TRANSLATE_NOOP("surveys", "text"),
    "date": QT_TRANSLATE_NOOP("surveys", "date"),
    "place": QT_TRANSLATE_NOOP("surveys", "place"),
}


@dataclass(frozen=True, slots=True)
class QuestionsReport:
    """The questions of a wave; what people answered is not in it."""

    wave: "Wave"

    def as_json(self) -> list[dict[str, Any]]:
        """For machines."""
        return [
            {
                "code": each.code,
                "kind": str(each.kind),
                "texts": dict(each.texts),
                "block": each.block,
                "relevance": each.relevance,
                "answers": [
                    {
                        "code": answer.code,
                        "texts": dict(answer.texts),
                        "value": answer.value,
                        "gap": None if answer.gap is None else str(answer.gap),
                    }
                    for answer in each.answers
                ],
            }
            for each in self.wave.questionnaire.questions
        ]

    def sentence(self, translator: Translator) -> str:
        """Each question with its answers below it."""
        t = translator.translate
        lines = [t("surveys", "Wave {wave}", wave=self.wave.name)]
        for each in self.wave.questionnaire.questions:
            lines += self._lines(each, translator)
        return "\n".join(lines)

    @staticmethod
    def _lines(question: "Question", translator: Translator) -> list[str]:
        t, language = translator.translate, translator.language
        text = question.text(language)
        words = "" if text == question.code else f" {text}"
        lines = [f"{question.code}{words} ({t('surveys', KINDS[question.kind])})"]
        for answer in question.answers:
            said = answer.text(language)
            line = answer.code if said == answer.code else f"{answer.code} = {said}"
            if answer.gap is not None:
                line = t("surveys", "{answer} (counts as no answer)", answer=line)
            lines.append(f"    {line}")
        return lines


def list_questions(
    session: Session,
    progress: Progress,
    *,
    wave: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Name of the wave; the newest without one"))
    ] = "",
) -> QuestionsReport:
    """List the questions of a wave with their codes, kinds and answers."""
    from wijkatlas_survey.storage.waves import find_wave

    progress.update(0)
    return QuestionsReport(find_wave(session.project, wave))


QUESTIONS = Command(
    "survey.questions",
    QT_TRANSLATE_NOOP("commands", "Questions of a survey"),
    list_questions,
    Access.READ,
)
