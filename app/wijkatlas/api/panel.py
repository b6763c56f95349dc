# SPDX-License-Identifier: EUPL-1.2
"""A panel that a plugin adds to the window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Panel:
    """A dock. ``open(session)`` gives a ``QWidget``; Qt is imported inside it, when it is shown.

    One that offices use every week may ask for a button ``in_toolbar``. ``help`` is what F1 says of it,
    marked for translation in the context "help".
    """

    id: str
    title: str
    open: Callable[..., Any]
    icon: str = ""
    help: str = ""
    in_toolbar: bool = False
