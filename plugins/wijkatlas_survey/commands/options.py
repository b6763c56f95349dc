# SPDX-License-Identifier: EUPL-1.2
"""Options that the commands about figures of a survey share."""

from typing import Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Param
from wijkatlas_survey.settings import METHODS

LONELY = (
    QT_TRANSLATE_NOOP("choices", "refuse"),
    QT_TRANSLATE_NOOP("choices", "adjust"),
    QT_TRANSLATE_NOOP("choices", "average"),
    QT_TRANSLATE_NOOP("choices", "certainty"),
)

WaveName = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Name of the wave; the newest without one"))
]
Questions = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Codes of questions with commas; else all"))
]
Indicators = Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Codes of indicators with commas"))]
Groups = Annotated[
    str,
    Param(
        QT_TRANSLATE_NOOP("commands", "TOTAL, area, or the code of a question; several with commas")
    ),
]
Scheme = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme; that of the wave without one"))
]
Interval = Annotated[
    str,
    Param(
        QT_TRANSLATE_NOOP("commands", "How margins of percentages are calculated"), choices=METHODS
    ),
]
Level = Annotated[
    float, Param(QT_TRANSLATE_NOOP("commands", "Certainty of the margins, such as 0.95"))
]
LonelyRule = Annotated[
    str,
    Param(
        QT_TRANSLATE_NOOP("commands", "What to do with a stratum of one cluster"), choices=LONELY
    ),
]
Condition = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Only people who answered so: QUESTION=ANSWER"))
]
Classes = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Where classes of a number begin, such as 0,25,45,65"))
]
LeastN = Annotated[
    int | None,
    Param(QT_TRANSLATE_NOOP("commands", "No percentage on fewer answers; else the setting")),
]
HideBelow = Annotated[
    int | None, Param(QT_TRANSLATE_NOOP("commands", "Hide counts below; else the setting"))
]
