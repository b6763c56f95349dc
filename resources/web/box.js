// SPDX-License-Identifier: EUPL-1.2
// The box: drag it, or set two corners with the space bar.
"use strict";

const box = (() => {
  const container = map.getContainer();
  let drag = null;
  const boxNode = draw.element("div", "box");
  boxNode.hidden = true;
  container.append(boxNode);

  function pointIn(event) {
    const edge = container.getBoundingClientRect();
    return L.point(event.clientX - edge.left, event.clientY - edge.top);
  }

  function drawBox(to) {
    const area = L.bounds(drag.from, to);
    boxNode.hidden = false;
    boxNode.style.left = `${area.min.x}px`;
    boxNode.style.top = `${area.min.y}px`;
    boxNode.style.width = `${area.max.x - area.min.x}px`;
    boxNode.style.height = `${area.max.y - area.min.y}px`;
    drag.to = to;
  }

  function dropBox() {
    drag = null;
    boxNode.hidden = true;
  }

  function finishBox(mode) {
    const area = L.latLngBounds([map.containerPointToLatLng(drag.from), map.containerPointToLatLng(drag.to)]);
    const small = drag.from.distanceTo(drag.to) < 4;
    dropBox();
    if (small) return;
    program.send("selectBox", { bounds: coordinates.clampedBounds(area), mode });
  }

  container.addEventListener("pointerdown", (event) => {
    const wanted = state.tool === "box" || (state.tool === "none" && event.shiftKey);
    if (!wanted || event.button !== 0 || event.target.closest(".leaflet-control, .panel")) return;
    container.setPointerCapture(event.pointerId);
    drag = { from: pointIn(event), to: pointIn(event), pointer: event.pointerId };
    event.preventDefault();
  }, true);
  container.addEventListener("pointermove", (event) => {
    if (drag && drag.pointer === event.pointerId) drawBox(pointIn(event));
  }, true);
  container.addEventListener("pointerup", (event) => {
    if (!drag || drag.pointer !== event.pointerId) return;
    drag.to = pointIn(event);
    state.isDragEnd = drag.from.distanceTo(drag.to) >= 4;
    setTimeout(() => { state.isDragEnd = false; }, 50);
    const mode = state.tool === "box" ? pointer.modeOf(event) : event.altKey ? "remove" : event.ctrlKey ? "add" : "replace";
    finishBox(mode);
  }, true);
  container.addEventListener("pointercancel", dropBox, true);

  function setCorner() {
    const centre = map.getSize().divideBy(2);
    if (!drag) { drag = { from: centre, to: centre, pointer: -1, anchor: map.getCenter() }; return; }
    drag.from = map.latLngToContainerPoint(drag.anchor);
    drag.to = centre;
    finishBox("replace");
  }
  map.on("move", () => {
    if (!drag || !drag.anchor) return;
    drag.from = map.latLngToContainerPoint(drag.anchor);
    drawBox(map.getSize().divideBy(2));
  });

  return { drop: dropBox, setCorner };
})();
