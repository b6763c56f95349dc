// SPDX-License-Identifier: EUPL-1.2
// The map of the desktop. It fetches what it shows from our own scheme and exchanges small messages
// with the program: wijkatlas/map/messages.py is the protocol. Without a bridge it still shows the map.
"use strict";

window.wijkatlas = (() => {
  const container = map.getContainer();
  const state = {
    config: null, texts: {}, tool: "none", mode: "replace", filterRev: 0, grid: null,
    layers: new Map(), symbols: [], selection: { layer: "", fids: new Set() }, lastMouse: null,
  };

  // --- talking with the program ---------------------------------------------------------------

  let bridge = null;
  const waiting = [];

  function send(name, fields = {}) {
    if (bridge) bridge.tell(name, JSON.stringify(fields));
    else if (waiting.length < 100) waiting.push([name, fields]);
  }

  function connect(tries = 200) {
    if (window.qt && window.qt.webChannelTransport && window.QWebChannel) {
      new window.QWebChannel(window.qt.webChannelTransport, (channel) => {
        bridge = channel.objects.bridge || null;
        for (const [name, fields] of waiting.splice(0)) send(name, fields);
      });
    } else if (tries > 0) {
      setTimeout(connect, 50, tries - 1);
    }
  }

  function report(fault) {
    send("problem", { text: String((fault && fault.message) || fault).slice(0, 500) });
  }
  window.addEventListener("error", (event) => report(event.message));
  window.addEventListener("unhandledrejection", (event) => report(event.reason));

  async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`no answer from ${address.split("?")[0]}`);
    return answer.json();
  }

  const text = (key) => state.texts[key] || "";
  const boundsOf = (b) => [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()];
  const clampLon = (lon) => Math.max(-180, Math.min(180, lon));
  const clampLat = (lat) => Math.max(-85.05, Math.min(85.05, lat));
  const position = (at) => [clampLon(at.lng), clampLat(at.lat)];

  function viewBounds() {
    const [west, south, east, north] = boundsOf(map.getBounds());
    return [clampLon(west), clampLat(south), clampLon(east), clampLat(north)];
  }

  // --- layers -----------------------------------------------------------------------------------

  const DATA = { areas: () => "layers/areas.geojson", networks: () => "layers/networks.geojson",
    plugin: (id) => `layers/plugin/${id}.geojson` };

  function paneOf(id) {
    const name = `layer-${id.replace(/\./g, "-")}`;
    return map.getPane(name) || map.createPane(name);
  }

  function setLayers(views) {
    const wanted = new Set(views.map((view) => view.id));
    for (const [id, layer] of state.layers) {
      if (!wanted.has(id)) { clear(layer); state.layers.delete(id); }
    }
    views.forEach((view, order) => {
      const before = state.layers.get(view.id);
      const layer = before || { shown: [], features: [], request: 0 };
      const changed = !before || before.view.rev !== view.rev || before.view.draw !== view.draw;
      const appeared = before && view.visible && !before.view.visible;
      layer.view = view;
      layer.pane = paneOf(view.id);
      layer.pane.style.zIndex = 200 + order;
      layer.pane.style.opacity = view.opacity;
      layer.pane.style.display = view.visible ? "" : "none";
      state.layers.set(view.id, layer);
      if (view.visible ? changed || appeared || !layer.shown.length : changed) refresh(layer);
    });
    showBases();
    highlight();
    askLegend().catch(report);
  }

  function clear(layer) {
    for (const each of [...layer.shown, ...(layer.stale || [])]) each.remove();
    layer.shown = [];
    layer.stale = [];
    layer.features = [];
  }

  function refresh(layer) {
    layer.request += 1;
    if (!layer.view.visible) { clear(layer); return; }
    if (layer.view.kind === "base") showBase(layer);
    else if (layer.view.kind === "points") showPoints(layer);
    else showShapes(layer, layer.request).catch(report);
  }

  function showBase(layer) {
    const view = layer.view;
    if (layer.shown.length) return;
    const options = { pane: layer.pane.className.match(/leaflet-(layer-[^ ]+)-pane/)[1],
      minZoom: view.min_zoom, maxZoom: 22, maxNativeZoom: view.max_zoom, updateWhenZooming: false };
    if (view.bounds) options.bounds = [[view.bounds[1], view.bounds[0]], [view.bounds[3], view.bounds[2]]];
    layer.shown = [L.tileLayer(`base/${view.id}/{z}/{x}/{y}.png`, options).addTo(map)];
  }

  const renderers = new Map();
  function renderer(layer) {
    const pane = paneName(layer);
    if (!renderers.has(pane)) renderers.set(pane, L.svg({ pane, padding: 0.3 }));
    return renderers.get(pane);
  }
  const paneName = (layer) => `layer-${layer.view.id.replace(/\./g, "-")}`;

  async function showShapes(layer, request) {
    const view = layer.view;
    const address = DATA[view.kind](view.id);
    const found = await load(`${address}?rev=${view.rev}.${state.filterRev}`);
    if (request !== layer.request || state.tool === "edit") return;
    if (recolour(layer, found)) return;
    clear(layer);
    layer.shapesRev = view.rev;
    layer.features = found.features.map(indexFeature);
    const networks = view.kind === "networks";
    const common = { pane: paneName(layer), renderer: renderer(layer), pmIgnore: false, snapIgnore: false };
    const shapes = L.geoJSON(found, {
      ...common,
      style: (feature) => shapeStyle(view, feature.properties),
      pointToLayer: (feature, at) => feature.properties.radius_m
        ? L.circle(at, { ...common, radius: feature.properties.radius_m })
        : L.circleMarker(at, { ...common, radius: 6 }),
      onEachFeature: (feature, shape) => {
        const about = feature.properties;
        if (networks) {
          shape.bindTooltip(draw.networkLabel(about, text("vacant")),
            { permanent: true, direction: "center", className: "label", pane: "labels" });
        } else if (about.name || about.label) {
          const title = about.name || about.label;
          shape.bindTooltip(draw.card(title, [about.text]), { sticky: true, className: "tip", opacity: 1 });
        }
      },
    }).addTo(map);
    layer.shown = [shapes];
    draw.fitLabels(map, shapes);
    highlight();
  }

  // Another filter changes colours and words of the areas, not their shapes.
  function recolour(layer, found) {
    if (layer.view.kind !== "areas" || !layer.shown.length || layer.shapesRev !== layer.view.rev) return false;
    const about = new Map(found.features.map((feature) => [feature.properties.fid, feature.properties]));
    layer.shown[0].eachLayer((shape) => {
      const now = about.get(shape.feature.properties.fid);
      if (!now) return;
      shape.feature.properties = now;
      if (shape.getTooltip()) shape.setTooltipContent(draw.card(now.name, [now.text]));
    });
    highlight();
    return true;
  }

  const hasBase = () => [...state.layers.values()].some(({ view }) => view.kind === "base" && view.visible);

  function shapeStyle(view, about) {
    if (view.kind === "areas") return draw.areaStyle(about, hasBase());
    if (view.kind === "networks") return draw.networkStyle();
    const colour = about.colour || draw.ACCENT;
    return { color: colour, weight: 2, fillColor: colour, fillOpacity: 0.25 };
  }

  // Base maps: one at a time, chosen in a corner.
  const bases = draw.element("div", "bases panel");
  function showBases() {
    const found = [...state.layers.values()].filter((layer) => layer.view.kind === "base");
    bases.replaceChildren();
    bases.hidden = !found.length;
    const group = draw.element("fieldset");
    group.append(draw.element("legend", "", text("baseMap")));
    const choices = [{ id: "", title: text("noBase"), visible: !found.some((layer) => layer.view.visible) },
      ...found.map((layer) => layer.view)];
    for (const choice of choices) {
      const line = draw.element("label");
      const button = draw.element("input");
      button.type = "radio";
      button.name = "base";
      button.checked = choice.visible;
      button.addEventListener("change", () => chooseBase(choice.id));
      line.append(button, draw.element("span", "", choice.title));
      group.append(line);
    }
    bases.append(group);
    const shown = found.find((layer) => layer.view.visible);
    source.textContent = shown ? shown.view.attribution : "";
    source.hidden = !source.textContent;
  }

  function chooseBase(id) {
    setLayers([...state.layers.values()].map((layer) => layer.view.kind === "base"
      ? { ...layer.view, visible: layer.view.id === id } : layer.view));
    send("base", { id });
  }

  // --- incidents --------------------------------------------------------------------------------

  // Symbols on a canvas: the outline comes from the program, so screen and tiles look alike.
  L.Canvas.include({
    _updateSymbol(layer) {
      if (!this._drawing || layer._empty()) return;
      const { x, y } = layer._point;
      const size = layer._radius;
      const context = this._ctx;
      context.beginPath();
      layer.options.outline.forEach(([dx, dy], i) => {
        context[i ? "lineTo" : "moveTo"](x + dx * size, y + dy * size);
      });
      context.closePath();
      this._fillStroke(context, layer);
    },
  });
  const Mark = L.CircleMarker.extend({
    _updatePath() { this._renderer._updateSymbol(this); },
  });

  function showPoints(layer) {
    const view = layer.view;
    const pane = paneName(layer);
    const [before, singleBefore] = layer.shown;
    const tiles = L.tileLayer(
      `tiles/incidents/{z}/{x}/{y}.png?draw=${view.draw}&rev=${view.rev}.${state.filterRev}`,
      { pane, maxNativeZoom: 22, maxZoom: 22, updateWhenZooming: false, keepBuffer: 1,
        opacity: layer.isSingle ? 0 : 1 });
    const single = singleBefore || L.layerGroup().addTo(map);
    // the old tiles stay until the new ones are there, so that a moving time window does not flicker
    layer.stale = (layer.stale || []).concat(before || []);
    const older = [...layer.stale];
    tiles.once("load", () => setTimeout(() => {
      for (const old of older) old.remove();
      layer.stale = layer.stale.filter((old) => !older.includes(old));
    }));
    tiles.addTo(map);
    layer.shown = [tiles, single];
    layer.canvas = layer.canvas || L.canvas({ pane, padding: 0.1 });
    load(`symbols.json?rev=${view.rev}`).then((found) => {
      state.symbols = found.symbols;
      askPoints();
    }).catch(report);
  }

  const pointsLayer = () => [...state.layers.values()].find((layer) => layer.view.kind === "points");

  async function askPoints() {
    const layer = pointsLayer();
    if (!layer || !layer.view.visible || layer.shown.length < 2) return;
    const request = ++layer.request;
    const [tiles, single] = layer.shown;
    // a density says more than a few dots, until one stands in the street
    const near = layer.view.draw === "categories" || map.getZoom() >= 16;
    let points = null;
    if (near) {
      const bounds = viewBounds().map((each) => each.toFixed(6)).join(",");
      points = (await load(`points.json?bounds=${bounds}&rev=${layer.view.rev}.${state.filterRev}`)).points;
    }
    if (request !== layer.request || layer.shown[0] !== tiles) return;
    single.clearLayers();
    layer.isSingle = Boolean(points);
    tiles.setOpacity(points ? 0 : 1);
    for (const [, lon, lat, style] of points || []) {
      const symbol = state.symbols[style] || { colour: draw.INK, outline: [[-1, -1], [1, -1], [1, 1], [-1, 1]] };
      single.addLayer(new Mark([lat, lon], {
        renderer: layer.canvas, interactive: false, radius: 6, outline: symbol.outline,
        fillColor: symbol.colour, fillOpacity: 1, color: "#FFFFFF", weight: 1,
      }));
    }
  }

  // --- selection --------------------------------------------------------------------------------

  map.createPane("labels").style.zIndex = 640;
  map.createPane("selection").style.zIndex = 645;
  map.getPane("labels").style.pointerEvents = "none";
  map.getPane("selection").style.pointerEvents = "none";
  const rings = L.layerGroup().addTo(map);
  const ringCanvas = L.canvas({ pane: "selection", padding: 0.1 });
  const SELECTED = { color: "#D55E00", weight: 3.5, opacity: 1 };

  function highlight() {
    for (const layer of state.layers.values()) {
      if (!["areas", "networks", "plugin"].includes(layer.view.kind)) continue;
      const mine = state.selection.layer === layer.view.id ? state.selection.fids : new Set();
      for (const group of layer.shown) {
        group.eachLayer((shape) => {
          if (!shape.feature) return;
          const chosen = mine.has(shape.feature.properties.fid);
          const plain = shapeStyle(layer.view, shape.feature.properties);
          shape.setStyle(chosen ? { ...plain, ...SELECTED } : plain);
          if (chosen) shape.bringToFront();
        });
      }
    }
  }

  async function select(message) {
    state.selection = { layer: message.layer, fids: new Set(message.fids) };
    highlight();
    const request = (rings.request = (rings.request || 0) + 1);
    const found = message.layer === "incidents" && message.fids.length
      ? (await load(`selection.json?rev=${message.rev}.${request}`)).points : [];
    if (request !== rings.request) return;
    rings.clearLayers();
    for (const [, lon, lat] of found) {
      rings.addLayer(L.circleMarker([lat, lon], { renderer: ringCanvas, interactive: false, radius: 9,
        fill: false, color: "#FFFFFF", weight: 5, opacity: 0.9 }));
      rings.addLayer(L.circleMarker([lat, lon], { renderer: ringCanvas, interactive: false, radius: 9,
        fill: false, ...SELECTED, weight: 2.5 }));
    }
  }

  // What lies under a point, topmost first.
  function indexFeature(feature) {
    const rings = [];
    const geometry = feature.geometry;
    const polygons = { Polygon: [geometry.coordinates], MultiPolygon: geometry.coordinates }[geometry.type] || [];
    let [west, south, east, north] = [180, 90, -180, -90];
    for (const polygon of polygons) {
      for (const ring of polygon) {
        rings.push(ring);
        for (const [lon, lat] of ring) {
          west = Math.min(west, lon); east = Math.max(east, lon);
          south = Math.min(south, lat); north = Math.max(north, lat);
        }
      }
    }
    return { fid: feature.properties.fid, rings, west, south, east, north };
  }

  function isInside(feature, lon, lat) {
    if (lon < feature.west || lon > feature.east || lat < feature.south || lat > feature.north) return false;
    let inside = false;
    for (const ring of feature.rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [x1, y1] = ring[i];
        const [x2, y2] = ring[j];
        if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
      }
    }
    return inside;
  }

  function hitsAt(at) {
    const found = [];
    for (const layer of [...state.layers.values()].sort((a, b) => b.pane.style.zIndex - a.pane.style.zIndex)) {
      if (!layer.view.visible) continue;
      for (const feature of layer.features) {
        if (isInside(feature, at.lng, at.lat)) found.push({ layer: layer.view.id, fid: feature.fid });
      }
    }
    return found.slice(0, 50);
  }

  function modeOf(event) {
    if (event && event.altKey) return "remove";
    return event && (event.shiftKey || event.ctrlKey || event.metaKey) ? "add" : "replace";
  }

  function pointed(event, finger = false) {
    const reach = document.documentElement.dataset.touch === "yes" || finger ? 20 : 8;
    const point = map.latLngToContainerPoint(event.latlng);
    const radius = event.latlng.distanceTo(map.containerPointToLatLng(point.add([reach, 0])));
    return { at: position(event.latlng), radius_m: radius, hits: hitsAt(event.latlng), mode: modeOf(event.originalEvent) };
  }

  let isDragEnd = false;
  map.on("click", (event) => {
    if (state.tool === "none" && !isDragEnd) send("click", pointed(event));
  });
  map.on("dblclick", (event) => {
    if (state.tool === "none") send("doubleClick", pointed(event));
  });
  map.on("contextmenu", (event) => {
    if (state.tool !== "none") return;
    const point = event.containerPoint;
    send("contextMenu", { ...pointed(event), pixel: [point.x, point.y] });
  });

  // --- tools ------------------------------------------------------------------------------------

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
    hint.textContent = tool === "none" ? "" : text(HINTS[tool]);
    hint.hidden = tool === "none";
    cross.hidden = !["box", "polygon", "draw"].includes(tool);
    for (const [name, button] of Object.entries(buttons)) button.setAttribute("aria-pressed", String(name === tool));
    map.dragging[tool === "box" ? "disable" : "enable"]();
    send("tool", { tool });
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
    map.fitBounds(edited.shape.getBounds(), { padding: [60, 60], maxZoom: Math.max(map.getZoom(), 15) });
    container.focus({ preventScroll: true });
  }

  const copyLatLngs = (list) => list.map((each) => (Array.isArray(each) ? copyLatLngs(each) : each.clone()));

  // Leaflet nests rings in polygons or not; the protocol always does.
  function polygonsOf(latlngs) {
    const nested = Array.isArray(latlngs[0][0]) ? latlngs : [latlngs];
    return nested.map((rings) => rings.map((ring) => ring.map(position)));
  }

  map.on("pm:create", ({ layer }) => {
    const latlngs = layer.getLatLngs();
    layer.remove();
    const tool = state.tool;
    const mode = state.mode;
    if (tool === "polygon") {
      send("selectPolygon", { ring: latlngs[0].map(position), mode });
      setTimeout(() => { if (state.tool === "polygon") enableDraw(false); }, 0);
    } else if (tool === "draw") {
      setTool("none");
      send("drawn", { layer: drawnLayer, polygons: polygonsOf(latlngs) });
    }
  });
  map.on("click", (event) => { state.mode = modeOf(event.originalEvent); });

  function finishTool() {
    if (state.tool === "polygon" || state.tool === "draw") {
      const drawing = map.pm.Draw.Polygon;
      if (drawing._layer && drawing._layer.getLatLngs().flat().length >= 3) drawing._finishShape();
    } else if (state.tool === "edit") {
      const { layer, fid, shape } = edited;
      shape.pm.disable();
      edited = null;
      setTool("none");
      send("edited", { layer, fid, polygons: polygonsOf(shape.getLatLngs()) });
    }
  }

  function cancelTool() {
    if (edited) {
      edited.shape.pm.disable();
      edited.shape.setLatLngs(edited.before);
      edited = null;
    }
    if (map.pm.globalDrawModeEnabled()) map.pm.disableDraw();
    dropBox();
    setTool("none");
  }

  // The box: drag it, or set two corners with the space bar.
  let box = null;
  const boxNode = draw.element("div", "box");
  boxNode.hidden = true;
  container.append(boxNode);

  function pointIn(event) {
    const edge = container.getBoundingClientRect();
    return L.point(event.clientX - edge.left, event.clientY - edge.top);
  }

  function drawBox(to) {
    const area = L.bounds(box.from, to);
    boxNode.hidden = false;
    boxNode.style.left = `${area.min.x}px`;
    boxNode.style.top = `${area.min.y}px`;
    boxNode.style.width = `${area.max.x - area.min.x}px`;
    boxNode.style.height = `${area.max.y - area.min.y}px`;
    box.to = to;
  }

  function dropBox() {
    box = null;
    boxNode.hidden = true;
  }

  function finishBox(mode) {
    const area = L.latLngBounds([map.containerPointToLatLng(box.from), map.containerPointToLatLng(box.to)]);
    const small = box.from.distanceTo(box.to) < 4;
    dropBox();
    if (small) return;
    const [west, south, east, north] = boundsOf(area);
    send("selectBox", { bounds: [clampLon(west), clampLat(south), clampLon(east), clampLat(north)], mode });
  }

  container.addEventListener("pointerdown", (event) => {
    const wanted = state.tool === "box" || (state.tool === "none" && event.shiftKey);
    if (!wanted || event.button !== 0 || event.target.closest(".leaflet-control, .panel")) return;
    container.setPointerCapture(event.pointerId);
    box = { from: pointIn(event), to: pointIn(event), pointer: event.pointerId };
    event.preventDefault();
  }, true);
  container.addEventListener("pointermove", (event) => {
    if (box && box.pointer === event.pointerId) drawBox(pointIn(event));
  }, true);
  container.addEventListener("pointerup", (event) => {
    if (!box || box.pointer !== event.pointerId) return;
    box.to = pointIn(event);
    isDragEnd = box.from.distanceTo(box.to) >= 4;
    setTimeout(() => { isDragEnd = false; }, 50);
    const mode = state.tool === "box" ? modeOf(event) : event.altKey ? "remove" : event.ctrlKey ? "add" : "replace";
    finishBox(mode);
  }, true);
  container.addEventListener("pointercancel", dropBox, true);

  function setCorner() {
    const centre = map.getSize().divideBy(2);
    if (state.tool === "box") {
      if (box) { box.from = map.latLngToContainerPoint(box.anchor); box.to = centre; finishBox("replace"); return; }
      box = { from: centre, to: centre, pointer: -1, anchor: map.getCenter() };
    } else if (state.tool === "polygon" || state.tool === "draw") {
      const latlng = map.getCenter();
      const drawing = map.pm.Draw.Polygon;
      drawing._hintMarker.setLatLng(latlng);
      drawing._createVertex({ latlng, target: map });
    }
  }
  map.on("move", () => {
    if (box && box.anchor) { box.from = map.latLngToContainerPoint(box.anchor); drawBox(map.getSize().divideBy(2)); }
  });

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

  // --- corners: zoom, tools, legend, scale, coordinates ------------------------------------------

  const buttons = {};
  function toolBar() {
    const bar = draw.element("div", "leaflet-bar tools");
    const pictures = { box: "M3,5H17V15H3Z", polygon: "M4,14L7,4L16,6L14,16Z" };
    for (const [shape, key] of [["box", "selectBox"], ["polygon", "selectPolygon"]]) {
      const button = draw.element("button");
      button.type = "button";
      button.title = text(key);
      button.setAttribute("aria-label", text(key));
      button.setAttribute("aria-pressed", "false");
      button.append(draw.svg("svg", { width: 20, height: 20, viewBox: "0 0 20 20", "aria-hidden": "true" },
        draw.svg("path", { d: pictures[shape], fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-dasharray": "3 2" })));
      button.addEventListener("click", () => (state.tool === shape ? cancelTool() : startSelect({ shape })));
      buttons[shape] = button;
      bar.append(button);
    }
    return bar;
  }

  const legend = draw.element("div", "legend panel");
  const place = draw.element("div", "place panel");
  const source = draw.element("div", "source panel");
  source.hidden = true;

  let legendRequest = 0;
  async function askLegend() {
    const request = ++legendRequest;
    const found = await load(`legend.json?z=${Math.round(map.getZoom())}&rev=${state.filterRev}.${request}`);
    if (request === legendRequest) draw.fillLegend(legend, found);
  }

  // Project coordinates from two polynomials that hold for the view.
  function projectPosition(latlng) {
    const grid = state.grid;
    if (!grid || !grid.ok) return null;
    const at = L.CRS.EPSG3857.project(latlng);
    const u = (at.x - grid.centre[0]) / grid.half[0];
    const v = (at.y - grid.centre[1]) / grid.half[1];
    if (Math.abs(u) > 1.0001 || Math.abs(v) > 1.0001) return null;
    return [grid.first, grid.second].map((rows) => {
      let total = 0;
      for (let i = rows.length - 1; i >= 0; i--) {
        let inner = 0;
        for (let j = rows[i].length - 1; j >= 0; j--) inner = inner * v + rows[i][j];
        total = total * u + inner;
      }
      return total;
    });
  }

  function sayPlace() {
    const found = projectPosition(state.lastMouse || map.getCenter());
    if (!state.config) return;
    const write = (value) => new Intl.NumberFormat(state.config.language, { maximumFractionDigits: 0 }).format(value);
    place.textContent = found
      ? `X ${write(found[0])}  Y ${write(found[1])}  ${state.config.crs}` : text("unknownPlace");
  }

  let gridRequest = 0;
  async function askGrid() {
    const request = ++gridRequest;
    const found = await load(`grid.json?bounds=${viewBounds().join(",")}`);
    if (request !== gridRequest) return;
    state.grid = found;
    sayPlace();
  }

  map.on("mousemove", (event) => { state.lastMouse = event.latlng; sayPlace(); });
  container.addEventListener("mouseleave", () => { state.lastMouse = null; sayPlace(); });

  let moved = 0;
  map.on("moveend", () => {
    clearTimeout(moved);
    moved = setTimeout(() => {
      askGrid().catch(report);
      askPoints().catch(report);
      send("view", { bounds: viewBounds(), centre: position(map.getCenter()), zoom: map.getZoom() });
    }, 60);
  });
  map.on("zoomend", () => {
    askLegend().catch(report);
    for (const layer of state.layers.values()) {
      if (layer.view.kind === "networks") for (const group of layer.shown) draw.fitLabels(map, group);
    }
  });

  // --- messages ---------------------------------------------------------------------------------

  function setView({ bounds, centre, zoom }) {
    if (bounds) map.fitBounds([[bounds[1], bounds[0]], [bounds[3], bounds[2]]], { animate: false });
    else if (centre) map.setView([centre[1], centre[0]], zoom === null ? map.getZoom() : zoom, { animate: false });
  }

  function setTheme({ dark, touch }) {
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    document.documentElement.dataset.touch = touch ? "yes" : "no";
  }

  function setTexts({ texts }) {
    state.texts = texts;
    document.documentElement.lang = state.config.language;
    container.setAttribute("aria-label", text("map"));
    map.pm.setLang(state.config.language);
    legend.setAttribute("aria-label", text("legend"));
    for (const [key, button] of [["selectBox", buttons.box], ["selectPolygon", buttons.polygon]]) {
      if (button) { button.title = text(key); button.setAttribute("aria-label", text(key)); }
    }
    showBases();
  }

  function setFilterRev({ rev }) {
    if (rev === state.filterRev) return;
    state.filterRev = rev;
    for (const layer of state.layers.values()) {
      if (["points", "areas"].includes(layer.view.kind) && layer.view.rev !== rev) refresh(layer);
    }
    askLegend().catch(report);
  }

  const MESSAGES = { setLayers: ({ layers }) => setLayers(layers), setFilterRev, setView, select, startSelect,
    startDraw, startEdit, finishTool, cancelTool, setTheme, setTexts };

  function apply(message) {
    const act = MESSAGES[message.type];
    if (!act) { report(`unknown message ${message.type}`); return; }
    Promise.resolve().then(() => act(message)).catch(report);
  }

  async function start() {
    draw.addPatterns();
    const config = await load("config.json");
    state.config = config;
    state.texts = config.texts;
    setTheme(config.theme);
    L.control.zoom({ position: "topleft", zoomInTitle: text("zoomIn"), zoomOutTitle: text("zoomOut") }).addTo(map);
    draw.corner("topleft", toolBar()).addTo(map);
    draw.corner("topright", bases).addTo(map);
    draw.corner("bottomleft", legend).addTo(map);
    draw.corner("bottomright", source).addTo(map);
    draw.corner("bottomright", place).addTo(map);
    L.control.scale({ position: "bottomright", imperial: false, maxWidth: 140 }).addTo(map);
    setTexts({ texts: config.texts });
    if (config.bounds) setView({ bounds: config.bounds });
    setLayers(config.layers);
    await askGrid();
    connect();
    send("ready");
    new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(container);
  }

  start().catch(report);
  return { apply, projectPosition, state };
})();
