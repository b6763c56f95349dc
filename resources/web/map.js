// SPDX-License-Identifier: EUPL-1.2
// The map of the desktop: it starts here, moves, and does what the program tells it.
"use strict";

window.wijkatlas = (() => {
  const container = map.getContainer();

  let moved = 0;
  map.on("moveend", () => {
    clearTimeout(moved);
    moved = setTimeout(() => {
      coordinates.askGrid().catch(program.report);
      incidents.ask().catch(program.report);
      const centre = coordinates.position(map.getCenter());
      program.send("view", { bounds: coordinates.viewBounds(), centre, zoom: map.getZoom() });
    }, 60);
  });
  map.on("zoomend", () => {
    legend.ask().catch(program.report);
  });

  // --- messages ---------------------------------------------------------------------------------

  function setView({ bounds, centre, zoom }) {
    coordinates.forgetPointer();  // what is under it is another place now
    if (bounds) legend.fit(L.latLngBounds([bounds[1], bounds[0]], [bounds[3], bounds[2]]));
    else if (centre) map.setView([centre[1], centre[0]], zoom === null ? map.getZoom() : zoom, { animate: false });
  }

  function setTheme({ dark, touch }) {
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    document.documentElement.dataset.touch = touch ? "yes" : "no";
  }

  function setTexts({ texts }) {
    state.texts = texts;
    document.documentElement.lang = state.config.language;
    container.setAttribute("aria-label", program.text("map"));
    map.pm.setLang(state.config.language);
    legend.name();
    tools.nameButtons();
    basemaps.fill();
  }

  function setLayers(message) {
    layers.set(message.layers);
    container.dataset.base = layers.hasBase() ? "yes" : "no";
    legend.fold(message.legend_folded);
    return coordinates.askGrid();  // the project may be another one
  }

  function setFilterRev({ rev }) {
    if (rev === state.filterRev) return;
    state.filterRev = rev;
    if (!rev) coordinates.clear();  // no project is open
    for (const layer of state.layers.values()) {
      if (["points", "areas"].includes(layer.view.kind) && layer.view.rev !== rev) layers.refresh(layer);
    }
    selection.ringIncidents().catch(program.report);
    legend.ask().catch(program.report);
  }

  const MESSAGES = {
    setLayers, setFilterRev, setView, setTheme, setTexts,
    select: selection.select, startSelect: tools.startSelect, startDraw: tools.startDraw,
    startEdit: tools.startEdit, finishTool: tools.finish, cancelTool: tools.cancel,
  };

  function apply(message) {
    const act = MESSAGES[message.type];
    if (!act) { program.report(`unknown message ${message.type}`); return; }
    Promise.resolve().then(() => act(message)).catch(program.report);
  }

  async function start() {
    draw.addPatterns();
    const config = await program.load("config.json");
    state.config = config;
    state.texts = config.texts;
    setTheme(config.theme);
    L.control.zoom({ position: "topleft", zoomInTitle: program.text("zoomIn"), zoomOutTitle: program.text("zoomOut") }).addTo(map);
    draw.corner("topleft", tools.toolBar()).addTo(map);
    draw.corner("topright", basemaps.panel).addTo(map);
    draw.corner("bottomleft", legend.panel).addTo(map);
    draw.corner("bottomright", basemaps.source).addTo(map);
    draw.corner("bottomright", coordinates.panel).addTo(map);
    L.control.scale({ position: "bottomright", imperial: false, maxWidth: 140 }).addTo(map);
    setTexts({ texts: config.texts });
    if (config.bounds) setView({ bounds: config.bounds });
    layers.set(config.layers);
    await coordinates.askGrid().catch(program.report);
    program.connect();
    program.send("ready");
    new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(container);
  }

  start().catch(program.report);
  return { apply };
})();
