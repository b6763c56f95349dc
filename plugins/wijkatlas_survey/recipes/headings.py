# SPDX-License-Identifier: EUPL-1.2
"""Words in headings that tell what a column is for, in Dutch, French, English, Spanish, Portuguese."""

import re
import unicodedata

ROLE_WORDS = {
    "respondent": (
        "uuid", "respnr", "respondent", "respondentid", "respondentnummer", "respid", "responseid",
        "caseid", "instanceid", "volgnummer", "id",
    ),
    "weight": (
        "gewicht", "gewichten", "weging", "weegfactor", "wegingsfactor", "weegcoefficient", "weight",
        "weights", "wgt", "pw", "pweight", "poids", "ponderation", "peso", "ponderacion",
        "ponderacao",
    ),
    "stratum": ("stratum", "strata", "strate", "strates", "estrato"),
    "cluster": ("cluster", "psu", "tros", "trossen", "grappe", "conglomerado"),
    "fpc": ("fpc",),
    "area": (
        "wijk", "buurt", "sector", "wijkcode", "buurtcode", "sectorcode", "statsector", "quartier",
        "secteur", "neighbourhood", "neighborhood", "barrio", "bairro",
    ),
    "date": ("submitdate", "submissiontime", "interviewdate", "invuldatum", "datum", "date", "fecha"),
}  # fmt: skip
"""Words for each role, the most telling first."""

PERSONAL = frozenset(
    (
        "email", "mail", "emailadres", "courriel", "correo", "phone", "telefoon",
        "telefoonnummer", "tel", "gsm", "mobile", "mobiel", "phonenumber", "telephone",
        "telefono", "telefone", "naam", "name", "nom", "nombre", "nome", "voornaam",
        "achternaam", "familienaam", "firstname", "lastname", "surname", "prenom", "apellido",
        "ip", "ipaddr", "ipaddress", "ipadres", "token", "toegangscode", "gps", "geopoint",
        "geolocation", "latitude", "longitude", "lat", "lon", "lng", "adres", "address",
        "adresse", "straat", "street", "rue", "huisnummer", "housenumber", "geboortedatum",
        "birthdate", "dateofbirth", "datedenaissance", "rijksregisternummer", "rijksregister",
        "insz", "niss", "bsn", "deviceid", "subscriberid", "simserial", "username",
        "handtekening", "signature",
    )
)  # fmt: skip
"""Headings of columns that point to a person."""

_NO_ROLE = frozenset(("kg", "gram", "lichaam", "body"))
_FILLING = frozenset(
    (
        "code", "nr", "num", "number", "nummer", "de", "het", "la", "le", "van", "du", "of",
        "the", "uw", "your", "votre", "id", "naam", "name", "nom",
    )
)  # fmt: skip
_PARTS = re.compile(r"[a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def words_of(heading: str) -> list[str]:
    """The words of a heading in small letters without accents: "RespNr_2" is resp, nr, 2."""
    last = re.split(r"[/.]", heading.strip("/."))[-1] if "/" in heading else heading
    parted = unicodedata.normalize("NFKD", _CAMEL.sub(" ", last).casefold())
    plain = "".join(sign for sign in parted if not unicodedata.combining(sign))
    return _PARTS.findall(plain)


def role_rank(heading: str, role: str) -> int | None:
    """How well a heading names a role, 0 best; None when it does not."""
    words = words_of(heading)
    telling = ROLE_WORDS[role]
    if "".join(words) in telling:
        return telling.index("".join(words))
    rest = [word for word in words if word not in _FILLING or word in telling]
    named = [telling.index(word) for word in rest if word in telling]
    if not named or len(rest) > 2 or _NO_ROLE.intersection(words):
        return None
    # a second word makes it less sure, and a number does not: "gewicht 2021"
    strange = sum(word not in telling and not word.isdigit() for word in rest)
    return min(named) + len(telling) * (1 + strange)


def is_personal(heading: str) -> bool:
    """True for the heading of a column that points to a person."""
    words = words_of(heading)
    return "".join(words) in PERSONAL or (
        1 < len(words) <= 3
        and any(word in PERSONAL for word in words)
        and all(word in PERSONAL or word in _FILLING or word.isdigit() for word in words)
    )
