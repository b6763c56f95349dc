// SPDX-License-Identifier: EUPL-1.2
// The tools: select by box or polygon, draw a shape, move the corners of one; by mouse and by keys.
"use strict";

const tools = (() => {
  const container = map.getContainer();
  const hint = draw.element("div", "hint panel");
  hint.setAttribute("role", "status");
  hint.hidden = true;
  container.append(hint);
  const cross = draw.element("div", "cross");
  cross.hidden = true;
  container.append(cross);
  const HINTS = { box: "hintBox", polygon: "hintPolygon", draw: "hintDraw", edit: "hintEdit" };

  function setTool(tool) {
    if (state.tool === tool) return;
    state.tool = tool;
    container.dataset.tool = tool;
    hint.textContent = tool === "none" ? "" : program.text(HINTS[tool]);
    hint.hidden = tool === "none";
    cross.hidden = !["box", "polygon", "draw"].includes(tool);
    for (const [name, button] of Object.entries(buttons)) button.setAttribute("aria-pressed", String(name === tool));
    map.dragging[tool === "box" ? "disable" : "enable"]();
    program.send("tool", { tool });
  }

  let drawnLayer = "";
  let edited = null;

  function startSelect({ shape }) {
    cancelTool();
    if (shape === "polygon") enableDraw(false);
    setTool(shape);
    container.focus({ preventScroll: true });
  }

  function startDraw({ layer }) {
    cancelTool();
    drawnLayer = layer;
    enableDraw(true);
    setTool("draw");
    container.focus({ preventScroll: true });
  }

  function enableDraw(snappable) {
    const path = { color: draw.ACCENT, weight: 2.5, fillColor: draw.ACCENT, fillOpacity: 0.15 };
    map.pm.enableDraw("Polygon", {
      snappable, snapDistance: 16, allowSelfIntersection: false, continueDrawing: false,
      tooltips: false, markerStyle: {}, pathOptions: path, templineStyle: path,
      hintlineStyle: { ...path, dashArray: "5,5" }, finishOnEnter: false, exitModeOnEscape: false,
    });
  }

  function startEdit({ layer, fid }) {
    cancelTool();
    const holder = state.layers.get(layer);
    const groups = holder ? holder.shown : [];
    for (const group of groups) {
      group.eachLayer((shape) => {
        if (shape.feature && shape.feature.properties.fid === fid && shape.pm) {
          edited = { layer, fid, shape, before: copyLatLngs(shape.getLatLngs()) };
        }
      });
    }
    if (!edited) return;
    edited.shape.pm.enable({ snappable: true, snapDistance: 16, allowSelfIntersection: false });
    setTool("edit");
    legend.fit(edited.shape.getBounds(), { least: 60, maxZoom: Math.max(map.getZoom(), 15) });
    container.focus({ preventScroll: true });
  }

  const copyLatLngs = (list) => list.map((each) => (Array.isArray(each) ? copyLatLngs(each) : each.clone()));

  // Leaflet nests rings in polygons or not; the protocol always does.
  function polygonsOf(latlngs) {
    const nested = Array.isArray(latlngs[0][0]) ? latlngs : [latlngs];
    return nested.map((rings) => rings.map((ring) => ring.map(coordinates.position)));
  }

  map.on("pm:create", ({ layer }) => {
    const latlngs = layer.getLatLngs();
    layer.remove();
    const tool = state.tool;
    const mode = state.mode;
    if (tool === "polygon") {
      program.send("selectPolygon", { ring: latlngs[0].map(coordinates.position), mode });
      setTimeout(() => { if (state.tool === "polygon") enableDraw(false); }, 0);
    } else if (tool === "draw") {
      setTool("none");
      program.send("drawn", { layer: drawnLayer, polygons: polygonsOf(latlngs) });
    }
  });
  map.on("click", (event) => { state.mode = pointer.modeOf(event.originalEvent); });

  function finishTool() {
    if (state.tool === "polygon" || state.tool === "draw") {
      const drawing = map.pm.Draw.Polygon;
      if (drawing._layer && drawing._layer.getLatLngs().flat().length >= 3) drawing._finishShape();
    } else if (state.tool === "edit") {
      const { layer, fid, shape } = edited;
      shape.pm.disable();
      edited = null;
      setTool("none");
      program.send("edited", { layer, fid, polygons: polygonsOf(shape.getLatLngs()) });
    }
  }

  function cancelTool() {
    if (edited) {
      edited.shape.pm.disable();
      edited.shape.setLatLngs(edited.before);
      edited = null;
    }
    if (map.pm.globalDrawModeEnabled()) map.pm.disableDraw();
    box.drop();
    setTool("none");
  }

  function setCorner() {
    if (state.tool === "box") { box.setCorner(); return; }
    if (state.tool !== "polygon" && state.tool !== "draw") return;
    const latlng = map.getCenter();
    const drawing = map.pm.Draw.Polygon;
    drawing._hintMarker.setLatLng(latlng);
    drawing._createVertex({ latlng, target: map });
  }

  document.addEventListener("keydown", (event) => {
    if (event.target.closest && event.target.closest("input, button, a")) return;
    const actions = { Escape: cancelTool, Enter: finishTool, " ": setCorner,
      Backspace: () => map.pm.Draw.Polygon._removeLastVertex() };
    if (event.key === "Backspace" && !["draw", "polygon"].includes(state.tool)) return;
    if (state.tool === "none" || !(event.key in actions)) return;
    actions[event.key]();
    event.preventDefault();
    event.stopPropagation();
  }, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state.tool !== "none") { cancelTool(); container.focus(); }
  });

  const SHAPES = { box: { key: "selectBox", path: "M3,5H17V15H3Z" },
    polygon: { key: "selectPolygon", path: "M4,14L7,4L16,6L14,16Z" } };
  const buttons = {};
  function toolBar() {
    const bar = draw.element("div", "leaflet-bar tools");
    for (const [shape, { path }] of Object.entries(SHAPES)) {
      const button = draw.element("button");
      button.type = "button";
      button.setAttribute("aria-pressed", "false");
      button.append(draw.svg("svg", { width: 20, height: 20, viewBox: "0 0 20 20", "aria-hidden": "true" },
        draw.svg("path", { d: path, fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-dasharray": "3 2" })));
      button.addEventListener("click", () => (state.tool === shape ? cancelTool() : startSelect({ shape })));
      buttons[shape] = button;
      bar.append(button);
    }
    return bar;
  }

  function nameButtons() {
    for (const [shape, button] of Object.entries(buttons)) {
      button.title = program.text(SHAPES[shape].key);
      button.setAttribute("aria-label", button.title);
    }
  }

  return { startSelect, startDraw, startEdit, finish: finishTool, cancel: cancelTool, toolBar, nameButtons };
})();
