# SPDX-License-Identifier: EUPL-1.2
"""Step 2 of the import wizard: what the columns are for that are no questions, and which stay out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.panel.check_list import CheckList
from wijkatlas_survey.panel.search_box import SearchBox, choice_box
from wijkatlas_survey.panel.wizard.facts import Fact

FIRST = ("respondent", "weight", "stratum", "cluster", "fpc", "area", "date")
REST = ("cluster_2", "fpc_2")
LONELY = ("refuse", "adjust", "average", "certainty")
LABEL_PX, LIST_PX = 152, 256


class ColumnsPage(QWidget):
    """``changed`` tells that a column got another role."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, screen
        self.boxes: dict[str, SearchBox] = {}
        self.facts: dict[str, QLabel] = {}
        self._headings: list[str] = []
        self.scheme = choice_box(session, self.tr("Which areas"))
        self.lonely = choice_box(session, self.tr("A stratum with one cluster"))
        self.panel = QCheckBox(self.tr("The &same people in each wave: the number stays theirs"))
        self.left_out = CheckList(self.tr("Columns that stay &out"))
        self.left_out.list.setAccessibleName(self.tr("Columns that stay out"))
        self._build()
        self.scheme.activated.connect(lambda index: self.changed.emit())
        self.left_out.changed.connect(self._on_left_out)

    def _build(self) -> None:
        names, meanings = self._names(), self._meanings()
        first, rest = QGridLayout(), QGridLayout()
        for grid, roles in ((first, FIRST), (rest, REST)):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(1, 1)
            grid.setColumnMinimumWidth(0, LABEL_PX)
            for role in roles:
                self._add(grid, role, names[role], meanings[role])
        labels = {
            "refuse": self.tr("Make no margin, and say so"),
            "adjust": self.tr("Set it beside everybody (careful)"),
            "average": self.tr("As the other strata on average"),
            "certainty": self.tr("As if everybody in it was asked"),
        }
        for each in LONELY:
            self.lonely.addItem(labels[each], each)
        row = rest.rowCount()
        label = QLabel(self.tr("A stratum with one cl&uster"))
        label.setWordWrap(True)
        label.setBuddy(self.lonely)
        rest.addWidget(label, row, 0)
        rest.addWidget(self.lonely, row, 1)
        rest.addWidget(self.panel, row + 1, 0, 1, 2)
        seldom = QWidget()
        seldom.setLayout(rest)
        self.more = self._screen.fold(self.tr("More options"), seldom)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.more)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        side = QWidget()
        side.setFixedWidth(LIST_PX)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(4)
        right.addWidget(self.left_out, 1)
        right.addWidget(
            self._screen.text(
                self.tr(
                    "Ticked columns are not kept at all. Names, addresses, e-mail and IP numbers are"
                    " ticked already: they point to a person."
                ),
                "muted",
            )
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(scroll, 1)
        whole.addWidget(side)

    def _add(self, grid: QGridLayout, role: str, name: str, meaning: str) -> None:
        plain = name.replace("&", "")
        box = SearchBox(self._session, plain)
        box.setAccessibleDescription(meaning)
        box.chosen.connect(self.changed)
        label = QLabel(name)
        label.setBuddy(box)
        label.setWordWrap(True)
        row = grid.rowCount()
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        fields = QWidget()
        inside = QHBoxLayout(fields)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(box, 1)
        if role == "area":
            beside = QLabel(self.tr("of"))
            beside.setBuddy(self.scheme)
            inside.addWidget(beside)
            inside.addWidget(self.scheme, 1)
        grid.addWidget(fields, row, 1)
        grid.addWidget(self._screen.text(meaning, "muted"), row + 1, 0, 1, 2)
        fact = self._screen.text("")
        fact.hide()
        grid.addWidget(fact, row + 2, 0, 1, 2)
        grid.setRowMinimumHeight(row + 3, 8)
        self.boxes[role], self.facts[role] = box, fact

    def _names(self) -> dict[str, str]:
        return {
            "respondent": self.tr("N&umber of the person"),
            "weight": self.tr("&Weight"),
            "stratum": self.tr("S&tratum"),
            "cluster": self.tr("&Cluster"),
            "fpc": self.tr("&Population"),
            "area": self.tr("&Area"),
            "date": self.tr("&Day"),
            "cluster_2": self.tr("Cluster of the second stage"),
            "fpc_2": self.tr("Population of the second stage"),
        }

    def _meanings(self) -> dict[str, str]:
        return {
            "respondent": self.tr(
                "Different for each person. With it, a corrected file changes the wave instead of"
                " adding people twice."
            ),
            "weight": self.tr(
                "For how many residents this person counts. Without it everybody counts for one."
            ),
            "stratum": self.tr(
                "The part of the town that people were drawn in separately, such as a neighbourhood."
            ),
            "cluster": self.tr(
                "People who were drawn together, such as a street or a household. Without it each"
                " person was drawn alone."
            ),
            "fpc": self.tr(
                "How many residents the stratum has. Where a large part of them answered, margins"
                " get smaller."
            ),
            "area": self.tr("Where the person lives. Figures by area and the map need it."),
            "date": self.tr("When the person answered. The period of the wave comes from it."),
            "cluster_2": self.tr("When people were drawn in two steps: the group of the second."),
            "fpc_2": self.tr("How many residents, or groups, the group of the first step has."),
        }

    # -- what is shown and said ----------------------------------------------------------------

    def show_file(self, file: SurveyFile, recipe: SurveyRecipe, schemes: Sequence[str]) -> None:
        """Show what a recipe makes of the columns of a file."""
        headings = self._headings = list(file.columns)
        choices = [(self.tr("–  none"), ""), *((heading, heading) for heading in headings)]
        for role, box in self.boxes.items():
            box.offer(choices, getattr(recipe.roles, role))
            self.facts[role].hide()
        with QSignalBlocker(self.scheme):
            self.scheme.clear()
            self.scheme.addItem(self.tr("as found"), "")
            for scheme in schemes:
                self.scheme.addItem(scheme, scheme)
            self.scheme.setCurrentIndex(max(0, self.scheme.findData(recipe.roles.scheme)))
        _choose(self.lonely, recipe.lonely)
        self.panel.setChecked(recipe.panel)
        self.left_out.offer([(each, each) for each in headings], recipe.left_out)
        if recipe.roles.cluster_2 or recipe.roles.fpc_2 or recipe.panel:
            self.more.open()

    def recipe(self, recipe: SurveyRecipe) -> SurveyRecipe:
        """The recipe with what is said here."""
        roles = {role: str(box.value or "") for role, box in self.boxes.items()}
        scheme = str(self.scheme.currentData() or "")
        ticked = self.left_out.ticked()
        unseen = [each for each in recipe.left_out if each not in self._headings]
        return replace(
            recipe,
            roles=Roles(**roles, scheme=scheme),
            left_out=(*ticked, *unseen),
            lonely=str(self.lonely.currentData()),
            panel=self.panel.isChecked(),
        )

    def show_facts(self, facts: Mapping[str, Fact]) -> None:
        """Show what the columns hold."""
        for role, label in self.facts.items():
            fact = facts.get(role)
            label.setVisible(fact is not None)
            if fact is not None:
                mark = "✓" if fact.is_well else "⚠"
                words = fact.sentence(self._session.translator)
                label.setText(f"{mark} {words}")
                self.boxes[role].setAccessibleDescription(words)

    def _on_left_out(self) -> None:
        """A column that stays out has no role."""
        ticked = set(self.left_out.ticked())
        for box in self.boxes.values():
            if box.value in ticked:
                box.setCurrentIndex(0)


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
