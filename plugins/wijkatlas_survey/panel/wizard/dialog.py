# SPDX-License-Identifier: EUPL-1.2
"""The import wizard of surveys: file, columns, questions, check."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from wijkatlas.api import Area, Progress, Session
from wijkatlas_survey.model.file import PublishedFile, SurveyFile
from wijkatlas_survey.model.questionnaire import Question
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.panel.wizard.check import CheckPage
from wijkatlas_survey.panel.wizard.columns import ColumnsPage
from wijkatlas_survey.panel.wizard.draft import Checked, IndicatorChoice, Made
from wijkatlas_survey.panel.wizard.facts import Fact
from wijkatlas_survey.panel.wizard.file import FilePage
from wijkatlas_survey.panel.wizard.frame import WizardFrame
from wijkatlas_survey.panel.wizard.looking import Looked
from wijkatlas_survey.panel.wizard.questions import QuestionsPage

FILE, COLUMNS, QUESTIONS, CHECK = range(4)


class SurveyWizard(WizardFrame):
    """Modal, because half an import makes no sense; reading and writing can be cancelled."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        names = (self.tr("File"), self.tr("Columns"), self.tr("Questions"), self.tr("Check"))
        super().__init__(session, names, parent)
        self._session = session
        self._project = session.project
        self._areas: Sequence[Area] | None = None
        self.looked: Looked | None = None
        self.recipe = SurveyRecipe()
        self.edits: dict[str, Question] = {}
        self.made: Made | None = None
        self.checked: Checked | None = None
        self.report: Any = None
        self._is_named = False
        self.setWindowTitle(self.tr("Import a survey"))
        self.file = FilePage(session)
        self.columns = ColumnsPage(session)
        self.questions = QuestionsPage(session)
        self.check = CheckPage(session)
        self.add_page(self.file, scrolls=True)
        for page in (self.columns, self.questions, self.check):
            self.add_page(page)
        self.file_dropped.connect(self.choose_file)
        self.file.asked.connect(self._look)
        self.file.recipe_file_chosen.connect(self._load_recipe)
        self.columns.changed.connect(self._show_facts)
        self.questions.changed.connect(lambda each: self.edits.update({each.code: each}))
        self.questions.kind_changed.connect(self._on_kind)
        self.check.changed.connect(self._try)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        for button in self.findChildren(QPushButton):  # the return key goes on, wherever it is
            button.setAutoDefault(button is self.next)
        self._go(FILE)

    # -- steps ---------------------------------------------------------------------------------

    @property
    def step(self) -> int:
        """Where we are."""
        return self.pages.currentIndex()

    @property
    def _is_published(self) -> bool:
        return self.looked is not None and isinstance(self.looked.opened, PublishedFile)

    @property
    def _is_made(self) -> bool:
        made = self.made
        return made is not None and (made.base, made.edits) == (self.recipe, self.edits)

    def go_on(self) -> None:
        """The next step, or the import."""
        if self.is_busy or self.looked is None:
            return
        if self.step == FILE and not self._is_published:
            self._to_columns()
        elif self.step == COLUMNS:
            self.recipe = self.columns.recipe(self.recipe)
            self._make(lambda: self._go(QUESTIONS))
        elif self.step == CHECK:
            self._import()
        else:
            self._to_check()

    def go_back(self) -> None:
        """The step before; what was said stays."""
        if self.is_writing:
            return
        self.stop()
        if self.step == COLUMNS:
            self.recipe = self.columns.recipe(self.recipe)
        self._go(FILE if self._is_published else max(FILE, self.step - 1))

    def _go(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        skipped = frozenset({COLUMNS, QUESTIONS}) if self._is_published else frozenset[int]()
        self.steps.show_step(step, skipped)
        self.problem.hide()
        self.back.setVisible(step != FILE)
        self.next.setText(self.tr("&Import") if step == CHECK else self.tr("&Next >"))
        self.show_ready()
        first = {
            FILE: self.file.answers.line,
            COLUMNS: self.columns.boxes["respondent"],
            QUESTIONS: self.questions.list,
            CHECK: self.check.name,
        }
        first[step].setFocus(Qt.FocusReason.TabFocusReason)

    def show_ready(self) -> None:
        """Next and Import wait for what is being read."""
        is_ready = self.looked is not None and not self.is_busy
        if self.step == CHECK:
            is_ready = is_ready and self.checked is not None and self.check.is_right()
        self.next.setEnabled(is_ready)

    # -- 1 file --------------------------------------------------------------------------------

    def choose_file(self, path: Path) -> None:
        """Look at a file."""
        self._go(FILE)
        self.file.choose(path)

    def _look(self) -> None:
        asked, project = self.file.said(), self._project
        if asked is None:
            return
        self.looked = None

        def work(progress: Progress) -> tuple[Looked, list[Area]]:
            from wijkatlas_survey.panel.wizard.looking import look

            return look(project, asked, progress), project.areas()

        def done(found: tuple[Looked, list[Area]]) -> None:
            self.looked, self._areas = found
            self.recipe, self.edits = self.looked.recipe, {}
            self.made = self.checked = None
            self._is_named = False
            self.file.show_looked(self.looked)

        self.file.show_looked(None)
        self.read(self.tr("Looking at the file"), work, done)

    def _load_recipe(self, path: Path) -> None:
        def work(progress: Progress) -> SurveyRecipe:
            from wijkatlas_survey.recipes.catalogue import load_recipe

            progress.update(0)
            return load_recipe(path)

        self.read(self.tr("Reading the recipe"), work, self.file.take_recipe)

    # -- 2 columns -----------------------------------------------------------------------------

    def _to_columns(self) -> None:
        assert self.looked is not None  # noqa: S101 - go_on asks for it
        file: Any = self.looked.opened
        schemes = list(dict.fromkeys(each.scheme for each in self._areas or ()))
        self.columns.show_file(file, self.recipe, schemes)
        self._go(COLUMNS)
        self._show_facts()

    def _show_facts(self) -> None:
        if self.looked is None:
            return
        file: Any = self.looked.opened
        roles, areas = self.columns.recipe(self.recipe).roles, self._areas or ()

        def work(progress: Progress) -> dict[str, Fact]:
            from wijkatlas_survey.panel.wizard.facts import column_facts

            progress.update(0)
            return column_facts(file, roles, areas)

        self.read(self.tr("Looking at the columns"), work, self.columns.show_facts)

    # -- 3 questions ---------------------------------------------------------------------------

    def _make(self, then: Callable[[], None]) -> None:
        """Shape the file by the recipe and the changes, unless that was done already."""
        if self._is_made:
            then()
            return
        work = self._making()

        def done(made: Made) -> None:
            self.made = made
            self.questions.show_made(made)
            then()

        self.read(self.tr("Reading the answers"), work, done)

    def _making(self) -> Callable[[Progress], Made]:
        assert self.looked is not None  # noqa: S101 - a step later than the first
        opened = self.looked.opened
        assert isinstance(opened, SurveyFile)  # noqa: S101 - published figures skip this
        recipe, edits, areas = self.recipe, dict(self.edits), self._areas or ()

        def work(progress: Progress) -> Made:
            from wijkatlas_survey.panel.wizard.draft import make

            return make(opened, recipe, edits, areas, progress)

        return work

    def _on_kind(self, question: Question) -> None:
        self.edits[question.code] = question
        self._make(lambda: None)

    # -- 4 check -------------------------------------------------------------------------------

    def _to_check(self) -> None:
        """Try the import, then show what it will do."""
        looked, made = self.looked, self.made
        assert looked is not None  # noqa: S101 - go_on asks for it
        making = None if self._is_published or self._is_made else self._making()
        project, name = self._project, self.check.name.text().strip() if self._is_named else ""

        def work(progress: Progress) -> tuple[Made | None, str, list[IndicatorChoice]]:
            from wijkatlas_survey.panel.wizard.draft import fitting_indicators, proposed_name
            from wijkatlas_survey.storage.waves import waves

            one = making(progress) if making is not None else made
            wave = name or proposed_name(looked.opened, looked.sha256, waves(project))
            fitting = fitting_indicators(one.shaped.questionnaire) if one is not None else []
            return one, wave, fitting

        def done(found: tuple[Made | None, str, list[IndicatorChoice]]) -> None:
            self.made, wave, fitting = found
            if not self._is_named:
                recipe = None if self.made is None else self.made.recipe
                self.check.begin(wave, recipe)
                self.check.offer_indicators(fitting, self.recipe.indicators)
                self._is_named = True
            self._go(CHECK)
            self._try()

        self.read(self.tr("Trying the import"), work, done)

    def _try(self) -> None:
        looked, made, project = self.looked, self.made, self._project
        self.checked = None
        if looked is None or self.step != CHECK or not self.check.is_right():
            self.show_ready()
            return
        said = self.check.said()

        def work(progress: Progress) -> Checked:
            from wijkatlas_survey.panel.wizard.draft import check

            progress.update(0)
            return check(project, looked.opened, made, looked.sha256, said)

        def done(checked: Checked) -> None:
            self.check.show_checked(checked, made, looked.asked.path)
            if checked.fault is None:
                self.checked = checked
            else:
                self.problem.say(self._screen.explain(checked.fault), "warning")

        self.read(self.tr("Trying the import"), work, done)

    def _import(self) -> None:
        looked, made, session = self.looked, self.made, self._session
        assert looked is not None  # noqa: S101 - go_on asks for it
        said = self.check.said()
        recipe = None
        if made is not None:
            name, indicators = self.check.recipe(made.recipe)
            recipe = replace(made.recipe, name=name, indicators=indicators)
        decided = self.check.breaks.decided()

        def work(progress: Progress) -> Any:
            from wijkatlas_survey.commands.importing import import_opened

            return import_opened(
                session, progress, looked.opened, sha256=looked.sha256, recipe=recipe,
                wave=said.wave, replaces=said.replaces, period=said.period, decided=decided,
            )  # fmt: skip

        def done(report: Any) -> None:
            self.report = report
            first, _, rest = report.sentence(session.translator).partition("\n")
            self._screen.say("success", first, rest)
            self.accept()

        self.write(self.tr("Importing {file}").format(file=looked.opened.name), work, done)
