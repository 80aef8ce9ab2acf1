// The list of events as cards or as a table, built in windows so that ten thousand events stay light.
G.list = (() => {
  const home = by("events");
  const windowed = 40; // events of one window
  const { dates, title, source, badge } = G.card;

  const name = (row) => `e-${cell(row, "event_id")}`;
  function card(row) {
    const inText = G.texts.has(row);
    const article = make(
      "article",
      {
        id: name(row),
        tabindex: "0",
        class: `card ${cell(row, "status")}`,
        "data-row": row,
        "aria-labelledby": `${name(row)}-t`,
      },
      make("div", { class: "rail" }, ...G.card.time(row), badge(row), G.card.changed(row)),
      make(
        "div",
        { class: "body" },
        persian("h3", { id: `${name(row)}-t` }, ...hits(title(row), sought())),
        G.card.facts(row),
        G.card.picture(row),
        G.card.note(row),
        G.card.saidIn(row, 1200),
        ...G.card.warnings(row),
        make(
          "div",
          { class: "foot" },
          G.card.from(row),
          inText ? button(words.in_text, () => G.texts.reveal(row), { class: "plain to-text" }) : "",
          G.chart.has(row)
            ? button(
                words.on_chart,
                () => {
                  by("chart").scrollIntoView({ block: "center" });
                  G.select(row, "chart");
                },
                { class: "plain to-chart" },
              )
            : "",
        ),
        G.card.why(row),
        G.edit.tools(row),
      ),
    );
    if (selected() === row) article.classList.add("chosen");
    return article;
  }

  function entry(row) {
    const [first, second] = dates(row);
    return make(
      "tr",
      { id: name(row), "data-row": row, tabindex: "0", class: selected() === row ? "chosen" : null },
      make("td", {}, first ?? bdi(cell(row, "expression"))),
      make("td", {}, second ?? ""),
      persian("th", { scope: "row" }, ...hits(title(row), sought())),
      make("td", {}, badge(row)),
      make("td", {}, bdi(cell(row, "place"))),
      make("td", {}, bdi(cell(row, "participants"))),
      make("td", {}, bdi(cell(row, "expression"))),
      make("td", {}, bdi(source(row))),
    );
  }

  // ---- windows: a section of forty events is built when it comes near and emptied when it is far
  let windows = [];
  let watcher = null;
  function build(part) {
    if (part.built) return;
    part.built = true;
    part.node.style.minHeight = "";
    if (part.table) return part.node.replaceChildren(...part.rows.map(entry));
    const items = [];
    let year = part.before;
    part.rows.forEach((row, n) => {
      const now = yearOf(row);
      const lone = part.rows[n + 1] !== undefined && yearOf(part.rows[n + 1]) !== now; // where there is room for two, it has no line
      if (now !== year) items.push(make("li", { class: lone ? "year lone" : "year" }, make("h3", {}, now)));
      year = now;
      items.push(make("li", {}, card(row)));
    });
    part.node.replaceChildren(...items);
  }
  function empty(part) {
    if (!part.built || windows.length < 6 || part.node.contains(root.activeElement)) return;
    part.node.style.minHeight = `${part.node.offsetHeight}px`;
    part.node.replaceChildren();
    part.built = false;
  }
  function yearOf(row) {
    if (!cell(row, "start") && !cell(row, "end")) return G.axis.stretch(table.marks.get(row)?.first ?? 0, ["year", 1]);
    const jalali = state.calendar === "jalali" && (cell(row, "start_jalali") || cell(row, "end_jalali"));
    const year = parseInt((jalali || cell(row, "start") || cell(row, "end")).match(/^-?\d+/)?.[0] ?? "0", 10);
    return jalali || state.calendar === "gregorian" ? local(year) : `${local(year)} ${words.ce}`;
  }

  function lay(rows, table_ = state.view === "table") {
    watcher?.disconnect();
    windows = [];
    for (let from = 0; from < rows.length; from += windowed) {
      const own = rows.slice(from, from + windowed);
      const node = table_ ? make("tbody") : make("ol", { class: "cards", start: from + 1 });
      windows.push({ node, rows: own, built: false, before: from ? yearOf(rows[from - 1]) : null, table: table_ });
      node.style.minHeight = `${own.length * (table_ ? 40 : 210)}px`;
    }
    const heads = [
      words.date,
      words.other_calendar,
      words.event,
      words.status,
      words.place,
      words.participants,
      words.expression,
      words.source,
    ];
    home.replaceChildren(
      ...(table_
        ? [
            make(
              "div",
              { class: "scroll", tabindex: "0", role: "region", "aria-label": words.as_table },
              make(
                "table",
                {},
                make("caption", { class: "unseen" }, words.list),
                make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)))),
                ...windows.map(({ node }) => node),
              ),
            ),
          ]
        : windows.map(({ node }) => node)),
    );
    watcher = new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen) {
          const part = windows.find(({ node }) => node === target);
          if (part) (isIntersecting ? build : empty)(part);
        }
      },
      { rootMargin: "1500px" },
    );
    windows.slice(0, 1).forEach(build);
    windows.forEach(({ node }) => watcher.observe(node));
  }

  let built = "";
  let version = 0;
  function show(how = {}) {
    if (how.edited) version++;
    const rows = visible();
    const { calendar, view, q, status, kind, source: source_, from, to, said } = state;
    const now = JSON.stringify([version, rows.length, calendar, view, q, status, kind, source_, from, to, said]);
    if (now !== built) {
      built = now;
      const rest = rows.filter((row) => !dated(row));
      lay(rows.filter(dated));
      if (!rows.length) home.replaceChildren(nothing());
      const recurring = (row) => cell(row, "kind") === "recurring";
      section("rhythms", rest.filter(recurring), false);
      section(
        "undated",
        rest.filter((row) => !recurring(row)),
        true,
      );
    }
    for (const old of page.querySelectorAll(".card.chosen, tr.chosen")) old.classList.remove("chosen");
    if (selected() !== null) by(name(selected()))?.classList.add("chosen");
  }
  // Why nothing is shown, with a way out.
  function nothing() {
    const hidden = table.numbers.filter((row) => passes(row, "said")).length;
    return make(
      "p",
      { class: "note nothing-here" },
      words.no_match,
      " ",
      hidden ? button(say(words.hidden_show, { n: count(hidden) }), () => change({ said: true })) : "",
    );
  }
  function section(id, rows, reasons) {
    const node = by(id);
    node.hidden = !rows.length;
    const some = rows.slice(0, 300).map((row) => {
      const made = card(row);
      if (reasons)
        made.querySelector("h3").after(make("p", { class: "reason" }, plain(table.derived.reasons[row]) || words.no_reason));
      return make("li", {}, made);
    });
    if (rows.length > some.length)
      some.push(make("li", { class: "note" }, say(words.more, { n: count(rows.length - some.length) })));
    node.lastElementChild.replaceChildren(...(some.length ? [make("ol", { class: "cards" }, ...some)] : []));
  }

  // The card of a row, built if its window was not.
  function find(row) {
    const part = windows.find(({ rows }) => rows.includes(row));
    if (part) build(part);
    return by(name(row));
  }
  const focus = (row) => {
    const node = find(row);
    node?.scrollIntoView({ block: "center" });
    node?.focus({ preventScroll: true });
  };

  function clicked(event) {
    const node = event.target.closest("[data-row]");
    if (!node || event.target.closest("a, button, summary, details, form") || String(getSelection())) return;
    if (event.type === "keydown" && (event.key !== "Enter" || event.target !== node)) return;
    G.select(Number(node.dataset.row), "list");
  }
  by("list").addEventListener("click", clicked);
  by("list").addEventListener("keydown", clicked);

  // On paper many events stand in a table.
  const onPaper = 60;
  addEventListener("beforeprint", () => {
    if (visible().length > onPaper) lay(visible().filter(dated), true);
    windows.forEach(build);
    watcher?.disconnect(); // or it empties what is far from the screen
  });
  addEventListener("afterprint", () => {
    built = "";
    show();
  });
  watchers.push(show);
  return { find, focus };
})();
