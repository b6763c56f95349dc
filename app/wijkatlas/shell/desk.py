# SPDX-License-Identifier: EUPL-1.2
"""What every view of the window is given: the session, its events, the jobs and the messages."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wijkatlas.api import Session
from wijkatlas.shell.events import SessionEvents
from wijkatlas.shell.jobs import Jobs
from wijkatlas.shell.messages import Messages

if TYPE_CHECKING:
    from wijkatlas.shell.atlas import Atlas


@dataclass(frozen=True, slots=True)
class Desk:
    """Passed to each view; a view takes from it what it needs and never sees the window."""

    session: Session
    events: SessionEvents
    jobs: Jobs
    messages: Messages
    atlas: "Atlas"
