// SPDX-License-Identifier: EUPL-1.2
// Positions and bounds as the program takes them, and the corner with the project's coordinates.
"use strict";

const coordinates = (() => {
  const panel = draw.element("div", "place panel");
  let grid = null;
  let lastMouse = null;

  const clampLon = (lon) => Math.max(-180, Math.min(180, lon));
  const clampLat = (lat) => Math.max(-85.05, Math.min(85.05, lat));
  const position = (at) => [clampLon(at.lng), clampLat(at.lat)];

  // West, south, east and north of Leaflet's bounds, within the world.
  function clampedBounds(bounds) {
    const [west, south] = position(bounds.getSouthWest());
    const [east, north] = position(bounds.getNorthEast());
    return [west, south, east, north];
  }

  const viewBounds = () => clampedBounds(map.getBounds());

  // Project coordinates from two polynomials that hold for the view.
  function projectPosition(latlng) {
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

  // The grid names its coordinate system: the page outlives the project it started with.
  function sayPlace() {
    panel.hidden = !grid;
    if (!grid || !state.config) return;
    const found = projectPosition(lastMouse || map.getCenter());
    const write = (value) => new Intl.NumberFormat(state.config.language, { maximumFractionDigits: 0 }).format(value);
    panel.textContent = found
      ? `X ${write(found[0])}  Y ${write(found[1])}  ${grid.crs}` : program.text("unknownPlace");
  }

  let gridRequest = 0;
  async function askGrid() {
    const request = ++gridRequest;
    const found = await program.load(`grid.json?bounds=${viewBounds().join(",")}`);
    if (request !== gridRequest) return;
    grid = found.crs ? found : null;
    sayPlace();
  }

  function clear() {
    gridRequest += 1;
    grid = null;
    lastMouse = null;
    sayPlace();
  }

  function forgetPointer() { lastMouse = null; }

  map.on("mousemove", (event) => { lastMouse = event.latlng; sayPlace(); });
  map.getContainer().addEventListener("mouseleave", () => { lastMouse = null; sayPlace(); });

  return { position, viewBounds, askGrid, clampedBounds, clear, forgetPointer, panel };
})();
