# SPDX-License-Identifier: EUPL-1.2
"""Pictures of strangers come out as pixels alone, or not at all."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.pictures import LONGEST_PX, remake_picture


def written(picture: Image.Image, kind: str, **options: object) -> bytes:
    held = BytesIO()
    picture.save(held, kind, **options)
    return held.getvalue()


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it has so many pixels, in a few bytes."""

    def part(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", body) + part(b"IEND", b"")


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_png_is_read(mode: str) -> None:
    info = PngInfo()
    info.add_text("Author", "Somebody")
    made = remake_picture(written(Image.new(mode, (30, 20)), "PNG", pnginfo=info), "a.png")
    assert (made.media, made.width, made.height) == ("image/png", 30, 20)
    assert b"Somebody" not in made.data


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_jpeg_is_read(mode: str) -> None:
    data = written(Image.new(mode, (30, 20)), "JPEG", comment=b"Somebody", icc_profile=b"Somebody")
    made = remake_picture(data + b"Somebody at the end", "a.jpg")
    assert made.media == "image/jpeg"
    assert b"Somebody" not in made.data
    assert remake_picture(data, "a.jpg") == made


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_large_one_is_made_smaller(kind: str) -> None:
    made = remake_picture(written(Image.new("RGB", (4_000, 1_000)), kind), "a")
    assert (made.width, made.height) == (LONGEST_PX, LONGEST_PX // 4)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (bomb(13_000, 13_000), "million pixels"),
        (bomb(60_000, 60_000), "million pixels"),
        (bomb(8_000, 1_000), "damaged"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "kind that can be kept"),
        (b"GIF89a", "kind that can be kept"),
        (b"", "kind that can be kept"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "damaged"),
        (written(Image.effect_noise((90, 90), 9), "PNG")[:2_000], "damaged"),
        (written(Image.effect_noise((90, 90), 9), "JPEG")[:900], "damaged"),
    ],
)
def test_others_are_refused(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableFile, match=words):
        remake_picture(data, "a.jpg")
