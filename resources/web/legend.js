// SPDX-License-Identifier: EUPL-1.2
// The legend in its corner.
"use strict";

const legend = (() => {
  const panel = draw.element("div", "legend panel");
  let request = 0;

  async function askLegend() {
    const mine = ++request;
    const found = await program.load(`legend.json?z=${Math.round(map.getZoom())}&rev=${state.filterRev}.${mine}`);
    if (mine === request) draw.fillLegend(panel, found);
  }

  return { ask: askLegend, panel };
})();
