# SPDX-License-Identifier: EUPL-1.2
"""Settings, declared as data; one JSON file per user, read and written whole."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; its type is that of ``default``; ``choices`` limits it."""

    key: str
    default: Any
    title: str
    help: str = ""
    choices: tuple[Any, ...] = ()


class Settings:
    """Values of declared settings: the user's, else the declared default."""

    def __init__(self, declared: Iterable[Setting] = (), path: Path | None = None) -> None:
        self.path = path
        self.declared: dict[str, Setting] = {}
        self._values: dict[str, Any] = {}
        self.declare(declared)
        if path is not None and path.is_file():
            try:
                found = json.loads(path.read_text("utf-8"))
            except (OSError, ValueError):
                found = {}
            self._values = found if isinstance(found, dict) else {}

    def declare(self, settings: Iterable[Setting]) -> None:
        """Add settings (a plugin's); a key that is taken already is refused."""
        for setting in settings:
            if setting.key in self.declared:
                message = f"setting {setting.key!r} is declared twice"
                raise ValueError(message)
            self.declared[setting.key] = setting

    def __getitem__(self, key: str) -> Any:
        """The value; a stored one of the wrong type or outside the choices counts as absent."""
        setting = self.declared[key]
        value = self._values.get(key, setting.default)
        fits = type(value) is type(setting.default)
        if not fits or (setting.choices and value not in setting.choices):
            return setting.default
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        """Keep a value and write the file whole."""
        setting = self.declared[key]
        if type(value) is not type(setting.default):
            message = f"{key} takes {type(setting.default).__name__}"
            raise TypeError(message)
        self._values[key] = value
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part = self.path.with_suffix(".part")
            part.write_text(json.dumps(self._values, indent=1, ensure_ascii=False), "utf-8")
            part.replace(self.path)
