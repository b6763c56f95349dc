# SPDX-License-Identifier: EUPL-1.2
"""Whether this user may be shown a web page: Chromium's sandbox does not work for root."""

import os
import sys


def is_root_without_map() -> bool:
    """True for Linux's administrator, for whom the web engine would end the whole program.

    Somebody who has switched the sandbox off from outside, as tests do, is taken at their word.
    """
    if not sys.platform.startswith("linux"):
        return False
    return os.geteuid() == 0 and not os.environ.get("QTWEBENGINE_DISABLE_SANDBOX")
