# SPDX-License-Identifier: EUPL-1.2
"""The rest of an indicator: who counts, whether more is better, its block, its theme, its breaks."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_survey.model.indicator import Indicator, Missing
from wijkatlas_survey.panel.check_list import CheckList
from wijkatlas_survey.panel.contents import Contents
from wijkatlas_survey.panel.search_box import choice_box

THEME_PX = 128


class IndicatorOptions(QWidget):
    """``changed`` tells of each change."""

    changed = Signal()

    def __init__(self, session: Session, contents: Contents, indicator: Indicator) -> None:
        super().__init__()
        self.missing = choice_box(session, self.tr("Out of whom"))
        self.missing.addItem(self.tr("Those who answered"), Missing.ANSWERED)
        self.missing.addItem(self.tr("All who were asked; no answer counts as “no”"), Missing.ASKED)
        self.missing.setCurrentIndex(self.missing.findData(indicator.missing))
        self.polarity = choice_box(session, self.tr("What more of it means"))
        for words, value in (
            (self.tr("Neither good nor bad"), 0),
            (self.tr("More is better"), 1),
            (self.tr("More is worse"), -1),
        ):
            self.polarity.addItem(words, value)
        self.polarity.setCurrentIndex(self.polarity.findData(indicator.polarity))
        self.block = QLineEdit(indicator.block)
        self.block.setAccessibleName(self.tr("Part of the questionnaire"))
        self.theme = CheckList(self.tr("Incidents about the same"))
        self.theme.list.setMinimumHeight(THEME_PX)
        known = dict(contents.categories)
        known |= {code: code for code in indicator.theme if code not in known}
        self.theme.offer(list(known.items()), indicator.theme)
        self.theme.setVisible(bool(known))
        self.breaks: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        form.addRow(self.missing.accessibleName(), self.missing)
        form.addRow(self.polarity.accessibleName(), self.polarity)
        form.addRow(self.block.accessibleName(), self.block)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.theme)
        later = [each.name for each in contents.waves[1:]]
        if later:
            column.addWidget(QLabel(self.tr("Not comparable with earlier waves from")))
        for name in later:
            column.addLayout(self._break_row(name, dict(indicator.breaks)))
        self.missing.currentIndexChanged.connect(lambda index: self.changed.emit())
        self.polarity.currentIndexChanged.connect(lambda index: self.changed.emit())
        self.block.textChanged.connect(self.changed)
        self.theme.changed.connect(self.changed)

    def applied(self, indicator: Indicator) -> Indicator:
        """The indicator with these options."""
        breaks = {
            name: why.text().strip() for name, (box, why) in self.breaks.items() if box.isChecked()
        }
        elsewhere = tuple(each for each in indicator.breaks if each[0] not in self.breaks)
        return replace(
            indicator,
            missing=Missing(self.missing.currentData()),
            polarity=self.polarity.currentData(),
            block=self.block.text().strip(),
            theme=self.theme.ticked(),
            breaks=(*elsewhere, *breaks.items()),
        )

    def _break_row(self, name: str, given: dict[str, str]) -> QHBoxLayout:
        box = QCheckBox(name.replace("&", "&&"))
        box.setChecked(name in given)
        why = QLineEdit(given.get(name, ""))
        why.setPlaceholderText(self.tr("What changed"))
        why.setAccessibleName(self.tr("What changed in {wave}").format(wave=name))
        why.setEnabled(box.isChecked())
        box.toggled.connect(why.setEnabled)
        box.toggled.connect(lambda on: self.changed.emit())
        why.textChanged.connect(self.changed)
        self.breaks[name] = (box, why)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box)
        row.addWidget(why, 1)
        return row
