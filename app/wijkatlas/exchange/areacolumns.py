# SPDX-License-Identifier: EUPL-1.2
"""Which columns of a file with areas are code, name, inhabitants and households.

Knows the names that Statbel, CBS, INSEE and the provinces use, and the usual words in Dutch,
French, English, Spanish and Portuguese; the column whose values are all different wins.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from wijkatlas.domain.area import PolygonFile
from wijkatlas.exchange.areas import read_whole_number
from wijkatlas.exchange.rows import cell_text

_CODE_NAMES = re.compile(
    r"cs0?1?\d{6,8}|c[ds]?_?(sector|sec|nis\d?|iris|stat\w*)|(cd_)?(munty_)?refnis|nis(_?code|\d)?|"
    r"(bu|wk|gm|buurt|wijk|gemeente|stat|sector|ward|area|zone|lsoa|msoa|iris|insee|geo|district)"
    r"_?(code|cd|id|item|nr)|code(_?(insee|iris|com|zone|quartier|wijk|buurt))?|gen_\d{4}|iris|"
    r"insee|geoitem|geoid|politiezone?|codigo|cod_?\w{0,10}|cd_?\w{0,10}|lsoa\d\dcd|\w{3}\d\dcd"
)
_WEAK_CODE_NAMES = re.compile(r"(object|og[cr]_)?f?id(_\d)?|nr|nummer|numero|number|gid|key|sector")
_NAME_NAMES = re.compile(
    r"(tx?|nm)_?(sec\w*|mun\w*|sector\w*)(_(nl|fr|de))?(_(nl|fr|de))?|statnaam|"
    r"(bu|wk|gm|buurt|wijk|gemeente|sector|ward|area|zone|district|iris|quartier)_?(naam|name|nm)|"
    r"na(a?)me?(_\d)?|nom(_?(iris|com|zone|quartier))?|nombre|nome|label|libelle|lib\w*|title|"
    r"\w+_(naam|name|nom)|\w{3}\d\dnm|bairro|barrio|wijk|buurt|quartier"
)
_PEOPLE_NAMES = re.compile(
    r"aant(al)?_?inw(oners)?|inw(oners?)?(_?\d{4})?|bevolking(_?\d{4})?|bev_?\w{0,6}|"
    r"(ms_)?pop(ulation)?(_?\d{4})?|p\d\d_pop|poblacion|populacao|habitants?|inhabitants|residents"
)
_HOMES_NAMES = re.compile(
    r"aant(al)?_?h(h|uish(oudens)?)|huishoudens(_?\d{4})?|(ms_)?households?|hh(_?\d{4})?|"
    r"menages?|hogares|domicilios|p\d\d_men"
)
_CODE_VALUE = re.compile(r"(?=.*\d)[A-Za-z]{0,4}[\dA-Z\-_]{1,12}")
_LOOKED_AT = 5_000


@dataclass(frozen=True, slots=True)
class AreaColumns:
    """Proposed columns, "" where none fits. ``sure`` is False when code or name is a poor fit."""

    code: str = ""
    name: str = ""
    population: str = ""
    households: str = ""
    sure: bool = False


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    plain: str
    distinct: float
    code_like: float
    letters: float
    whole: float


def guess_area_columns(polygon_file: PolygonFile) -> AreaColumns:
    """Columns for code, name, inhabitants and households."""
    columns = [_look(polygon_file, name) for name in polygon_file.columns]
    codes = sorted(columns, key=_code_score, reverse=True)
    names = sorted(columns, key=_name_score, reverse=True)
    code = codes[0] if codes and _code_score(codes[0]) >= 0.9 else None
    name = names[0] if names and _name_score(names[0]) > 1 else None
    if code is None and name is not None and name.distinct == 1:
        code = name
    name = name or code
    taken = {one.name for one in (code, name) if one is not None}
    rest = [one for one in columns if one.name not in taken]
    return AreaColumns(
        code=code.name if code else "",
        name=name.name if name else "",
        population=_counted(rest, _PEOPLE_NAMES),
        households=_counted(rest, _HOMES_NAMES),
        sure=bool(code and name and code.distinct == 1 and _code_score(code) >= 2.5),
    )


def _look(polygon_file: PolygonFile, name: str) -> _Column:
    values = [row.values.get(name) for row in polygon_file.rows[:_LOOKED_AT]]
    texts = [text for value in values if (text := cell_text(value).strip())]
    count = max(len(texts), 1)
    return _Column(
        name=name,
        plain=re.sub(r"[^a-z0-9]+", "_", _without_accents(name).casefold()).strip("_"),
        distinct=len(set(texts)) / max(len(values), 1),
        code_like=sum(bool(_CODE_VALUE.fullmatch(text)) for text in texts) / count,
        letters=sum(any(sign.isalpha() for sign in text) for text in texts) / count,
        whole=sum(_is_whole(value) for value in values) / max(len(values), 1),
    )


def _code_score(column: _Column) -> float:
    named = 2.0 * bool(_CODE_NAMES.fullmatch(column.plain))
    named = named or 0.5 * bool(_WEAK_CODE_NAMES.fullmatch(column.plain))
    return (named + column.code_like) * column.distinct


def _name_score(column: _Column) -> float:
    named = 2.0 * bool(_NAME_NAMES.fullmatch(column.plain))
    return (named + column.letters - column.code_like) * (0.2 + column.distinct)


def _counted(columns: Sequence[_Column], names: re.Pattern[str]) -> str:
    fitting = [one for one in columns if names.fullmatch(one.plain) and one.whole > 0.5]
    return max(fitting, key=lambda one: one.plain).name if fitting else ""


def _is_whole(value: object) -> bool:
    try:
        return read_whole_number(value) is not None
    except (ValueError, OverflowError):
        return False


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", text))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
