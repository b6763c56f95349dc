# SPDX-License-Identifier: EUPL-1.2
"""What happens to a result: on the map, in the register, in the workbook, in files."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wijkatlas.shell.analysis_decision import DecisionForm
from wijkatlas.shell.analysis_export import ResultExport
from wijkatlas.shell.analysis_footer import ResultFooter
from wijkatlas.shell.analysis_map import ResultLayers
from wijkatlas.shell.analysis_register import Register
from wijkatlas.shell.analysis_work import Outcome
from wijkatlas.shell.desk import Desk


class Keeping(QObject):
    """Follows the outcome that is shown; ``entry`` is its uid in the register, "" when not kept."""

    def __init__(self, desk: Desk, register: Register, over: QWidget) -> None:
        super().__init__(over)
        self._register = register
        self._outcome: Outcome | None = None
        self._is_up_to_date = False
        self.entry = self._expected = ""
        self.layers = ResultLayers(desk, self)
        self.footer = ResultFooter()
        self.decision = DecisionForm(desk, register)
        self.export = ResultExport(desk, over)
        self.footer.keep_asked.connect(self._on_keep)
        self.footer.workbook_asked.connect(self._on_workbook)
        self.footer.menu.aboutToShow.connect(self._on_export)
        register.changed.connect(self._on_register_changed)
        self.layers.changed.connect(self._refresh)

    def expect(self, entry: str) -> None:
        """The next outcome belongs to this entry of the register, unless it is outdated before."""
        self._expected = entry

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Another outcome, or none; one that must be accounted for is entered at once."""
        self._outcome, self._is_up_to_date = outcome, outcome is not None
        self.entry, self._expected = self._expected if outcome is not None else "", ""
        if outcome is None:
            self.layers.clear()
        else:
            self.layers.show_live(outcome)
            if self.entry:
                self._keep_layer(self.entry)
            elif outcome.analysis.accountable and self._register.is_writable:
                self._enter(outcome)
        self._refresh()

    def outdate(self) -> None:
        """The outcome is no longer what would be found now."""
        self._is_up_to_date, self._expected = False, ""
        self._refresh()

    def _refresh(self) -> None:
        kept = self._register.find(self.entry)
        can_map = self._outcome is None or self._outcome.analysis.can_map
        self.footer.show_state(
            is_ready=self._is_up_to_date,
            is_writable=self._register.is_writable,
            is_kept=self.layers.is_kept(self.entry) if can_map else kept is not None,
            can_map=can_map,
            in_workbook=kept is not None and kept.run.in_workbook,
        )
        self.decision.show_kept(kept)

    def _on_register_changed(self) -> None:
        self.layers.drop_all_but(frozenset(each.run.uid for each in self._register.entries))
        self._refresh()

    def _on_keep(self, on: bool) -> None:
        kept, outcome = self._register.find(self.entry), self._outcome
        if outcome is None:
            return
        if on and kept is not None:
            self._keep_layer(self.entry)
        elif on:
            self._enter(outcome, self._keep_layer)
        else:
            self.layers.drop(self.entry)
            self.layers.show_live(outcome)
            if kept is not None and not kept.run.in_workbook and not outcome.analysis.accountable:
                self._register.remove(self.entry)
        self._refresh()

    def _keep_layer(self, entry: str) -> None:
        if self._outcome is not None and self._outcome.analysis.can_map:
            self.layers.keep(entry)

    def _on_workbook(self, on: bool) -> None:
        if self._register.find(self.entry) is not None:
            self._register.set_in_workbook(self.entry, on=on)
        elif self._outcome is not None:
            self._enter(self._outcome, self._keep_layer, in_workbook=True)
        self._refresh()

    def _on_export(self) -> None:
        if self._outcome is not None:
            self.export.fill(self.footer.menu, self._outcome)

    def _enter(
        self,
        outcome: Outcome,
        then: Callable[[str], None] | None = None,
        *,
        in_workbook: bool = False,
    ) -> None:
        def done(uid: str) -> None:
            if outcome is self._outcome:
                self.entry = uid
                if then is not None:
                    then(uid)
            self._register.refresh()

        self._register.enter(outcome, done, in_workbook=in_workbook)
