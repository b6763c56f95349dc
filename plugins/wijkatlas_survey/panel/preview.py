# SPDX-License-Identifier: EUPL-1.2
"""What an indicator that is being made would be in a wave, as it may be shown."""

from typing import TYPE_CHECKING, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.settings import Policy

if TYPE_CHECKING:
    from wijkatlas.api import Progress
    from wijkatlas_survey.figures.cell import Cell


def preview(
    project: Any, wave: Wave, indicator: Indicator, policy: Policy, progress: "Progress"
) -> "Cell | None":
    """Its value for everybody; None when the wave has no figures of it.

    Raises:
        UserError: the design of the sample can't be used.
    """
    from wijkatlas_survey.figures.domains import whole
    from wijkatlas_survey.figures.estimating import make_tables, shown
    from wijkatlas_survey.figures.items import items_of
    from wijkatlas_survey.figures.selection import group_of, needed
    from wijkatlas_survey.storage.answers import read_frame

    progress.update(0)
    frame = read_frame(project, wave, needed(wave, [indicator]))
    items = items_of(frame, indicator)
    if not items:
        return None
    progress.update(1)
    tables = make_tables(frame, [(group_of(wave, indicator), items)], whole(frame))
    (table,) = shown(frame, tables, policy)
    return table.whole[0]


def preview_words(cell: "Cell | None", wave: Wave, translator: Translator) -> str:
    """The preview as a sentence."""
    t = translator.translate
    number = NumberFormat.of(translator.language)
    if cell is None:
        text = QT_TRANSLATE_NOOP("surveys", "The survey {wave} does not have all these questions.")
        return t("surveys", text, wave=wave.name)
    if cell.value is None or cell.low is None or cell.high is None or cell.n is None:
        text = QT_TRANSLATE_NOOP("surveys", "In {wave}: too few answers to show a figure.")
        return t("surveys", text, wave=wave.name)

    def write(value: float) -> str:
        return number.write_share(value) if cell.unit == "share" else number.write(value, 1)

    text = QT_TRANSLATE_NOOP("surveys", "In {wave}: {value}, margin {low} to {high}, answers: {n}.")
    return t(
        "surveys", text, wave=wave.name, value=write(cell.value), low=write(cell.low),
        high=write(cell.high), n=number.write(cell.n),
    )  # fmt: skip
