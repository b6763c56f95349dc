# SPDX-License-Identifier: EUPL-1.2
"""Wijkatlas, a desktop GIS for local prevention offices.

Start-up: ``__main__`` looks at the first word of the command line. A command goes to ``cli``, which
imports the one command module it needs; anything else opens the desktop in ``shell``, which shows
its window first and only then imports what reads data. Importing this package imports nothing else.
"""

__version__ = "0.1.0"
