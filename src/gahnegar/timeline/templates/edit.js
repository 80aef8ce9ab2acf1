// Correcting: what an editor changes is kept as a list of edits that can be undone, and goes into edits.json.
G.edit = (() => {
  const done = data.edits.slice(); // edits of before and of this visit; the first `at` of them are in force
  let at = done.length;
  let saved = at; // how many were in force when they were downloaded
  const least = done.findLastIndex((edit) => !edit.gone) + 1; // those before cannot be undone
  let on = false;
  let joining = null; // the row that waits for another one
  let added = 0;

  // ---- dates in words, as Python writes them
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "long" });
  function when(first, last, calendar) {
    if (calendar === "jalali" && (first ?? last) < G.axis.epoch) return "";
    const day = (instant) => {
      const [y, m, d] = G.axis.fields(calendar, instant);
      return [local(d), data.months[calendar][m - 1], local(y)];
    };
    if (last === null) return say(words.from_on, { day: day(first).join(" ") });
    if (first === null) return say(words.until_day, { day: day(last).join(" ") });
    if (first === last) return `${weekday.format(first)}${rtl ? "" : ","} ${day(first).join(" ")}`;
    const [from, to] = [day(first), day(last)];
    const begins = G.axis.fields(calendar, first)[2] === 1;
    const closes = G.axis.fields(calendar, last + DAY)[2] === 1;
    let [a, b] = [from, to];
    if (begins && closes) {
      [a, b] = [from.slice(1), to.slice(1)];
      if (G.axis.fields(calendar, first)[1] === 1 && G.axis.fields(calendar, last + DAY)[1] === 1)
        [a, b] = [a.slice(1), b.slice(1)];
    }
    if (a.join() === b.join()) return a.join(" ");
    // what both ends share is said once, at the end
    const shared =
      a.length === b.length ? a.map((part, place) => a.slice(place).join() === b.slice(place).join()).indexOf(true) : -1;
    return `${(shared > 0 ? a.slice(0, shared) : a).join(" ")} ${words.until} ${b.join(" ")}`;
  }

  // ---- putting edits on a copy of the table
  let parts = new Map(); // rows that come from a merged one
  const write = (row, name, value) => (table.now[name][row] = value);
  const isoDay = (instant) => new Date(instant).toISOString().slice(0, 10);
  const grains = ["day", "month", "year"];
  const ofTheWords =
    "days clock until part zone signal signal_kind mod approximate reason conflicts alternatives recurrence times anchor".split(
      " ",
    );
  const ofAPart = ["title", "expression", "sentence", "place", "status"];
  function dates(row, start, end) {
    const open = end === "..";
    const [from, to] = [start, end].map((text) => (text && text !== ".." ? G.axis.read(text) : null));
    const first = from ? from[0] : null;
    const last = open ? null : to ? to[1] - DAY : from ? from[1] - DAY : null;
    const [begin, finish] = [first, last].map((instant) => (instant === null ? "" : isoDay(instant)));
    const jalali = [first, last].map((instant) =>
      instant === null || instant < G.axis.epoch ? "" : G.axis.number(instant, "jalali"),
    );
    const grain = grains[Math.max(...[from, to].map((each) => (each ? grains.indexOf(each[2]) : 0)))];
    const told = {
      start: begin,
      end: finish,
      start_jalali: jalali[0],
      end_jalali: jalali[1],
      first: begin,
      last: finish,
      granularity: grain,
      kind: !begin || !finish ? "open" : begin === finish ? "point" : "interval",
      type: "DATE",
      value: begin === finish ? begin : `${begin}/${finish}`,
      edtf: begin === finish ? begin : `${begin || ".."}/${finish || ".."}`,
      calendar: (from ?? to)?.[3] ?? "",
      basis: "absolute",
    };
    for (const name of ofTheWords) told[name] = "";
    for (const [name, value] of Object.entries(told)) if (name in table.now) write(row, name, value);
    table.derived.conflicts[row] = table.derived.alternatives[row] = undefined;
    for (const calendar of ["jalali", "gregorian"]) table.derived[calendar][row] = when(first, last, calendar);
    table.marks.delete(row);
    if (first === null && last === null) return;
    const form = first === null ? "until" : last === null ? "from" : first === last ? "dot" : "bar";
    const [from_, to_] = [first ?? last, form === "bar" ? last + DAY : (first ?? last)];
    table.marks.set(row, { row, first: from_, last: to_, form, fade: "", echoes: [], guessed: false });
  }
  function set(row, given) {
    for (const [name, value] of Object.entries(given)) if (name !== "start" && name !== "end") write(row, name, value);
    if ("start" in given || "end" in given) {
      // a day that moves stays one day, what is open stays open
      const [start, end] = [cell(row, "start"), cell(row, "end")];
      dates(row, given.start ?? start, given.end ?? (start === end ? "" : start ? end || ".." : end));
    }
    if ("picture" in given) table.derived.pictures[row] = /^data:image\//.test(given.picture) ? given.picture : "";
    if (given.approximate && table.marks.has(row)) table.marks.get(row).fade = "both";
    table.edited.add(row);
  }
  // A new row at the end of the table, like another one or empty.
  function grow(like = null) {
    const row = table.now.title.length;
    for (const name of data.columns) table.now[name].push(like === null ? "" : cell(like, name));
    for (const name of ["jalali", "gregorian", "links", "reasons", "pictures"])
      table.derived[name].push(like === null ? "" : table.derived[name][like]);
    table.derived.sources.push(like === null ? [] : table.derived.sources[like]);
    table.numbers.push(row);
    return row;
  }
  const gone = (rows) => (table.numbers = table.numbers.filter((row) => !rows.includes(row)));
  const join = (items) => [...new Set(items.filter(Boolean))].join(data.between);
  const acts = {
    change: ({ rows, set: given }) => rows.forEach((row) => set(row, given)),
    hide: ({ rows }) => gone(rows),
    add({ of, set: given }) {
      const row = grow();
      write(row, "event_id", of[0].event_id);
      write(row, "status", given.status || "none");
      set(row, { start: "", end: "", ...given });
    },
    split({ rows: [row] }) {
      for (const part of JSON.parse(cell(row, "merged") || "[]")) {
        const own = grow(row);
        write(own, "event_id", `${cell(row, "event_id")}-${own}`);
        for (const name of ofAPart) write(own, name, part[name] ?? "");
        for (const name of ["char_start", "char_end"]) write(own, name, String(part[name] ?? 0));
        for (const name of ["merged", "mentions", "explanation", "explanation_en"]) write(own, name, "");
        write(own, "participants", join(part.participants ?? []));
        write(own, "source", join(part.sources ?? []));
        table.derived.sources[own] = part.sources ?? [];
        // the sentence of a part begins where its expression is found in it
        const before_ = Array.from((part.sentence ?? "").split(part.expression)[0]).length;
        write(own, "sentence_start", String((part.char_start ?? 0) - before_));
        dates(own, part.start ?? "", part.end ?? (part.start ? ".." : ""));
        table.edited.add(own);
      }
      write(row, "merged", "");
      write(row, "mentions", "");
      table.edited.add(row);
    },
    join({ rows, set: given }) {
      const [kept, ...others] = rows;
      const all = (name) => rows.flatMap((row) => several(cell(row, name)));
      for (const name of ["participants", "source"]) write(kept, name, join(all(name)));
      write(kept, "mentions", join([...all("mentions"), ...others.map((row) => cell(row, "expression"))]));
      table.derived.sources[kept] = several(cell(kept, "source"));
      write(kept, "place", rows.map((row) => cell(row, "place")).find(Boolean) ?? "");
      const parts = (row) => JSON.parse(cell(row, "merged") || "[]");
      const inside = others.flatMap((row) => [
        {
          reason: "hand",
          ...Object.fromEntries(ofAPart.map((name) => [name, cell(row, name)])),
          ...Object.fromEntries(["start", "end", "granularity"].map((name) => [name, cell(row, name) || null])),
          ...Object.fromEntries(["char_start", "char_end"].map((name) => [name, Number(cell(row, name))])),
          participants: several(cell(row, "participants")),
          sources: several(cell(row, "source")),
        },
        ...parts(row),
      ]);
      write(kept, "merged", JSON.stringify([...parts(kept), ...inside]));
      const days = rows.filter((row) => cell(row, "start") || cell(row, "end"));
      const starts = days.map((row) => cell(row, "start"));
      const finishes = days.map((row) => cell(row, "end"));
      const start = starts.includes("") ? "" : starts.sort()[0];
      const end = finishes.includes("") ? ".." : finishes.sort().at(-1);
      if (days.length && (start !== cell(kept, "start") || end !== cell(kept, "end"))) dates(kept, start, end);
      set(kept, given);
      gone(others);
    },
  };
  // What an edit of before did is known: its rows stand in the table, behind those that were shown.
  const instead = (rows, some, others) => [...rows.filter((row) => !some.includes(row)), ...others];
  const before = done.slice(least).reduceRight((rows, { gone, come }) => instead(rows, come, gone), table.numbers.slice());
  function replay() {
    table.now = Object.fromEntries(data.columns.map((name) => [name, told[name].slice()]));
    table.derived = Object.fromEntries(Object.entries(derived).map(([name, values]) => [name, values.slice()]));
    table.marks = new Map(marks.map(([row, mark]) => [row, { ...mark }]));
    table.numbers = before.slice();
    table.edited = new Set();
    for (const edit of done.slice(least, at))
      if (edit.gone) table.numbers = instead(table.numbers, edit.gone, edit.come);
      else acts[edit.op](edit);
    refresh();
    G.chart.gather();
    show();
    change({}, { edited: true });
  }

  function push(edit) {
    done.length = at;
    done.push(edit);
    at = done.length;
    replay();
    aloud(words.edit_done);
  }
  function undo(by_) {
    at = Math.min(Math.max(at + by_, least), done.length);
    replay();
  }

  // ---- what an edit says of its events, so that it finds them again in another run
  const keyOf = (row) => {
    const key = {};
    for (const name of ["event_id", "source", "document", "url", "sentence", "expression", "title"]) {
      const text = (row < data.count ? told[name] : table.now[name])?.[row] ?? "";
      if (text) key[name] = text;
    }
    const start = Number(cell(row, "char_start"));
    if (start) key.char_start = start;
    return key;
  };
  const inForce = () => done.slice(0, at).map(({ op, of, set: given }) => ({ op, of, set: given }));
  const file = () => JSON.stringify({ gahnegar: "edits", version: 1, edits: inForce() }, null, 1);
  function find(key) {
    const same = table.numbers.filter((row) => key.event_id && cell(row, "event_id") === key.event_id);
    const alike = same.length
      ? same
      : table.numbers.filter(
          (row) =>
            key.sentence && bare(cell(row, "sentence")) === bare(key.sentence) && cell(row, "expression") === key.expression,
        );
    return alike.find((row) => cell(row, "title") === key.title) ?? alike[0];
  }
  // Puts on the edits of a file that was downloaded before; those that fit nothing are told.
  function take(text) {
    let found = null;
    try {
      found = JSON.parse(text).edits;
    } catch {
      found = null;
    }
    if (!Array.isArray(found)) return aloud(words.edit_bad_file);
    const known = new Set(inForce().map((edit) => JSON.stringify(edit)));
    let misfits = 0;
    for (const edit of found) {
      if (!Object.hasOwn(acts, edit?.op) || known.has(JSON.stringify(edit))) continue;
      const of = Array.isArray(edit.of) ? edit.of : [];
      const given = Object.fromEntries(
        Object.entries(edit.set ?? {})
          .filter(([name]) => editable.includes(name))
          .map(([name, value]) => [name, String(value)]),
      );
      const rows = edit.op === "add" ? [] : of.map(find);
      if (rows.includes(undefined) || (edit.op !== "add" && !rows.length) || !validDates(given)) {
        misfits++;
        continue;
      }
      push({ op: edit.op, of, set: given, rows });
    }
    by("edit-note").textContent = misfits ? say(words.edit_misfits, { n: count(misfits) }) : "";
  }
  const editable = "title start end status kind participants place approximate note picture story".split(" ");
  const validDates = (given) => [given.start, given.end].every((text) => !text || text === ".." || G.axis.read(text));

  // ---- the form of one event
  const shown = (iso) => (iso ? local(G.axis.number(time(iso)).replace(/^0+/, "").replaceAll("-", "/")) : "");
  function form(row, node) {
    const fresh = row === null;
    const value = (name) => (fresh ? "" : cell(row, name));
    const input = (name, text, attributes = {}) => make("input", { name, value: text, autocomplete: "off", ...attributes });
    const field = (label, control) => make("label", {}, make("span", {}, label), control);
    const status = make(
      "select",
      { name: "status" },
      ...Object.entries(data.statuses).map(([key_, text]) =>
        make("option", { value: key_, selected: key_ === value("status") }, text),
      ),
    );
    const open = make("input", { type: "checkbox", name: "open", checked: Boolean(value("start") && !value("end")) });
    const start = input("start", shown(value("start")), { placeholder: words.date_hint });
    const end = input("end", shown(value("end")), { placeholder: words.edit_same });
    const picture = input("picture", value("picture"), { dir: "ltr" });
    let taken = null; // the picture of a file while it is read: who saves at once must not lose it
    const chosen = make("input", {
      class: "unseen",
      type: "file",
      accept: "image/*",
      onchange: () => (taken = small(chosen.files[0]).then((address_) => (picture.value = address_ ?? picture.value))),
    });
    const tick = (name) => make("input", { type: "checkbox", name, checked: value(name) === "true" });
    const node_ = make(
      "form",
      { class: "edit-form", novalidate: true },
      field(words.edit_title, input("title", value("title"), { required: true, dir: "rtl", lang: "fa" })),
      make(
        "div",
        { class: "pair" },
        field(words.from, start),
        field(words.to, end),
        make("label", { class: "tick" }, open, words.edit_open),
      ),
      make(
        "div",
        { class: "pair" },
        field(words.status, status),
        make("label", { class: "tick" }, tick("approximate"), words.edit_approximate),
      ),
      field(words.participants, input("participants", value("participants"), { dir: "rtl", lang: "fa" })),
      field(words.place, input("place", value("place"), { dir: "rtl", lang: "fa" })),
      field(words.edit_note, make("textarea", { name: "note", rows: 2, dir: "auto" }, value("note"))),
      make("div", { class: "pair" }, field(words.edit_picture, picture), make("label", { class: "file" }, words.edit_picture_file, chosen)),
      make("label", { class: "tick" }, tick("story"), words.edit_story),
      make("p", { class: "warning wrong", role: "alert", hidden: true }),
      make(
        "div",
        { class: "bar" },
        make("button", { type: "submit" }, words.edit_save),
        button(words.edit_cancel, () => node_.remove()),
      ),
    );
    node_.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (taken) await taken;
      if (!node_.isConnected) return;
      const given = read(node_, row);
      const wrong = node_.querySelector(".wrong");
      wrong.hidden = typeof given !== "string";
      if (typeof given === "string") return (wrong.textContent = given);
      node_.remove();
      if (!Object.keys(given).length) return;
      if (/^https?:/.test(given.picture)) by("edit-note").textContent = words.edit_picture_later;
      if (fresh) push({ op: "add", of: [{ event_id: `hand-${Date.now().toString(36)}-${++added}` }], set: given, rows: [] });
      else push({ op: "change", of: [keyOf(row)], set: given, rows: [row] });
    });
    node.append(node_);
    node_.querySelector("input").focus({ preventScroll: true });
    G.card.follow();
    node_.scrollIntoView({ block: "nearest" });
  }
  // A picture of the editor's as an address that holds it, no larger than a page needs.
  async function small(file) {
    const image = await createImageBitmap(file).catch(() => null);
    if (!image) return null;
    const scale = Math.min(1, 1200 / Math.max(image.width, image.height));
    const canvas = make("canvas", { width: Math.round(image.width * scale), height: Math.round(image.height * scale) });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/jpeg", 0.82);
  }
  // A typed day as edits.json holds it: in the calendar and to the unit that it was typed in.
  function written(text) {
    const found = G.axis.read(text);
    if (!found) return null;
    const [first, , unit, calendar] = found;
    const [year] = G.axis.fields(calendar, first);
    const fits = calendar === "jalali" ? year >= 1200 && year < 1500 : year >= 1500 && year < 2200;
    return fits ? G.axis.number(first, calendar).slice(0, { day: 10, month: 7, year: 4 }[unit]) : isoDay(first);
  }
  // What a form changes, as an object; or a text that says what is wrong.
  function read(node, row) {
    const value = (name) => node.elements[name].value.trim();
    if (!value("title")) return words.edit_no_title;
    const given = {};
    for (const name of ["title", "status", "participants", "place", "note", "picture"]) {
      const text =
        name === "participants" ? several(value(name).replace(/\s*[؛;]\s*/g, data.between)).join(data.between) : value(name);
      if (text !== (row === null ? "" : cell(row, name))) given[name] = text;
    }
    for (const name of ["approximate", "story"])
      if (node.elements[name].checked !== (row !== null && cell(row, name) === "true"))
        given[name] = node.elements[name].checked ? "true" : "";
    const before = row === null ? ["", ""] : [shown(cell(row, "start")), shown(cell(row, "end"))];
    const wasOpen = row !== null && Boolean(cell(row, "start")) && !cell(row, "end");
    const [start, end, open] = [value("start"), value("end"), node.elements.open.checked];
    if (start !== before[0] || end !== before[1] || open !== wasOpen) {
      for (const text of [start, end]) if (text && !G.axis.read(text)) return say(words.edit_no_date, { date: text });
      given.start = start ? written(start) : "";
      // a day that was typed anew stands for all of its unit, unless the end was typed, too
      given.end = open ? ".." : end && (end !== before[1] || start === before[0]) ? written(end) : "";
      const [first, last] = [given.start, given.end].map((text) => text && text !== ".." && G.axis.read(text));
      if (first && last && last[1] <= first[0]) return words.edit_order;
    }
    return given;
  }

  // ---- what stands on a card while editing
  function tools(row) {
    if (!on) return "";
    const home = make("div", { class: "edit-tools" });
    const act = (text, does, name) => button(text, does, { class: `plain ${name}` });
    home.append(
      act(words.edit_change, () => !home.querySelector("form") && form(row, home), "edit-change"),
      act(words.edit_hide, () => push({ op: "hide", of: [keyOf(row)], set: {}, rows: [row] }), "edit-hide"),
      cell(row, "merged").startsWith("[")
        ? act(words.edit_split, () => push({ op: "split", of: [keyOf(row)], set: {}, rows: [row] }), "edit-split")
        : "",
      act(
        words.edit_join,
        () => {
          joining = row;
          by("edit-note").textContent = words.edit_join_with;
          aloud(words.edit_join_with);
        },
        "edit-join",
      ),
    );
    return home;
  }
  // Whether the choice of a row is the second half of joining two.
  function takes(row) {
    if (joining === null) return false;
    const first = joining;
    joining = null;
    by("edit-note").textContent = "";
    if (row !== first) push({ op: "join", of: [keyOf(first), keyOf(row)], set: {}, rows: [first, row] });
    return row !== first;
  }

  function show() {
    page.classList.toggle("editing", on);
    by("edit").setAttribute("aria-pressed", on);
    by("edit-bar").hidden = !on;
    by("undo").disabled = at === least;
    by("redo").disabled = at === done.length;
    by("edit-count").textContent = at ? say(words.edits, { n: count(at) }) : "";
  }
  by("edit").addEventListener("click", () => {
    on = !on;
    joining = null;
    show();
    change({}, { edited: true });
  });
  by("undo").addEventListener("click", () => undo(-1));
  by("redo").addEventListener("click", () => undo(1));
  by("edit-add").addEventListener("click", () => !by("edit-new").children.length && form(null, by("edit-new")));
  by("edit-save").addEventListener("click", () => {
    saved = at;
    download("edits.json", "application/json", file());
  });
  by("edit-load").addEventListener("change", async ({ target }) => {
    if (target.files[0]) take(await target.files[0].text());
    target.value = "";
  });
  page.addEventListener("keydown", (event) => {
    if (!on || !(event.ctrlKey || event.metaKey) || event.target.closest("input, textarea")) return;
    const key_ = event.key.toLowerCase();
    if (key_ !== "z" && key_ !== "y") return;
    event.preventDefault();
    undo(key_ === "y" || event.shiftKey ? 1 : -1);
  });
  addEventListener("beforeunload", (event) => {
    if (at !== saved) event.preventDefault();
  });
  return { tools, takes, file, take, undo: () => undo(-1) };
})();
