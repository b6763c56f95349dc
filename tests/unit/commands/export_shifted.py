# SPDX-License-Identifier: EUPL-1.2
"""Run by a test in another process: exports, edits and exports again while the clock says another time.

Arguments: project, folder, seconds that the clock is ahead, and a letter for each export.
"""

import datetime
import importlib.util
import sys
import time
from pathlib import Path

import pandas  # noqa: F401 - before the clock is shifted: its C code wants the real classes


def shift_clock(seconds):
    """Have every clock of Python run ahead."""
    real_time, real_date, real_datetime = time.time, datetime.date, datetime.datetime

    class SameKind(type):
        def __instancecheck__(cls, other):
            return isinstance(other, cls.__bases__[0])

    class Date(real_date, metaclass=SameKind):
        @classmethod
        def today(cls):
            return real_date.fromtimestamp(real_time() + seconds)

    class DateTime(real_datetime, metaclass=SameKind):
        @classmethod
        def now(cls, tz=None):
            return real_datetime.fromtimestamp(real_time() + seconds, tz)

    time.time = lambda: real_time() + seconds
    datetime.date, datetime.datetime = Date, DateTime
    return real_date


def main():
    project, folder, seconds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    real_date = shift_clock(seconds)
    place = Path(__file__).with_name("edition_plugin.py")
    spec = importlib.util.spec_from_file_location("edition_plugin", place)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    session = made.open_session(made.loaded())
    session.open(project)
    day = real_date(2026, 5, 1)
    for name in sys.argv[4]:
        session.run("export.workbook", out=folder / f"{name}.xlsx", date_=day)
        session.run("export.atlas", out=folder / f"{name}.pdf", date_=day, area="A")
        with session.project.edit("Edit") as edit:  # changes no figure; the mark tells of it
            edit.update("area", session.project.areas()[0].fid, households=7)
    session.close()


if __name__ == "__main__":
    main()
