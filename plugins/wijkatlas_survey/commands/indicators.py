# SPDX-License-Identifier: EUPL-1.2
"""The command that lists, adds and removes indicators."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Param, Progress, Session, Translator, UserError

if TYPE_CHECKING:
    from wijkatlas_survey.model.indicator import Indicator


@dataclass(frozen=True, eq=False, slots=True)
class IndicatorsReport:
    """The indicators of a project; ``lacking`` maps a code to the waves that have no figures of it."""

    indicators: "Sequence[Indicator]"
    lacking: Mapping[str, Sequence[str]]
    added: int = 0
    removed: int = 0

    def as_json(self) -> list[dict[str, Any]]:
        """Each with its rule and questions."""
        return [
            {
                "code": each.code, "texts": dict(each.texts), "rule": str(each.rule),
                "questions": list(each.questions), "codes": list(each.codes),
                "block": each.block, "polarity": each.polarity, "source": each.source,
                "not_in": list(self.lacking.get(each.code, ())),
            }
            for each in self.indicators
        ]  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """A line for each."""
        t = translator.translate
        if not self.indicators:
            return t("surveys", "There are no indicators in this project yet.")
        lines = []
        for each in self.indicators:
            line = f"{each.code}: {each.text(translator.language)} ({', '.join(each.questions)})"
            waves = self.lacking.get(each.code, ())
            if waves:
                line += " " + t("surveys", "Not in: {waves}.", waves=", ".join(waves))
            lines.append(line)
        return "\n".join(lines)


def indicators(
    session: Session,
    progress: Progress,
    *,
    add: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Add those of a bundled set by its name, or of a file")
        ),
    ] = "",
    remove: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Codes of indicators to remove, with commas"))
    ] = "",
) -> IndicatorsReport:
    """List the indicators of a project, add some, or remove some."""
    from wijkatlas_survey.figures.items import absence
    from wijkatlas_survey.figures.selection import codes, listed
    from wijkatlas_survey.recipes.catalogue import load_indicators
    from wijkatlas_survey.storage.waves import indicators as read_indicators
    from wijkatlas_survey.storage.waves import save_indicators, waves

    project = session.project
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the indicators"))
    before = {each.code: each for each in read_indicators(project)}
    kept = dict(before)
    for code in codes(remove):
        if code not in kept:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no indicator {indicator}."),
                QT_TRANSLATE_NOOP("errors", "There are: {indicators}.")
                if before
                else QT_TRANSLATE_NOOP("errors", "Add one with “survey indicators --add”."),
                indicator=code,
                indicators=listed(before),
            )
        del kept[code]
    new = {each.code: each for each in load_indicators(add)} if add else {}
    wanted = kept | new
    if wanted != before:
        with project.edit(
            QT_TRANSLATE_NOOP("edits", "Change the indicators"), command="survey.indicators"
        ) as edit:
            save_indicators(edit, wanted.values())
    lacking = {
        each.code: [
            wave.name for wave in waves(project) if not wave.published and absence(wave, each)
        ]
        for each in wanted.values()
    }
    return IndicatorsReport(
        tuple(wanted.values()),
        {code: names for code, names in lacking.items() if names},
        len(new.keys() - before.keys()),
        len(before.keys() - wanted.keys()),
    )
