// SPDX-License-Identifier: EUPL-1.2
// The layers in their order, and the shapes of areas, networks and plugins.
"use strict";

const layers = (() => {
  const DATA = { areas: () => "layers/areas.geojson", networks: () => "layers/networks.geojson",
    plugin: (id) => `layers/plugin/${id}.geojson`, shapes: (id) => `layers/result/${id}.geojson` };

  // Between two zoom levels tiles are stretched. Their edges stay on whole pixels of the screen, or
  // each border would shimmer through as a thin line.
  L.GridLayer.include({
    _setZoomTransform(level, centre, zoom) {
      const dots = window.devicePixelRatio || 1;
      const whole = (value) => Math.round(value * dots) / dots;
      const exact = map.getZoomScale(zoom, level.zoom);
      const size = this.getTileSize();
      const scale = whole(size.x * exact) / size.x || exact;
      const edge = map.project(centre, level.zoom).unscaleBy(size).round().scaleBy(size);
      const at = edge.multiplyBy(exact).subtract(map._getNewPixelOrigin(centre, zoom));
      const shift = L.point(whole(at.x), whole(at.y)).subtract(edge.subtract(level.origin).multiplyBy(scale));
      L.DomUtil.setTransform(level.el, shift, scale);
    },
  });

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
      layer.pane = map.getPane(paneName(layer)) || map.createPane(paneName(layer));
      layer.pane.style.zIndex = 200 + order;
      layer.pane.style.opacity = view.opacity;
      layer.pane.style.display = view.visible ? "" : "none";
      state.layers.set(view.id, layer);
      if (view.visible ? changed || appeared || !layer.shown.length : changed) refresh(layer);
    });
    basemaps.fill();
    selection.followLayers();
    labels.place();
    legend.ask().catch(program.report);
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
    if (layer.view.kind === "base") basemaps.show(layer);
    else if (layer.view.kind === "points") incidents.show(layer);
    else if (layer.view.kind === "raster") showRaster(layer);
    else showShapes(layer, layer.request).catch(program.report);
  }

  // Old tiles stay until the new ones are there, so that nothing flickers.
  function swapTiles(layer, before, tiles) {
    layer.stale = (layer.stale || []).concat(before || []);
    const older = [...layer.stale];
    tiles.once("load", () => setTimeout(() => {
      for (const old of older) old.remove();
      layer.stale = layer.stale.filter((old) => !older.includes(old));
    }));
    tiles.addTo(map);
  }

  function showRaster(layer) {
    const view = layer.view;
    const tiles = L.tileLayer(`tiles/result/${view.id}/{z}/{x}/{y}.png?rev=${view.rev}`,
      { pane: paneName(layer), maxNativeZoom: 22, maxZoom: 22, updateWhenZooming: false, keepBuffer: 1 });
    swapTiles(layer, layer.shown, tiles);
    layer.shown = [tiles];
    layer.features = [];
  }

  // A canvas draws many shapes sooner; the elements of a picture cost less while they are few.
  const MANY = 2000;
  const renderers = new Map();
  function renderer(layer, many) {
    const pane = paneName(layer);
    const before = renderers.get(pane);
    if (before && before.many === many) return before.made;
    if (before) before.made.remove();
    const made = (many ? L.canvas : L.svg)({ pane, padding: 0.3 });
    renderers.set(pane, { made, many });
    return made;
  }
  const paneName = (layer) => `layer-${layer.view.id.replace(/\./g, "-")}`;

  // Over the legend and the buttons, so outside the map's own panes, which it follows.
  const tips = map.createPane("tips", map.getContainer());
  map.on("move", () => L.DomUtil.setPosition(tips, L.DomUtil.getPosition(map.getPane("mapPane"))));
  const TIP = { sticky: true, className: "tip", opacity: 1, pane: "tips" };
  async function showShapes(layer, request) {
    const view = layer.view;
    const address = DATA[view.kind](view.id);
    const found = await program.load(`${address}?rev=${view.rev}.${state.filterRev}`);
    if (request !== layer.request || state.tool === "edit") return;
    if (recolour(layer, found)) return;
    clear(layer);
    layer.shapesRev = view.rev;
    const networks = view.kind === "networks";
    const result = view.kind === "shapes";  // shows what it says, but a click goes to what lies under it
    layer.features = result ? [] : found.features.map(pointer.index);
    const many = result && found.features.length > MANY;
    const common = { pane: paneName(layer), renderer: renderer(layer, many), pmIgnore: result, snapIgnore: result };
    const shapes = L.geoJSON(found, {
      ...common,
      style: ({ properties }) => result ? draw.resultStyle(found.marks[properties.mark], many) : shapeStyle(view, properties),
      pointToLayer: (feature, at) => feature.properties.radius_m
        ? L.circle(at, { ...common, radius: feature.properties.radius_m })
        : L.circleMarker(at, { ...common, radius: 6 }),
      onEachFeature: (feature, shape) => {
        const about = feature.properties;
        if (!networks && !result && (about.name || about.label)) {
          shape.bindTooltip(draw.card(about.name || about.label, [about.text]), TIP);
        }
      },
    }).addTo(map);
    layer.shown = [shapes];
    if (result) {
      shapes.bindTooltip(({ feature: { properties } }) => draw.card(properties.label, properties.text.split("\n")), TIP);
      fitOutlines(layer);
    }
    labels.place();
    selection.highlight();
  }

  // Small cells are told apart by their colours: outlines would cover them.
  const LEAST_PX = 12;
  function fitOutlines(layer) {
    const [group] = layer.shown;
    const first = group && group.getLayers()[0];
    if (!first || !first.getBounds) return;
    const bounds = first.getBounds();
    const width = map.latLngToLayerPoint(bounds.getNorthEast()).x - map.latLngToLayerPoint(bounds.getSouthWest()).x;
    const bare = width < LEAST_PX;
    if (bare === Boolean(group.bare)) return;
    group.bare = bare;
    group.eachLayer((shape) => shape.setStyle({ stroke: !bare && shape.options.weight > 0 }));
  }
  map.on("zoomend", () => {
    for (const layer of state.layers.values()) if (layer.view.kind === "shapes") fitOutlines(layer);
  });

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
    labels.place();
    selection.highlight();
    return true;
  }

  const hasBase = () => [...state.layers.values()].some(({ view }) => view.kind === "base" && view.visible);

  function shapeStyle(view, about) {
    if (view.kind === "areas") return draw.areaStyle(about, hasBase());
    if (view.kind === "networks") return draw.networkStyle();
    const colour = about.colour || draw.ACCENT;
    return { color: colour, weight: 2, fillColor: colour, fillOpacity: 0.25 };
  }

  return { set: setLayers, refresh, paneName, shapeStyle, swapTiles, hasBase };
})();
