# SPDX-License-Identifier: EUPL-1.2
"""What is used here of a project and of an edit of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Queries(Protocol):
    """A project that is read."""

    def rows(self, sql: str, parameters: Any = ()) -> list[Any]:
        """The rows of a query."""


class Edit(Protocol):
    """An open edit of a project."""

    def insert(self, table: str, /, **values: Any) -> int:
        """Add a row and give its rowid."""

    def insert_many(self, table: str, rows: Iterable[Mapping[str, Any]], /) -> int:
        """Add rows with the same columns."""

    def update_many(
        self, table: str, keys: Sequence[str], rows: Iterable[Mapping[str, Any]], /
    ) -> int:
        """Change rows that are found by some of their columns."""

    def update(self, table: str, key: Any, /, **values: Any) -> None:
        """Change columns of one row by its primary key."""

    def copy_column(self, table: str, target: str, source: str, /, **values: Any) -> int:
        """Give rows with these values in one column what they have in another."""

    def delete_where(self, table: str, /, **values: Any) -> int:
        """Remove the rows whose columns have these values."""

    def new_uids(self, count: int) -> list[str]:
        """Identities for new rows."""

    @property
    def enter_import(self) -> Callable[..., int]:
        """Enters an import in the log with the rows it refused."""


class Project(Queries, Protocol):
    """A project that is read and changed."""

    def edit(
        self, label: str, /, *, command: str = "", **values: object
    ) -> AbstractContextManager[Any]:
        """One transaction, one undo step."""
