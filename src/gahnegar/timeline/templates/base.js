// The data of the page, its state, and small helpers. Everything shown is set as text, never as markup.
"use strict";
const G = (() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const rtl = data.language === "fa";
  const column = Object.fromEntries(data.columns.map((name, place) => [name, place]));
  const cell = (row, name) => data.rows[row][column[name]];
  const numbers = data.rows.map((_, row) => row);

  const digits = new Intl.NumberFormat(rtl ? "fa-IR" : "en", { useGrouping: true });
  const count = (number) => digits.format(number);
  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // Characters that turn the direction of the text after them are for files, not for the screen.
  const steering = /[\u0000-\u0008\u000b-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  const plain = (text) => text.replace(steering, "");

  function make(name, attributes = {}, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      if (key === "class") node.className = value;
      else if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
      else node.setAttribute(key, value === true ? "" : value);
    }
    node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return node;
  }

  // The marks of the statuses, as on the chart.
  const shapes = {
    circle: "M8 2a6 6 0 1 0 .01 0z",
    square: "M2.7 2.7h10.6v10.6H2.7z",
    diamond: "M8 1l7 7-7 7-7-7z",
    "circle-open": "M8 2.5a5.5 5.5 0 1 0 .01 0z",
    "triangle-up": "M8 1.5l7 12.5H1z",
    x: "M3.5 1.5L8 6l4.5-4.5 2 2L10 8l4.5 4.5-2 2L8 10l-4.5 4.5-2-2L6 8 1.5 3.5z",
  };
  function symbol(status) {
    const space = "http://www.w3.org/2000/svg";
    const image = document.createElementNS(space, "svg");
    image.setAttribute("viewBox", "0 0 16 16");
    image.setAttribute("class", `symbol ${status}`);
    image.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(space, "path");
    path.setAttribute("d", shapes[data.symbols[status]]);
    if (data.symbols[status].endsWith("open")) path.setAttribute("class", "hollow");
    image.append(path);
    return image;
  }

  // Search reads letters and digits as the tagger does; spaces and half-spaces do not count.
  const alike = new RegExp(
    `[${Object.keys(data.fold)
      .join("")
      .replace(/[\]\\^-]/g, "\\$&")}]`,
    "g",
  );
  const fold = (text) =>
    text
      .normalize("NFC")
      .replace(alike, (letter) => data.fold[letter])
      .toLowerCase();
  const bare = (text) => fold(text).replace(/[\s\u200c]+/g, "");
  const searched = ["title", "sentence", "expression", "place", "participants", "source", "document", "value"];
  const keys = [];
  const key = (row) =>
    (keys[row] ??= bare(
      [...searched.map((name) => cell(row, name)), ...data.when[row], cell(row, "start"), cell(row, "start_jalali")].join(" "),
    ));

  // What the reader has chosen; the address keeps all of it.
  const fresh = () => ({
    q: "",
    status: [],
    kind: "",
    source: "",
    from: "",
    to: "",
    calendar: data.calendar,
    lanes: "one",
    view: "list",
    said: false,
    event: "",
    zoom: "",
  });
  const state = fresh();
  function load() {
    const told = new URLSearchParams(location.hash.slice(1));
    Object.assign(state, fresh());
    for (const name of ["q", "kind", "source", "from", "to", "event", "zoom"]) state[name] = told.get(name) ?? "";
    state.status = (told.get("status") ?? "").split(",").filter((name) => name in data.symbols);
    if (["jalali", "gregorian"].includes(told.get("calendar"))) state.calendar = told.get("calendar");
    if (told.get("lanes") in data.lanes) state.lanes = told.get("lanes");
    if (told.get("view") === "table") state.view = "table";
    state.said = told.get("said") === "1";
  }
  function keep() {
    const told = new URLSearchParams();
    const usual = fresh();
    for (const [name, value] of Object.entries(state)) {
      const text = Array.isArray(value) ? value.join(",") : value === true ? "1" : value || "";
      if (text && text !== usual[name]) told.set(name, text);
    }
    const hash = told.toString();
    if (hash !== location.hash.slice(1)) history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }

  const day = 86400000;
  const time = (iso) => (iso ? Date.parse(iso) : null);
  const starts = numbers.map((row) => time(cell(row, "start")));
  const ends = numbers.map((row) => {
    const end = time(cell(row, "end"));
    return end === null ? null : end + day;
  });
  const dated = (row) => starts[row] !== null || ends[row] !== null;

  // The first moment and the one after the last that the period allows.
  let typed = ["", "", null, null];
  function period() {
    if (typed[0] !== state.from || typed[1] !== state.to) {
      typed = [state.from, state.to, G.axis.read(state.from)?.[0] ?? null, G.axis.read(state.to)?.[1] ?? null];
    }
    return typed.slice(2);
  }

  // Whether a row passes all filters; `but` names one that does not count.
  function passes(row, but = "") {
    if (!state.said && cell(row, "reporting")) return false;
    if (but !== "status" && state.status.length && !state.status.includes(cell(row, "status"))) return false;
    if (state.kind && cell(row, "kind") !== state.kind) return false;
    if (state.source && !cell(row, "source").split("؛ ").includes(state.source)) return false;
    const [after, before] = period();
    if (after !== null && !(dated(row) && (ends[row] === null || ends[row] > after || (starts[row] ?? -Infinity) >= after)))
      return false;
    if (before !== null && !(dated(row) && (starts[row] === null || starts[row] < before))) return false;
    return sought().every((word) => key(row).includes(word));
  }
  let query = ["", []];
  function sought() {
    if (query[0] !== state.q) query = [state.q, state.q.split(/\s+/).map(bare).filter(Boolean)];
    return query[1];
  }
  let chosen = null;
  const visible = () => (chosen ??= numbers.filter((row) => passes(row)));

  const watchers = [];
  function change(part = {}, told = {}) {
    Object.assign(state, part);
    chosen = null;
    keep();
    for (const watcher of watchers) watcher(told);
  }
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const index = Object.fromEntries(numbers.map((row) => [cell(row, "event_id"), row]));
  const selected = () => index[state.event] ?? null;

  return {
    data,
    words,
    rtl,
    cell,
    numbers,
    count,
    say,
    plain,
    make,
    symbol,
    bare,
    state,
    fresh,
    load,
    change,
    keep,
    watchers,
    visible,
    passes,
    period,
    starts,
    ends,
    dated,
    day,
    colour,
    selected,
  };
})();
