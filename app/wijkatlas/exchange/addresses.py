# SPDX-License-Identifier: EUPL-1.2
"""Written addresses apart: the street stays, house number and postcode go to the private table."""

import re

# "Kerkstraat 12 bus 3", "Rue de l'Église 4-6 bte 2", "Grote Markt 1A/0101"
_NUMBER_LAST = re.compile(
    r"""(?P<street>.*?[^\W\d_].*?)[\s,]+
        (?:n[°ºr]\.?\s*)?
        (?P<number>\d{1,5}
            (?:\s?[-/+]\s?\d{1,5})?
            (?:\s?[a-zA-Z]{1,2}\b\.?)?
            (?:\s*(?:/|bus|bte|boîte|boite|b|app|apt|apto|hs|huis|[ivx]+)\.?\s*[\w./-]{0,8})?
        )\s*""",
    re.VERBOSE | re.IGNORECASE,
)
# "5082 CABANNE AVE", "12 bis rue Haute", "221B Baker Street"
_NUMBER_FIRST = re.compile(
    r"(?P<number>\d{1,6}(?:-\d{1,6})?(?:\s?(?:bis|ter)\b|[a-zA-Z]\b)?)[\s,]+"
    r"(?P<street>(?:[^\W\d_]|\d+(?:st|nd|rd|th)\b).{2,})",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\d+\s*(?:st|nd|rd|th|e|de|ste|er|ème|º|ª)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"[\s,;-]*\b(?P<postcode>[1-9]\d{3}\s?[A-Z]{2}|(?:[BF]-)?[1-9]\d{3})\s+[^\W\d_][\w .'’-]*$"
)
_DUTCH_POSTCODE = re.compile(r"[\s,;]*\b(?P<postcode>[1-9]\d{3}\s?[A-Z]{2})\b\s*$")
_TOWN = re.compile(r"(?<=[\da-zA-Z])\s*,\s*[^\W\d_][^\d,]*$")
_NUMBER_WITHIN = re.compile(
    r"(?P<street>\D*?[^\W\d_]\D*?)[\s,]+(?P<number>\d{1,5}\s?[a-zA-Z]?\b.*)"
)
_PART_OF_NAME = re.compile(
    r"(?:plein|place|mei|avenue|rue|van|van de|du|des|de|la|le|highway|route|rua|calle)",
    re.IGNORECASE,
)
_NO_HOUSE = re.compile(
    r"\bBLOCK(?:\s+OF)?\b|^(?:on or )?near\b|\s(?:&|and)\s|\b(?:ramp|interstate|junction|km)\b",
    re.IGNORECASE,
)
_DATED_STREET = re.compile(r"\d{1,2}\s+(?:jan|feb|m|apr|j|aug|a|sep|o|n|d)\w+", re.IGNORECASE)


def split_address(text: str) -> tuple[str | None, str | None, str | None]:
    """Street, house number and postcode of one line; what isn't there is None.

    A number that belongs to the street's name stays ("5TH STREET NW", "Plein 1813"), and so does a
    block of numbers ("800 - 899 BLOCK OF H STREET"): it points to no house.
    """
    line = " ".join(text.split())
    postcode = None
    for pattern in (_PLACE, _DUTCH_POSTCODE):
        match = pattern.search(line)
        if match and match.start() > 0:
            postcode = match["postcode"]
            line = line[: match.start()].rstrip(" ,;-")
            break
    if not line:
        return None, None, postcode
    if len(line) > 200 or _NO_HOUSE.search(line):
        return line, None, postcode
    first = _NUMBER_FIRST.fullmatch(line)
    if first and not _ORDINAL.match(line) and not _DATED_STREET.match(line):
        return first["street"].strip(" ,"), first["number"], postcode
    for candidate in (line, _TOWN.sub("", line)):
        last = _NUMBER_LAST.fullmatch(candidate)
        if last and not _is_name(last["street"]):
            return last["street"].strip(" ,"), last["number"].strip(), postcode
    within = _NUMBER_WITHIN.fullmatch(line)
    if within and not _is_name(within["street"]) and not _ORDINAL.match(within["number"]):
        return within["street"].strip(" ,"), within["number"].strip(), postcode
    return line, None, postcode


def _is_name(street: str) -> bool:
    """True when a number after these words belongs to the street's name."""
    words = street.strip(" ,").split(" ")
    return bool(_PART_OF_NAME.fullmatch(words[-1])) or len(street.strip()) < 2
