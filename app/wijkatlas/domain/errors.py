# SPDX-License-Identifier: EUPL-1.2
"""Two kinds of trouble: what a person can act on (``UserError``) and everything else, a bug."""

from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["Cancelled", "StoreError", "UnreadableFile", "UserError"]


class UserError(Exception):
    """A sentence for a person: what happened, and what to do about it.

    Args:
        text: English source sentence, marked with ``QT_TRANSLATE_NOOP("errors", …)``; placeholders
            are named (``{file}``).
        hint: what to do, likewise marked.
        **values: fill the placeholders of both.
    """

    def __init__(self, text: str, hint: str = "", /, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint
        self.values = values

    def __str__(self) -> str:
        """The English sentence with its values."""
        parts = [part.format(**self.values) for part in (self.text, self.hint) if part]
        return " ".join(parts)


class StoreError(UserError):
    """The project file can't be opened, read or written."""


class UnreadableFile(UserError):
    """A foreign file is not what it says, is damaged, or is not safe to open."""


class Cancelled(Exception):
    """The user stopped the work; nothing of it stays."""

    text = QT_TRANSLATE_NOOP("errors", "Cancelled. Nothing was changed.")
