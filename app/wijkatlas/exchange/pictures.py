# SPDX-License-Identifier: EUPL-1.2
"""Pictures of strangers, made anew: what leaves here holds pixels and nothing else."""

import struct
import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 50_000_000
LONGEST_PX = 2_048
_QUALITY = 85
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, struct.error)


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG or PNG with nothing beside its pixels; ``media`` is its MIME type."""

    data: bytes
    media: str
    width: int
    height: int


def is_picture(data: bytes) -> bool:
    """True when the bytes start as a JPEG or a PNG does."""
    return data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))


def remake_picture(data: bytes, name: str, *, longest_px: int = LONGEST_PX) -> Picture:
    """Read a JPEG or PNG and write it anew, upright, its longest side at most so many pixels.

    Where and with what a picture was taken (EXIF), comments and hidden pictures do not come along.

    Raises:
        UnreadableFile: it is no such picture, is damaged, or has more than 50 million pixels.
    """
    from PIL import Image, ImageOps

    if not is_picture(data):
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” is not a picture of a kind that can be kept."),
            QT_TRANSLATE_NOOP("errors", "Save it as JPEG or PNG first."),
            file=name,
        )
    try:
        with warnings.catch_warnings():
            # the limit below is ours, and stricter
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened: Image.Image = Image.open(BytesIO(data), formats=("JPEG", "PNG"))
        with opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise _too_large(name)
            media = f"image/{(opened.format or '').lower()}"
            opened.draft(None, (longest_px, longest_px))  # a JPEG is read smaller, which is quicker
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((longest_px, longest_px))
            bare = _bare(upright, is_jpeg=media == "image/jpeg")
    except Image.DecompressionBombError as fault:
        raise _too_large(name) from fault
    except _BROKEN as fault:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” is damaged: the picture can't be read."),
            file=name,
        ) from fault
    written = BytesIO()
    if media == "image/jpeg":
        bare.save(written, "JPEG", quality=_QUALITY, optimize=True)
    else:
        bare.save(written, "PNG", optimize=True)
    return Picture(written.getvalue(), media, bare.width, bare.height)


def _bare(picture: "Image", *, is_jpeg: bool) -> "Image":
    """The pixels alone, in a form that every program reads."""
    from PIL import Image

    has_alpha = "A" in picture.mode or "transparency" in picture.info
    mode = "L" if picture.mode == "L" else "RGBA" if has_alpha and not is_jpeg else "RGB"
    plain = picture.convert(mode)
    made = Image.new(mode, plain.size)
    made.paste(plain)
    return made


def _too_large(name: str) -> UnreadableFile:
    return UnreadableFile(
        QT_TRANSLATE_NOOP("errors", "“{file}” has more than {n} million pixels."),
        QT_TRANSLATE_NOOP("errors", "Make the picture smaller first."),
        file=name,
        n=MOST_PIXELS // 1_000_000,
    )
