# SPDX-License-Identifier: EUPL-1.2
"""A row as it stands in the tree on the screen."""


class Node:
    """``number`` is that of its indexes and never used again; ``place`` is kept by :func:`count`."""

    __slots__ = ("children", "number", "parent", "place", "uid")

    def __init__(self, uid: str, number: int, parent: "Node | None") -> None:
        self.uid, self.number, self.parent = uid, number, parent
        self.children: list[Node] = []
        self.place = 0


def count(parent: Node, first: int) -> None:
    """Number the children from one on."""
    for place in range(first, len(parent.children)):
        parent.children[place].place = place
