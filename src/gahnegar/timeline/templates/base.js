// The data of the page and small helpers. Everything shown is set as text, never as markup.
const G = {};
const data = await (async () => {
  const node = root.getElementById("data");
  if (node.type === "application/json") return JSON.parse(node.textContent);
  const bytes = Uint8Array.from(atob(node.textContent), (letter) => letter.charCodeAt(0));
  return JSON.parse(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text());
})();
const { words } = data;
const rtl = data.language === "fa";
const DAY = 86400000;
const by = (id) => root.getElementById(id);
const page = by("page");
const untouched = page.cloneNode(true); // for the code that embeds the page in another one

// ---- the table: columns of text as the file has them; edits change `now`, never `told`
const unpack = (packed, empty = "") =>
  packed === undefined || packed === null
    ? new Array(data.count).fill(empty)
    : Array.isArray(packed)
      ? packed
      : packed.at.map((place) => packed.is[place]);
const told = Object.fromEntries(data.columns.map((name) => [name, unpack(data.cells[name])]));
const derived = {
  jalali: unpack(data.when.jalali),
  gregorian: unpack(data.when.gregorian),
  links: unpack(data.links),
  pictures: unpack(data.pictures),
  reasons: unpack(data.reasons),
  sources: unpack(data.sources, []),
  conflicts: Object.assign([], data.conflicts),
  alternatives: Object.assign([], data.alternatives),
};
const marks = data.marks.map(([row, first, last, form, fade, echoes, guessed]) => [
  row,
  { row, first, last, form, fade, echoes, guessed },
]);
const table = {
  now: { ...told },
  derived: { ...derived },
  marks: new Map(marks),
  numbers: [...Array(data.shown).keys()],
  edited: new Set(),
};
const cell = (row, name) => table.now[name]?.[row] ?? "";
const edited = (row) => table.edited.has(row) || cell(row, "edited") === "true";
// How many events a row stands for: more than one where it only counts them.
const weight = (row) => Number(cell(row, "counted")) || 1;
const weigh = (rows) => rows.reduce((sum, row) => sum + weight(row), 0);
const several = (text) => (text ? text.split(data.between).filter(Boolean) : []);

// ---- numbers and words
const locale = rtl ? "fa-IR" : "en";
const digits = new Intl.NumberFormat(locale, { useGrouping: true });
const count = (number) => digits.format(number);
const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const local = rtl ? (text) => String(text).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[digit]) : String;

// Characters that turn the direction of the text after them are for files, not for the screen.
const steering = /[\u0000-\u0008\u000b-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const plain = (text) => String(text ?? "").replace(steering, "");
const line = (text) => plain(text).replace(/\s+/g, " ").trim();

// ---- elements
function fill(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}
const make = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);
const svg = (name, attributes = {}, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
const persian = (name, attributes, ...children) => make(name, { lang: "fa", dir: "rtl", ...attributes }, ...children);
const bdi = (text) => (text ? make("bdi", {}, plain(text)) : null);
const button = (text, act, attributes = {}) =>
  make(
    "button",
    {
      type: "button",
      class: "plain",
      ...attributes,
      onclick: (event) => {
        event.stopPropagation();
        act(event);
      },
    },
    text,
  );

// The marks of the statuses, in a box from -8 to 8.
const shapes = {
  circle: "M0-6a6 6 0 1 0 .01 0z",
  square: "M-5.3-5.3H5.3V5.3H-5.3z",
  diamond: "M0-7l7 7-7 7-7-7z",
  "circle-open": "M0-5.2a5.2 5.2 0 1 0 .01 0z",
  "triangle-up": "M0-6.5l7 12H-7z",
  x: "M-4.5-6.5L0-2l4.5-4.5 2 2L2 0l4.5 4.5-2 2L0 2l-4.5 4.5-2-2L-2 0l-4.5-4.5z",
};
const shape = (status) => shapes[data.symbols[status]] ?? shapes.circle;
const hollow = (status) => (data.symbols[status] ?? "").endsWith("open");
const symbol = (status) =>
  svg(
    "svg",
    { viewBox: "-8 -8 16 16", class: `symbol ${status}`, "aria-hidden": "true" },
    svg("path", { d: shape(status), class: hollow(status) ? "hollow" : null }),
  );

// ---- search reads letters and digits as the tagger does; spaces and half-spaces do not count
const folding = new Map(Object.entries(data.fold));
const foldLetter = (letter) => (folding.get(letter) ?? letter).toLowerCase();
const alike = new RegExp(`[${[...folding.keys()].join("").replace(/[\]\\^-]/g, "\\$&")}]`, "g");
const fold = (text) =>
  text
    .normalize("NFC")
    .replace(alike, (letter) => folding.get(letter))
    .toLowerCase();
const bare = (text) => fold(text).replace(/[\s\u200c]+/g, "");

// `text` as nodes, with what the search field found in it marked.
function hits(text, wanted) {
  if (!wanted.length || !text) return [text];
  const letters = Array.from(text);
  let folded = "";
  const home = []; // of every folded letter, the letter it comes from
  letters.forEach((letter, place) => {
    const read = foldLetter(letter).replace(/[\s\u200c]+/g, "");
    folded += read;
    for (let n = 0; n < read.length; n++) home.push(place);
  });
  const marked = new Array(letters.length).fill(false);
  for (const word of wanted)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      for (let place = home[at]; place <= home[at + word.length - 1]; place++) marked[place] = true;
  const nodes = [];
  for (let from = 0; from < letters.length;) {
    let to = from;
    while (to < letters.length && marked[to] === marked[from]) to++;
    const part = letters.slice(from, to).join("");
    nodes.push(marked[from] ? make("mark", { class: "hit" }, part) : part);
    from = to;
  }
  return nodes;
}

function download(name, type, content) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
const aloud = (text) => (by("said-aloud").textContent = text);
