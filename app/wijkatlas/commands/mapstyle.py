# SPDX-License-Identifier: EUPL-1.2
"""Which layers the map shows, in which order and how; kept in the project file."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, Self, cast, get_args

Draw = Literal["density", "categories"]
Measure = Literal["none", "count", "rate"]
OPTION = "map_style"
LEAST_CLASSES, MOST_CLASSES = 2, 5
RESULT = "result."
"""How the ids of the layers of results begin."""
RESULT_OPACITY = 0.8


@dataclass(frozen=True, slots=True)
class LayerState:
    """One layer in the list; ``opacity`` from 0 to 1."""

    id: str
    visible: bool = True
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class MapStyle:
    """How the map looks; ``order`` is from bottom to top.

    ``scheme`` is the area scheme shown, "" for the first; ``measure`` colours the areas.
    """

    order: tuple[LayerState, ...] = (
        LayerState("areas", opacity=0.8),
        LayerState("networks"),
        LayerState("incidents", opacity=0.9),
    )
    draw: Draw = "density"
    scheme: str = ""
    measure: Measure = "none"
    classes: int = 5
    base: str = ""
    legend_folded: bool = False

    def layer(self, layer_id: str) -> LayerState:
        """The state of one layer; hidden when it is not in the list."""
        for each in self.order:
            if each.id == layer_id:
                return each
        return LayerState(layer_id, visible=False)

    def with_layer(self, state: LayerState) -> Self:
        """The same with this layer's state."""
        if not any(each.id == state.id for each in self.order):
            return replace(self, order=(*self.order, state))
        kept = tuple(state if each.id == state.id else each for each in self.order)
        return replace(self, order=kept)

    def in_order(self, ids: list[str]) -> Self:
        """The same with the layers in this order, bottom first; those not named stay at the end."""
        named = [self.layer(each) for each in ids]
        rest = [each for each in self.order if each.id not in ids]
        return replace(self, order=(*named, *rest))

    def with_visible(self, layer_id: str, *, visible: bool) -> Self:
        """The same with a layer shown or hidden."""
        return self.with_layer(replace(self.layer(layer_id), visible=visible))

    def with_layers(self, ids: Mapping[str, bool]) -> Self:
        """The same with these layers present; new ones get this visibility, unknown ones go.

        New results come right above the areas and older results; other new layers at the top.
        """
        kept = [each for each in self.order if each.id in ids]
        there = {each.id for each in kept}
        new = [LayerState(each, visible) for each, visible in ids.items() if each not in there]
        results = [replace(each, opacity=RESULT_OPACITY) for each in new if is_result(each.id)]
        others = [each for each in new if not is_result(each.id)]
        below = [n for n, each in enumerate(kept) if each.id == "areas" or is_result(each.id)]
        place = max(below, default=-1) + 1
        return replace(self, order=(*kept[:place], *results, *kept[place:], *others))

    def to_option(self) -> dict[str, Any]:
        """Plain values for the project file."""
        return asdict(self)

    @classmethod
    def from_option(cls, found: object) -> Self:
        """From the project file; whatever does not fit gets its default."""
        style = cls()
        if not isinstance(found, dict):
            return style
        order = [_layer_state(each) for each in found.get("order") or ()]
        states = tuple(state for state in order if state is not None)
        draw, measure = found.get("draw"), found.get("measure")
        classes = found.get("classes")
        return replace(
            style,
            order=states or style.order,
            draw=cast("Draw", draw) if draw in get_args(Draw) else style.draw,
            measure=cast("Measure", measure) if measure in get_args(Measure) else style.measure,
            scheme=str(found.get("scheme") or ""),
            base=str(found.get("base") or ""),
            classes=classes
            if isinstance(classes, int) and LEAST_CLASSES <= classes <= MOST_CLASSES
            else style.classes,
            legend_folded=found.get("legend_folded") is True,
        )


def is_result(layer_id: str) -> bool:
    """True for a layer of an analysis' result."""
    return layer_id.startswith(RESULT)


def _layer_state(found: object) -> LayerState | None:
    if not isinstance(found, dict) or not isinstance(found.get("id"), str):
        return None
    opacity = found.get("opacity", 1.0)
    if not isinstance(opacity, int | float) or not 0 <= opacity <= 1:
        opacity = 1.0
    return LayerState(found["id"], bool(found.get("visible", True)), float(opacity))
