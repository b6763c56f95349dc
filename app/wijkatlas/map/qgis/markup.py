# SPDX-License-Identifier: EUPL-1.2
"""The few kinds of XML that QGIS writes everywhere: elements, option maps, colours, expressions."""

import math
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

# What XML 1.0 can't hold: names from foreign files may contain it.
_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MM_PER_PX = 25.4 / 96

Option: TypeAlias = "str | int | float | bool | Mapping[str, Option] | Sequence[Option]"


def clean(text: str) -> str:
    """The text without the characters that XML can't hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def add(parent: Element, tag: str, text: str = "", /, **attributes: object) -> Element:
    """Add a child with this text and these attributes, and give it back."""
    child = ElementTree.SubElement(
        parent, tag, {name: clean(str(value)) for name, value in attributes.items()}
    )
    if text:
        child.text = clean(text)
    return child


def add_options(parent: Element, options: Mapping[str, Option]) -> Element:
    """Add QGIS's typed option map and give it back."""
    return _add_option(parent, None, options)


def _add_option(parent: Element, name: str | None, value: Option) -> Element:
    named = {} if name is None else {"name": name}
    if isinstance(value, Mapping):
        element = add(parent, "Option", **named, type="Map")
        for key, item in value.items():
            _add_option(element, key, item)
    elif isinstance(value, bool):
        element = add(parent, "Option", **named, type="bool", value=str(value).lower())
    elif isinstance(value, int):
        element = add(parent, "Option", **named, type="int", value=value)
    elif isinstance(value, float):
        element = add(parent, "Option", **named, type="double", value=value)
    elif isinstance(value, str):
        element = add(parent, "Option", **named, type="QString", value=value)
    else:
        element = add(parent, "Option", **named, type="List")
        for item in value:
            _add_option(element, None, item)
    return element


def colour(hex_colour: str, alpha: float = 1.0) -> str:
    """``"#0B6E8A"`` as QGIS writes it: ``"11,110,138,255"``."""
    red, green, blue = (int(hex_colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"{red},{green},{blue},{round(alpha * 255)}"


def millimetres(px: float) -> str:
    """Screen pixels (96 to the inch) as the millimetres in which QGIS measures symbols."""
    return f"{px * _MM_PER_PX:.3f}"


def quote_text(text: str) -> str:
    """A text as a literal of QGIS's expression language."""
    escaped = clean(text).replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"


def number(value: float) -> str:
    """A number as XML and expressions write it; QGIS reads no infinity."""
    if math.isinf(value):
        value = math.copysign(1e15, value)
    return f"{value:.15g}"


def document(root: Element) -> bytes:
    """The UTF-8 bytes of a QGIS document; QGIS needs no document type."""
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode", short_empty_elements=True)
    return f"{body}\n".encode()
