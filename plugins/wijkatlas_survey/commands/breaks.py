# SPDX-License-Identifier: EUPL-1.2
"""Commands about method breaks between waves: list them, decide on one."""

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
    UserError,
)
from wijkatlas_survey.model.wave import BreakState

if TYPE_CHECKING:
    from wijkatlas_survey.model.wave import MethodBreak

_SHOWN_DIGITS = 8
"""The end of a uid tells breaks apart and can be typed."""

WHAT = {
    "text": QT_TRANSLATE_NOOP("surveys", "other words"),
    "scale": QT_TRANSLATE_NOOP("surveys", "other answers"),
    "codes": QT_TRANSLATE_NOOP("surveys", "other codes for the answers"),
    "kind": QT_TRANSLATE_NOOP("surveys", "another kind of question"),
    "gone": QT_TRANSLATE_NOOP("surveys", "not asked any more"),
    "new": QT_TRANSLATE_NOOP("surveys", "asked for the first time"),
    "areas": QT_TRANSLATE_NOOP("surveys", "other areas"),
    "design": QT_TRANSLATE_NOOP("surveys", "another sample or other weights"),
    "said": QT_TRANSLATE_NOOP("surveys", "told by the indicator"),
}
STATES = {
    BreakState.OPEN: QT_TRANSLATE_NOOP("surveys", "to be decided"),
    BreakState.ACCEPTED: QT_TRANSLATE_NOOP("surveys", "a break"),
    BreakState.REFUSED: QT_TRANSLATE_NOOP("surveys", "no break"),
}
DECISIONS = {"accept": BreakState.ACCEPTED, "refuse": BreakState.REFUSED, "reopen": BreakState.OPEN}
CHOICES = (
    QT_TRANSLATE_NOOP("choices", "accept"),
    QT_TRANSLATE_NOOP("choices", "refuse"),
    QT_TRANSLATE_NOOP("choices", "reopen"),
)


@dataclass(frozen=True, slots=True)
class BreaksReport:
    """Breaks between waves."""

    breaks: "list[MethodBreak]"

    def as_json(self) -> list[dict[str, Any]]:
        """For machines."""
        return [
            {
                "number": short(each),
                "question": each.question,
                "earlier": each.earlier,
                "later": each.later,
                "what": each.what,
                "before": each.before,
                "after": each.after,
                "state": str(each.state),
                "note": each.note,
            }
            for each in self.breaks
        ]

    def sentence(self, translator: Translator) -> str:
        """A line for each, with what stood before and stands now."""
        t = translator.translate
        if not self.breaks:
            return t("surveys", "No breaks between waves were found.")
        lines = []
        for each in self.breaks:
            lines.append(
                t(
                    "surveys",
                    "{number} {question}: {what}, from {earlier} to {later} ({state})",
                    number=short(each) or "–",
                    question=each.question or t("surveys", "whole wave"),
                    what=t("surveys", WHAT.get(each.what, each.what)),
                    earlier=each.earlier,
                    later=each.later,
                    state=t("surveys", STATES[each.state]),
                )
            )
            if each.before:
                lines.append("    " + t("surveys", "before: {text}", text=each.before))
            if each.after:
                lines.append("    " + t("surveys", "after: {text}", text=each.after))
            if each.note:
                lines.append("    " + t("surveys", "note: {text}", text=each.note))
        return "\n".join(lines)


def short(each: "MethodBreak") -> str:
    """The number that a person gives to decide on a break."""
    return each.uid[-_SHOWN_DIGITS:]


def list_breaks(
    session: Session,
    progress: Progress,
    *,
    wave: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only breaks from or to this wave"))
    ] = "",
) -> BreaksReport:
    """List changes between waves after which figures may not be comparable."""
    from wijkatlas_survey.storage.breaks import breaks
    from wijkatlas_survey.storage.waves import find_wave

    progress.update(0)
    project = session.project
    name = find_wave(project, wave).name if wave else ""
    return BreaksReport(
        [each for each in breaks(project) if not name or name in (each.earlier, each.later)]
    )


def decide(
    session: Session,
    progress: Progress,
    *,
    number: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Number of the break, as survey breaks lists it"))
    ],
    decision: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Whether it is a break: accept, refuse or reopen"),
            choices=CHOICES,
        ),
    ],
    note: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Why"))] = "",
) -> BreaksReport:
    """Decide whether a change between waves breaks the comparison of figures."""
    from wijkatlas_survey.storage.breaks import breaks, decide_break

    progress.update(0)
    project = session.project
    found = [each for each in breaks(project) if each.uid and each.uid.endswith(number)]
    if len(found) != 1 or not number:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no break with the number {uid}."),
            QT_TRANSLATE_NOOP("errors", "“survey breaks” lists them with their numbers."),
            uid=number or "–",
        )
    with project.edit(
        QT_TRANSLATE_NOOP("edits", "Decide on a break of a survey"), command="survey.decide"
    ) as edit:
        decide_break(edit, found[0].uid, DECISIONS[decision], note)
    return BreaksReport([each for each in breaks(project) if each.uid == found[0].uid])


BREAKS = Command(
    "survey.breaks", QT_TRANSLATE_NOOP("commands", "Breaks between waves"), list_breaks, Access.READ
)
DECIDE = Command(
    "survey.decide",
    QT_TRANSLATE_NOOP("commands", "Decide on a break between waves…"),
    decide,
    Access.WRITE,
)
