# SPDX-License-Identifier: EUPL-1.2
"""Keeps ``None`` alive where PySide6 wears it down.

The functions of PySide6 6.12 that give nothing take no reference to the ``None`` they give: it is built
for the Python of today, where ``None`` has no count. Before Python 3.12 the count falls by one at each
call, and at zero the program dies with "deallocating None".
"""

import ctypes
import sys

COUNTED_BEFORE = (3, 12)


def keep_none() -> None:
    """Raise the count of ``None`` beyond what any session uses up; once is enough."""
    if sys.version_info < COUNTED_BEFORE and sys.getrefcount(None) < sys.maxsize // 4:
        ctypes.c_ssize_t.from_address(id(None)).value += sys.maxsize // 2
