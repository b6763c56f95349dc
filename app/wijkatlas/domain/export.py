# SPDX-License-Identifier: EUPL-1.2
"""A file that left the office, as the log of exports keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """What left, for whom, how, and from which state of the project.

    ``options`` are what the command was asked, ``thresholds`` what was hidden (such as
    ``{"hide_below": 5}``). ``mark`` is the project's at that moment. ``uid`` and ``at`` (local ISO
    time) are given when it is logged, ``audit`` is then the entry of the audit log that says who.
    """

    command: str
    file_name: str
    sha256: str
    recipient: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    thresholds: Mapping[str, int] = field(default_factory=dict)
    mark: str = ""
    uid: str = ""
    at: str = ""
    audit: int = 0
