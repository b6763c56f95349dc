# SPDX-License-Identifier: EUPL-1.2
"""Step 1 of the import wizard: which file, which questionnaire, and how the file is read."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_survey.commands.importing import FORM_PATTERNS, PATTERNS
from wijkatlas_survey.model.file import PublishedFile
from wijkatlas_survey.model.recipe import Layout, SurveyRecipe
from wijkatlas_survey.panel.search_box import choice_box
from wijkatlas_survey.panel.wizard.header import HeaderLines
from wijkatlas_survey.panel.wizard.looking import Asked, Looked

ENCODINGS = ("", "utf-8", "cp1252", "iso-8859-15", "utf-16", "cp850")
DELIMITERS = ("", ";", ",", "\t", "|")
DECIMALS = ("", ",", ".")
MOST_REMARKS = 6


class FilePage(QWidget):
    """``asked`` tells that the file must be looked at anew, as :meth:`said` says."""

    asked = Signal()
    recipe_file_chosen = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, screen
        self._said: Asked | None = None
        self.answers = screen.file_field(PATTERNS)
        self.questionnaire = screen.file_field(FORM_PATTERNS)
        self.recipe = choice_box(session, self.tr("Recipe"))
        self.recipe_file = QPushButton(self.tr("From a f&ile…"))
        self.recipe_file.setAccessibleName(self.tr("Take a recipe from a file"))
        self.sheet = choice_box(session, self.tr("Sheet"))
        self.delimiter = choice_box(session, self.tr("Sign between columns"))
        self.encoding = choice_box(session, self.tr("Encoding of letters"))
        self.decimals = choice_box(session, self.tr("Decimal sign"))
        self.header = HeaderLines(session)
        self.found = screen.text("", "strong")
        self.why = screen.text("", "muted")
        self.remarks = screen.text("", selectable=True)
        self._build()
        self._fill_options()
        self.show_looked(None)
        self.answers.chosen.connect(self._on_answers)
        self.questionnaire.chosen.connect(self._on_form)
        self.questionnaire.line.textChanged.connect(self._on_form_text)
        self.recipe.activated.connect(self._on_recipe)
        self.recipe_file.clicked.connect(self._on_recipe_file)
        self.header.changed.connect(self._on_layout)
        for box in (self.sheet, self.delimiter, self.encoding, self.decimals):
            box.activated.connect(lambda index: self._on_layout())

    def _build(self) -> None:
        self.form = QFormLayout()
        self.form.setSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.answers.line.setAccessibleName(self.tr("File with answers"))
        self.questionnaire.line.setAccessibleName(self.tr("Questionnaire"))
        self.questionnaire.line.setPlaceholderText(
            self.tr("Not needed. LimeSurvey (.lss, .lsq) or XLSForm (.xlsx)")
        )
        self.questionnaire.line.setClearButtonEnabled(True)
        self.form.addRow(self.tr("&Answers"), self.answers)
        self.form.addRow(self.tr("&Questionnaire"), self.questionnaire)
        self.form.addRow(self.tr("&Sheet"), self.sheet)
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.recipe, 1)
        inside.addWidget(self.recipe_file)
        row.setFocusProxy(self.recipe)
        self.form.addRow(self.tr("&Recipe"), row)
        self._recipe_row = row
        for field in (
            self.answers,
            self.questionnaire,
            self.sheet,
            row,
        ):  # names stand beside the middle
            label = self.form.labelForField(field)
            if label is not None:
                label.setMinimumHeight(field.sizeHint().height())
        more = QWidget()
        options = QFormLayout(more)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(8)
        options.addRow(self.tr("Sign between co&lumns"), self.delimiter)
        options.addRow(self.tr("&Encoding of letters"), self.encoding)
        options.addRow(self.tr("&Decimal sign"), self.decimals)
        self.heading = self._screen.fold(self.tr("Heading"), self.header)
        self.more = self._screen.fold(self.tr("More options"), more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(self.form)
        for part in (self.found, self.why, self.heading, self.remarks, self.more):
            column.addWidget(part)
        column.addStretch(1)

    def _fill_options(self) -> None:
        signs = {
            "": self.tr("As found"),
            ";": self.tr("Semicolon ;"),
            ",": self.tr("Comma ,"),
            "\t": self.tr("Tab"),
            "|": self.tr("Bar |"),
            ".": self.tr("Point ."),
            "utf-8": self.tr("UTF-8"),
            "cp1252": self.tr("Windows, Western Europe (1252)"),
            "iso-8859-15": self.tr("ISO 8859-15"),
            "utf-16": self.tr("UTF-16"),
            "cp850": self.tr("DOS, Western Europe (850)"),
        }
        boxes = (
            (self.delimiter, DELIMITERS), (self.encoding, ENCODINGS), (self.decimals, DECIMALS),
        )  # fmt: skip
        for box, values in boxes:
            for value in values:
                box.addItem(signs[value], value)

    # -- what is said --------------------------------------------------------------------------

    def said(self) -> Asked | None:
        """The file and how to read it; None as long as there is no file."""
        return self._said

    def choose(self, path: Path) -> None:
        """Take this file; what was said of another one no longer counts."""
        self.answers.show_path(path)
        self._on_answers(path)

    def take_recipe(self, recipe: SurveyRecipe) -> None:
        """Use this recipe from now on."""
        if self._said is not None:
            self._said = replace(self._said, recipe=recipe, layout=Layout())
            self.asked.emit()

    def _on_answers(self, path: Path) -> None:
        first = self.questionnaire.path() if self._said is None else None  # chosen before this
        self._said = Asked(path, first, is_form_said=first is not None)
        self.asked.emit()

    def _on_form(self, path: Path) -> None:
        if self._said is not None:
            self._said = replace(self._said, form=path, is_form_said=True)
            self.asked.emit()

    def _on_form_text(self, text: str) -> None:
        """Emptied: without a questionnaire."""
        said = self._said
        if not text and said is not None and not (said.is_form_said and said.form is None):
            self._said = replace(said, form=None, is_form_said=True)
            self.asked.emit()

    def _on_recipe(self) -> None:
        recipe = self.recipe.currentData()
        if self._said is not None:
            self._said = replace(self._said, recipe=recipe, layout=Layout())
            self.asked.emit()

    def _on_recipe_file(self) -> None:
        title = self.tr("Choose a recipe")
        found, _ = QFileDialog.getOpenFileName(self, title, "", "*.toml (*.toml)")
        if found:
            self.recipe_file_chosen.emit(Path(found))

    def _on_layout(self) -> None:
        if self._said is None:
            return
        rows = () if self.heading.isHidden() else self.header.rows
        layout = Layout(
            sheet=self.sheet.currentData() or "",
            header_rows=rows,
            delimiter=self.delimiter.currentData(),
            encoding=self.encoding.currentData(),
            decimals=self.decimals.currentData(),
        )
        if self.sender() is self.sheet:  # another sheet has a heading of its own
            layout = replace(layout, header_rows=())
        self._said = replace(self._said, layout=layout)
        self.asked.emit()

    def show_looked(self, looked: Looked | None) -> None:
        """Show what was found out of the file; None: nothing yet."""
        is_answers = looked is not None and not isinstance(looked.opened, PublishedFile)
        self.form.setRowVisible(self._recipe_row, is_answers)
        self.form.setRowVisible(self.sheet, looked is not None and len(looked.sheets) > 1)
        self.more.setVisible(is_answers)
        self.heading.setVisible(looked is not None and looked.headers is not None)
        self.found.setVisible(looked is not None)
        self.remarks.setVisible(looked is not None)
        if looked is None:
            self.why.setText(
                self.tr(
                    "CSV, Excel, OpenDocument, SPSS or Stata; an export of LimeSurvey or KoboToolbox;"
                    " or published figures of CBS StatLine. You can drop the file on this window."
                )
            )
            return
        self._show_form(looked)
        self._show_facts(looked)
        self._show_recipes(looked)
        if looked.headers is not None:
            self.header.show_proposal(looked.headers)
            self.heading.button.setChecked(
                not looked.headers.sure
                or looked.headers.merged
                or bool(looked.asked.layout.header_rows)
            )
        lines = [
            self._session.translator.translate("surveys", text, **values)
            for text, values in looked.remarks[:MOST_REMARKS]
        ]
        self.remarks.setText("\n".join(f"• {line}" for line in lines))
        self.remarks.setVisible(bool(lines))

    def _show_form(self, looked: Looked) -> None:
        with QSignalBlocker(self.questionnaire.line):
            if looked.form is not None:
                self.questionnaire.show_path(looked.form)
            else:
                self.questionnaire.line.clear()
        with QSignalBlocker(self.sheet):
            self.sheet.clear()
            for name in looked.sheets:
                self.sheet.addItem(name, name)
            self.sheet.setCurrentIndex(
                max(0, self.sheet.findData(looked.opened.facts.get("sheet")))
            )
        layout = looked.asked.layout
        parts: tuple[tuple[QComboBox, str], ...] = (
            (self.delimiter, layout.delimiter),
            (self.encoding, layout.encoding),
            (self.decimals, layout.decimals),
        )
        for box, value in parts:
            box.setCurrentIndex(max(0, box.findData(value)))

    def _show_facts(self, looked: Looked) -> None:
        write = NumberFormat.of(self._session.translator.language).write
        opened: Any = looked.opened
        if isinstance(opened, PublishedFile):
            text = self.tr("Published figures, {title}: {n}. They are taken over as they are.")
            self.found.setText(
                text.format(title=opened.title or opened.name, n=write(len(opened.figures)))
            )
            self.why.setText("")
            return
        kinds = {
            "limesurvey": "LimeSurvey", "kobo": "KoboToolbox", "sav": "SPSS", "dta": "Stata",
            "xlsx": "Excel", "ods": "OpenDocument", "csv": self.tr("Text table"),
        }  # fmt: skip
        text = self.tr("{kind} · rows: {rows} · columns: {columns}")
        kind = kinds.get(opened.kind, opened.kind)
        found = text.format(kind=kind, rows=write(opened.rows), columns=write(len(opened.columns)))
        self.found.setText(found)

    def _show_recipes(self, looked: Looked) -> None:
        kept = looked.asked.recipe
        with QSignalBlocker(self.recipe):
            self.recipe.clear()
            proposed = (
                self.tr("Proposed: {name}, which served before").format(name=looked.recipe.name)
                if looked.served and kept is None
                else self.tr("Proposed from the headings and cells")
            )
            self.recipe.addItem(proposed, None)
            for each in looked.known:
                self.recipe.addItem(each.title or each.name, each)
            if kept is not None:
                if kept not in looked.known:
                    self.recipe.addItem(kept.title or kept.name, kept)
                places = [self.recipe.itemData(place) for place in range(self.recipe.count())]
                self.recipe.setCurrentIndex(places.index(kept))
        self.why.setText(
            self.tr(
                "A recipe remembers what each column is for, so that the next wave of the same survey"
                " comes in by itself."
            )
        )
