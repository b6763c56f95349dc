# SPDX-License-Identifier: EUPL-1.2
"""The commands that bring programme cards in, pass them on and remove them."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    ExportRecord,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)

if TYPE_CHECKING:
    from wijkatlas_plan.library.exchange import Intake

PATTERNS = ("*.toml",)
MOST_BYTES = 4_000_000
NOT_LOGGED = QT_TRANSLATE_NOOP(
    "reports", "It is not in the log of exports: this project is open for reading only."
)


@dataclass(frozen=True, eq=False, slots=True)
class CardImportReport:
    """What became of each card of a file."""

    file: str
    intake: "Intake"

    @property
    def exit_code(self) -> int:
        """1 when no card could be used."""
        return int(len(self.intake.refused) == self.intake.read)

    def as_json(self) -> dict[str, Any]:
        """For machines; read = added + updated + unchanged + refused."""
        intake = self.intake
        return {
            "file": self.file,
            "read": intake.read,
            "added": [card.id for card in intake.added],
            "updated": [card.id for card in intake.updated],
            "unchanged": [card.id for card in intake.unchanged],
            "refused": [
                {"number": each.number, "card": each.card, "reason": str(each.problem)}
                for each in intake.refused
            ],
        }

    def sentence(self, translator: Translator) -> str:
        """Counts that add up, then a line for each card that is refused."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        intake = self.intake
        lines = [
            t(
                "plan",
                "{file}: cards read: {read}, new: {added}, newer: {updated}, the same already:"
                " {unchanged}, refused: {refused}.",
                file=self.file, read=write(intake.read), added=write(len(intake.added)),
                updated=write(len(intake.updated)), unchanged=write(len(intake.unchanged)),
                refused=write(len(intake.refused)),
            )
        ]  # fmt: skip
        for each in intake.refused:
            problem = each.problem
            reason = " ".join(
                t("errors", part, **problem.values) for part in (problem.text, problem.hint) if part
            )
            lines.append(
                t("plan", "Card {number} ({card}): {reason}", number=each.number,
                  card=each.card or "–", reason=reason)
            )  # fmt: skip
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class CardExportReport:
    """What was written."""

    file: str
    cards: tuple[str, ...]
    effects: int
    sha256: str
    logged: bool

    def sentence(self, translator: Translator) -> str:
        """In words."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        told = t(
            "plan", "{file}: cards: {n}, effects measured here: {effects}.",
            file=self.file, n=write(len(self.cards)), effects=write(self.effects),
        )  # fmt: skip
        return told if self.logged else f"{told} {t('reports', NOT_LOGGED)}"


@dataclass(frozen=True, slots=True)
class CardRemovalReport:
    """A card that was taken away."""

    card: str

    def sentence(self, translator: Translator) -> str:
        """In words."""
        return translator.translate(
            "plan", "The own card “{card}” is removed; actions keep naming it.", card=self.card
        )


def import_cards(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file with cards (.toml)"), patterns=PATTERNS)
    ],
    replace: Annotated[
        bool,
        Param(QT_TRANSLATE_NOOP("commands", "Take over different cards whatever their version")),
    ] = False,
) -> CardImportReport:
    """Bring in programme cards of your own or of another municipality."""
    from wijkatlas_plan.library.card_text import write_card
    from wijkatlas_plan.library.exchange import read_cards, take_in
    from wijkatlas_plan.storage.cards import own_cards, save_card

    progress.update(0)
    project = session.project
    found = read_cards(_text_of(file, project.path), file.name)
    intake = take_in(found, own_cards(project), office=project.name, replacing=replace)
    if intake.added or intake.updated:
        with project.edit(
            QT_TRANSLATE_NOOP("edits", "Import cards of {file}"), command="card.import",
            file=file.name,
        ) as edit:  # fmt: skip
            for card in (*intake.added, *intake.updated):
                save_card(edit, card.id, write_card(card))
    return CardImportReport(file.name, intake)


def export_cards(
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
        str, Param(QT_TRANSLATE_NOOP("commands", "Ids of cards with commas; else all own ones"))
    ] = "",
    with_effects: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "With the effects that were measured here"))
    ] = False,
) -> CardExportReport:
    """Write programme cards to a file that another municipality can bring in."""
    from wijkatlas.api.files import write_bytes
    from wijkatlas_plan.library.exchange import write_cards
    from wijkatlas_plan.reports.card_effects import cards_to_pass_on
    from wijkatlas_plan.storage.cards import own_cards

    progress.update(0)
    project = session.project
    own = own_cards(project)
    wanted = [each.strip() for each in card.split(",") if each.strip()] or list(own)
    if not wanted:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There are no own cards to write."),
            QT_TRANSLATE_NOOP("errors", "Name cards, or make one of your own first."),
        )
    cards, effects = cards_to_pass_on(
        project, own, wanted, office=project.name, with_effects=with_effects
    )
    data = write_cards(cards).encode()
    write_bytes(out, data)
    digest, ids = sha256(data).hexdigest(), tuple(each.id for each in cards)
    options = {"card": list(ids), "with_effects": with_effects}
    record = ExportRecord("card.export", out.name, digest, options=options, mark=project.mark())
    counts = {"cards": len(ids), "effects": effects}
    logged = project.note("card.export", counts, exported=[record])
    return CardExportReport(out.name, ids, effects, digest, logged)


def remove_own_card(
    session: Session,
    progress: Progress,
    *,
    card: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Id of the own card"))],
) -> CardRemovalReport:
    """Remove a programme card of your own."""
    from wijkatlas_plan.storage.cards import own_cards, remove_card

    progress.update(0)
    project = session.project
    if card not in own_cards(project):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no own card “{card}” in this project."),
            card=card,
        )
    with project.edit(
        QT_TRANSLATE_NOOP("edits", "Remove card {card}"), command="card.remove", card=card
    ) as edit:
        remove_card(edit, card)
    return CardRemovalReport(card)


def _text_of(path: Path, project: Path) -> str:
    from wijkatlas.api.files import check_foreign

    check_foreign(path, project)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError(QT_TRANSLATE_NOOP("errors", "“{name}” is too long."), name=path.name)
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” is not a text in UTF-8."),
            QT_TRANSLATE_NOOP("errors", "Save it as UTF-8 in a text editor."),
            file=path.name,
        ) from error
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} can't be read: {why}."),
            file=path.name,
            why=error.strerror or type(error).__name__,
        ) from error


IMPORT = Command(
    "card.import",
    QT_TRANSLATE_NOOP("commands", "Import programme cards…"),
    import_cards,
    Access.WRITE,
)
EXPORT = Command(
    "card.export",
    QT_TRANSLATE_NOOP("commands", "Export programme cards…"),
    export_cards,
    Access.LOG,
)
REMOVE = Command(
    "card.remove",
    QT_TRANSLATE_NOOP("commands", "Remove a programme card…"),
    remove_own_card,
    Access.WRITE,
)
