# SPDX-License-Identifier: EUPL-1.2
"""Keeps ``None``, ``True`` and ``False`` alive where PySide6 wears them down.

Functions of PySide6 6.12 take no reference to the ``None`` (at times the ``bool``) that they give: it is
built for the Python of today, where these have no count. Before Python 3.12 the count falls by one at each
call, and at zero the program dies with "deallocating None" or "deallocating True or False".
"""

import ctypes
import sys

COUNTED_BEFORE = (3, 12)
EVERLASTING = (None, True, False)


def keep_constants() -> None:
    """Raise their counts beyond what any session uses up; once is enough."""
    if sys.version_info >= COUNTED_BEFORE:
        return
    for each in EVERLASTING:
        if sys.getrefcount(each) < sys.maxsize // 4:
            ctypes.c_ssize_t.from_address(id(each)).value += sys.maxsize // 2
