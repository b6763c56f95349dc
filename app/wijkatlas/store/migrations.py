# SPDX-License-Identifier: EUPL-1.2
"""A set of migrations that can be named and counted without the library that applies them.

``sqlite_utils`` brings pandas along where that is installed, which takes a second: too long for a
project that is only opened.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Step = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class MigrationSet:
    """The migrations of one plugin, in order; used as ``sqlite_utils.Migrations`` is.

    ``@tables(name="0001_first")`` over a function of a ``sqlite_utils.Database`` adds a step. ``name``
    is that of the plugin.
    """

    name: str
    steps: list[tuple[str, Step]] = field(default_factory=list)

    def __call__(self, *, name: str) -> Callable[[Step], Step]:
        """Add a step of this name."""

        def add(step: Step) -> Step:
            self.steps.append((name, step))
            return step

        return add

    def apply(self, db: Any) -> None:
        """Take the steps that a database has not seen."""
        from sqlite_utils import Migrations

        found = Migrations(self.name)
        for name, step in self.steps:
            found(name=name)(step)
        found.apply(db)
