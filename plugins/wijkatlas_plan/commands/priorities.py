# SPDX-License-Identifier: EUPL-1.2
"""The commands about the order of problems and the criteria that it rests on."""

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas_plan.model.problem import LANE_NAMES

if TYPE_CHECKING:
    from wijkatlas_plan.model.problem import Criterion
    from wijkatlas_plan.priorities.reading import Order

MOST_DRAWS = 200_000


@dataclass(frozen=True, eq=False, slots=True)
class OrderReport:
    """Problems in the order of their totals, and how firm that order is."""

    order: "Order"

    def as_json(self) -> dict[str, Any]:
        """For machines; ``in_top`` is a share of the draws, ``ranks`` hold nine of ten of them."""
        order, moved = self.order, self.order.moved
        shares = {} if moved is None else dict(zip(_codes(order), moved.weights, strict=True))
        return {
            "criteria": [
                {
                    "code": each.code,
                    "title": each.title,
                    "weight": each.weight,
                    "share": float(shares.get(each.code, 0.0)),
                }
                for each in order.criteria
            ],
            "seed": None if moved is None else moved.seed,
            "draws": None if moved is None else moved.draws,
            "top": None if moved is None else moved.top,
            "problems": [self._plain(place) for place in ranked(order)],
        }

    def _plain(self, place: int) -> dict[str, Any]:
        order, moved = self.order, self.order.moved
        problem, total = order.problems[place], order.totals[place]
        found: dict[str, Any] = {
            "uid": problem.uid,
            "title": problem.title,
            "lane": str(problem.lane),
            "total": total.value,
            "scores": {each.criterion: each.score for each in total.parts},
            "missing": list(total.missing),
        }
        if moved is not None:
            found["rank"] = int(moved.ranks[place]) or None
            for name, draws in (("near", moved.near), ("free", moved.free)):
                share = float(draws.in_top[place])
                found[name] = {
                    "in_top": None if math.isnan(share) else share,
                    "ranks": [int(draws.low_rank[place]), int(draws.high_rank[place])],
                }
        return found

    def sentence(self, translator: Translator) -> str:
        """A line for each problem, the highest total first."""
        t, number = translator.translate, NumberFormat.of(translator.language)
        order, moved = self.order, self.order.moved
        if not order.problems or moved is None:
            return t("plan", "There are no problems in this project yet.")
        lines = []
        for place in ranked(order):
            problem, total = order.problems[place], order.totals[place]
            lane = t("plan", LANE_NAMES[problem.lane])
            if total.value is None:
                lines.append(
                    t("plan", "{title}: no scores yet ({lane})", title=problem.title, lane=lane)
                )
                continue
            line = t(
                "plan",
                "{rank}. {title}: {total} ({lane}); in the first {top} in {near} of draws near these"
                " weights, in {free} with any weights",
                rank=number.write(int(moved.ranks[place])),
                title=problem.title,
                total=number.write(total.value, 2),
                lane=lane,
                top=number.write(moved.top),
                near=number.write_share(float(moved.near.in_top[place])),
                free=number.write_share(float(moved.free.in_top[place])),
            )
            if total.missing:
                titles = {each.code: each.title for each in order.criteria}
                names = ", ".join(titles[code] for code in total.missing)
                line += "; " + t("plan", "no score: {criteria}", criteria=names)
            lines.append(line)
        return "\n".join(lines)


def _codes(order: "Order") -> list[str]:
    return [each.code for each in order.criteria]


def ranked(order: "Order") -> list[int]:
    """The places of the problems in the order of their totals; those without scores last."""
    totals = [each.value for each in order.totals]
    return sorted(
        range(len(totals)),
        key=lambda place: (totals[place] is None, -(totals[place] or 0.0), place),
    )


def list_priorities(
    session: Session,
    progress: Progress,
    *,
    seed: Annotated[int, Param(QT_TRANSLATE_NOOP("commands", "Seed of the random numbers"))] = 1,
    draws: Annotated[
        int, Param(QT_TRANSLATE_NOOP("commands", "How often weights are drawn"))
    ] = 10_000,
) -> OrderReport:
    """List problems by their total, and say which stay on top when the weights move."""
    from wijkatlas_plan.priorities.reading import read_order

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Drawing weights"))
    if not 1 <= draws <= MOST_DRAWS or seed < 0:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "That seed or number of draws can't be used."),
            QT_TRANSLATE_NOOP("errors", "Give a seed from 0 and from 1 to {most} draws."),
            most=MOST_DRAWS,
        )
    return OrderReport(read_order(session.project, session.translator, seed=seed, draws=draws))


@dataclass(frozen=True, eq=False, slots=True)
class CriteriaReport:
    """The criteria with their weights."""

    criteria: "tuple[Criterion, ...]"

    def as_json(self) -> list[dict[str, Any]]:
        """For machines."""
        return [
            {"code": each.code, "title": each.title, "weight": each.weight}
            for each in self.criteria
        ]

    def sentence(self, translator: Translator) -> str:
        """A line for each."""
        number = NumberFormat.of(translator.language)
        total = sum(each.weight for each in self.criteria) or 1.0
        return "\n".join(
            f"{each.title} ({each.code}): {number.write(each.weight, 1)},"
            f" {number.write_share(each.weight / total)}"
            for each in self.criteria
        )


def set_criterion(
    session: Session,
    progress: Progress,
    *,
    code: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Code of the criterion; a new one is added"))
    ],
    weight: Annotated[
        float | None,
        Param(QT_TRANSLATE_NOOP("commands", "Weight from 0 to 10, relative to the others")),
    ] = None,
    title: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "What it is called"))] = "",
    remove: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "Remove it, with its scores"))
    ] = False,
) -> CriteriaReport:
    """Change the weight or the title of a criterion, add one, or remove one."""
    from wijkatlas_plan.model.problem import Criterion
    from wijkatlas_plan.priorities.reading import criteria_of, find_criterion
    from wijkatlas_plan.priorities.scoring import MOST_WEIGHT, WEIGHT
    from wijkatlas_plan.storage.editing import new_uid, put
    from wijkatlas_plan.storage.editing import remove as remove_row

    progress.update(0)
    if weight is not None and not 0 <= weight <= MOST_WEIGHT:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{value} is not a weight."),
            QT_TRANSLATE_NOOP("errors", "A weight is from 0 to {most}."),
            value=weight,
            most=int(MOST_WEIGHT),
        )
    project = session.project
    known = criteria_of(project, session.translator)
    is_new = not remove and all(code.strip().casefold() != each.code.casefold() for each in known)
    label = QT_TRANSLATE_NOOP("edits", "Change a criterion")
    with project.edit(label, command="criterion.set") as edit:
        put(edit, *known)
        if remove:
            remove_row(edit, find_criterion(known, code).uid)
        elif is_new:
            place = max((each.position for each in known), default=-1) + 1
            name = code.strip()
            put(
                edit,
                Criterion(
                    new_uid(), name, title or name, WEIGHT if weight is None else weight, place
                ),
            )
        else:
            old = find_criterion(known, code)
            changed = replace(
                old,
                weight=old.weight if weight is None else weight,
                title=title or old.title,
            )
            put(edit, changed)
    return CriteriaReport(criteria_of(project, session.translator))


LIST = Command(
    "priority.list", QT_TRANSLATE_NOOP("commands", "Priorities"), list_priorities, Access.READ
)
SET = Command(
    "criterion.set",
    QT_TRANSLATE_NOOP("commands", "Change a criterion…"),
    set_criterion,
    Access.WRITE,
)
