# SPDX-License-Identifier: EUPL-1.2
"""Method breaks between waves: found, said by indicators, and what a person made of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.model.wave import BreakState, MethodBreak, Wave
from wijkatlas_survey.storage.changes import changes_between
from wijkatlas_survey.storage.project import Edit, Queries
from wijkatlas_survey.storage.waves import has_surveys, in_order, indicators, waves

SAID = "said"


def breaks(project: Queries) -> list[MethodBreak]:
    """All breaks: those found between waves, and those that indicators bring along.

    The latter have no uid and count as accepted: the indicator says them.
    """
    if not has_surveys(project):
        return []
    return [*_entered(project), *_said(project)]


def _entered(project: Queries) -> list[MethodBreak]:
    rows = project.rows(
        "SELECT uid, question, earlier, later, what, before, after, state, note FROM survey_break"
        " ORDER BY id"
    )
    return [
        MethodBreak(uid, question, earlier, later, what, before, after, BreakState(state), note)
        for uid, question, earlier, later, what, before, after, state, note in rows
    ]


def _said(project: Queries) -> list[MethodBreak]:
    names = [wave.name for wave in waves(project)]
    found = []
    for indicator in indicators(project):
        for later, why in indicator.breaks:
            place = names.index(later) if later in names else 0
            if place:
                found.append(
                    MethodBreak(
                        "", indicator.code, names[place - 1], later, SAID, "", "",
                        BreakState.ACCEPTED, why,
                    )
                )  # fmt: skip
    return found


def decide_break(edit: Edit, decided: MethodBreak | str, state: BreakState, note: str = "") -> None:
    """Say of a possible break, or of its uid, whether it is one.

    Raises:
        UserError: there is no such break, or an indicator brings it along.
    """
    uid = decided if isinstance(decided, str) else decided.uid
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    row = {"uid": uid, "state": str(state), "note": note, "decided_at": at}
    if not edit.update_many("survey_break", ("uid",), [row]):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no break with the number {uid}."),
            QT_TRANSLATE_NOOP(
                "errors",
                "“survey breaks” lists them with their numbers; those that an indicator tells are"
                " changed with the indicator.",
            ),
            uid=uid or "–",
        )


def new_breaks(project: Queries, wave: Wave) -> tuple[list[MethodBreak], list[str]]:
    """The breaks that a wave that is about to be stored brings, and the uids of those that are void.

    What was decided already stays; an open break that is found no more is void.
    """
    others = [each for each in waves(project) if each.name != wave.name]
    return _difference(project, [*others, wave])


def breaks_without(project: Queries, wave: Wave) -> tuple[list[MethodBreak], list[str]]:
    """The same when a wave goes: those around it are compared with one another."""
    return _difference(project, [each for each in waves(project) if each.name != wave.name])


def _difference(project: Queries, known: Sequence[Wave]) -> tuple[list[MethodBreak], list[str]]:
    found = changes_between(in_order(each for each in known if not each.published))
    entered = _entered(project)
    names = {each.name for each in known}
    decided = {replace(each, uid="", state=BreakState.OPEN, note="") for each in entered}
    open_ones = [each for each in entered if each.state is BreakState.OPEN]
    still = set(found)
    return (
        [each for each in found if each not in decided],
        [each.uid for each in open_ones if replace(each, uid="") not in still]
        + [
            each.uid
            for each in entered
            if each.state is not BreakState.OPEN and not {each.earlier, each.later} <= names
        ],
    )


def decided_among(
    found: Sequence[MethodBreak], decided: Sequence[MethodBreak]
) -> list[MethodBreak]:
    """The breaks that were found, each as a person decided on it."""
    known = {replace(each, uid="", state=BreakState.OPEN, note=""): each for each in decided}
    return [known.get(each, each) for each in found]


def enter_breaks(edit: Edit, fresh: Sequence[MethodBreak], void: Sequence[str]) -> None:
    """Store what :func:`new_breaks` gave."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    for uid in void:
        edit.delete_where("survey_break", uid=uid)
    edit.insert_many(
        "survey_break",
        (
            {
                "uid": uid,
                "question": each.question,
                "earlier": each.earlier,
                "later": each.later,
                "what": each.what,
                "before": each.before,
                "after": each.after,
                "state": str(each.state),
                "note": each.note,
                "decided_at": "" if each.state is BreakState.OPEN else at,
            }
            for uid, each in zip(edit.new_uids(len(fresh)), fresh, strict=True)
        ),
    )
