// SPDX-License-Identifier: EUPL-1.2
// Names on the map: networks first, then areas, the largest first, none over another.
"use strict";

const labels = (() => {
  const pane = map.getPane("labels");
  const MARK = 16;
  const LEAST_ZOOM = 11;
  const MOST = 400;

  function make(view, about) {
    const networks = view.kind === "networks";
    const node = draw.element("div", `name leaflet-zoom-hide ${networks ? "of-network" : "of-area"}`, about.name);
    let mark = null;
    if (networks && about.vacant) {
      mark = draw.element("div", "wanted leaflet-zoom-hide");
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", `${about.name}: ${program.text("vacant")}`);
    }
    return { node, mark, name: about.name };
  }

  // The names of areas stay away where a base map brings its own, until the colours cover it.
  function isNamed(layer) {
    if (!layer.view.visible) return false;
    if (layer.view.kind === "networks") return true;
    const hasBase = [...state.layers.values()].some(({ view }) => view.kind === "base" && view.visible);
    return layer.view.kind === "areas" && (!hasBase || layer.shown.some((group) =>
      group.getLayers().some((shape) => shape.feature.properties.colour)));
  }

  function entriesOf(layer) {
    const found = [];
    const view = map.getBounds().pad(0.5);
    for (const group of layer.shown) {
      group.eachLayer((shape) => {
        const about = shape.feature && shape.feature.properties;
        if (!about || !about.name || !shape.getBounds || !view.intersects(shape.getBounds())) return;
        if (!shape.label || shape.label.name !== about.name) shape.label = make(layer.view, about);
        const bounds = shape.getBounds();
        const size = map.latLngToLayerPoint(bounds.getSouthEast()).subtract(map.latLngToLayerPoint(bounds.getNorthWest()));
        found.push({ ...shape.label, isNetwork: layer.view.kind === "networks", size,
          at: map.latLngToLayerPoint(shape.getCenter()), room: size.x * size.y });
      });
    }
    return found.sort((a, b) => b.room - a.room).slice(0, MOST);
  }

  function boxAt(at, width, height) {
    const half = L.point(width, height).divideBy(2);
    return L.bounds(at.subtract(half), at.add(half));
  }

  function put(node, box) {
    node.style.visibility = "";
    L.DomUtil.setPosition(node, box.min.round());
  }

  // Where the middle of a name may lie, the best place first.
  function placesOf({ isNetwork, size, mark }, width, height) {
    const down = size.y / 2 + height / 2 + 2;
    const aside = size.x / 2 + width / 2 + 4;
    const inside = mark ? [[0, MARK / 2 + height / 2], [0, -MARK / 2 - height / 2]] : [[0, 0]];
    if (!isNetwork) {
      return width <= size.x * 0.9 && height * 2 <= size.y ? [[0, 0], [0, -height], [0, height]] : [];
    }
    const beside = [[0, down], [0, -down], [aside, 0], [-aside, 0]];
    return width <= size.x * 1.25 ? [...inside, ...beside] : beside;
  }

  function place() {
    const entries = ["networks", "areas"].flatMap((kind) =>
      [...state.layers.values()].filter((layer) => layer.view.kind === kind && isNamed(layer)).flatMap(entriesOf));
    for (const { node } of entries) node.style.visibility = "hidden";
    pane.replaceChildren(...entries.flatMap(({ node, mark }) => (mark ? [node, mark] : [node])));
    const taken = [];
    for (const { mark, at } of entries) {
      if (!mark) continue;
      const box = boxAt(at, MARK, MARK);
      put(mark, box);
      taken.push(box);
    }
    if (map.getZoom() < LEAST_ZOOM) return;
    const sizes = entries.map(({ node }) => [node.offsetWidth, node.offsetHeight]);
    entries.forEach((entry, i) => {
      const [width, height] = sizes[i];
      const boxes = placesOf(entry, width, height).map((shift) => boxAt(entry.at.add(shift), width, height));
      const free = boxes.find((box) => !taken.some((other) => other.overlaps(box)));
      if (!free) return;
      put(entry.node, free);
      taken.push(free);
    });
  }

  map.on("moveend", place);
  return { place };
})();
