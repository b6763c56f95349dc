# SPDX-License-Identifier: EUPL-1.2
"""What the page shows, read off the main thread."""

from dataclasses import dataclass
from datetime import date

from wijkatlas.api import Session
from wijkatlas_plan.diagnosis.board import Board
from wijkatlas_plan.diagnosis.changes import Changed, changed_since
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.diagnosis.looking import choose_scheme, look
from wijkatlas_plan.model.attachment import Attachment
from wijkatlas_plan.model.problem import Note
from wijkatlas_plan.reports.profile.page import Profiles, read_profiles
from wijkatlas_plan.storage.attachments import attachments
from wijkatlas_plan.storage.figures import seen
from wijkatlas_plan.storage.notes import notes


@dataclass(frozen=True, eq=False, slots=True)
class Reading:
    """The board of one scheme, what changed on it since ``since`` ("" for never), and the notes."""

    board: Board
    schemes: tuple[str, ...]
    shapes: dict[str, bytes]
    changed: tuple[Changed, ...]
    since: str
    notes: tuple[Note, ...]
    attached: dict[str, tuple[Attachment, ...]]


def read_page(session: Session, scheme: str) -> Reading:
    """Everything that the page shows, for a scheme ("": the usual one)."""
    project = session.project
    ground = ground_of(project)
    used = scheme if scheme in ground.schemes else choose_scheme(session, "")
    board = look(session, scheme=used)
    before = seen(project)
    known = notes(project, with_text=True)
    return Reading(
        board,
        ground.schemes,
        {area.code: area.wkb for area in ground.areas(used)},
        changed_since(board, before),
        max((each.seen_at for each in before), default=""),
        known,
        {each.uid: attachments(project, each.uid) for each in known},
    )


def read_profile(session: Session, scheme: str, today: date) -> Profiles:
    """What the profiles of a scheme's areas show."""
    return read_profiles(session, scheme, today, by_quarter=True)
