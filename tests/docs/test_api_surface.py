# SPDX-License-Identifier: EUPL-1.2
"""What plugins may rely on changes only on purpose: ``api_surface.txt`` holds it.

After a change that is meant: ``python tests/docs/test_api_surface.py`` writes the file anew. Taking
away or changing the meaning of a line raises ``API``.
"""

import dataclasses
import enum
import inspect
from pathlib import Path

import wijkatlas.api

SURFACE = Path(__file__).with_name("api_surface.txt")


def surface() -> str:
    """One line for each name, field, member and method that ``wijkatlas.api`` promises."""
    lines = []
    for name in sorted(wijkatlas.api.__all__):
        value = getattr(wijkatlas.api, name)
        if not inspect.isclass(value):
            signature = str(inspect.signature(value)) if callable(value) else f" = {value!r}"
            lines.append(f"{name}{signature}")
            continue
        lines.append(f"class {name}")
        if issubclass(value, enum.Enum):
            lines += [f"{name}.{member.name} = {member.value!r}" for member in value]
            continue
        fields = dataclasses.fields(value) if dataclasses.is_dataclass(value) else ()
        for field in fields:
            is_optional = (
                field.default is not dataclasses.MISSING
                or field.default_factory is not dataclasses.MISSING
            )
            kind = (
                field.type if isinstance(field.type, str) else inspect.formatannotation(field.type)
            )
            lines.append(f"{name}.{field.name}: {kind}{' (optional)' if is_optional else ''}")
        shown = {field.name for field in fields}
        for key, member in inspect.getmembers(value):
            own = any(key in each.__dict__ for each in value.__mro__ if _is_ours(each))
            if key in shown or not own or (key.startswith("_") and key != "__init__"):
                continue
            if isinstance(member, property):
                lines.append(f"{name}.{key} (property)")
            elif callable(member) and not (key == "__init__" and fields):
                lines.append(f"{name}.{key}{inspect.signature(member)}")
    return "\n".join(lines).replace("pathlib._local.", "pathlib.") + "\n"  # Python 3.13's own home


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("wijkatlas.")


def test_the_surface_is_as_promised() -> None:
    assert surface() == SURFACE.read_text("utf-8"), f"if it is meant: python {Path(__file__).name}"


def test_every_name_of_the_surface_says_what_it_is() -> None:
    assert [
        name
        for name in wijkatlas.api.__all__
        if callable(getattr(wijkatlas.api, name)) and not getattr(wijkatlas.api, name).__doc__
    ] == []


if __name__ == "__main__":
    SURFACE.write_text(surface(), "utf-8", newline="\n")
