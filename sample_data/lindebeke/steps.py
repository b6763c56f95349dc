# SPDX-License-Identifier: EUPL-1.2
"""What the invented office did with its figures: commands with their values, one after the other.

``file`` is the name of a file beside it. The problems come first, so that the plan can name them.
"""

import json
from pathlib import Path
from typing import Any

Step = tuple[str, dict[str, Any]]

STATION = "Fietsdiefstal aan het station"
CARS = "Diefstal uit auto’s in de Bloemenwijk"
HOMES = "Woninginbraak"
PARK = "Overlast in en rond het Stadspark"
FEAR = "Onveilig gevoel in de Bloemenwijk"
FIGHTS = "Vechtpartijen in het weekend in het Centrum"
SHOPS = "Winkeldiefstal in de winkelstraten"
COUNCIL = "Gemeenteraad, op voorstel van de stuurgroep veiligheid"

PROBLEMS = (
    # title, theme, area, audience, figures, feasibility and political choice (1 to 5, why)
    (STATION, "bicycle_theft", "4990102", "pendelaars en scholieren",
     "incident:bicycle_theft,survey:probleem_5", (5, "Eén plek, één beheerder."), (3, "")),
    (CARS, "theft_from_vehicle", "4990111", "autobezitters",
     "incident:theft_from_vehicle,survey:probleem_4", (3, "Groot gebied, donkere straten."), (4, "")),
    (HOMES, "burglary", "", "bewoners",
     "incident:burglary,survey:probleem_3,table:opheldering_inbraak",
     (4, "Advies en premie liggen klaar."), (4, "")),
    (PARK, "nuisance", "4990107", "bezoekers van het park", "incident:nuisance,survey:probleem_7",
     (3, "Hangt af van het weer en van de werken."), (4, "Staat in het bestuursakkoord.")),
    (FEAR, "", "4990111", "bewoners", "survey:onveilig_vaak,survey:mijden_3",
     (2, "Gevoel verandert langzaam."), (5, "Eerste vraag van de wijkraad.")),
    (FIGHTS, "assault", "4990101", "uitgaanders", "incident:assault",
     (3, "Samen met de horeca."), (3, "")),
    (SHOPS, "shoplifting", "4990101", "winkeliers", "incident:shoplifting",
     (2, "Vooral zaak van de winkels zelf."), (1, "")),
)  # fmt: skip
DECISIONS = (
    (STATION, "priority", "Bewaakte stalling, met evaluatie na een jaar."),
    (CARS, "priority", "Gerichte patrouilles en licht."),
    (HOMES, "priority", "Advies, premie en buren waarschuwen."),
    (FEAR, "priority", "Wijkschouw en spreekuur in de wijk."),
    (PARK, "attention", "Gemeenschapswachten in het seizoen."),
    (FIGHTS, "attention", "Blijft bij de gewone werking van de politie."),
)
ANSWERS = {"OD1.1": STATION, "OD1.2": HOMES, "OD1.3": CARS, "OD2.1": FEAR, "OD2.2": PARK}
"""Which problem each operational goal of the plan answers."""
PARKING, GUARDS, LIGHT = "A01", "A14", "A10"
EVALUATIONS: tuple[dict[str, Any], ...] = (
    {
        "action": PARKING,
        "title": "Bewaakte fietsenstalling",
        "design": "control",
        "category": "bicycle_theft",
        "treated": "4990102",
        "control": "4990101",
        "before": "2023-10-01/2024-09-30",
        "after": "2024-10-01/2025-09-30",
        "freeze": True,
        "by": "Preventiedienst",
    },
    {
        "action": GUARDS,
        "title": "Gemeenschapswachten in het Stadspark",
        "design": "control",
        "category": "nuisance",
        "treated": "4990107",
        "control": "4990102",
        "before": "2024-01-01/2024-12-31",
        "after": "2025-01-01/2025-12-31",
        "freeze": True,
        "by": "Preventiedienst",
    },
    {
        "action": LIGHT,
        "title": "Nieuwe straatverlichting",
        "design": "control",
        "category": "theft_from_vehicle",
        "treated": "4990111",
        "control": "4990101,4990104",
        "before": "2024-01-01/2024-12-31",
        "after": "2028-01-01/2028-12-31",
        "freeze": True,
        "by": "Preventiedienst",
    },
)


def steps(partners: str, plan: str) -> list[Step]:
    """All steps in their order."""
    done: list[Step] = [("figure.import", {"file": partners})]
    for title, theme, area, audience, figures, can, wanted in PROBLEMS:
        place = {"scheme": "wijk", "areas": area} if area else {}
        done.append(
            ("problem.add", {"title": title, "theme": theme, "audience": audience, "figures": figures}
             | place)
        )  # fmt: skip
        for criterion, (value, why) in (("feasibility", can), ("choice", wanted)):
            score = {"problem": title, "criterion": criterion, "value": value, "why": why}
            done.append(("problem.score", score))
    done.append(("problem.score", {}))
    for title, lane, decision in DECISIONS:
        values = {"problem": title, "lane": lane, "decision": decision, "by": COUNCIL}
        done.append(("problem.decide", values | {"date": "2024-01-22"}))
    done.append(("plan.import", {"file": plan}))
    for each in EVALUATIONS:
        done.append(("evaluation.plan", each))
        if each["after"] < "2026":
            done.append(("evaluation.result", {"name": each["title"]}))
    return done


def write_steps(path: Path, partners: str, plan: str) -> int:
    """Write them as JSON and count them."""
    told = [{"command": command, **values} for command, values in steps(partners, plan)]
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return len(told)
