# SPDX-License-Identifier: EUPL-1.2
"""The office's own programme cards, each kept as the TOML text that is exchanged."""

from wijkatlas_plan.storage.editing import new_uid
from wijkatlas_plan.storage.project import Edit, Queries, has_plans
from wijkatlas_plan.storage.rowtext import clean

_TABLE = "plan_card"


def own_cards(project: Queries) -> dict[str, str]:
    """The texts of the office's own cards by their ids, in alphabetical order."""
    if not has_plans(project):
        return {}
    return dict(project.rows(f"SELECT card, text FROM {_TABLE} ORDER BY card"))


def save_card(edit: Edit, id: str, toml: str) -> None:  # noqa: A002 - a card's own name for it
    """Add a card, or put it in place of the one of its id."""
    text = clean(toml)
    known = edit.rows(f"SELECT text FROM {_TABLE} WHERE card = ?", (id,))
    if not known:
        edit.insert_many(_TABLE, [{"uid": new_uid(), "card": id, "text": text}])
    elif known[0][0] != text:
        edit.update_many(_TABLE, ("card",), [{"card": id, "text": text}])


def remove_card(edit: Edit, id: str) -> int:  # noqa: A002
    """Remove a card; gives 1, or 0 when there is none of this id. Actions keep naming it."""
    return edit.delete_where(_TABLE, card=id)
