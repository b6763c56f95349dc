# SPDX-License-Identifier: EUPL-1.2
"""Numbers as people and programs write them in files of answers."""

import math
import re

_NUMBER = re.compile(r"[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]{1,3})?")
_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009")


def number_of(text: str) -> float:
    """A number with a decimal point or comma, "1.234,5" and "1 234.5" too; NaN when it is none."""
    plain = text.translate(_SPACES)
    point, comma = plain.rfind("."), plain.rfind(",")
    if point >= 0 and comma >= 0:
        plain = plain.replace("," if point > comma else ".", "")
    if not _NUMBER.fullmatch(plain):
        return math.nan
    number = float(plain.replace(",", "."))
    return number if math.isfinite(number) else math.nan
