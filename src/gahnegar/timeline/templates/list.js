// The events in words: cards or a table, in windows of which only the near ones are built, and those without a date.
"use strict";
G.list = (() => {
  const { data, words, state, cell, plain, make, symbol, say, count } = G;
  const home = document.getElementById("events");
  const windowed = 40; // events of one window

  const order = () => (state.calendar === "jalali" ? [0, 1] : [1, 0]);
  const dates = (row) =>
    order()
      .map((which) => data.when[row][which])
      .filter(Boolean);
  const title = (row) => plain(cell(row, "title")).trim() || words.untitled;
  const day = (iso) => {
    const told = data.days[iso];
    return told ? told[order()[0]] : iso;
  };
  const place = (row) => `e-${cell(row, "event_id")}`;
  const source = (row) => plain(cell(row, "source") || cell(row, "document"));
  const persian = (name, attributes, ...children) => make(name, { lang: "fa", dir: "rtl", ...attributes }, ...children);

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
    const text = (a, b) => plain(letters.slice(Math.max(a, from), Math.min(b, to)).join(""));
    const marked = end > start ? make("mark", {}, plain(letters.slice(start, end).join(""))) : "";
    return [
      from > 0 ? "… " : "",
      text(0, end > start ? start : letters.length),
      marked,
      end > start ? text(end, letters.length) : "",
      to < letters.length ? " …" : "",
    ];
  }

  const badge = (row) => {
    const status = cell(row, "status");
    return make("span", { class: `badge ${status}` }, symbol(status), data.statuses[status]);
  };
  function warnings(row) {
    const all = (data.conflicts[row] ?? []).map(
      ([kind, said, computed]) =>
        `${words.warning} (${kind}): ${say(words.told, { told: plain(said), computed: plain(computed) })}`,
    );
    if (cell(row, "approximate")) all.push(words.approximate);
    if (cell(row, "basis") === "inferred") all.push(words.inferred);
    return all.map((text, number) =>
      make("p", { class: number < (data.conflicts[row] ?? []).length ? "warning" : "warning mild" }, text),
    );
  }
  function fact(label, ...value) {
    return value.some(Boolean) ? make("div", {}, make("dt", {}, label), make("dd", {}, ...value.filter(Boolean))) : null;
  }
  const told = (label, text) =>
    text ? make("span", {}, make("span", { class: "label" }, `${label}: `), bdi(text.replaceAll("؛", "،"))) : "";
  const bdi = (text) => (text ? make("bdi", {}, plain(text)) : null);

  // What a hover card and a screen reader say.
  function summary(row, guessed) {
    const [first, second] = dates(row);
    return [
      make("p", { class: "when" }, badge(row), first ?? plain(cell(row, "expression"))),
      persian("b", {}, title(row).slice(0, 200)),
      second ? make("p", { class: "other" }, second) : "",
      persian("p", { class: "quote" }, ...quote(row, 220)),
      guessed ? make("p", { class: "other" }, words.guessed) : "",
    ];
  }

  function card(row) {
    const [first, second] = dates(row);
    const link = data.links[row];
    const from = source(row);
    const why = data.language === "fa" ? cell(row, "explanation") : cell(row, "explanation_en") || cell(row, "explanation");
    const others = (data.alternatives[row] ?? [])
      .map((told) => told[order()[0]] || told[1])
      .filter(Boolean)
      .join("؛ ");
    const parts = JSON.parse(cell(row, "merged") || "[]").map(({ title, sentence, sources }) =>
      persian("p", { dir: "auto" }, plain([`«${title}»`, sentence, sources.join("، ")].filter(Boolean).join(" — "))),
    );
    const inText = G.texts.has(row);
    const button = (text, act) =>
      make(
        "button",
        {
          type: "button",
          class: "plain",
          onclick: (event) => {
            event.stopPropagation();
            act();
          },
        },
        text,
      );
    const status = cell(row, "status");
    const signed = [cell(row, "signal"), cell(row, "expression")].filter(Boolean).join(" ");
    const article = make(
      "article",
      { id: place(row), tabindex: "0", class: `card ${status}`, "data-row": row, "aria-labelledby": `${place(row)}-t` },
      make(
        "div",
        { class: "rail" },
        make(
          "time",
          { class: "when", datetime: cell(row, "start") || cell(row, "end") || null },
          first ?? bdi(cell(row, "expression")),
        ),
        second ? make("span", { class: "other" }, second) : "",
        badge(row),
      ),
      make(
        "div",
        { class: "body" },
        persian("h3", { id: `${place(row)}-t` }, title(row)),
        make("p", { class: "facts" }, told(words.place, cell(row, "place")), told(words.participants, cell(row, "participants"))),
        cell(row, "sentence") ? persian("blockquote", {}, ...quote(row, 1200)) : "",
        ...warnings(row),
        make(
          "div",
          { class: "foot" },
          from
            ? make(
                "span",
                { class: "source" },
                link ? make("a", { href: link, rel: "noopener noreferrer nofollow", target: "_blank" }, bdi(from)) : bdi(from),
                cell(row, "published") ? `${G.rtl ? "،" : ","} ${day(cell(row, "published"))}` : "",
              )
            : "",
          inText ? button(words.in_text, () => G.texts.reveal(row)) : "",
          G.chart.has(row)
            ? button(words.on_chart, () => {
                select(row, "list");
                document.getElementById("chart").scrollIntoView({ block: "center" });
              })
            : "",
        ),
        make(
          "details",
          {},
          make("summary", {}, words.why),
          persian("p", { dir: "auto" }, plain(why)),
          make(
            "dl",
            {},
            fact(words.expression, bdi(signed)),
            fact(words.value, bdi(cell(row, "value"))),
            fact(words.basis, data.bases[cell(row, "basis")]),
            fact(words.also, others),
            fact(words.merged, ...(parts.length ? parts : [bdi(cell(row, "mentions"))])),
          ),
        ),
      ),
    );
    if (G.selected() === row) article.classList.add("chosen");
    return article;
  }

  function line(row) {
    const [first, second] = dates(row);
    return make(
      "tr",
      { id: place(row), "data-row": row, tabindex: "0", class: G.selected() === row ? "chosen" : "" },
      make("td", {}, first ?? bdi(cell(row, "expression"))),
      make("td", {}, second ?? ""),
      persian("th", { scope: "row" }, title(row)),
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
  function fill(part) {
    if (part.built) return;
    part.built = true;
    part.node.style.minHeight = "";
    if (state.view === "table") part.node.replaceChildren(...part.rows.map(line));
    else {
      const items = [];
      let year = part.before;
      for (const row of part.rows) {
        const now = yearOf(row);
        if (now !== year) items.push(make("li", { class: "year", role: "presentation" }, make("h3", {}, now)));
        year = now;
        items.push(make("li", {}, card(row)));
      }
      part.node.replaceChildren(...items);
    }
  }
  function empty(part) {
    if (!part.built || windows.length < 6 || part.node.contains(document.activeElement)) return;
    part.node.style.minHeight = `${part.node.offsetHeight}px`;
    part.node.replaceChildren();
    part.built = false;
  }
  function yearOf(row) {
    const iso = cell(row, "start") || cell(row, "end");
    const told = state.calendar === "jalali" && (cell(row, "start_jalali") || cell(row, "end_jalali"));
    const year = parseInt((told || iso).slice(0, 4), 10);
    const number = new Intl.NumberFormat(G.rtl ? "fa-IR" : "en", { useGrouping: false }).format(year);
    return told || state.calendar === "gregorian" ? number : `${number} ${G.rtl ? "م." : "CE"}`;
  }

  function build(rows) {
    watcher?.disconnect();
    const table = state.view === "table";
    windows = [];
    for (let from = 0; from < rows.length; from += windowed) {
      const own = rows.slice(from, from + windowed);
      const node = table ? make("tbody") : make("ol", { class: "cards", start: from + 1 });
      windows.push({ node, rows: own, built: false, before: from ? yearOf(rows[from - 1]) : null });
      node.style.minHeight = table ? `${own.length * 40}px` : `${own.length * 210}px`;
    }
    const heads = [words.date, "", words.event, words.status, words.place, words.participants, words.expression, words.source];
    home.replaceChildren(
      ...(table
        ? [
            make(
              "div",
              { class: "scroll", tabindex: "0", role: "region", "aria-label": words.list },
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
          if (part) (isIntersecting ? fill : empty)(part);
        }
      },
      { rootMargin: "1500px" },
    );
    windows.slice(0, 2).forEach(fill);
    windows.forEach(({ node }) => watcher.observe(node));
  }

  let built = "";
  function show() {
    const rows = G.visible();
    const now = JSON.stringify([
      rows.length,
      state.calendar,
      state.view,
      state.q,
      state.status,
      state.kind,
      state.source,
      state.from,
      state.to,
      state.said,
    ]);
    if (now !== built) {
      built = now;
      const dated = rows.filter(G.dated);
      const rest = rows.filter((row) => !G.dated(row));
      build(dated);
      if (!rows.length) home.replaceChildren(make("p", { class: "note" }, words.no_match));
      section(
        "rhythms",
        rest.filter((row) => cell(row, "kind") === "recurring"),
        false,
      );
      section(
        "undated",
        rest.filter((row) => cell(row, "kind") !== "recurring"),
        true,
      );
    }
    for (const old of document.querySelectorAll(".card.chosen, tr.chosen")) old.classList.remove("chosen");
    if (G.selected() !== null) document.getElementById(place(G.selected()))?.classList.add("chosen");
  }
  function section(name, rows, reasons) {
    const node = document.getElementById(name);
    node.hidden = !rows.length;
    const some = rows.slice(0, 300).map((row) => {
      const made = card(row);
      if (reasons) made.querySelector("h3").after(make("p", { class: "reason" }, plain(data.reasons[row]) || words.no_reason));
      return make("li", {}, made);
    });
    if (rows.length > some.length)
      some.push(make("li", { class: "note" }, say(words.more, { n: count(rows.length - some.length) })));
    node.lastElementChild.replaceChildren(make("ol", { class: "cards" }, ...some));
  }

  // The card of a row, built if its window was not.
  function find(row) {
    const part = windows.find(({ rows }) => rows.includes(row));
    if (part) fill(part);
    return document.getElementById(place(row));
  }
  function select(row, by) {
    G.change({ event: cell(row, "event_id") }, { selected: true });
    const node = find(row);
    node?.classList.add("chosen");
    if (by !== "list") node?.scrollIntoView({ block: by === "chart" ? "nearest" : "center" });
    if (by !== "text") G.texts.point(row);
    G.chart.reveal(row);
    document.getElementById("said-aloud").textContent = [dates(row)[0], title(row), data.statuses[cell(row, "status")]]
      .filter(Boolean)
      .join("، ");
  }
  const focus = (row) => {
    const node = find(row);
    node?.scrollIntoView({ block: "center" });
    node?.focus({ preventScroll: true });
  };

  function clicked(event) {
    const node = event.target.closest("[data-row]");
    if (!node || event.target.closest("a, button, summary, details") || String(getSelection())) return;
    if (event.type === "keydown" && (event.key !== "Enter" || event.target !== node)) return;
    select(Number(node.dataset.row), "list");
  }
  document.getElementById("list").addEventListener("click", clicked);
  document.getElementById("list").addEventListener("keydown", clicked);
  addEventListener("beforeprint", () => windows.forEach(fill));
  G.watchers.push(show);
  return { summary, select, focus, title };
})();

// The texts, with expressions that lead to their events and back.
G.texts = (() => {
  const { data, words, make, plain } = G;
  const home = document.getElementById("texts");
  const pieces = new Map();
  for (const { title, source, link, pieces: parts } of data.articles) {
    const body = make("div", { class: "text", lang: "fa", dir: "rtl" });
    for (const part of parts) {
      if (typeof part === "string") {
        body.append(plain(part));
        continue;
      }
      const [text, type, rows] = part;
      const mark = make(
        "mark",
        {
          class: rows.length ? "" : "idle",
          "data-type": type,
          tabindex: rows.length ? "0" : null,
          role: rows.length ? "link" : null,
          title: rows.length ? G.cell(rows[0], "title").slice(0, 200) : null,
        },
        plain(text),
      );
      for (const row of rows) if (!pieces.has(row)) pieces.set(row, mark);
      if (rows.length) {
        mark.addEventListener("click", () => G.list.select(rows[0], "text"));
        mark.addEventListener("keydown", ({ key }) => key === "Enter" && G.list.focus(rows[0]));
      }
      body.append(mark);
    }
    const told = plain(title || source);
    const name = body.textContent.trimStart().startsWith(told) ? "" : told;
    home.append(
      make(
        "article",
        {},
        name
          ? make(
              "h3",
              { lang: "fa", dir: "auto" },
              link ? make("a", { href: link, rel: "noopener noreferrer nofollow", target: "_blank" }, name) : name,
            )
          : "",
        body,
      ),
    );
  }
  home.hidden = !data.articles.length;
  const point = (row) => {
    for (const old of home.querySelectorAll("mark.chosen")) old.classList.remove("chosen");
    pieces.get(row)?.classList.add("chosen");
  };
  function reveal(row) {
    point(row);
    pieces.get(row)?.scrollIntoView({ block: "center", behavior: "smooth" });
    pieces.get(row)?.focus({ preventScroll: true });
  }
  return { has: (row) => pieces.has(row), point, reveal };
})();
