# SPDX-License-Identifier: EUPL-1.2
"""How long work tells where it is and hears that it must stop."""

from typing import Protocol


class Progress(Protocol):
    """Told by a job where it is; ``update`` raises ``Cancelled`` when the user wants to stop."""

    def update(self, done: int, total: int | None = None, text: str = "") -> None:
        """Say that ``done`` of ``total`` (None: unknown) is done; ``text`` names the step."""


class Silent:
    """Progress that nobody watches."""

    def update(self, done: int, total: int | None = None, text: str = "") -> None:
        """Do nothing."""
