# SPDX-License-Identifier: EUPL-1.2
"""Goals that stand only as names beside the actions: one large table in place of sheets."""

from collections.abc import Sequence
from dataclasses import replace

from wijkatlas_plan.files.cell_values import as_text
from wijkatlas_plan.files.plan.sheets import Line, PlanSheet
from wijkatlas_plan.files.words import Kind, other_names, own_names, plain, same

GOALS = (Kind.STRATEGIC, Kind.OPERATIONAL)


def with_named_goals(sheets: Sequence[PlanSheet]) -> list[PlanSheet]:
    """The sheets, and before them goals by the names in the tables of actions.

    Only a file without a sheet of goals gets them. A row of a goal is the first one that names it.
    """
    if any(sheet.kind in GOALS for sheet in sheets):
        return list(sheets)
    found: list[PlanSheet] = []
    for sheet in sheets:
        found += [sheet] if sheet.kind is not Kind.ACTION else _split(sheet)
    order = list(Kind)
    return sorted(found, key=lambda each: order.index(each.kind))


def _split(sheet: PlanSheet) -> list[PlanSheet]:
    names = {*own_names("strategic"), *other_names("strategic")}
    above = next((head for head in sheet.extras if plain(head) in names), "")
    below = sheet.headings.get("operational", "")
    strategic: dict[str, Line] = {}
    operational: dict[tuple[str, str], Line] = {}
    for line in sheet.lines:
        goal, parent = as_text(line.cells.get("operational", "")), line.extras.get(above, "")
        if parent:
            strategic.setdefault(
                same(parent), Line(line.number, {"title": parent}, {}, {above: parent})
            )
        if goal:
            cells = {"title": goal, "strategic": parent}
            original = {below: goal} | ({above: parent} if parent else {})
            # the same name under two goals is two goals: their actions must say which they mean
            key = same(parent), same(goal)
            operational.setdefault(key, Line(line.number, cells, {}, original))
    goals = [
        PlanSheet(Kind.STRATEGIC, sheet.title, {"title": above}, tuple(strategic.values())),
        PlanSheet(
            Kind.OPERATIONAL,
            sheet.title,
            {"title": below, "strategic": above},
            tuple(operational.values()),
        ),
    ]
    actions = replace(
        sheet,
        lines=[_without(line, above) for line in sheet.lines],
        extras=tuple(head for head in sheet.extras if head != above),
    )
    return [*(each for each in goals if each.lines), actions]


def _without(line: Line, head: str) -> Line:
    return replace(line, extras={key: text for key, text in line.extras.items() if key != head})
