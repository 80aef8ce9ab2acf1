// What is told of one event: in the list, and on a card in the chart beside its mark.
G.card = (() => {
  const node = by("card");
  const stage = by("stage");
  let shown = null; // the row on the card, or a group
  let back = null; // what had the focus before

  const order = () => (state.calendar === "jalali" ? ["jalali", "gregorian"] : ["gregorian", "jalali"]);
  const dates = (row) => [...new Set(order().map((name) => table.derived[name][row]))].filter(Boolean);
  const title = (row) => plain(cell(row, "title")).trim() || words.untitled;
  const day = (iso) => (Object.hasOwn(data.days, iso) ? data.days[iso][state.calendar === "jalali" ? 0 : 1] || iso : iso);
  const source = (row) => plain(cell(row, "source") || cell(row, "document"));
  const marked = (text) => hits(text, sought());

  // The sentence with its expression marked; offsets count code points.
  function quote(row, most = Infinity) {
    const letters = Array.from(cell(row, "sentence"));
    let start = cell(row, "char_start") - cell(row, "sentence_start");
    let end = cell(row, "char_end") - cell(row, "sentence_start");
    if (letters.slice(Math.max(start, 0), end).join("") !== cell(row, "expression")) start = end = 0;
    let [from, to] = [0, letters.length];
    if (to > most) {
      from = Math.max(0, Math.min(start - Math.floor(most / 3), to - most));
      to = Math.min(to, from + most);
    }
    const text = (a, b) => marked(plain(letters.slice(Math.max(a, from), Math.min(b, to)).join("")));
    return [
      from > 0 ? "… " : "",
      ...text(0, end > start ? start : letters.length),
      end > start ? make("mark", {}, plain(letters.slice(start, end).join(""))) : "",
      ...(end > start ? text(end, letters.length) : []),
      to < letters.length ? " …" : "",
    ];
  }

  const badge = (row) => {
    const status = cell(row, "status");
    return make("span", { class: `badge ${status}` }, symbol(status), data.statuses[status]);
  };
  const changed = (row) => (edited(row) ? make("span", { class: "badge edited" }, words.edited) : "");
  function warnings(row) {
    const found = (table.derived.conflicts[row] ?? []).map(([kind, said, computed]) => [
      "warning",
      `${words.warning} (${kind}): ${say(computed ? words.stated : words.stated_alone, { stated: plain(said), computed: plain(computed) })}`,
    ]);
    if (cell(row, "approximate")) found.push(["warning mild", words.approximate]);
    if (cell(row, "basis") === "inferred") found.push(["warning mild", words.inferred]);
    if (table.marks.get(row)?.guessed) found.push(["warning mild", words.guessed]);
    return found.map(([name, text]) => make("p", { class: name }, text));
  }
  const fact = (label, ...value) =>
    value.some(Boolean) ? make("div", {}, make("dt", {}, label), make("dd", {}, ...value.filter(Boolean))) : null;
  const told = (label, text) =>
    text
      ? make(
          "span",
          {},
          make("span", { class: "label" }, `${label}: `),
          make("bdi", {}, ...marked(plain(text.replaceAll("؛", "،")))),
        )
      : "";

  const time = (row) => {
    const [first, second] = dates(row);
    return [
      make(
        "time",
        { class: "when", datetime: cell(row, "start") || cell(row, "end") || null },
        first ?? bdi(cell(row, "expression")),
      ),
      second ? make("span", { class: "other" }, second) : "",
    ];
  };
  const facts = (row) =>
    make("p", { class: "facts" }, told(words.place, cell(row, "place")), told(words.participants, cell(row, "participants")));
  const saidIn = (row, most) => (cell(row, "sentence") ? persian("blockquote", {}, ...quote(row, most)) : "");
  const note = (row) => (cell(row, "note") ? persian("p", { class: "told-note" }, ...marked(plain(cell(row, "note")))) : "");
  const picture = (row) =>
    table.derived.pictures[row]
      ? make("img", { src: table.derived.pictures[row], alt: "", loading: "lazy", class: "picture" })
      : "";
  function from(row) {
    const name = source(row);
    const link = table.derived.links[row];
    if (!name) return "";
    return make(
      "span",
      { class: "source" },
      link ? make("a", { href: link, rel: "noopener noreferrer nofollow", target: "_blank" }, bdi(name)) : bdi(name),
      cell(row, "published") ? `${rtl ? "،" : ","} ${day(cell(row, "published"))}` : "",
    );
  }
  function why(row) {
    const text = rtl ? cell(row, "explanation") : cell(row, "explanation_en") || cell(row, "explanation");
    const others = (table.derived.alternatives[row] ?? [])
      .map((each) => each[state.calendar === "jalali" ? 0 : 1] || each[1])
      .filter(Boolean)
      .join("؛ ");
    const parts = JSON.parse(cell(row, "merged") || "[]").map((part) =>
      persian(
        "p",
        { dir: "auto" },
        plain([`«${part.title}»`, part.sentence, part.sources.join("، ")].filter(Boolean).join(" — ")),
      ),
    );
    const signed = [cell(row, "signal"), cell(row, "expression")].filter(Boolean).join(" ");
    return make(
      "details",
      {},
      make("summary", {}, words.why),
      text ? persian("p", { dir: "auto" }, plain(text)) : "",
      make(
        "dl",
        {},
        fact(words.expression, bdi(signed)),
        fact(words.value, bdi(cell(row, "value"))),
        fact(words.basis, Object.hasOwn(data.bases, cell(row, "basis")) ? data.bases[cell(row, "basis")] : ""),
        fact(words.also, others),
        fact(words.merged, ...(parts.length ? parts : [bdi(cell(row, "mentions"))])),
      ),
    );
  }

  // What stands beside the pointer.
  function summary(row) {
    const [first] = dates(row);
    return [
      make("p", { class: "when" }, badge(row), first ?? plain(cell(row, "expression"))),
      persian("b", {}, title(row).slice(0, 200)),
    ];
  }
  function groupSummary({ rows, from: first, step }) {
    return [
      make("p", { class: "when" }, G.axis.stretch(Math.max(first, -8e15), step)),
      make("b", {}, weigh(rows) === 1 ? words.events_one : say(words.events, { n: count(weigh(rows)) })),
      ...rows.slice(0, 4).map((row) => persian("p", { class: "quote" }, title(row).slice(0, 80))),
      rows.length > 4 ? make("p", { class: "other" }, words.open_group) : "",
    ];
  }

  // ---- the card beside the mark
  function bar(rows, row) {
    const at = rows.indexOf(row);
    return make(
      "div",
      { class: "cardbar" },
      button(rtl ? "→" : "←", () => G.chart.step(-1), {
        class: "",
        "aria-label": words.previous,
        title: words.previous,
        disabled: at < 1,
      }),
      button(rtl ? "←" : "→", () => G.chart.step(1), {
        class: "",
        "aria-label": words.next,
        title: words.next,
        disabled: at >= rows.length - 1,
      }),
      at < 0 ? "" : make("span", { class: "place" }, say(words.of, { n: count(at + 1), all: count(rows.length) })),
      button("×", close, { class: "close", "aria-label": words.close, title: words.close }),
    );
  }
  function render() {
    if (shown === null) return;
    if (typeof shown !== "number") return;
    const row = shown;
    node.className = `card-in-place ${cell(row, "status")}`;
    node.setAttribute("aria-labelledby", "card-title");
    node.replaceChildren(
      bar(G.chart.order(), row),
      make("div", { class: "rail" }, ...time(row), badge(row), changed(row)),
      persian("h2", { id: "card-title" }, ...marked(title(row))),
      facts(row),
      picture(row),
      note(row),
      saidIn(row, 700),
      ...warnings(row),
      make(
        "div",
        { class: "foot" },
        from(row),
        button(
          words.in_list,
          () => {
            close(false);
            G.list.focus(row);
          },
          { class: "plain to-list" },
        ),
        G.texts.has(row)
          ? button(
              words.in_text,
              () => {
                close(false);
                G.texts.reveal(row);
              },
              { class: "plain to-text" },
            )
          : "",
      ),
      why(row),
      G.edit.tools(row),
    );
  }
  function open(row, focused = false) {
    if (node.hidden) back = G.chart.node;
    shown = row;
    render();
    node.hidden = false;
    follow();
    if (focused) node.focus({ preventScroll: true });
  }
  // What a group holds that no zooming opens.
  function list(group) {
    shown = group;
    node.className = "card-in-place";
    node.setAttribute("aria-labelledby", "card-title");
    node.replaceChildren(
      make("div", { class: "cardbar" }, button("×", close, { class: "close", "aria-label": words.close, title: words.close })),
      make(
        "h2",
        { id: "card-title" },
        `${G.axis.stretch(group.from, group.step)}: ${say(words.events, { n: count(group.rows.length) })}`,
      ),
      make(
        "ol",
        { class: "of-group" },
        ...group.rows.slice(0, 200).map((row) =>
          make(
            "li",
            {},
            button(title(row).slice(0, 160), () => G.select(row, "chart"), { lang: "fa", dir: "rtl" }),
          ),
        ),
      ),
    );
    node.hidden = false;
    follow();
  }
  // Keeps the card beside its mark while the chart moves.
  function follow() {
    if (node.hidden) return;
    const sheet = page.classList.contains("compact") || stage.clientWidth < 640 || page.classList.contains("telling");
    node.classList.toggle("sheet", sheet);
    node.style.left = node.style.top = "";
    if (sheet) return;
    const mark =
      typeof shown === "number"
        ? (G.chart.node.querySelector(`[data-row="${shown}"]`) ?? G.chart.node.querySelector(".ring"))
        : null;
    const box = stage.getBoundingClientRect();
    const at = (mark?.querySelector(".dot") ?? mark)?.getBoundingClientRect() ?? {
      left: box.left + box.width / 2,
      right: box.left + box.width / 2,
      top: box.top + 20,
      bottom: box.top + 30,
    };
    const wide = node.offsetWidth;
    const roomRight = box.right - at.right;
    const roomLeft = at.left - box.left;
    const beside = Math.max(roomRight, roomLeft) > wide + 24;
    const left = beside
      ? roomRight > roomLeft
        ? at.right - box.left + 16
        : at.left - box.left - wide - 16
      : Math.min(Math.max(at.left - box.left - wide / 2, 4), box.width - wide - 4);
    const top = beside ? at.top - box.top - 40 : at.bottom - box.top + 14;
    const most = Math.max(innerHeight - box.top - node.offsetHeight - 8, 0);
    node.style.left = `${left}px`;
    node.style.top = `${Math.max(Math.min(top, most), 0)}px`;
  }
  function close(leave = true) {
    if (node.hidden) return;
    const inside = node.contains(root.activeElement);
    node.hidden = true;
    shown = null;
    if (leave !== false) {
      change({ event: "" }, { selected: true });
      if (inside) back?.focus({ preventScroll: true });
    }
  }
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  addEventListener("resize", follow);
  watchers.push((how) => {
    if (typeof shown === "number" && !how.selected) {
      if (selected() === shown && visible().includes(shown)) {
        render();
        follow();
      } else close(false);
    }
  });
  return {
    open,
    close,
    list,
    follow,
    summary,
    groupSummary,
    dates,
    title,
    source,
    day,
    quote,
    badge,
    changed,
    warnings,
    time,
    facts,
    saidIn,
    note,
    picture,
    from,
    why,
    shown: () => shown,
  };
})();

const stacked = matchMedia("(max-width: 56rem)");
// Chooses an event; `from` says where: a chosen mark opens its card, and nothing scrolls away.
G.select = (row, from) => {
  if (G.edit.takes(row)) return;
  change({ event: cell(row, "event_id") }, { selected: true, step: from !== "address" });
  if (from !== "address" || !state.zoom) G.chart.reveal(row);
  G.texts.point(row);
  // where the list stands before the text instead of beside it, it would take the reader away from the text
  const apart = from === "text" && stacked.matches;
  if (from === "chart" || ((from === "address" || apart) && G.chart.has(row))) G.card.open(row);
  else {
    G.card.close(false);
    if (from !== "list") G.list.find(row)?.scrollIntoView({ block: "center" });
  }
  aloud([G.card.dates(row)[0], G.card.title(row), data.statuses[cell(row, "status")]].filter(Boolean).join("، "));
};
