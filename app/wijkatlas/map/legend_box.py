# SPDX-License-Identifier: EUPL-1.2
"""The legends on a picture."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from wijkatlas.domain.style import ACCENT, INK
from wijkatlas.map.canvas import Pen, Shape, font
from wijkatlas.map.legend import Legend, LegendEntry
from wijkatlas.map.ramp import rgb, rgba
from wijkatlas.map.symbols import outline


def draw_legend(pen: Pen, picture: Image.Image, legends: Sequence[Legend]) -> None:
    """A box at the lower left."""
    shown = [legend for legend in legends if legend.entries]
    if not shown:
        return
    line, pad = pen.px(25), pen.px(14)
    title, body = font(pen.px(16), bold=True), font(pen.px(15))
    widths = [title.getlength(legend.title) for legend in shown]
    widths += [body.getlength(entry.label) + pen.px(36) for each in shown for entry in each.entries]
    width = int(max(*widths, pen.px(240))) + 2 * pad
    rows = sum(1 + (2 if each.smooth else len(each.entries)) for each in shown)
    height = rows * line + (len(shown) - 1) * pad + 2 * pad
    left, top = pen.px(16), picture.height - height - pen.px(16)
    ink = ImageDraw.Draw(picture)
    ink.rounded_rectangle((left, top, left + width, top + height), pen.px(6), "#FFFFFF", "#CBD2D9")
    at = top + pad
    for each in shown:
        ink.text((left + pad, at), each.title, fill=INK, font=title)
        at += line
        if each.smooth:
            _ramp(pen, picture, each.entries, left + pad, at, width - 2 * pad)
            at += 2 * line
        else:
            for entry in each.entries:
                _mark(pen, picture, entry, left + pad, at)
                ink.text((left + pad + pen.px(36), at + line * 0.4), entry.label, fill=INK,
                         font=body, anchor="lm")  # fmt: skip
                at += line
        at += pad


def _mark(pen: Pen, picture: Image.Image, entry: LegendEntry, left: int, top: int) -> None:
    ink = ImageDraw.Draw(picture)
    wide, high = pen.px(26), pen.px(18)
    if entry.mark == "symbol":
        radius, x, y = pen.px(8), left + wide / 2, top + high / 2
        corners = [(x + dx * radius, y + dy * radius) for dx, dy in outline(entry.shape)]
        ink.polygon(corners, fill=entry.colour)
        return
    if entry.mark == "text":
        ink.text((left + wide / 2, top + high / 2), entry.shape, fill=entry.colour,
                 font=font(pen.px(17), bold=True), anchor="mm")  # fmt: skip
        return
    right, bottom = left + wide, top + high
    box = (left, top, right, bottom)
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    shapes: list[Shape] = [[[[(float(x), float(y)) for x, y in corners]]]]
    if entry.mark == "hatch":
        pen.hatch(picture, shapes, entry.colour, spacing=8)
        ink.rectangle(box, outline=ACCENT, width=pen.px(2))
        return
    ink.rectangle(box, fill=_on_paper(entry.colour), outline=entry.edge or INK, width=1)
    if entry.pattern != "none":
        draw = pen.hatch if entry.pattern == "hatch" else pen.dots
        draw(picture, shapes, entry.edge or INK, spacing=6)
    if entry.mark == "hidden":
        pen.hatch(picture, shapes, "#8A939B", spacing=6)


def _on_paper(colour: str) -> tuple[int, int, int]:
    """A colour with alpha as it looks on white; "" is white."""
    if not colour:
        return 255, 255, 255
    *parts, alpha = rgba(colour)
    red, green, blue = (round(255 + (part - 255) * alpha / 255) for part in parts)
    return red, green, blue


def _ramp(
    pen: Pen, picture: Image.Image, entries: Sequence[LegendEntry], left: int, top: int, width: int
) -> None:
    stops = np.array([(255, 255, 255), *(rgb(entry.colour) for entry in entries)], float)
    share = np.linspace(0, len(stops) - 1, width)
    row = [np.interp(share, range(len(stops)), stops[:, channel]) for channel in range(3)]
    bar = np.repeat(np.stack(row, axis=-1)[None].astype(np.uint8), pen.px(16), axis=0)
    picture.paste(Image.fromarray(bar), (left, top))
    ink = ImageDraw.Draw(picture)
    face = font(pen.px(14))
    free_to = float(left + width)  # from the right: the top of the scale must be readable
    for number, entry in reversed(list(enumerate(entries, start=1))):
        middle, wide = left + width * number / len(entries), face.getlength(entry.label)
        right = min(middle + wide / 2, left + width)
        if right <= free_to:
            at = (right, top + pen.px(20))
            ink.text(at, entry.label, fill=INK, font=face, anchor="rt")
            free_to = right - wide - pen.px(8)
