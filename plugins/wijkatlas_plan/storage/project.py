# SPDX-License-Identifier: EUPL-1.2
"""What is used here of a project and of an edit of it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol


class Queries(Protocol):
    """A project that is read."""

    def rows(self, sql: str, parameters: Any = ()) -> list[Any]:
        """The rows of a query."""


class Edit(Queries, Protocol):
    """An open edit of a project; its queries see what it has done so far."""

    def insert_many(self, table: str, rows: Iterable[Mapping[str, Any]], /) -> int:
        """Add rows with the same columns."""

    def update_many(
        self, table: str, keys: Sequence[str], rows: Iterable[Mapping[str, Any]], /
    ) -> int:
        """Change rows that are found by some of their columns."""

    def delete_where(self, table: str, /, **values: Any) -> int:
        """Remove the rows whose columns have these values."""


def has_plans(project: Queries) -> bool:
    """False in an older file that was opened to be read only, and so has no tables of plans."""
    return bool(project.rows("SELECT 1 FROM sqlite_master WHERE name = 'plan_plan'"))
