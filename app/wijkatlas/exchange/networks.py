# SPDX-License-Identifier: EUPL-1.2
"""Neighbourhood networks out of polygons. Persons are never taken over, whatever a column holds."""

from collections.abc import Mapping
from dataclasses import replace

from wijkatlas.domain.area import Network, NetworkKind, NetworkStatus, PolygonFile, PolygonRow
from wijkatlas.domain.incident import Rejection
from wijkatlas.exchange.areas import Outcome, join_shapes, read_day, text_of
from wijkatlas.exchange.feature import match_column

_KINDS: Mapping[NetworkKind, tuple[str, ...]] = {
    NetworkKind.WHATSAPP: ("whatsapp", "wapp", "wabp", "buurtapp", "app-groep", "appgroep"),
    NetworkKind.BIN: ("bin", "buurtinformatienetwerk", "réseau d'information", "ril", "plp"),
}
_STATUSES: Mapping[NetworkStatus, tuple[str, ...]] = {
    NetworkStatus.STARTING: ("starting", "in oprichting", "opstart", "en création", "gepland"),
    NetworkStatus.ACTIVE: ("active", "actief", "actif", "actieve", "operationeel", "ja"),
    NetworkStatus.PAUSED: ("paused", "slapend", "gepauzeerd", "inactief", "inactive", "inactif"),
    NetworkStatus.ENDED: ("ended", "stopgezet", "beëindigd", "opgeheven", "arrêté", "terminé"),
}
_NO = frozenset({"0", "false", "nee", "neen", "no", "non", "n", "vacant", "vacature", "geen", "-"})


def networks_from(
    polygon_file: PolygonFile,
    *,
    name: str,
    kind: str = NetworkKind.BIN,
    coordinator: str = "",
    police_contact: str = "",
    started_on: str = "",
    status: str = "",
) -> tuple[list[Network], list[Rejection], dict[str, int]]:
    """Networks, the rows that can't be one, and counts of what was odd, by reason code.

    ``kind`` is ``bin``, ``whatsapp`` or ``other``, or a column. Of ``coordinator`` only is kept
    whether there is one. Rows of the same name are parts of one network when all else is equal.

    Raises ``UserError`` for a column that isn't there, and lists those that are.
    """
    columns, label = polygon_file.columns, polygon_file.layer

    def column(wanted: str) -> str:
        return match_column(label, columns, wanted) if wanted else ""

    name_column = column(name)
    fixed_kind = _fixed_kind(kind)
    kind_column = "" if fixed_kind else column(kind)
    contact_column, coordinator_column = column(police_contact), column(coordinator)
    start_column, status_column = column(started_on), column(status)
    outcome = Outcome([], {})
    found: dict[str, Network] = {}
    for row in polygon_file.rows:
        title = text_of(row, name_column)
        if row.reason or not title:
            outcome.refuse(row.row, name_column, title, row.reason or "missing_name")
            continue
        network = Network(
            name=title,
            wkb=row.wkb,
            kind=fixed_kind or _kind(text_of(row, kind_column), outcome),
            coordinator_filled=_is_filled(text_of(row, coordinator_column)),
            police_contact=_service(text_of(row, contact_column), outcome),
            started_on=_start(row, start_column, outcome),
            status=_status(text_of(row, status_column), outcome),
        )
        known = found.get(title.casefold())
        if known is None:
            found[title.casefold()] = network
        elif replace(known, wkb=b"", name="") == replace(network, wkb=b"", name=""):
            found[title.casefold()] = replace(known, wkb=join_shapes(known.wkb, network.wkb))
            outcome.note("joined_parts")
        else:
            outcome.refuse(row.row, name_column, title, "duplicate_name")
    return list(found.values()), outcome.rejections, outcome.notes


def _fixed_kind(text: str) -> NetworkKind | None:
    try:
        return NetworkKind(text.strip().casefold() or NetworkKind.BIN)
    except ValueError:
        return None


def _kind(text: str, outcome: Outcome) -> NetworkKind:
    folded = text.casefold()
    for kind, words in _KINDS.items():
        if any(word in folded for word in words):
            return kind
    if folded and folded not in {"other", "ander", "andere", "autre"}:
        outcome.note("unknown_kind")
    return NetworkKind.OTHER


def _status(text: str, outcome: Outcome) -> NetworkStatus:
    folded = text.casefold()
    for status, words in _STATUSES.items():
        if folded in words:
            return status
    if folded:
        outcome.note("unknown_status")
    return NetworkStatus.ACTIVE


def _is_filled(text: str) -> bool | None:
    """Whether there is a coordinator: a yes, or any name, which is forgotten here."""
    return text.casefold() not in _NO if text else None


def _service(text: str, outcome: Outcome) -> str:
    """The police service; an e-mail address or a telephone number belongs to a person."""
    if "@" in text or sum(sign.isdigit() for sign in text) >= 8:
        outcome.note("personal_contact")
        return ""
    return text


def _start(row: PolygonRow, column: str, outcome: Outcome) -> str:
    text = text_of(row, column)
    day = read_day(text)
    if text and not day:
        outcome.note("bad_date")
    return day
