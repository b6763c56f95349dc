# SPDX-License-Identifier: EUPL-1.2
"""The office's choices for plans: what is hidden, and when it is reminded."""

from wijkatlas.api import QT_TRANSLATE_NOOP, Setting

HIDE_BELOW = "hide_below"  # the program's own: counts from 1 to one less are hidden in what leaves
REMIND_DAYS = "plan.remind_days"
STALE_DAYS = "plan.stale_days"

SETTINGS = [
    Setting(
        REMIND_DAYS,
        30,
        QT_TRANSLATE_NOOP("settings", "Plan: remind this many days ahead"),
        QT_TRANSLATE_NOOP("settings", "Of ends, milestones and measurements that are due."),
    ),
    Setting(
        STALE_DAYS,
        400,
        QT_TRANSLATE_NOOP("settings", "Plan: a figure is old after this many days"),
        QT_TRANSLATE_NOOP("settings", "Goals whose latest figure is older are listed."),
    ),
]
