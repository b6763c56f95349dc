# SPDX-License-Identifier: EUPL-1.2
"""The order of rows among those of the same parent: by position, then by uid."""

from collections.abc import Sequence

Placed = tuple[int, str]
"""Position and uid: what rows are sorted by."""


def positions(siblings: Sequence[Placed], uid: str, place: int) -> dict[str, int]:
    """The positions that change when a row comes to stand at a place (from 0) among its siblings.

    ``siblings`` are the others in their order. As few rows as possible get a new position: the row
    itself, and those after it as far as they would not come after it any more.
    """
    place = max(0, min(place, len(siblings)))
    if not siblings:
        return {uid: 0}
    if place == 0:
        first, name = siblings[0]
        return {uid: first if uid < name else first - 1}
    last, name = siblings[place - 1]
    changed = {uid: last if uid > name else last + 1}
    before: Placed = (changed[uid], uid)
    for position, other in siblings[place:]:
        if (position, other) > before:
            break
        changed[other] = before[0] if other > before[1] else before[0] + 1
        before = (changed[other], other)
    return changed
