# SPDX-License-Identifier: EUPL-1.2
"""The fields of a card; texts in one language at a time, Dutch first."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.library.card_text import TEXTS
from wijkatlas_plan.library.fresh import PROMPTS
from wijkatlas_plan.library.themes import themes
from wijkatlas_plan.model.card import (
    COST_NAMES,
    FIVE_I_NAMES,
    GRADE_NAMES,
    GRADE_SIGNS,
    SARA_NAMES,
    VERDICT_NAMES,
    Card,
    Cost,
    EffectSize,
    Grade,
    Revision,
    Source,
    Verdict,
)
from wijkatlas_plan.model.sector import SECTOR_NAMES, Sector
from wijkatlas_plan.panel.library.row_table import RowTable

LANGUAGES = ("nl", "en", "fr", "es", "pt")
TEXT_PX = 72
COLUMNS = 2


class CardForm(QWidget):
    """Opened on a card; :meth:`card` gives it as it is filled in now, checked by nobody.

    ``no_number`` says that the language can't change while a year or row is no number.
    """

    no_number = Signal()

    def __init__(self, session: Session, card: Card) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, screen
        self._card = card
        self._texts = {key: dict(text) for key, text in self._all_texts(card).items()}
        self._language = "nl"
        t = session.translator.translate
        self.id = QLineEdit(card.id)
        self.id.setAccessibleName(self.tr("Id"))
        self.language = QComboBox()
        names = {
            "nl": self.tr("Dutch (needed)"), "en": self.tr("English"), "fr": self.tr("French"),
            "es": self.tr("Spanish"), "pt": self.tr("Portuguese"),
        }  # fmt: skip
        for each in LANGUAGES:
            self.language.addItem(names[each], each)
        self.grade = self._choice(
            [(f"{GRADE_SIGNS[each]} {t('plan', GRADE_NAMES[each])}", each) for each in Grade],
            card.grade,
        )
        self.verdict = self._choice(
            [(t("plan", VERDICT_NAMES[each]), each) for each in Verdict], card.verdict
        )
        self.cost = self._choice([(t("plan", COST_NAMES[each]), each) for each in Cost], card.cost)
        self.fields: dict[str, Any] = {key: self._text_field(key) for key in TEXTS}
        self.sectors = {
            each: self._tick(t("plan", SECTOR_NAMES[each]), each in card.sectors) for each in Sector
        }
        known = themes()
        self.themes = {
            each.code: self._tick(
                known.label(each.code, session.translator.language), each.code in card.themes
            )
            for each in known.themes
        }
        self.sources = RowTable(
            self.tr("Sources"),
            [
                (self.tr("Title"), 220),
                (self.tr("Authors"), 150),
                (self.tr("Year"), 60),
                (self.tr("Address"), 150),
            ],
        )
        self.effects = RowTable(
            self.tr("What evaluations found"),
            [
                (self.tr("What was found"), 300),
                (self.tr("Source (row)"), 100),
                (self.tr("Year"), 60),
                (self.tr("Where"), 120),
            ],
        )
        self.revisions = RowTable(
            self.tr("What changed in what is known"),
            [(self.tr("When"), 100), (self.tr("What changed"), 300)],
        )
        self.steps = {
            f"{group}.{step}": self._text_field(f"{group}.{step}", t("plan", name))
            for group, steps in (("sara", SARA_NAMES), ("five_i", FIVE_I_NAMES))
            for step, name in steps.items()
        }
        self.fields |= self.steps
        self._build(t)
        self.sources.show_rows(
            [
                [each.title, each.authors, "" if each.year is None else str(each.year), each.url]
                for each in card.sources
            ]
        )
        self._fill()
        self.language.currentIndexChanged.connect(self._on_language)
        self.sources.removed.connect(self._on_source_removed)

    def card(self) -> Card:
        """The card as it is filled in.

        Raises:
            ValueError: a year or the row of a source is no number.
        """
        self._keep()
        self._fill_tables()  # rows know again which they were
        texts: dict[str, Any] = {key: self._texts[key] for key in TEXTS}
        sources = tuple(
            Source(title, authors, _number(year), url)
            for title, authors, year, url in (each.cells for each in self.sources.filled())
        )
        groups: dict[str, dict[str, dict[str, str]]] = {"sara": {}, "five_i": {}}
        for key in self.steps:
            group, step = key.split(".")
            if self._texts[key]:
                groups[group][step] = self._texts[key]
        return replace(
            self._card,
            id=self.id.text().strip(),
            grade=Grade(self.grade.currentData()),  # Qt gives back plain texts
            verdict=Verdict(self.verdict.currentData()),
            cost=Cost(self.cost.currentData()),
            sectors=tuple(each for each, tick in self.sectors.items() if tick.isChecked()),
            themes=tuple(each for each, tick in self.themes.items() if tick.isChecked()),
            sources=sources,
            effects=self._card.effects,
            revisions=self._card.revisions,
            sara=groups["sara"],
            five_i=groups["five_i"],
            **texts,
        )

    def _build(self, t: Any) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Id"), self.id)
        form.addRow(self.tr("Evidence"), self.grade)
        form.addRow(self.tr("It points to"), self.verdict)
        form.addRow(self.tr("Cost"), self.cost)
        form.addRow(self.tr("Texts in"), self.language)
        texts = QFormLayout()
        texts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for key in TEXTS:
            texts.addRow(t("plan", PROMPTS[key]), self.fields[key])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(texts)
        for title, ticks in (
            (self.tr("Sectors that take part"), self.sectors.values()),
            (self.tr("Themes"), self.themes.values()),
        ):
            column.addWidget(self._screen.text(title, "group"))
            grid = QGridLayout()
            for place, tick in enumerate(ticks):
                grid.addWidget(tick, place // COLUMNS, place % COLUMNS)
            column.addLayout(grid)
        for table in (self.sources, self.effects, self.revisions):
            column.addWidget(self._screen.text(table.table.accessibleName(), "group"))
            column.addWidget(table)
        inner = QWidget()
        steps = QFormLayout(inner)
        steps.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field in self.steps.values():
            steps.addRow(field.accessibleName(), field)
        column.addWidget(self._screen.fold(self.tr("Working in steps (SARA and 5I)"), inner))
        column.addStretch(1)

    def _choice(self, choices: list[tuple[str, Any]], value: Any) -> QComboBox:
        box = QComboBox()
        for label, each in choices:
            box.addItem(label, each)
        box.setCurrentIndex(max(0, box.findData(value)))
        self._screen.guard_wheel(box)
        return box

    def _tick(self, text: str, is_on: bool) -> QCheckBox:
        tick = QCheckBox(text.replace("&", "&&"))
        tick.setChecked(is_on)
        return tick

    def _text_field(self, key: str, name: str = "") -> QLineEdit | QPlainTextEdit:
        t = self._session.translator.translate
        field: QLineEdit | QPlainTextEdit
        if key == "title":
            field = QLineEdit()
        else:
            field = QPlainTextEdit()
            field.setTabChangesFocus(True)
            field.setFixedHeight(TEXT_PX)
        field.setAccessibleName(name or t("plan", PROMPTS[key]))
        return field

    def _all_texts(self, card: Card) -> dict[str, Any]:
        found: dict[str, Any] = {key: getattr(card, key) for key in TEXTS}
        found |= {f"sara.{step}": card.sara.get(step, {}) for step in SARA_NAMES}
        return found | {f"five_i.{step}": card.five_i.get(step, {}) for step in FIVE_I_NAMES}

    def _on_language(self) -> None:
        try:
            self._keep()
        except ValueError:
            with QSignalBlocker(self.language):
                self.language.setCurrentIndex(self.language.findData(self._language))
            self.no_number.emit()
            return
        self._language = self.language.currentData()
        self._fill()

    def _on_source_removed(self, row: int) -> None:
        """Effects name a source by its row: those below it move up."""
        for each in self.effects.filled():
            named = each.cells[1]
            if named.isdecimal() and int(named) > row:
                text = "" if int(named) == row + 1 else str(int(named) - 1)
                self.effects.set_cell(each.row, 1, text)

    def _keep(self) -> None:
        """Take over what stands in the fields, in the language that they show."""
        for key, field in self.fields.items():
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            _put(self._texts[key], self._language, text.strip())
        places = {each.row: place for place, each in enumerate(self.sources.filled())}
        effects = []
        for row in self.effects.filled():
            text, source, year, where = row.cells
            texts = dict(self._card.effects[row.origin].text) if row.origin >= 0 else {}
            _put(texts, self._language, text)
            place = places.get((_number(source) or 0) - 1, -1)
            effects.append(EffectSize(texts, place, _number(year), where))
        revisions = []
        for row in self.revisions.filled():
            on, text = row.cells
            texts = dict(self._card.revisions[row.origin].text) if row.origin >= 0 else {}
            _put(texts, self._language, text)
            revisions.append(Revision(on, texts))
        self._card = replace(self._card, effects=tuple(effects), revisions=tuple(revisions))

    def _fill(self) -> None:
        """Show the texts in the language that was chosen."""
        for key, field in self.fields.items():
            text = self._texts[key].get(self._language, "")
            if isinstance(field, QLineEdit):
                field.setText(text)
                field.setCursorPosition(0)
            else:
                field.setPlainText(text)
        self._fill_tables()

    def _fill_tables(self) -> None:
        language = self._language
        self.effects.show_rows(
            [
                [
                    each.text.get(language, ""), str(each.source + 1),
                    "" if each.year is None else str(each.year), each.setting,
                ]
                for each in self._card.effects
            ]
        )  # fmt: skip
        self.revisions.show_rows(
            [[each.on, each.text.get(language, "")] for each in self._card.revisions]
        )


def _put(texts: dict[str, str], language: str, text: str) -> None:
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)


def _number(text: str) -> int | None:
    return int(text) if text else None
