# SPDX-License-Identifier: EUPL-1.2
"""The groups of a design on the map: treated, compared with, and around both."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wijkatlas.api import NumberFormat, Translator
from wijkatlas_plan.evaluation.counts import CONTROL, CONTROL_AROUND, TREATED, TREATED_AROUND
from wijkatlas_plan.reports.effect.finding import GROUP_NAMES

if TYPE_CHECKING:
    from wijkatlas.api.drawing import Mark, ShapeLayer
    from wijkatlas_plan.diagnosis.ground import Ground
    from wijkatlas_plan.model.evaluation import Design

KIND = "plan_evaluation"
ALPHA = "B0"


@dataclass(frozen=True, eq=False, slots=True)
class GroupsOnMap:
    """Shapes (WKB, project CRS) by group, with names of areas and counts before where known."""

    title: str
    shapes: Mapping[str, bytes]
    names: Mapping[str, str]
    counts: Mapping[str, int]
    kind: str = KIND

    def layers(self, translator: Translator) -> "tuple[ShapeLayer, ...]":
        """One layer; the pattern tells the groups apart without colour."""
        from wijkatlas.api.drawing import Legend, ShapeLayer

        t, write = translator.translate, NumberFormat.of(translator.language).write
        if not self.shapes:
            return ()
        marks = _marks()
        names = [name for name in marks if name in self.shapes]
        titles = {name: t("plan", GROUP_NAMES[name]) for name in names}
        texts = []
        for name in names:
            lines = [self.names.get(name, "")]
            if name in self.counts:
                lines.append(t("plan", "incidents before: {n}", n=write(self.counts[name])))
            texts.append("\n".join(line for line in lines if line))
        legend = Legend(KIND, self.title, tuple(marks[name].entry(titles[name]) for name in names))
        return (
            ShapeLayer(
                KIND,
                self.title,
                tuple(self.shapes[name] for name in names),
                tuple(names),
                tuple(titles[name] for name in names),
                tuple(texts),
                {name: marks[name] for name in names},
                legend,
            ),
        )


def groups_on_map(
    ground: "Ground", design: "Design", title: str, counts: Mapping[str, int]
) -> GroupsOnMap:
    """The groups of a design; areas that no longer exist have no shape."""
    import shapely

    from wijkatlas_plan.evaluation.counts import codes_of, group_shapes

    names = {area.code: area.name for area in ground.areas(design.scheme)}
    shapes: dict[str, Any] = group_shapes(ground, design) if design.treated else {}
    return GroupsOnMap(
        title,
        {name: shapely.to_wkb(shape) for name, shape in shapes.items() if not shape.is_empty},
        {
            name: ", ".join(names.get(code, code) for code in codes)
            for name, codes in codes_of(design).items()
        },
        counts,
    )


def _marks() -> "dict[str, Mark]":
    from wijkatlas.api.drawing import INK, OKABE_ITO, Mark

    blue, orange = OKABE_ITO[0], OKABE_ITO[1]
    return {
        TREATED: Mark(blue + ALPHA, INK, "none", 2.0),
        CONTROL: Mark(orange + ALPHA, INK, "dots", 2.0),
        TREATED_AROUND: Mark(blue + "40", blue, "hatch"),
        CONTROL_AROUND: Mark(orange + "40", orange, "dots"),
    }
