// SPDX-License-Identifier: EUPL-1.2
// Base maps: one at a time, chosen in a corner.
"use strict";

const basemaps = (() => {
  const panel = draw.element("div", "bases panel");
  const source = draw.element("div", "source panel");
  source.hidden = true;

  function showBase(layer) {
    const view = layer.view;
    if (layer.shown.length) return;
    const options = { pane: layers.paneName(layer),
      minZoom: view.min_zoom, maxZoom: 22, maxNativeZoom: view.max_zoom, updateWhenZooming: false };
    if (view.bounds) options.bounds = [[view.bounds[1], view.bounds[0]], [view.bounds[3], view.bounds[2]]];
    layer.shown = [L.tileLayer(`base/${view.id}/{z}/{x}/{y}.png`, options).addTo(map)];
  }

  function showBases() {
    const found = [...state.layers.values()].filter((layer) => layer.view.kind === "base");
    panel.replaceChildren();
    panel.hidden = !found.length;
    const group = draw.element("fieldset");
    group.append(draw.element("legend", "", program.text("baseMap")));
    const choices = [{ id: "", title: program.text("noBase"), visible: !found.some((layer) => layer.view.visible) },
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
    panel.append(group);
    const shown = found.find((layer) => layer.view.visible);
    source.textContent = shown ? shown.view.attribution : "";
    source.hidden = !source.textContent;
  }

  function chooseBase(id) {
    layers.set([...state.layers.values()].map((layer) => layer.view.kind === "base"
      ? { ...layer.view, visible: layer.view.id === id } : layer.view));
    program.send("base", { id });
  }

  return { fill: showBases, show: showBase, panel, source };
})();
