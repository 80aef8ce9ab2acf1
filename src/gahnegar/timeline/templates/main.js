// The tools: search, filters, calendar, views, the address, the download; and the start of it all.
"use strict";
(() => {
  const { data, words, state, cell, plain, make, symbol, say, count } = G;
  const by = (name) => document.getElementById(name);

  function option(select, value, text) {
    select.append(make("option", { value }, text));
  }
  const occurring = (name) => [...new Set(G.numbers.map((row) => cell(row, name)))].filter(Boolean);

  // ---- statuses, with how many events of each pass the other filters
  const chips = Object.keys(data.symbols)
    .filter((status) => occurring("status").includes(status))
    .map((status) => {
      const number = make("span", { class: "number" });
      const chip = make(
        "button",
        { type: "button", class: `chip ${status}`, "data-status": status },
        symbol(status),
        data.statuses[status],
        number,
      );
      chip.addEventListener("click", () => {
        const now = state.status.includes(status) ? state.status.filter((name) => name !== status) : [...state.status, status];
        G.change({ status: now.length === chips.length ? [] : now });
      });
      by("statuses").append(chip);
      return { status, chip, number };
    });

  const sources = [...new Set(occurring("source").flatMap((told) => told.split("؛ ")))];
  for (const [select, values, name] of [
    [by("source"), sources.map((told) => [told, plain(told).slice(0, 80)]), "source"],
    [by("kind"), occurring("kind").map((told) => [told, data.kinds[told]]), "kind"],
  ]) {
    option(select, "", words.all);
    for (const [value, text] of values) option(select, value, text);
    select.closest("label").hidden = values.length < 2;
    select.addEventListener("change", () => G.change({ [name]: select.value }));
  }
  by("lanes").addEventListener("change", ({ target }) => G.change({ lanes: target.value }));
  by("search").addEventListener("input", ({ target }) => G.change({ q: target.value }));
  for (const name of ["from", "to"])
    by(name).addEventListener("change", ({ target }) => {
      const wrong = target.value.trim() && !G.axis.read(target.value);
      target.setCustomValidity(wrong ? words.date_bad : "");
      target.reportValidity();
      if (!wrong) G.change({ [name]: target.value.trim() });
    });
  for (const name of ["calendar", "view"])
    by(name).addEventListener("click", ({ target }) => target.dataset.value && G.change({ [name]: target.dataset.value }));
  const said = G.numbers.filter((row) => cell(row, "reporting")).length;
  by("said-label").hidden = !said;
  by("said-label").lastElementChild.textContent = say(words.reporting, { n: count(said) });
  by("said").addEventListener("change", ({ target }) => G.change({ said: target.checked }));
  by("reset").addEventListener("click", () =>
    G.change({ q: "", status: [], kind: "", source: "", from: "", to: "", said: false }),
  );

  // ---- the table as a file, written as Python writes it
  const formula = new RegExp(`^(?:${data.formula})`);
  const number = new RegExp(`^(?:${data.number})$`);
  const defused = (text) => (formula.test(text) && !number.test(text) ? `'${text}` : text);
  const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  function table() {
    const rows = G.visible().map((row) => data.rows[row].map((text) => quoted(defused(text))).join(","));
    return `\ufeff${[data.columns.join(","), ...rows].join("\r\n")}\r\n`;
  }
  by("download").addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([table()], { type: "text/csv;charset=utf-8" }));
    make("a", { href: address, download: "events.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  });

  function show() {
    const rows = G.visible();
    const all = G.numbers.length;
    by("count").textContent =
      rows.length === all
        ? all === 1
          ? words.events_one
          : say(words.events, { n: count(all) })
        : say(words.shown, { n: count(rows.length), all: count(all) });
    const found = {};
    for (const row of G.numbers) if (G.passes(row, "status")) found[cell(row, "status")] = (found[cell(row, "status")] ?? 0) + 1;
    for (const { status, chip, number } of chips) {
      number.textContent = count(found[status] ?? 0);
      chip.setAttribute("aria-pressed", state.status.includes(status));
    }
    by("statuses").classList.toggle("some", state.status.length > 0);
    for (const name of ["source", "kind", "lanes", "from", "to"])
      if (by(name) !== document.activeElement) by(name).value = state[name];
    if (by("search") !== document.activeElement) by("search").value = state.q;
    by("said").checked = state.said;
    document.querySelector(".columns").classList.toggle("stacked", state.view === "table");
    for (const name of ["calendar", "view"])
      for (const button of by(name).children) button.setAttribute("aria-pressed", button.dataset.value === state[name]);
    const { q, status, kind, source, from, to, said } = state;
    by("reset").hidden = !(q || status.length || kind || source || from || to || said);
  }
  G.watchers.unshift(show);

  if (G.numbers.length) {
    for (const part of document.querySelectorAll(".tools, .columns")) part.hidden = false;
    by("chart-figure").hidden = !data.marks.length;
  }
  const wide = matchMedia("(min-width: 40.01rem)");
  const unfold = () => {
    by("more").open = wide.matches || Boolean(state.kind || state.source || state.from || state.to);
  };
  wide.addEventListener("change", unfold);
  document.querySelector(".columns").classList.toggle("two", data.articles.length > 0);
  addEventListener("hashchange", () => {
    G.load();
    G.chart.recall();
    G.change();
    if (G.selected() !== null) G.list.select(G.selected(), "address");
  });
  G.load();
  unfold();
  G.change();
  if (G.selected() !== null) G.list.select(G.selected(), "address");
})();
