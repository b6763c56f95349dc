# SPDX-License-Identifier: EUPL-1.2
"""The commands that list programme cards, show one and start a new one."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
)
from wijkatlas_plan.model.card import Grade, in_language
from wijkatlas_plan.model.sector import Sector

if TYPE_CHECKING:
    from wijkatlas_plan.library.cards import BrokenCard
    from wijkatlas_plan.model.card import Card, EffectSize

PATTERNS = ("*.toml",)
ProjectFile = Annotated[
    Path | None,
    Param(
        QT_TRANSLATE_NOOP("commands", "With the own cards of this project"), patterns=("*.gpkg",)
    ),
]


@dataclass(frozen=True, eq=False, slots=True)
class CardsReport:
    """The cards that were asked for, and the office's own ones that can't be read."""

    cards: "tuple[Card, ...]"
    broken: "tuple[BrokenCard, ...]"
    language: str

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {
            "cards": [
                {
                    "id": card.id, "title": in_language(card.title, self.language),
                    "grade": str(card.grade), "verdict": str(card.verdict),
                    "cost": str(card.cost), "themes": list(card.themes),
                    "sectors": [str(each) for each in card.sectors], "own": card.own,
                    "version": card.version, "office": card.office,
                }
                for card in self.cards
            ],
            "broken": [{"id": each.id, "problem": str(each.problem)} for each in self.broken],
        }  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """A line for each card."""
        from wijkatlas_plan.reports.card_page import evidence_words

        t = translator.translate
        lines = [
            f"{card.id}: {in_language(card.title, translator.language)}"
            f" ({evidence_words(card, translator)})" + (", " + _from(card, t) if card.own else "")
            for card in self.cards
        ]
        if not lines:
            lines.append(t("plan", "There are no cards like that."))
        for each in self.broken:
            problem = _explained(each.problem, translator)
            lines.append(
                t("plan", "{card} can't be read: {problem}", card=each.id, problem=problem)
            )
        return "\n".join(lines)


@dataclass(frozen=True, eq=False, slots=True)
class CardReport:
    """One card, with what was measured here of actions that rest on it."""

    card: "Card"
    here: "tuple[EffectSize, ...]"

    def as_json(self) -> dict[str, Any]:
        """Everything on the card, with texts by language."""
        from dataclasses import asdict

        plain = asdict(self.card)
        plain["measured_here"] = [dict(each.text) for each in self.here]
        return plain

    def sentence(self, translator: Translator) -> str:
        """The card as a page of text."""
        from wijkatlas_plan.reports.card_page import card_lines

        return "\n".join(card_lines(self.card, self.here, translator))


@dataclass(frozen=True, slots=True)
class NewCardReport:
    """The file in which a card is to be filled in."""

    file: str
    card: str

    def sentence(self, translator: Translator) -> str:
        """What to do with it."""
        return translator.translate(
            "plan",
            "{file} is written. Fill it in in a text editor, then bring it in with “card import”.",
            file=self.file,
        )


def own_texts(session: Session, project: Path | None = None) -> Mapping[str, str]:
    """The office's own cards of the open project or of this file; none when there is neither."""
    from wijkatlas_plan.storage.cards import own_cards

    if project is not None and not session.is_open:
        session.open(project, read_only=True)
    return own_cards(session.project) if session.is_open else {}


def list_cards(
    session: Session,
    progress: Progress,
    *,
    grade: Annotated[
        Grade | None, Param(QT_TRANSLATE_NOOP("commands", "Only with evidence this good"))
    ] = None,
    theme: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only of this incident theme, such as burglary"))
    ] = "",
    sector: Annotated[
        Sector | None, Param(QT_TRANSLATE_NOOP("commands", "Only where this sector takes part"))
    ] = None,
    search: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only with all these words in its texts"))
    ] = "",
    project: ProjectFile = None,
) -> CardsReport:
    """List the programme cards: what is known of measures, and how well."""
    from wijkatlas_plan.library.cards import all_cards, broken_cards
    from wijkatlas_plan.library.selection import Wanted, by_title
    from wijkatlas_plan.library.themes import check_theme

    progress.update(0)
    if theme:
        check_theme(theme)
    own = own_texts(session, project)
    wanted = Wanted(grade, theme, sector, search)
    language = session.translator.language
    found = by_title((card for card in all_cards(own) if wanted.fits(card)), language)
    return CardsReport(tuple(found), broken_cards(own), language)


def show_card(
    session: Session,
    progress: Progress,
    *,
    card: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Id of the card"))],
    project: ProjectFile = None,
) -> CardReport:
    """Show a programme card with its sources, and what was measured here."""
    from wijkatlas_plan.evaluation.local import local_effects
    from wijkatlas_plan.library.cards import find_card

    progress.update(0)
    found = find_card(card, own_texts(session, project))
    here = local_effects(session.project, found.id) if session.is_open else ()
    return CardReport(found, here)


def new_card(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path,
        Param(
            QT_TRANSLATE_NOOP("commands", "Where to write it (.toml)"), save=True, patterns=PATTERNS
        ),
    ],
    card: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Id of the new card, such as bicycle-market"))
    ],
    copy: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Id of a card whose texts it starts with"))
    ] = "",
    project: ProjectFile = None,
) -> NewCardReport:
    """Write a programme card of your own as a file to fill in."""
    from wijkatlas.api.files import write_bytes
    from wijkatlas_plan.library.card_text import check_id, write_card
    from wijkatlas_plan.library.cards import find_card
    from wijkatlas_plan.library.exchange import check_own_id
    from wijkatlas_plan.library.fresh import copied_card, empty_card, guide

    progress.update(0)
    check_id(card)
    check_own_id(card)
    made = (
        copied_card(find_card(copy, own_texts(session, project)), card)
        if copy
        else empty_card(card, session.translator)
    )
    write_bytes(out, f"{guide(session.translator)}\n{write_card(made)}".encode())
    return NewCardReport(out.name, card)


def _from(card: "Card", t: Any) -> str:
    return str(t("plan", "own card, version {version}, by {office}", version=card.version,
                 office=card.office or "–"))  # fmt: skip


def _explained(problem: Any, translator: Translator) -> str:
    parts = [
        translator.translate("errors", part, **problem.values)
        for part in (problem.text, problem.hint)
        if part
    ]
    return " ".join(parts)


LIST = Command(
    "card.list", QT_TRANSLATE_NOOP("commands", "Programme cards"), list_cards, Access.NONE
)
SHOW = Command(
    "card.show", QT_TRANSLATE_NOOP("commands", "Show a programme card"), show_card, Access.NONE
)
NEW = Command(
    "card.new", QT_TRANSLATE_NOOP("commands", "New programme card…"), new_card, Access.NONE
)
