// SPDX-License-Identifier: EUPL-1.2
// What the page knows, and how it talks with the program: wijkatlas/map/messages.py and events.py are
// the protocol. Without a bridge the map still shows.
"use strict";

const state = {
  config: null, texts: {}, tool: "none", mode: "replace", isDragEnd: false, filterRev: 0,
  layers: new Map(), selection: { layer: "", fids: new Set() },
};

const program = (() => {
  let bridge = null;
  const waiting = [];

  function send(name, fields = {}) {
    if (bridge) bridge.tell(name, JSON.stringify(fields));
    else if (waiting.length < 100) waiting.push([name, fields]);
  }

  function connect(tries = 200) {
    if (window.qt && window.qt.webChannelTransport && window.QWebChannel) {
      new window.QWebChannel(window.qt.webChannelTransport, (channel) => {
        bridge = channel.objects.bridge || null;
        for (const [name, fields] of waiting.splice(0)) send(name, fields);
      });
    } else if (tries > 0) {
      setTimeout(connect, 50, tries - 1);
    }
  }

  function report(fault) {
    send("problem", { text: String((fault && fault.message) || fault).slice(0, 500) });
  }
  window.addEventListener("error", (event) => report(event.message));
  window.addEventListener("unhandledrejection", (event) => report(event.reason));

  async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`no answer from ${address.split("?")[0]}`);
    return answer.json();
  }

  const text = (key) => state.texts[key] || "";

  return { send, report, load, text, connect };
})();
