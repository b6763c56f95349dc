// SPDX-License-Identifier: EUPL-1.2
// What the pointer is on, and what a click says.
"use strict";

const pointer = (() => {
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
    return { at: coordinates.position(event.latlng), radius_m: radius, hits: hitsAt(event.latlng), mode: modeOf(event.originalEvent) };
  }

  map.on("click", (event) => {
    if (state.tool === "none" && !state.isDragEnd) program.send("click", pointed(event));
  });
  map.on("dblclick", (event) => {
    if (state.tool === "none") program.send("doubleClick", pointed(event));
  });
  map.on("contextmenu", (event) => {
    if (state.tool !== "none") return;
    const point = event.containerPoint;
    program.send("contextMenu", { ...pointed(event), pixel: [point.x, point.y] });
  });

  return { index: indexFeature, modeOf };
})();
