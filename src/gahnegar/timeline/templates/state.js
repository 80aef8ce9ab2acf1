// What the reader has chosen, which rows pass it, and the address that keeps it.
const usual = () => ({
  q: "",
  status: [],
  kind: "",
  source: "",
  from: "",
  to: "",
  calendar: data.calendar,
  lanes: "one",
  view: "list",
  said: table.numbers.every((row) => cell(row, "reporting")),
  event: "",
  zoom: "",
  story: false,
});
const groupings = ["one", "status", "kind", "source", "place", "participant"];
const state = {};
const watchers = [];

function load(hash) {
  const given = new URLSearchParams(hash);
  Object.assign(state, usual());
  for (const name of ["q", "kind", "source", "from", "to", "event", "zoom"]) state[name] = given.get(name) ?? "";
  state.status = (given.get("status") ?? "").split(",").filter((name) => Object.hasOwn(data.symbols, name));
  if (["jalali", "gregorian"].includes(given.get("calendar"))) state.calendar = given.get("calendar");
  if (groupings.includes(given.get("lanes"))) state.lanes = given.get("lanes");
  if (given.get("view") === "table") state.view = "table";
  if (given.has("said")) state.said = given.get("said") === "1";
  state.story = given.get("story") === "1";
  if (given.has("compact")) page.classList.toggle("compact", given.get("compact") === "1");
}

let kept = null;
function address() {
  const given = new URLSearchParams();
  const plainly = usual();
  for (const [name, value] of Object.entries(state)) {
    const text = Array.isArray(value) ? value.join(",") : value === true ? "1" : value === false ? "0" : value;
    if (text !== "" && String(value) !== String(plainly[name])) given.set(name, text);
  }
  if (page.classList.contains("compact") && options.own) given.set("compact", "1");
  return given.toString();
}
// Puts the state into the address. Frames without an address of their own (srcdoc) keep it in the history alone, and a
// page inside another's page leaves both to its host.
function keep(step = false) {
  const hash = address();
  if (hash === kept || !options.own) return;
  const act = step && kept !== null ? "pushState" : "replaceState";
  kept = hash;
  try {
    history[act]({ gahnegar: hash }, "", `${location.href.split("#")[0]}${hash ? `#${hash}` : ""}`);
  } catch {
    try {
      history[act]({ gahnegar: hash }, "");
    } catch {
      // a frame that may have no history: the page works without
    }
  }
}

// ---- moments of the rows, for filters
// ISO text of a day, with any number of digits of the year.
const time = (iso) => {
  if (!iso) return null;
  const [, year, month, day] = iso.match(/^(-?\d+)-(\d\d)-(\d\d)/) ?? [];
  return year === undefined ? null : new Date(0).setUTCFullYear(Number(year), month - 1, day);
};
let ends = [];
function readDates() {
  ends = [];
  for (const row of table.numbers) {
    let [start, end] = [time(cell(row, "start")), time(cell(row, "end"))];
    if (start === null && end === null && cell(row, "days")) [start, end] = cell(row, "days").split("/").map(time);
    ends[row] = [start, end === null ? null : end + DAY];
  }
}
const beginning = (row) => ends[row][0] ?? (ends[row][1] === null ? Infinity : ends[row][1] - DAY);
const dated = (row) => ends[row][0] !== null || ends[row][1] !== null;

// The first moment and the one after the last that the period allows.
let typed = ["", "", null, null];
function period() {
  if (typed[0] !== state.from || typed[1] !== state.to)
    typed = [state.from, state.to, G.axis.read(state.from)?.[0] ?? null, G.axis.read(state.to)?.[1] ?? null];
  return typed.slice(2);
}

const searched = ["title", "sentence", "expression", "place", "participants", "source", "document", "value", "note"];
let keys = [];
const key = (row) =>
  (keys[row] ??= bare(
    [
      ...searched.map((name) => cell(row, name) ?? ""),
      table.derived.jalali[row],
      table.derived.gregorian[row],
      cell(row, "start"),
      cell(row, "start_jalali"),
    ].join(" "),
  ));
let query = ["", []];
function sought() {
  if (query[0] !== state.q) query = [state.q, state.q.split(/\s+/).map(bare).filter(Boolean)];
  return query[1];
}

// Whether a row passes all filters; `but` names one that does not count.
function passes(row, but = "") {
  if (!state.said && but !== "said" && cell(row, "reporting")) return false;
  if (but !== "status" && state.status.length && !state.status.includes(cell(row, "status"))) return false;
  if (state.kind && cell(row, "kind") !== state.kind) return false;
  if (state.source && !table.derived.sources[row].includes(state.source)) return false;
  const [after, before] = period();
  const [start, end] = ends[row];
  if (after !== null && !(dated(row) && (end === null || end > after))) return false;
  if (before !== null && !(dated(row) && (start === null || start < before))) return false;
  return sought().every((word) => key(row).includes(word));
}
let chosen = null;
const visible = () => (chosen ??= table.numbers.filter((row) => passes(row)));

// Of every event its row, by its id; ids come from files, so they are no names of properties.
let index = new Map();
const selected = () => index.get(state.event) ?? null;

// The table has changed: forget what was worked out of it.
function refresh() {
  keys = [];
  readDates();
  table.numbers.sort((a, b) => (beginning(a) === beginning(b) ? a - b : beginning(a) - beginning(b)));
  index = new Map(table.numbers.map((row) => [cell(row, "event_id"), row]));
  chosen = null;
}
function change(part = {}, how = {}) {
  Object.assign(state, part);
  chosen = null;
  keep(how.step);
  for (const watcher of watchers) watcher(how);
}
