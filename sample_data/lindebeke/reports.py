# SPDX-License-Identifier: EUPL-1.2
"""What comes from elsewhere: bicycle thefts from across the border, and citizens' reports."""

import csv
import json
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from .days import HOURS, draw_minutes, hour_weights, leap_skipped, moment
from .land import KINDS, Land
from .names import DUTCH_POSTCODE, DUTCH_VILLAGE, MUNICIPALITY
from .town import Town

BVH_HEADER = (
    "Incident identificatie", "Bronregistratie", "Incidentsoort code", "Incidentsoort", "Pleegstraatnaam",
    "Pleeghuisnummer met toev.", "Pleegpostcode", "Pleeggemeente", "Pleegprovincie", "Pleegwijk",
    "Pleegbuurt", "Pleegsubbuurt", "Begin-pleegdag", "Begin-pleegdagdeel", "Begin-pleegdatum/tijd",
    "Eind-pleegdag", "Eind-pleegdagdeel", "Eind-pleegdatum/tijd", "Kennisname-dag", "Kennisname-dagdeel",
    "Kennisname-datum/tijd", "Aangifte", "Poging", "Verdachten", "Aanhoudingen", "Opgehelderd", "Object",
    "Project(en)", "Temperatuur", "Weer", "X", "Y",
)  # fmt: skip
BVH_ROWS, BVH_ZERO, BVH_MISSING, BVH_DUPLICATES = 400, 6, 9, 5
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
SERVICES = (  # code, name, theme, share, month rhythm, what people write
    ("SLUIK", "Sluikstort", "dumping", 0.27, "flat",
     ("Zakken huisvuil naast de glasbol", "Oude matras op de stoep", "Verfpotten achtergelaten",
      "Bouwafval in de gracht", "Kapotte zetel aan de textielcontainer")),
    ("ZWERF", "Zwerfvuil", "dumping", 0.2, "summer",
     ("Veel blikjes en verpakkingen in de berm", "Vuilbak zit vol", "Glasscherven op het fietspad",
      "Sigarettenpeuken voor de bushalte")),
    ("LICHT", "Straatverlichting", "street_defect", 0.17, "dark",
     ("Lantaarn brandt niet", "Licht knippert de hele nacht", "Hele straat donker sinds gisteren",
      "Paal staat scheef na aanrijding")),
    ("LAWAAI", "Geluidsoverlast", "noise", 0.13, "summer",
     ("Harde muziek tot na middernacht", "Geroep op straat bij sluitingstijd", "Brommers rijden rondjes",
      "Alarm gaat al de hele avond af")),
    ("OVERL", "Overlast op straat", "nuisance", 0.14, "summer",
     ("Hangplek aan de bankjes, veel afval", "Er wordt gevoetbald tegen garagepoorten",
      "Vuurtje gestookt in het park", "Fietsen blokkeren de doorgang")),
    ("WEG", "Put in de weg", "street_defect", 0.09, "dark",
     ("Losse tegel op het voetpad", "Diepe put in het wegdek", "Verkeersbord is omgevallen")),
)  # fmt: skip
REPORTS, REPORTS_UNPLACED, REPORTS_ZERO, REPORTS_HOSTILE = 900, 14, 6, 5
HOSTILE = ('=HYPERLINK("http://voorbeeld.invalid";"klik")', "<b>Zwerfvuil</b> & glas <script>1</script>",
           "@vuil, alweer!", "+32 is geen tekst", "-- geen commentaar --")  # fmt: skip


def write_bvh(town: Town, land: Land, path: Path, rng: np.random.Generator) -> dict[str, Any]:
    """Bicycle thefts of a Dutch village in the columns of the Dutch police system, in RD metres."""
    from pyproj import Transformer

    to_rd = Transformer.from_crs(31370, 28992, always_xy=True)
    addresses = land.addresses
    abroad = np.array([s.abroad for s in town.streets])[addresses.street]
    doors = np.flatnonzero(abroad)
    some = doors[rng.integers(0, len(doors), 60)]  # bicycles go from the same few places
    at = np.where(
        rng.random(BVH_ROWS) < 0.5, rng.choice(some, BVH_ROWS), rng.choice(doors, BVH_ROWS)
    )
    x, y = to_rd.transform(addresses.x[at], addresses.y[at])
    begin = np.sort(
        draw_minutes(hour_weights("day_parked", "cycling", (1, 1, 1), festive=0), BVH_ROWS, rng)
    )
    end = np.minimum(begin + rng.integers(0, 600, BVH_ROWS) // 5 * 5, HOURS * 60 - 1)
    end = leap_skipped(end)
    known = leap_skipped(end + rng.integers(20, 6000, BVH_ROWS))
    marks = rng.permutation(BVH_ROWS)
    zero, missing = (
        set(marks[:BVH_ZERO].tolist()),
        set(marks[BVH_ZERO : BVH_ZERO + BVH_MISSING].tolist()),
    )
    twice = set(marks[-BVH_DUPLICATES:].tolist())
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(BVH_HEADER)
        for i in range(BVH_ROWS):
            place = ("0", "0") if i in zero else ("", "")
            if i not in zero and i not in missing:
                place = (str(round(x[i])), str(round(y[i])))
            row = [
                f"PL19ZW-{700001 + i}", f"PL19ZW-{300001 + i // 2}", "A72", "Diefstal fiets",
                town.streets[int(addresses.street[at[i]])].name,
                f"{addresses.number[at[i]]}{rng.choice(['', '', '', 'A', ' bis'])}", f"{DUTCH_POSTCODE}LS",
                DUTCH_VILLAGE, "Zeeland", f"Wijk 00 {DUTCH_VILLAGE}", f"{DUTCH_VILLAGE} dorp", "",
            ]  # fmt: skip
            for minutes in (begin[i], end[i], known[i]):
                when = moment(minutes)
                part = ("nacht", "ochtend", "middag", "avond")[when.hour // 6]
                row += [WEEKDAYS[when.weekday()], part, f"{when:%d-%m-%Y %H:%M:%S}"]
            row += [
                "J" if rng.random() < 0.95 else "N", "N", "0", "0", "N",
                str(rng.choice(["Herenfiets", "Damesfiets", "E-bike", "Kinderfiets"])), "",
                str(int(rng.integers(-2, 27))), str(rng.choice(["Droog", "Bewolkt", "Regen"])), *place,
            ]  # fmt: skip
            writer.writerow(row)
            if i in twice:
                writer.writerow(row)
    return {
        "facts": BVH_ROWS, "rows": BVH_ROWS + BVH_DUPLICATES, "duplicate_rows": BVH_DUPLICATES,
        "zero_location": BVH_ZERO, "missing_location": BVH_MISSING,
        "accepted_without_location": BVH_ZERO + BVH_MISSING,
    }  # fmt: skip


def write_reports(town: Town, land: Land, path: Path, rng: np.random.Generator) -> dict[str, Any]:
    """Citizens' reports as a GeoReport v2 server answers them."""
    from pyproj import Transformer

    to_degrees = Transformer.from_crs(31370, 4326, always_xy=True)
    zone = ZoneInfo("Europe/Brussels")
    addresses = land.addresses
    lived = (addresses.neighbourhood >= 0) & (addresses.kind != list(KINDS).index("industrial"))
    doors = np.flatnonzero(lived)
    piles = doors[rng.integers(0, len(doors), 70)]  # where rubbish lies, rubbish comes
    at = np.where(
        rng.random(REPORTS) < 0.45, rng.choice(piles, REPORTS), rng.choice(doors, REPORTS)
    )
    shares = np.array([s[3] for s in SERVICES])
    service = rng.choice(len(SERVICES), REPORTS, p=shares / shares.sum())
    asked = np.zeros(REPORTS, int)
    for i, (_, _, _, _, months, _) in enumerate(SERVICES):
        which = service == i
        asked[which] = draw_minutes(
            hour_weights("home", months, (0, 1, 1.15), festive=0), int(which.sum()), rng
        )
    order = np.argsort(asked)
    at, service, asked = at[order], service[order], asked[order]
    spot = np.column_stack([addresses.x[at], addresses.y[at]]) + rng.normal(0, 9, (REPORTS, 2))
    longitude, latitude = to_degrees.transform(spot[:, 0], spot[:, 1])
    marks = rng.permutation(REPORTS)
    unplaced = set(marks[:REPORTS_UNPLACED].tolist())
    zero = set(marks[REPORTS_UNPLACED : REPORTS_UNPLACED + REPORTS_ZERO].tolist())
    hostile = dict(zip(marks[-REPORTS_HOSTILE:].tolist(), HOSTILE, strict=True))
    answers, themes = [], Counter[str]()
    for i in range(REPORTS):
        code, name, theme, _, _, words = SERVICES[int(service[i])]
        themes[theme] += 1
        when = moment(asked[i]).replace(tzinfo=zone)
        closed = rng.random() < 0.82
        updated = when + timedelta(hours=float(rng.exponential(90)) + 1)
        street = town.streets[int(addresses.street[at[i]])].name
        where: tuple[float | None, float | None] = (
            round(float(latitude[i]), 6),
            round(float(longitude[i]), 6),
        )
        if i in unplaced:
            where = (None, None)
        elif i in zero:
            where = (0.0, 0.0)
        answers.append({
            "service_request_id": f"LB-{24001 + i}",
            "status": "closed" if closed else "open",
            "status_notes": "Opgelost door de wijkploeg." if closed else None,
            "service_name": name,
            "service_code": code,
            "description": hostile.get(i, f"{words[int(rng.integers(len(words)))]}."),
            "agency_responsible": f"Stad {MUNICIPALITY}, dienst openbaar domein",
            "requested_datetime": when.isoformat(),
            "updated_datetime": updated.isoformat(timespec="seconds"),
            "address": f"{street}, {MUNICIPALITY}",
            "lat": where[0],
            "long": where[1],
            "media_url": None,
        })  # fmt: skip
    path.write_text(json.dumps(answers, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return {
        "rows": REPORTS, "by_theme": dict(sorted(themes.items())), "missing_location": REPORTS_UNPLACED,
        "zero_location": REPORTS_ZERO, "accepted_without_location": REPORTS_UNPLACED + REPORTS_ZERO,
        "hostile_text": REPORTS_HOSTILE,
    }  # fmt: skip
