// SPDX-License-Identifier: EUPL-1.2
// The legend in its corner, which can be folded; and the views that leave room for it.
"use strict";

const legend = (() => {
  const panel = draw.element("section", "legend panel");
  const title = draw.element("button", "fold");
  const blocks = draw.element("div", "blocks");
  title.type = "button";
  blocks.id = "legend-blocks";
  title.setAttribute("aria-controls", blocks.id);
  panel.append(title, blocks);
  panel.hidden = true;
  fold(false);
  title.addEventListener("click", () => {
    fold(!blocks.hidden);
    program.send("legend", { folded: blocks.hidden });
  });

  function fold(folded) {
    blocks.hidden = folded;
    panel.classList.toggle("folded", folded);
    title.setAttribute("aria-expanded", String(!folded));
  }

  function name() {
    panel.setAttribute("aria-label", program.text("legend"));
    title.textContent = program.text("legend");
  }

  let request = 0;
  async function askLegend() {
    const mine = ++request;
    const found = await program.load(`legend.json?z=${Math.round(map.getZoom())}&rev=${state.filterRev}.${mine}`);
    if (mine !== request) return;
    const isFolded = blocks.hidden;
    draw.fillLegend(blocks, found);
    panel.hidden = !blocks.childElementCount;
    blocks.hidden = isFolded;
    fitAgain();
  }

  // --- views ------------------------------------------------------------------------------------

  const EDGE = 16;
  const MOST_SHARE = 0.3;  // of the map: a large legend would leave too little
  // The room beside the legend or that above it, whichever shows the bounds larger.
  function room(least) {
    const plain = { paddingTopLeft: [least, least], paddingBottomRight: [least, least] };
    if (panel.hidden || blocks.hidden) return [plain];
    const size = map.getSize();
    const width = Math.min(panel.offsetWidth + EDGE, size.x * MOST_SHARE);
    const height = Math.min(panel.offsetHeight + EDGE, size.y * MOST_SHARE);
    return [{ ...plain, paddingTopLeft: [width + least, least] },
      { ...plain, paddingBottomRight: [least, height + least] }];
  }

  let wanted = null;
  function fit(bounds, { least = 8, maxZoom = map.getMaxZoom() } = {}) {
    const { zoomSnap } = map.options;
    map.options.zoomSnap = 0.25;  // a fit may lie between the steps of the wheel
    const zoomOf = ({ paddingTopLeft: a, paddingBottomRight: b }) =>
      map.getBoundsZoom(bounds, false, L.point(a).add(b));
    const [best] = room(least).sort((a, b) => zoomOf(b) - zoomOf(a));
    map.fitBounds(bounds, { animate: false, maxZoom, ...best });
    map.options.zoomSnap = zoomSnap;
    wanted = { bounds, options: { least, maxZoom }, centre: map.getCenter(), zoom: map.getZoom() };
  }

  // The legend comes after the first view of a project, unless the user has moved on.
  function fitAgain() {
    const before = wanted;
    wanted = null;
    if (!before || before.zoom !== map.getZoom() || before.centre.distanceTo(map.getCenter()) > 1) return;
    fit(before.bounds, before.options);
    wanted = null;
  }

  return { ask: askLegend, fold, name, fit, panel };
})();
