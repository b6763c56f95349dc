// SPDX-License-Identifier: EUPL-1.2
// Incidents: tiles from the program, or one symbol each when there are few.
"use strict";

const incidents = (() => {
  let symbols = [];

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
    const pane = layers.paneName(layer);
    const [before, singleBefore] = layer.shown;
    const tiles = L.tileLayer(
      `tiles/incidents/{z}/{x}/{y}.png?draw=${view.draw}&rev=${view.rev}.${state.filterRev}`,
      { pane, maxNativeZoom: 22, maxZoom: 22, updateWhenZooming: false, keepBuffer: 1,
        opacity: layer.isSingle ? 0 : 1 });
    const single = singleBefore || L.layerGroup().addTo(map);
    layers.swapTiles(layer, before, tiles);
    layer.shown = [tiles, single];
    layer.canvas = layer.canvas || L.canvas({ pane, padding: 0.1 });
    program.load(`symbols.json?rev=${view.rev}`).then((found) => {
      symbols = found.symbols;
      askPoints();
    }).catch(program.report);
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
      const bounds = coordinates.viewBounds().map((each) => each.toFixed(6)).join(",");
      points = (await program.load(`points.json?bounds=${bounds}&rev=${layer.view.rev}.${state.filterRev}`)).points;
    }
    if (request !== layer.request || layer.shown[0] !== tiles) return;
    single.clearLayers();
    layer.isSingle = Boolean(points);
    tiles.setOpacity(points ? 0 : 1);
    for (const [, lon, lat, style] of points || []) {
      const symbol = symbols[style] || { colour: draw.INK, outline: [[-1, -1], [1, -1], [1, 1], [-1, 1]] };
      single.addLayer(new Mark([lat, lon], {
        renderer: layer.canvas, interactive: false, radius: 6, outline: symbol.outline,
        fillColor: symbol.colour, fillOpacity: 1, color: "#FFFFFF", weight: 1,
      }));
    }
  }

  return { show: showPoints, ask: askPoints };
})();
