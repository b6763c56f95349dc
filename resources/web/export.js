// SPDX-License-Identifier: EUPL-1.2
// The exported map: one file, no network. Everything it shows is in the page itself.
"use strict";

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const map = L.map("map", { attributionControl: false, zoomControl: false, zoomSnap: 0.25, maxZoom: 19 });
  const text = (key) => data.texts[key];
  L.control.zoom({ zoomInTitle: text("zoomIn"), zoomOutTitle: text("zoomOut") }).addTo(map);
  L.control.scale({ position: "bottomright", imperial: false }).addTo(map);
  draw.addPatterns();

  const view = [[data.bounds[1], data.bounds[0]], [data.bounds[3], data.bounds[2]]];
  const home = () => map.fitBounds(view, { animate: false });
  home();
  ["base", "areas", "density", "networks", "labels"].forEach((name, order) => {
    map.createPane(name).style.zIndex = 300 + 10 * order;
  });
  map.getPane("density").style.pointerEvents = "none";
  map.getPane("labels").style.pointerEvents = "none";

  const legend = draw.element("div", "legend panel");
  legend.setAttribute("aria-label", text("legend"));
  const shown = { measure: data.measures.length ? 0 : -1, density: Boolean(data.density) && !data.measures.length,
    networks: data.networks.features.length > 0, base: Boolean(data.base) };

  const overlay = (picture, pane) => L.imageOverlay(picture.address,
    [[picture.bounds[1], picture.bounds[0]], [picture.bounds[3], picture.bounds[2]]], { pane, interactive: false });
  const base = data.base ? overlay(data.base, "base") : null;
  const density = data.density ? overlay(data.density, "density") : null;

  // Name, and one line for each figure: plain text in cells.
  function popup(about) {
    const holder = draw.element("div", "popup");
    holder.append(draw.element("strong", "", about.name));
    const table = draw.element("table");
    for (const [title, value] of about.rows) {
      const line = table.insertRow();
      const head = draw.element("th", "", title);
      head.scope = "row";
      line.append(head, draw.element("td", "", value));
    }
    holder.append(table);
    return holder;
  }

  function areaStyle(feature) {
    const fill = shown.measure < 0 ? {} : feature.properties.shades[shown.measure];
    return draw.areaStyle(fill, shown.base);
  }
  const areas = L.geoJSON(data.areas, {
    pane: "areas", renderer: L.svg({ pane: "areas" }), style: areaStyle,
    onEachFeature: (feature, layer) => {
      layer.bindPopup(() => popup(feature.properties), { maxWidth: 420 });
      layer.bindTooltip(draw.element("span", "", feature.properties.name), { sticky: true, className: "tip" });
    },
  }).addTo(map);

  const networks = L.geoJSON(data.networks, {
    pane: "networks", renderer: L.svg({ pane: "networks" }), style: draw.networkStyle, interactive: false,
    onEachFeature: (feature, layer) => layer.bindTooltip(draw.networkLabel(feature.properties, text("vacant")),
      { permanent: true, direction: "center", className: "label", pane: "labels", interactive: false }),
  });

  function show() {
    areas.setStyle(areaStyle);
    for (const [layer, visible] of [[base, shown.base], [density, shown.density], [networks, shown.networks]]) {
      if (layer) layer[visible ? "addTo" : "removeFrom"](map);
    }
    draw.fitLabels(map, networks);
    draw.fillLegend(legend, data.legends.filter(({ layer }) =>
      (layer === "networks" && shown.networks) || (layer === "incidents" && shown.density)
      || layer === `areas-${shown.measure}`));
  }

  // --- layer switch -----------------------------------------------------------------------------

  const panel = draw.element("div", "bases panel");
  function choice(group, type, title, checked, change) {
    const line = draw.element("label");
    const input = draw.element("input");
    input.type = type;
    input.name = type === "radio" ? "measure" : "";
    input.checked = checked;
    input.addEventListener("change", () => { change(input.checked); show(); });
    line.append(input, draw.element("span", "", title));
    group.append(line);
  }
  if (data.measures.length) {
    const group = draw.element("fieldset");
    group.append(draw.element("legend", "", text("areas")));
    data.measures.forEach((title, i) => choice(group, "radio", title, i === 0, () => { shown.measure = i; }));
    choice(group, "radio", text("outlines"), false, () => { shown.measure = -1; });
    panel.append(group);
  }
  const group = draw.element("fieldset");
  if (density) choice(group, "checkbox", text("density"), shown.density, (on) => { shown.density = on; });
  if (shown.networks) choice(group, "checkbox", text("networks"), true, (on) => { shown.networks = on; });
  if (base) choice(group, "checkbox", text("baseMap"), true, (on) => { shown.base = on; });
  if (group.childElementCount) panel.append(group);
  if (panel.childElementCount) draw.corner("topright", panel).addTo(map);
  draw.corner("bottomleft", legend).addTo(map);

  map.on("zoomend", () => draw.fitLabels(map, networks));
  for (const [moment, printing] of [["beforeprint", true], ["afterprint", false]]) {
    window.addEventListener(moment, () => {
      document.body.classList.toggle("printing", printing);
      map.invalidateSize({ animate: false });
      home();
    });
  }
  new ResizeObserver(() => { map.invalidateSize({ animate: false }); }).observe(map.getContainer());
  show();
})();
