// SPDX-License-Identifier: EUPL-1.2
// What is selected, on top of everything.
"use strict";

const selection = (() => {
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
          const plain = layers.shapeStyle(layer.view, shape.feature.properties);
          shape.setStyle(chosen ? { ...plain, ...SELECTED } : plain);
          if (chosen) shape.bringToFront();
        });
      }
    }
  }

  // Incidents get a ring each, or rings on tiles when they are many; none while their layer is hidden.
  let tiles = null;
  let request = 0;
  async function ringIncidents() {
    const mine = ++request;
    const address = `rev=${state.filterRev}.${mine}`;
    const points = state.selection.layer === "incidents" && state.selection.fids.size
      ? (await program.load(`selection.json?${address}`)).points : [];
    if (mine !== request) return;
    rings.clearLayers();
    if (tiles) tiles.remove();
    tiles = null;
    if (!points) {
      tiles = L.tileLayer(`tiles/selected/{z}/{x}/{y}.png?${address}`, { pane: "selection",
        maxNativeZoom: 22, maxZoom: 22, updateWhenZooming: false, keepBuffer: 1 }).addTo(map);
    }
    for (const [, lon, lat] of points || []) {
      rings.addLayer(L.circleMarker([lat, lon], { renderer: ringCanvas, interactive: false, radius: 9,
        fill: false, color: "#FFFFFF", weight: 5, opacity: 0.9 }));
      rings.addLayer(L.circleMarker([lat, lon], { renderer: ringCanvas, interactive: false, radius: 9,
        fill: false, ...SELECTED, weight: 2.5 }));
    }
  }

  function followLayers() {
    const layer = state.layers.get("incidents");
    map.getPane("selection").style.display = layer && layer.view.visible ? "" : "none";
    highlight();
  }

  function select(message) {
    state.selection = { layer: message.layer, fids: new Set(message.fids) };
    highlight();
    return ringIncidents();
  }

  return { highlight, followLayers, ringIncidents, select };
})();
