# SPDX-License-Identifier: EUPL-1.2
"""The kinds of fact: how many in three years, when, where, and how they are noticed."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Category:
    """A kind of fact as the invented police zone writes it, and its rhythm."""

    code: str
    label: str
    theme: str
    count: int
    week: str
    months: str = "flat"
    years: tuple[float, float, float] = (1.0, 1.0, 1.0)
    festive: float = 0.0
    interval: str = ""  # "", absence, parked, night
    attempt: float = 0.0
    lag_days: float = 0.2
    unlocated: float = 0.02
    public: dict[str, float] = field(default_factory=dict)  # share of facts at a named open place
    pull: dict[str, float] = field(default_factory=dict)  # how much a spot draws, against homes


CATEGORIES = (
    Category("WIN", "Woninginbraak", "burglary", 990, "absence", "dark", (1.1, 1.0, 0.86),
             interval="absence", attempt=0.31, lag_days=0.3, unlocated=0.01),
    Category("BIN", "Inbraak in bedrijf of handelszaak", "burglary_other", 330, "night", "dark",
             interval="night", attempt=0.27, pull={"industry": 26, "shopping": 5}),
    Category("FIE", "Fietsdiefstal", "bicycle_theft", 1900, "day_parked", "cycling", (0.94, 1.0, 1.1),
             interval="parked", attempt=0.02, lag_days=2.6, unlocated=0.03,
             public={"Stationsplein": 0.27, "Grote Markt": 0.05},
             pull={"shopping": 9, "school": 11, "centre": 3}),
    Category("VOE", "Diefstal uit of aan voertuig", "theft_from_vehicle", 1010, "night", "dark",
             interval="night", attempt=0.12, pull={"shopping": 1.4, "estate": 1.2}),
    Category("AUT", "Autodiefstal", "vehicle_theft", 115, "night", interval="night", attempt=0.1),
    Category("WKL", "Winkeldiefstal", "shoplifting", 1110, "shops", "shopping", (0.92, 1.0, 1.12),
             unlocated=0.005, pull={"shopping_only": 1.0}),
    Category("ZAK", "Zakkenrollerij", "pickpocketing", 290, "market", "shopping", unlocated=0.06,
             public={"Grote Markt": 0.5, "Stationsplein": 0.14}, pull={"shopping": 14, "centre": 2}),
    Category("GEW", "Diefstal met geweld", "robbery", 150, "evening", "dark", attempt=0.22,
             public={"Stationsplein": 0.22, "Stadspark": 0.12}, pull={"nightlife": 9, "centre": 2}),
    Category("SLA", "Slagen en verwondingen", "assault", 1080, "nights_out", "summer", festive=1.0,
             lag_days=0.8, public={"Grote Markt": 0.07, "Stationsplein": 0.06},
             pull={"nightlife_only": 0.47}),
    Category("BED", "Bedreiging", "threat", 420, "home", lag_days=3.0, unlocated=0.06,
             pull={"estate": 1.6, "nightlife": 3}),
    Category("VER", "Vernieling of graffiti", "vandalism", 1350, "night", festive=1.0, interval="night",
             lag_days=1.5, public={"Stadspark": 0.08, "Stationsplein": 0.07},
             pull={"nightlife": 6, "school": 7, "estate": 1.6, "centre": 1.2}),
    Category("OVL", "Overlast", "nuisance", 1190, "evening", "summer", (1.0, 1.08, 0.9), festive=0.6,
             lag_days=0.02, public={"Stadspark": 0.24, "Stationsplein": 0.17, "Grote Markt": 0.05},
             pull={"nightlife": 5, "estate": 2.2, "school": 3}),
    Category("GEL", "Nachtlawaai", "noise", 760, "nights_out", "summer", festive=0.8, lag_days=0.01,
             pull={"nightlife": 20, "centre": 2}),
    Category("DRU", "Drugs", "drugs", 480, "evening", lag_days=0.01,
             public={"Stationsplein": 0.26, "Stadspark": 0.2}, pull={"nightlife": 12, "estate": 2.5}),
    Category("VKL", "Verkeersongeval met gewonden", "traffic", 560, "rush", "flat", (1.0, 0.97, 0.95),
             lag_days=0.01, unlocated=0.01),
    Category("OPL", "Oplichting", "fraud", 470, "office", "flat", (0.8, 1.0, 1.25), lag_days=16.0,
             unlocated=0.68),
    Category("BRA", "Brandstichting", "fire", 62, "night", "summer", interval="night",
             pull={"industry": 3, "estate": 2}),
)  # fmt: skip
