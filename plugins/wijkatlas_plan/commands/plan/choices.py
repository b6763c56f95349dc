# SPDX-License-Identifier: EUPL-1.2
"""What the workbook of a plan offers in its lists: areas, indicators, cards and problems of a project."""

from collections import Counter
from typing import TYPE_CHECKING

from wijkatlas.api import Session

if TYPE_CHECKING:
    from wijkatlas_plan.files.plan.choices import Choices


def gather_choices(session: Session) -> "Choices":
    """All that rows may refer to; without a project only the cards that travel with the program."""
    from wijkatlas_plan.files.plan.choices import Choices
    from wijkatlas_plan.library.cards import all_cards, bundled_cards
    from wijkatlas_plan.library.templates import said
    from wijkatlas_plan.storage.cards import own_cards
    from wijkatlas_plan.storage.problems import problems

    language = session.translator.language
    if not session.is_open:
        return Choices(cards={each.id: said(each.title, language) for each in bundled_cards()})
    project = session.project
    areas = project.areas()
    sizes = Counter(area.scheme for area in areas)
    # people who write "North" mean a neighbourhood sooner than one of its many sectors
    scheme = min(sizes, key=lambda each: (sizes[each], each), default="")
    return Choices(
        areas,
        {each.id: each.title for each in session.indicators()},
        {each.id: said(each.title, language) for each in all_cards(own_cards(project))},
        {each.uid: each.title for each in problems(project)},
        scheme,
    )
