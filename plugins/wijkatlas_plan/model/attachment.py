# SPDX-License-Identifier: EUPL-1.2
"""What stays in the office: files that belong to a note or an entry of the log."""

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
