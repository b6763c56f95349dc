# SPDX-License-Identifier: EUPL-1.2
"""Words in tables of figures: headings in Dutch, French and English, and marks where no figure is."""

import unicodedata
from collections.abc import Sequence

from wijkatlas.api import Group, Nature, Reason

HEADINGS: dict[str, tuple[str, ...]] = {
    "indicator": ("indicator", "indicatorcode", "code indicator", "indicator code", "indicateur",
                  "code indicateur"),
    "title": ("titel", "naam indicator", "indicatornaam", "omschrijving", "title", "titre", "intitule",
              "libelle", "indicator title"),
    "unit": ("eenheid", "unit", "unite"),
    "group": ("groep", "thema", "domein", "sector", "group", "theme", "groupe", "domaine"),
    "nature": ("aard", "soort", "nature", "kind", "type"),
    "worse": ("meer is slechter", "hoger is slechter", "slechter", "worse", "more is worse",
              "higher is worse", "plus est pire", "pire"),
    "additive": ("optelbaar", "additive", "can be added", "additif", "additionnable"),
    "area": ("gebied", "gebiedscode", "code gebied", "gebied code", "wijk", "wijkcode", "buurt",
             "buurtcode", "statistische sector", "area", "area code", "neighbourhood", "quartier",
             "code quartier", "zone", "secteur"),
    "area_name": ("gebiedsnaam", "naam gebied", "wijknaam", "buurtnaam", "area name",
                  "nom du quartier", "nom de la zone"),
    "scheme": ("gebiedsindeling", "indeling", "schema", "scheme", "area scheme", "decoupage", "division"),
    "period": ("periode", "jaar", "kwartaal", "maand", "perioden", "period", "year", "quarter", "month",
               "annee", "trimestre", "mois"),
    "value": ("waarde", "cijfer", "value", "figure", "valeur", "chiffre"),
    "low": ("laag", "ondergrens", "onder", "low", "lower", "from", "borne inferieure", "min"),
    "high": ("hoog", "bovengrens", "boven", "high", "upper", "borne superieure", "max"),
    "n": ("n", "basis", "aantal", "aantal antwoorden", "aantal waarnemingen", "base", "number", "effectif"),
    "source": ("bron", "source", "herkomst"),
    "vintage": ("jaargang", "stand gebieden", "vintage", "millesime"),
    "provisional": ("voorlopig", "provisional", "provisoire", "status"),
}  # fmt: skip
"""By what a column holds: what it may be called, without accents and capitals."""

GROUPS: dict[Group, tuple[str, ...]] = {
    Group.CRIME: ("criminaliteit", "misdaad", "diefstal", "crime", "criminalite"),
    Group.VIOLENCE: ("geweld", "violence"),
    Group.NUISANCE: ("overlast", "nuisance", "nuisances"),
    Group.FEAR: ("onveiligheidsgevoel", "veiligheidsgevoel", "onveiligheid", "fear", "insecurite"),
    Group.VICTIMS: ("slachtoffers", "slachtofferschap", "victims", "victimes"),
    Group.RISK: ("risico", "risicofactoren", "risk", "risque"),
    Group.INSTITUTION: ("instelling", "instellingen", "dienst", "diensten", "politie", "institution",
                        "institutions", "service", "services", "police"),
    Group.COHESION: ("samenhang", "samenleven", "cohesie", "cohesion"),
    Group.EDUCATION: ("onderwijs", "school", "education", "enseignement"),
    Group.HEALTH: ("gezondheid", "zorg", "welzijn en gezondheid", "health", "sante"),
    Group.SOCIAL: ("sociaal", "welzijn", "armoede", "social", "social affairs"),
    Group.URBAN: ("ruimte", "wonen", "openbare ruimte", "stedelijk", "huisvesting", "urban",
                  "public space", "housing", "urbain", "espace public", "logement"),
}  # fmt: skip
NATURES: dict[Nature, tuple[str, ...]] = {
    Nature.OBJECTIVE: ("objectief", "geregistreerd", "objective", "recorded", "objectif"),
    Nature.SUBJECTIVE: ("subjectief", "beleving", "subjective", "felt", "subjectif", "ressenti"),
}
YES = ("ja", "j", "yes", "y", "true", "waar", "oui", "o", "1", "vrai", "x")
NO = ("nee", "neen", "n", "no", "false", "onwaar", "non", "0", "faux", "-1")
NEITHER = ("geen van beide", "neutraal", "neither", "neutral", "neutre", "ni l'un ni l'autre")
PROVISIONAL = (*YES, "voorlopig", "nader voorlopig", "provisional", "provisoire")
FINAL = (*NO, "definitief", "final", "definitif")
WHOLE = ("gemeente", "hele gemeente", "heel de gemeente", "totaal", "total", "municipality", "whole",
         "commune", "toute la commune", "stad", "ville")  # fmt: skip
MARKS: dict[str, Reason] = {
    "": Reason.MISSING,
    ".": Reason.MISSING,
    "-": Reason.MISSING,
    "–": Reason.MISSING,
    ":": Reason.MISSING,
    "nb": Reason.MISSING,
    "n.b.": Reason.MISSING,
    "na": Reason.MISSING,
    "n.a.": Reason.MISSING,
    "n/a": Reason.MISSING,
    "nd": Reason.MISSING,
    "n.d.": Reason.MISSING,
    "onbekend": Reason.MISSING,
    "x": Reason.SUPPRESSED,
    "c": Reason.SUPPRESSED,
    "geheim": Reason.SUPPRESSED,
    "secret": Reason.SUPPRESSED,
}
"""Signs of StatLine and of others. A dash may be nought or unknown: it is not taken for nought."""


def plain(text: str) -> str:
    """Without accents, capitals, underscores and double spaces."""
    letters = unicodedata.normalize("NFKD", text.replace("_", " ").replace("’", "'"))
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())


def columns_of(headings: Sequence[str]) -> dict[str, str]:
    """The heading of each part of a figure that the table has; the first that fits."""
    known = {plain(heading): heading for heading in reversed(headings)}
    found = {}
    for part, words in HEADINGS.items():
        heading = next((known[word] for word in words if word in known), "")
        if heading:
            found[part] = heading
    return found
