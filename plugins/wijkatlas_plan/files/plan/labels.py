# SPDX-License-Identifier: EUPL-1.2
"""What plans, goals and actions are called in other rows: by code, else by title, else by uid."""

from collections import defaultdict
from collections.abc import Iterable

from wijkatlas_plan.files.plan.columns import TITLED, rows_of
from wijkatlas_plan.files.words import Kind, same
from wijkatlas_plan.model.plan import Tree


class Labels:
    """Finds rows by what a cell calls them, and says what to call them there."""

    def __init__(self) -> None:
        self._by_uid: dict[str, tuple[Kind, str, str]] = {}
        self._by_name: dict[str, set[str]] = defaultdict(set)

    @classmethod
    def of(cls, tree: Tree) -> "Labels":
        """Those of a whole tree."""
        labels = cls()
        for kind in TITLED:
            for row in rows_of(tree, kind):
                labels.add(kind, row.uid, getattr(row, "code", ""), row.title)
        return labels

    def add(self, kind: Kind, uid: str, code: str, title: str) -> None:
        """Take a row up; one that is known is called by its earlier names as well."""
        self._by_uid[uid] = (kind, code, title)
        for name in {same(code), same(title), same(f"{code} {title}"), same(f"{code} - {title}")}:
            if name:
                self._by_name[name].add(uid)

    def label(self, uid: str) -> str:
        """The shortest name that means this row alone among those of its kind."""
        if uid not in self._by_uid:
            return uid
        kind, code, title = self._by_uid[uid]
        goals = (Kind.STRATEGIC, Kind.OPERATIONAL)
        kinds = goals if kind in goals else (kind,)
        for name in (code, title):
            if name.strip() and self.find(name, kinds) == [uid]:
                return name
        return uid

    def find(self, text: str, kinds: Iterable[Kind]) -> list[str]:
        """The uids of the rows of these kinds that are called so."""
        wanted = set(kinds)
        text = text.strip()
        if text in self._by_uid and self._by_uid[text][0] in wanted:
            return [text]
        names = self._by_name.get(same(text), set())
        return sorted(uid for uid in names if self._by_uid[uid][0] in wanted)

    def kind(self, uid: str) -> Kind:
        """What kind of row it is."""
        return self._by_uid[uid][0]

    def of_kind(self, kind: Kind) -> list[str]:
        """The uids of all rows of a kind."""
        return [uid for uid, (each, _, _) in self._by_uid.items() if each is kind]
