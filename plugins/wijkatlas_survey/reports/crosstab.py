# SPDX-License-Identifier: EUPL-1.2
"""A table of two questions in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_survey.reports.listing import EstimateReport
from wijkatlas_survey.settings import Policy

if TYPE_CHECKING:
    from wijkatlas_survey.figures.association import Association
    from wijkatlas_survey.figures.estimating import Table

CERTAIN = 0.05
LEAST_P = 0.001
DIFFER = QT_TRANSLATE_NOOP("surveys", "The groups differ more than chance would make them (p {p}).")
ALIKE = QT_TRANSLATE_NOOP(
    "surveys", "The differences between the groups may all be chance (p {p})."
)
UNTESTED = QT_TRANSLATE_NOOP(
    "surveys", "Whether the groups differ can't be tested: too little can be shown."
)

LEFT_OUT = QT_TRANSLATE_NOOP("surveys", "Left out of the test, as they are hidden: {names}.")
MERGED = QT_TRANSLATE_NOOP(
    "surveys", "Taken as one answer in the test, as some are hidden: {names}."
)
EMPTY = QT_TRANSLATE_NOOP("surveys", "Left out of the test, as nobody is in them: {names}.")


@dataclass(frozen=True, eq=False, slots=True)
class CrosstabReport:
    """A table as it may be shown, and the test of its groups."""

    wave: str
    table: "Table"
    title: str
    test: "Association"
    policy: Policy
    level: float = 0.95
    is_own_policy: bool = False

    def as_json(self) -> Mapping[str, Any]:
        """The cells, everybody last, and the test."""
        return {
            "wave": self.wave,
            "cells": [cell.as_json() for cell in (*self.table.cells, *self.table.whole)],
            "test": self.test.as_json(),
        }

    def sentence(self, translator: Translator) -> str:
        """The table and what the test says."""
        t, test = translator.translate, self.test
        listed = EstimateReport(
            self.wave, [self.table], [self.title], self.policy, self.level, True,
            self.is_own_policy,
        )  # fmt: skip
        lines = [listed.sentence(translator), "", self.verdict(translator)]
        for text, names in (
            (LEFT_OUT, test.left_out),
            (MERGED, test.merged),
            (EMPTY, test.empty),
        ):
            if names and test.p is not None:
                lines.append(t("surveys", text, names=", ".join(names)))
        if test.f is not None and test.ndf is not None and test.ddf is not None:
            write = NumberFormat.of(translator.language).write
            lines.append(
                t(
                    "surveys",
                    "Test of Rao and Scott, second order: F = {f} with {ndf} and {ddf} degrees of"
                    " freedom; answers: {n}.",
                    f=write(test.f, 2),
                    ndf=write(test.ndf, 1),
                    ddf=write(test.ddf, 1),
                    n=write(test.n),
                )
            )
        return "\n".join(lines)

    def verdict(self, translator: Translator) -> str:
        """Whether the groups differ."""
        p = self.test.p
        if p is None:
            return translator.translate("surveys", UNTESTED)
        write = NumberFormat.of(translator.language).write
        text = f"< {write(LEAST_P, 3)}" if p < LEAST_P else f"= {write(p, 3)}"
        return translator.translate("surveys", DIFFER if p < CERTAIN else ALIKE, p=text)
