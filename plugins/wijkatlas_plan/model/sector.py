# SPDX-License-Identifier: EUPL-1.2
"""The sectors that work together in a plan."""

from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP


class Sector(StrEnum):
    """Who takes part."""

    POLICE = "police"
    PREVENTION = "prevention"
    EDUCATION = "education"
    HEALTH = "health"
    HOUSING = "housing"
    JUSTICE = "justice"
    BUSINESS = "business"
    CITIZENS = "citizens"


SECTOR_NAMES: dict[Sector, str] = {
    Sector.POLICE: QT_TRANSLATE_NOOP("plan", "Police"),
    Sector.PREVENTION: QT_TRANSLATE_NOOP("plan", "Prevention"),
    Sector.EDUCATION: QT_TRANSLATE_NOOP("plan", "Education"),
    Sector.HEALTH: QT_TRANSLATE_NOOP("plan", "Health and welfare"),
    Sector.HOUSING: QT_TRANSLATE_NOOP("plan", "Housing and urban development"),
    Sector.JUSTICE: QT_TRANSLATE_NOOP("plan", "Justice"),
    Sector.BUSINESS: QT_TRANSLATE_NOOP("plan", "Business"),
    Sector.CITIZENS: QT_TRANSLATE_NOOP("plan", "Citizens"),
}
