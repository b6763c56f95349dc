# SPDX-License-Identifier: EUPL-1.2
"""What stays in the office: files that belong to a note or an entry of the log, and persons."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or a document; ``owner`` is the uid of a note or of an entry of the log."""

    uid: str
    owner: str
    name: str
    media: str
    sha256: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Who a function is; ``owner`` is the uid of a goal, an action or a plan.

    ``role`` is ``owner``, ``lead`` or ``partner``.
    """

    uid: str
    owner: str
    role: str
    person: str
    contact: str = ""
