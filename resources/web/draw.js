// SPDX-License-Identifier: EUPL-1.2
// What the screen's map and the exported map draw alike: hatching, symbols, labels, the legend.
// Data only ever become text nodes and attributes, never markup.
"use strict";

const draw = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  const ACCENT = "#0B6E8A";
  const INK = "#1F2933";
  const HIDDEN = "#C9CED3";

  function element(tag, className = "", text = null) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== null) made.textContent = text;
    return made;
  }

  function svg(tag, attributes, ...children) {
    const made = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  function hatch(id, colour, width, spacing, ground) {
    const lines = svg("pattern", {
      id, width: spacing, height: spacing, patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    });
    lines.append(svg("rect", { width: spacing, height: spacing, fill: ground }));
    lines.append(svg("line", {
      x1: 0, y1: 0, x2: 0, y2: spacing, stroke: colour, "stroke-width": width,
    }));
    return lines;
  }

  function dots(id, colour, ground) {
    const spots = svg("pattern", { id, width: 7, height: 7, patternUnits: "userSpaceOnUse" });
    spots.append(svg("rect", { width: 7, height: 7, fill: ground }));
    spots.append(svg("circle", { cx: 3.5, cy: 3.5, r: 1.3, fill: colour }));
    return spots;
  }

  // Patterns live in one picture of their own; shapes name them as "url(#id)".
  const patterns = svg("defs", {});
  function addPatterns() {
    patterns.append(
      hatch("hatch-network", ACCENT, 1.4, 8, "rgba(255, 255, 255, 0.45)"),
      hatch("hatch-hidden", "#8A939B", 1, 6, HIDDEN));
    const holder = svg("svg", { width: 0, height: 0, class: "patterns", "aria-hidden": "true" }, patterns);
    document.body.append(holder);
  }

  // What fills a shape or a mark of the legend: a colour, or a pattern over it.
  function fillOf(ground, pattern, colour) {
    if (!pattern || pattern === "none") return ground || "none";
    const id = `${pattern}-${colour}-${ground || "clear"}`.replace(/#/g, "");
    if (!document.getElementById(id)) {
      patterns.append(pattern === "dots" ? dots(id, colour, ground || "none") : hatch(id, colour, 1.2, 6, ground || "none"));
    }
    return `url(#${id})`;
  }

  // The same for a canvas.
  const canvasFills = new Map();
  function canvasFillOf(ground, pattern, colour) {
    if (!pattern || pattern === "none") return ground || "transparent";
    const id = `${pattern}-${colour}-${ground}`;
    if (canvasFills.has(id)) return canvasFills.get(id);
    const size = pattern === "dots" ? 7 : 8;
    const tile = document.createElement("canvas");
    tile.width = tile.height = size;
    const pen = tile.getContext("2d");
    pen.fillStyle = ground || "transparent";
    pen.fillRect(0, 0, size, size);
    pen.fillStyle = pen.strokeStyle = colour;
    pen.beginPath();
    if (pattern === "dots") {
      pen.arc(size / 2, size / 2, 1.3, 0, 2 * Math.PI);
      pen.fill();
    } else {
      for (const at of [-size, 0, size]) { pen.moveTo(at - 1, size + 1); pen.lineTo(at + size + 1, -1); }
      pen.lineWidth = 1.2;
      pen.stroke();
    }
    canvasFills.set(id, pen.createPattern(tile, "repeat"));
    return canvasFills.get(id);
  }

  function resultStyle({ fill, outline, pattern, width }, onCanvas) {
    return { color: outline, weight: width, stroke: width > 0, fill: true, fillOpacity: 1,
      fillColor: (onCanvas ? canvasFillOf : fillOf)(fill, pattern, outline) };
  }

  // Over a base map the fill lets the streets through; else it is as in the legend.
  function areaStyle(properties, overBase) {
    const fillOpacity = overBase ? 0.7 : 0.95;
    const plain = { className: "area", color: INK, weight: 0.8, opacity: 0.75 };
    if (properties.hidden) return { ...plain, fill: true, fillColor: "url(#hatch-hidden)", fillOpacity };
    if (properties.colour) return { ...plain, fill: true, fillColor: properties.colour, fillOpacity };
    return { ...plain, fill: true, fillColor: "#FFFFFF", fillOpacity: 0 };
  }

  function networkStyle() {
    return { color: ACCENT, weight: 2, opacity: 1, fill: true, fillColor: "url(#hatch-network)", fillOpacity: 0.8 };
  }

  // A table of lines as an element: the first line is the title.
  function card(title, lines) {
    const made = element("div", "card");
    if (title) made.append(element("strong", "", title));
    for (const line of lines) if (line) made.append(element("div", "", line));
    return made;
  }

  function networkLabel(properties, vacantText) {
    const made = element("span", "", properties.name);
    if (properties.vacant) {
      const mark = element("span", "vacant", " ○");
      mark.title = vacantText;
      mark.setAttribute("aria-label", vacantText);
      made.append(mark);
    }
    return made;
  }

  // A label shows while its polygon is wide enough on the screen to carry it.
  function fitLabels(map, group) {
    group.eachLayer((layer) => {
      const tooltip = layer.getTooltip && layer.getTooltip();
      if (!tooltip || !tooltip.options.permanent || !layer.getBounds) return;
      const bounds = layer.getBounds();
      const width = Math.abs(map.latLngToLayerPoint(bounds.getNorthEast()).x - map.latLngToLayerPoint(bounds.getSouthWest()).x);
      const node = tooltip.getElement();
      if (node) node.classList.toggle("too-small", width < Math.min(node.offsetWidth * 0.7, 120) || map.getZoom() < 11);
    });
  }

  function outlinePath(outline, radius, centre) {
    return "M" + outline.map(([x, y]) => `${(centre + x * radius).toFixed(1)},${(centre + y * radius).toFixed(1)}`).join("L") + "Z";
  }

  function mark(entry) {
    if (entry.mark === "text") {
      const made = element("span", "mark", entry.shape);
      made.style.color = entry.colour;
      return made;
    }
    const box = svg("svg", { width: 22, height: 16, class: "mark", "aria-hidden": "true" });
    if (entry.mark === "symbol") {
      box.append(svg("path", { d: outlinePath(entry.outline, 5.5, 8), fill: entry.colour, stroke: "#FFFFFF", "stroke-width": 1, transform: "translate(3 0)" }));
    } else {
      const own = entry.mark === "hatch" && entry.colour !== ACCENT ? fillOf("", "hatch", entry.colour)
        : fillOf(entry.colour, entry.pattern, entry.edge || INK);
      const network = entry.mark === "hatch" && entry.colour === ACCENT;
      const fill = network ? "url(#hatch-network)" : entry.mark === "hidden" ? "url(#hatch-hidden)" : own;
      const edge = network ? { stroke: ACCENT, "stroke-width": 2 }
        : { stroke: entry.edge || INK, "stroke-width": entry.edge ? 1 : 0.5 };
      box.append(svg("rect", { x: 1, y: 1, width: 20, height: 14, fill, ...edge }));
    }
    return box;
  }

  const RAMP_PX = 220;
  const DIGIT_PX = 8;
  function ramp(entries) {
    const made = element("div", "ramp");
    const bar = element("div", "bar");
    bar.style.background = `linear-gradient(to right, transparent, ${entries.map((e) => e.colour).join(", ")})`;
    const labels = element("div", "labels");
    let free = RAMP_PX;  // from the right: the top of the scale must be readable
    entries.map((entry, i) => [entry, RAMP_PX * (i + 1) / entries.length]).reverse().forEach(([entry, at]) => {
      const width = entry.label.length * DIGIT_PX;
      const right = Math.min(at + width / 2, RAMP_PX);
      if (right > free) return;
      const label = element("span", "", entry.label);
      label.style.right = `${RAMP_PX - right}px`;
      labels.prepend(label);
      free = right - width - DIGIT_PX;
    });
    made.append(bar, labels);
    return made;
  }

  // Fills `holder` with one block for each legend.
  function fillLegend(holder, legends) {
    holder.replaceChildren();
    for (const legend of legends) {
      if (!legend.entries.length) continue;
      const block = element("section", "block");
      block.append(element("h2", "", legend.title));
      if (legend.smooth) {
        block.append(ramp(legend.entries));
      } else {
        const list = element("ul", legend.entries.length > 6 ? "many" : "");
        for (const entry of legend.entries) {
          const line = element("li");
          line.append(mark(entry), element("span", "", entry.label));
          list.append(line);
        }
        block.append(list);
      }
      if (legend.note) block.append(element("p", "note", legend.note));
      holder.append(block);
    }
    holder.hidden = !holder.childElementCount;
  }

  function corner(position, node) {
    const control = L.control({ position });
    control.onAdd = () => {
      L.DomEvent.disableClickPropagation(node);
      L.DomEvent.disableScrollPropagation(node);
      return node;
    };
    return control;
  }

  return { ACCENT, INK, element, svg, addPatterns, areaStyle, networkStyle, resultStyle, card, networkLabel, fitLabels, fillLegend, corner };
})();
