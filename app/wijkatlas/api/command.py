# SPDX-License-Identifier: EUPL-1.2
"""A command, declared once: the menu, the palette, the command line and the help derive from it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from pathlib import Path
from types import NoneType, SimpleNamespace, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints


class Access(StrEnum):
    """What a command needs of the project file."""

    NONE = "none"  # no project at all
    READ = "read"  # an open project, may be read-only
    LOG = "log"  # the same; what leaves is noted in the project where that may be written
    WRITE = "write"  # an open project that we hold for writing


@dataclass(frozen=True, slots=True)
class Param:
    """What a parameter says about itself: ``Annotated[Path, Param("The file to import")]``.

    A parameter without a default is positional on the command line unless ``option`` is true. Of a
    ``Path``, ``save`` says that it will be written; ``patterns`` are file dialog patterns. With
    ``when`` it counts only while another parameter has one of some values: ``("over", ("areas",))``.
    """

    help: str
    option: bool = False
    save: bool = False
    patterns: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    when: tuple[str, tuple[Any, ...]] | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the program can do.

    ``run(session, progress, *, …)`` takes typed keyword-only parameters and returns a report
    dataclass whose ``sentence(translator)`` (when it has one) a person reads. ``menu`` is a path
    such as ``"file/import"``; empty for palette and command line only. ``ask`` names a dialog of
    the shell (or, in a plugin, is a function that opens one) used instead of the generated form.
    ``files`` are endings such as ``".sav"``: a file of that kind that is dropped on the window starts
    the command, and the function is given its path as ``file``.
    """

    id: str
    title: str
    run: Callable[..., object]
    access: Access = Access.READ
    menu: str = ""
    shortcut: str = ""
    icon: str = ""
    ask: str | Callable[..., Any] = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a command, read from its signature."""

    name: str
    type: Any
    default: Any
    required: bool
    param: Param

    def applies(self, values: Mapping[str, Any]) -> bool:
        """False when it makes no difference beside these values of the others."""
        if self.param.when is None:
            return True
        other, wanted = self.param.when
        return other not in values or values[other] in wanted


def parameters(command: Command) -> list[Parameter]:
    """The keyword-only parameters of a command, in their order."""
    return parameters_of(command.run)


def parameters_of(function: Callable[..., object]) -> list[Parameter]:
    """The keyword-only parameters of a function that a form or the command line asks for."""
    asked = {
        name: item
        for name, item in inspect.signature(function).parameters.items()
        if item.kind is inspect.Parameter.KEYWORD_ONLY
    }
    # the types of the others may exist for type checkers only, so that nothing heavy is imported
    own = SimpleNamespace(__annotations__={name: item.annotation for name, item in asked.items()})
    hints = get_type_hints(own, getattr(function, "__globals__", {}), include_extras=True)
    found = []
    for name, item in asked.items():
        hint = hints[name]
        param = Param("")
        if get_origin(hint) is Annotated:
            hint, *extras = get_args(hint)
            param = next((extra for extra in extras if isinstance(extra, Param)), param)
        required = item.default is inspect.Parameter.empty
        default = None if required else item.default
        found.append(Parameter(name, hint, default, required, param))
    return found


def typed_value(hint: Any, value: Any) -> Any:
    """A value that was kept as plain JSON in the type that a parameter takes."""
    if get_origin(hint) in (Union, UnionType):
        if value is None:
            return None
        hint = next(each for each in get_args(hint) if each is not NoneType)
    if hint is date and isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, Enum | Path):
        return hint(value)
    if get_origin(hint) is tuple and isinstance(value, list):
        return tuple(value)
    return value
