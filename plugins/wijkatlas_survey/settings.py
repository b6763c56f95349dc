# SPDX-License-Identifier: EUPL-1.2
"""The office's choices: what is hidden, and how sure a margin is."""

from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP, Session, Setting

LEAST_N = "survey.least_n"
FIRM_N = "survey.firm_n"
HIDE_ZERO = "survey.hide_zero"
METHOD = "survey.method"
SHOW_RESPONDENTS = "survey.show_respondents"
HIDE_BELOW = "hide_below"  # the program's own: counts from 1 to one less are hidden
METHODS = ("logit", "beta", "kg", "wilson", "mean")


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be shown.

    Counts from 1 to ``hide_below - 1`` are hidden, percentages on fewer than ``least_n`` answers
    too; on fewer than ``firm_n`` they are marked as indicative. Zero is shown unless ``hide_zero``.
    """

    hide_below: int = 5
    least_n: int = 50
    firm_n: int = 100
    hide_zero: bool = False

    @classmethod
    def of(cls, session: Session) -> "Policy":
        """As the settings say."""
        settings = session.settings
        return cls(settings[HIDE_BELOW], settings[LEAST_N], settings[FIRM_N], settings[HIDE_ZERO])


SETTINGS = [
    Setting(
        LEAST_N,
        50,
        QT_TRANSLATE_NOOP("settings", "Surveys: no percentage on fewer answers than"),
        QT_TRANSLATE_NOOP("settings", "To be agreed with the data protection officer."),
    ),
    Setting(
        FIRM_N,
        100,
        QT_TRANSLATE_NOOP("settings", "Surveys: indicative on fewer answers than"),
        QT_TRANSLATE_NOOP("settings", "Such a percentage is shown with the word “indicative”."),
    ),
    Setting(
        HIDE_ZERO,
        False,
        QT_TRANSLATE_NOOP("settings", "Surveys: hide zero as well"),
        QT_TRANSLATE_NOOP(
            "settings", "Nobody who answered so is a fact about everybody in a group."
        ),
    ),
    Setting(
        METHOD,
        "logit",
        QT_TRANSLATE_NOOP("settings", "Surveys: how margins of percentages are calculated"),
        QT_TRANSLATE_NOOP("settings", "Logit suits nearly always; “kg” is the cautious one."),
        METHODS,
    ),
    Setting(
        SHOW_RESPONDENTS,
        False,
        QT_TRANSLATE_NOOP("settings", "Surveys: show single answers on this computer"),
        QT_TRANSLATE_NOOP(
            "settings", "Only for those who may see them; each look is noted in the log."
        ),
    ),
]
