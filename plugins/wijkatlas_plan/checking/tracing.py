# SPDX-License-Identifier: EUPL-1.2
"""Follows the golden thread both ways: from a figure to what rests on it, from a row to its figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.checking.picture import Picture

INCIDENT = "incident:"
Key = tuple[str, str]
"""The kind of a row and its uid; of an indicator its id, of a card its id."""


@dataclass(frozen=True, slots=True)
class Node:
    """A row on the thread. Kinds are indicator, card, problem, goal, action, evaluation."""

    kind: str
    uid: str
    title: str

    @property
    def key(self) -> Key:
        """Its kind and uid."""
        return self.kind, self.uid


@dataclass(frozen=True, slots=True)
class Thread:
    """A row with all it rests on (``above``: up to the figures) and all that rests on it (``below``)."""

    start: Node
    above: tuple[Node, ...]
    below: tuple[Node, ...]


def trace(kind: str, uid: str, picture: Picture) -> Thread:
    """The thread through a row; with ``kind`` "" the row is found by its uid, title or id alone.

    Raises:
        UserError: there is no such row, or several have this title.
    """
    nodes, under = _nodes(picture), _edges(picture)
    start = _start(kind, uid, nodes.values())
    over: dict[Key, list[Key]] = {}
    for upper, lowers in under.items():
        for lower in lowers:
            over.setdefault(lower, []).append(upper)
    return Thread(start, _reach(start.key, over, nodes), _reach(start.key, under, nodes))


def trace_nodes(picture: Picture) -> tuple[Node, ...]:
    """All that can be followed."""
    return tuple(_nodes(picture).values())


def _start(kind: str, name: str, nodes: Iterable[Node]) -> Node:
    known = [each for each in nodes if kind in ("", each.kind)]
    wanted = name.strip().casefold()
    found = [each for each in known if each.uid == name] or [
        each for each in known if each.title.casefold() == wanted
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Nothing in the plans of this project is called “{name}”."),
            QT_TRANSLATE_NOOP("errors", "Name a goal, an action, a problem or a figure."),
            name=name,
        )
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "Several rows are called “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Name one by its number: {uids}."),
        name=name,
        uids=", ".join(each.uid for each in found),
    )


def _nodes(picture: Picture) -> dict[Key, Node]:
    tree = picture.tree
    used = {
        *(each.indicator for each in tree.goals if each.indicator),
        *(ref.indicator for each in picture.problems for ref in each.figures),
        *picture.indicators,
    }
    titles = {name: each.title for name, each in picture.indicators.items()}
    made = [
        *(Node("indicator", name, titles.get(name, name)) for name in sorted(used)),
        *(Node("problem", each.uid, each.title) for each in picture.problems),
        *(Node("goal", each.uid, each.title) for each in tree.goals),
        *(
            Node("card", name, picture.cards.get(name, name))
            for each in tree.actions
            for name in each.cards
        ),
        *(Node("action", each.uid, each.title) for each in tree.actions),
        *(Node("evaluation", each.uid, each.title) for each in picture.evaluations),
    ]
    return {each.key: each for each in made}


def _edges(picture: Picture) -> dict[Key, list[Key]]:
    """From each row to those that rest on it."""
    pairs: list[tuple[Key, Key]] = []
    for problem in picture.problems:
        pairs += [
            (("indicator", ref.indicator), ("problem", problem.uid)) for ref in problem.figures
        ]
    for goal in picture.tree.goals:
        here = ("goal", goal.uid)
        if goal.indicator:
            pairs.append((("indicator", goal.indicator), here))
        pairs += [(("problem", uid), here) for uid in goal.problems]
        if goal.parent:
            pairs.append((("goal", goal.parent), here))
    for action in picture.tree.actions:
        pairs.append((("goal", action.goal), ("action", action.uid)))
        pairs += [(("card", name), ("action", action.uid)) for name in action.cards]
    for each in picture.evaluations:
        here = ("evaluation", each.uid)
        pairs.append((("action", each.action), here))
        names = [f"{INCIDENT}{code}" for code in each.design.categories]
        names += [each.design.indicator] if each.design.indicator else []
        pairs += [(("indicator", name), here) for name in names]
    found: dict[Key, list[Key]] = {}
    for upper, lower in dict.fromkeys(pairs):
        found.setdefault(upper, []).append(lower)
    return found


def _reach(
    start: Key, edges: Mapping[Key, list[Key]], nodes: Mapping[Key, Node]
) -> tuple[Node, ...]:
    """All that can be reached from a row, the nearest first."""
    seen = {start: None}
    front = [start]
    while front:
        front = [
            key for each in front for key in edges.get(each, ()) if key in nodes and key not in seen
        ]
        front = list(dict.fromkeys(front))
        seen |= dict.fromkeys(front)
    return tuple(nodes[key] for key in seen if key != start)
