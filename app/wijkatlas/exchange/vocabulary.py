# SPDX-License-Identifier: EUPL-1.2
"""What people call the columns of a table of incidents, and what happened, in five languages."""

import re
import unicodedata

_HEADINGS: dict[str, str] = {
    "source_ref": r"""
        incident(id|identificatie|number|nummer|nr|key|no)? | crimeid | id | uid | uuid | guid |
        (service)?requestid | servicerequestid | eventid | eventuniqueid | recordid | caseid |
        case(number|no|nr)? | ccn | complaint(number|id|nr)? | report(number|id|no|nr) |
        reference(number)? | ref(nr)? | pv(nummer|nr)? | notitienummer | zaaknummer |
        dossier(nummer|nr)? | meldingsnummer | registratienummer | nummer(pv)? |
        numero(depv|pv|dossier|dossie|expediente|registro|denuncia)? | npv | expediente |
        protocolo | boletim | folio | bo | .*(incident|crime|case|offence|offense)id
        """,
    "category": r"""
        crimetype | crime(category|description)? | offen[cs]e(type|description|category)? |
        category | categorie | catégorie | categoria | hoofdcategorie | subcategorie |
        description | incident(soort|type|category) | soort(incident|feit|misdrijf|melding)? |
        misdrijf | feit(omschrijving|soort)? | omschrijvingfeit | delict | delito |
        tipo(delito|decrime|dedelito|ocorrencia)? |
        type(incident|fait|feit|delit|crime|d'infraction|infraction)? | fait | libelle(dufait)?
        | infraction | qualification | kwalificatie | natureza | natureza(da)?ocorrencia | crime
        | mci | primarytype | servicename | servicecodedescription | rubriek | modalidad |
        subject | onderwerp | theme | thema
        """,
    "category_national": r"""
        (crime|offen[cs]e|feit|incidentsoort|category|categorie|service|delict|ucr|nibrs)code |
        code(feit|dufait|fait|crime|delict|incident)? | incidentsoortcode | mocode
        """,
    "attempt": r"poging | tentative | tentativa | attempt(ed)? | isattempt",
    "text": r"""
        toelichting | opmerking(en)? | remarks? | comments? | narrative | notes? | vrijetekst |
        tekst | text | relato | relaas | modusoperandi | mo | commentaires? | observaciones |
        observacoes
        """,
    "address": r"""
        (full|block|street|blocksite|incident)?address | adres | adresse |
        location(description)? | direccion | endereco | plaats | lieu | pleegadres |
        hundredblock | 100block
        """,
    "street": r"""
        straat(naam)? | street(name)? | rue | nomderue | calle | rua | logradouro |
        pleegstraat(naam)? | ileadsstreet | onstreet(name)? | voie | via
        """,
    "house_number": r"""
        huis(nummer|nr) | pleeghuisnummer.* | (house|street)(number|no|nr) | numerodemaison |
        numero(rue|voie)? | n°? | nr | number | altura
        """,
    "postcode": r"""
        postcode | postalcode | zip(code)? | codepostal | codigopostal | cep | pleegpostcode |
        postnummer | pc6 | pc4
        """,
    "x": r"""
        x | lon(g|gitude)? | lng | long | (centroid)?x(coord(inate)?|coordinaat)? |
        (lambert|rd|l72|blockx)x? | lambertx | xlambert | xrd | rdx | easting | lengtegraad |
        coordonneex | coordx | xcoord(inaat)? | pointx | blockxcoord | gpslon(gitude)? |
        coordenadax | coordinatex | (geo|wgs84)?(lengte(graad)?|lon(g|gitude)?|longitud) |
        oosterlengte | lambert(72|2008)?x | x(lambert|l|rd)?(72|2008|wgs84|31370|28992|4326)? |
        xcoordonnee | coordonneesx | (coordinaat|coordinaten)x
        """,
    "y": r"""
        y | lat(itude)? | (centroid)?y(coord(inate)?|coordinaat)? | lamberty | ylambert | yrd |
        rdy | northing | breedtegraad | coordonneey | coordy | ycoord(inaat)? | pointy |
        blockycoord | gpslat(itude)? | coordenaday | coordinatey |
        (geo|wgs84)?(breedte(graad)?|lat(itude)?|latitud) | noorderbreedte |
        lambert(72|2008)?y | y(lambert|l|rd)?(72|2008|wgs84|31370|28992|4326)? | ycoordonnee |
        coordonneesy | (coordinaat|coordinaten)y
        """,
    "hour": r".*hour | .*uur | heure.* | hora.*",
    "time": r".*time | tijd.* | .*tijd | uur.* | .*uur | heure.* | hora.* | horario",
}
_HEADINGS_WHOLE = {
    part: re.compile(f"(?:{pattern})", re.VERBOSE) for part, pattern in _HEADINGS.items()
}
_MOMENTS = (
    (
        "other",
        r"modif|updat|wijzig|clos|afgesl|afgehand|expect|expire|resol|due|inspect|export|birth|geboor",
    ),
    (
        "known_at",
        r"kennis|aangif|meld|vaststel|report|request|creat|constat|plainte|denunc|regist|notif|known|add|"
        r"received|ontvang|opgave",
    ),
    ("end", r"eind|\btot\b|tot$|end|fin|hasta|fim|until|\bto\b|latest|\bate\b"),
    (
        "begin",
        r"begin|van$|\bvan\b|from|start|occur|incident|pleeg|feit|fait|debut|inicio|desde|fato|ocorr|"
        r"earliest|hecho|date|datum|data|fecha|month|maand|mois|jour|dag|day|when|tijdstip",
    ),
)
_UNSTABLE_IDS = re.compile(
    r"objectid|fid|ogcfid|rowid|index|column\d+|unnamed.*|rij|row|volgnummer|nr"
)

# first match wins, so narrow words stand before wide ones
_THEMES: tuple[tuple[str, str], ...] = (
    ("homicide", r"homicid|murder|moord|doodslag|meurtre|assassinat|asesinat|feminicid|manslaught"),
    ("assault", r"violence and sexual"),
    (
        "sexual",
        r"sexu|\bsex\b|rape|zeden|verkracht|aanrand|\bviol\b|pudeur|violacion|estupro|sexo|abuso sex",
    ),
    ("dumping", r"sluikstort|zwerfvuil|dump|litter|afval|huisvuil|dechet|basura|lixo"),
    (
        "robbery",
        r"robber|carjack|homejack|straatroof|overval|(diefstal|vol|theft|robo|roubo).{0,12}"
        r"(geweld|violence|violencia|main armee|gewapender|armed)|gewapende diefstal|mugging|roubo|atraco",
    ),
    ("bicycle_theft", r"fiets|bicycle|\bbike|\bvelo|bicicleta"),
    ("shoplifting", r"winkeldief|shoplift|etalage|hurto en (tienda|comercio)"),
    (
        "pickpocketing",
        r"zakkenrol|pickpocket|gauwdief|a la tire|theft from (the )?person|purse|carterist",
    ),
    (
        "theft_from_vehicle",
        r"(uit|aan|af|vanaf|from|f/|dans|en el|de dentro).{0,12}(voertuig|auto|vehic|mtr veh|motor)"
        r"|theft from (motor )?vehicle|mtr veh parts|vehicle crime",
    ),
    (
        "vehicle_theft",
        r"autodief|auto ?theft|(motor )?vehicle theft|theft of (motor )?vehicle|motordief|bromfiets|"
        r"vol de (voiture|vehicule|moto)|robo de (vehiculo|auto)|(furto|roubo) de veiculo|"
        r"stolen vehicle|diefstal (van )?(auto|personenauto|voertuig|motor)",
    ),
    (
        "burglary",
        r"(inbraak|diefstal|cambriol|vol|robo|furto).{0,20}(woning|huis|habitation|vivienda|residenc|casa)|"
        r"woninginbraak|break and enter|break ?in|burglar.{0,3}res|resid.{0,12}burglar|burglary|cambriol",
    ),
    ("burglary_other", r"inbraak|braak|entradera|robo en (local|comercio)"),
    ("drugs", r"drug|verdovende|stupefi|drogas?|drogues?|narco|narkot|trafico"),
    ("fraud", r"fraud|oplicht|bedrog|escroqu|estafa|estelion|burla|phishing|cyber"),
    ("threat", r"bedreig|belag|stalk|menace|harcel|threat|harass|amenaz|ameac|acoso|intimid"),
    (
        "vandalism",
        r"vandal|vernieling|beschadig|graffiti|degrad|damage|mischief|criminal damage|danos?\b|dommage",
    ),
    ("fire", r"arson|brandsticht|incendi|brand\b|fogo posto"),
    (
        "assault",
        r"assault|asslt|aslt|battery|slagen|mishandel|geweld|vechtpart|coups|blessures|violen|lesion|"
        r"lesao|agres|steekpart|wound|homicide attempt",
    ),
    ("weapons", r"weapon|wapen|\barmes?\b|\barmas?\b|shooting|shots? fired|firearm offen"),
    ("noise", r"geluid|lawaai|noise|tapage|bruit|ruido|barulho"),
    (
        "street_defect",
        r"verlicht|put in|pothole|street ?light|wegdek|stoep|sidewalk|eclairage|voirie|bache|alumbrado",
    ),
    (
        "traffic",
        r"traffic|verkeer|ongeval|accident|collision|parkeer|parking|rijden|transit|roulage|trafego",
    ),
    (
        "nuisance",
        r"overlast|nuisance|hangjong|anti.?social|public order|dronken|ivresse|disorder|ordeverst|"
        r"molest|perturb",
    ),
    ("theft_other", r"theft|larc\b|larcen|steal|diefstal|\bvol\b|hurto|robo|furto|stolen"),
)
_THEMES_COMPILED = tuple((code, re.compile(pattern)) for code, pattern in _THEMES)


def plain(text: str) -> str:
    """A text in small letters without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def heading_fit(part: str, heading: str) -> float:
    """How well a heading names a part of an incident: 1 its usual name, 0 not at all."""
    key = re.sub(r"[^a-z0-9°']", "", plain(heading))
    if _HEADINGS_WHOLE[part].fullmatch(key):
        return 1.0
    words = [word for word in re.split(r"[^a-z0-9]+", plain(_unglued(heading))) if word]
    return 0.6 if any(_HEADINGS_WHOLE[part].fullmatch(word) for word in words) else 0.0


def moment_role(heading: str) -> str:
    """Which moment a date column's heading speaks of: begin, end, known_at, other, or ""."""
    words = plain(_unglued(heading).replace("_", " "))
    return next((role for role, pattern in _MOMENTS if re.search(pattern, words)), "")


def is_unstable_id(heading: str) -> bool:
    """True for numbers that a program gives its rows, other ones in each export."""
    return bool(_UNSTABLE_IDS.fullmatch(re.sub(r"[^a-z0-9]", "", plain(heading))))


def theme_of(category: str) -> str:
    """The theme that the words of a category speak of, "" when they speak of none we know."""
    words = plain(category).replace("_", " ")
    if re.search(r"\bother crime|^other$|^overig|^autres?$|^otros?$|^outros?$", words):
        return "other"
    return next((code for code, pattern in _THEMES_COMPILED if pattern.search(words)), "")


def _unglued(heading: str) -> str:
    """Words that were written together with capitals, apart: ``reportDate`` is "report Date"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)
