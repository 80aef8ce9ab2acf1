// The tools: search, filters, calendar, views; and the start of it all.
(() => {
  function option(select, value, text) {
    select.append(make("option", { value }, text));
  }
  const occurring = (name) => [...new Set(table.numbers.map((row) => cell(row, name)))].filter(Boolean);

  // ---- statuses, with how many events of each pass the other filters
  let chips = [];
  function offer() {
    chips = Object.keys(data.symbols)
      .filter((status) => occurring("status").includes(status))
      .map((status) => {
        const number = make("span", { class: "number" });
        const act = () => {
          const now = state.status.includes(status)
            ? state.status.filter((name) => name !== status)
            : [...state.status, status];
          change({ status: now.length === chips.length ? [] : now });
        };
        const chip = button(data.statuses[status], act, { class: `chip ${status}`, "data-status": status });
        chip.prepend(symbol(status));
        chip.append(number);
        return { status, chip, number };
      });
    by("statuses").replaceChildren(...chips.map(({ chip }) => chip));
    const sources = [...new Set(table.numbers.flatMap((row) => table.derived.sources[row]))].sort((a, b) =>
      a.localeCompare(b, "fa"),
    );
    for (const [name, values] of [
      ["source", sources.map((each) => [each, line(each).slice(0, 80)])],
      ["kind", occurring("kind").map((each) => [each, data.kinds[each]])],
    ]) {
      const select = by(name);
      select.replaceChildren();
      option(select, "", words.all);
      for (const [value, text] of values) option(select, value, text);
      select.closest("label").hidden = values.length < 2;
    }
    const said = table.numbers.filter((row) => cell(row, "reporting")).length;
    by("said-label").hidden = !said;
    by("said-label").lastElementChild.textContent = say(words.reporting, { n: count(said) });
  }
  for (const name of ["source", "kind", "lanes"])
    by(name).addEventListener("change", ({ target }) => change({ [name]: target.value }));
  by("search").addEventListener("input", ({ target }) => change({ q: target.value }));
  for (const name of ["from", "to"])
    by(name).addEventListener("change", ({ target }) => {
      const wrong = target.value.trim() && !G.axis.read(target.value);
      target.setCustomValidity(wrong ? words.date_bad : "");
      target.reportValidity();
      if (!wrong) change({ [name]: target.value.trim() });
    });
  for (const name of ["calendar", "view"])
    by(name).addEventListener("click", ({ target }) => target.dataset.value && change({ [name]: target.dataset.value }));
  by("said").addEventListener("change", ({ target }) => change({ said: target.checked }));
  by("hidden-said").addEventListener("click", () => change({ said: true }));
  const unfiltered = () => ({ q: "", status: [], kind: "", source: "", from: "", to: "", said: usual().said });
  by("reset").addEventListener("click", () => change(unfiltered()));
  by("controls").addEventListener("click", ({ currentTarget }) =>
    currentTarget.setAttribute("aria-expanded", page.classList.toggle("opened")),
  );

  function show(how = {}) {
    if (how.edited) offer();
    const rows = visible();
    const all = weigh(table.numbers);
    by("count").textContent =
      rows.length === table.numbers.length
        ? all === 1
          ? words.events_one
          : say(words.events, { n: count(all) })
        : say(words.shown, { n: count(weigh(rows)), all: count(all) });
    const hidden = state.said ? 0 : table.numbers.filter((row) => cell(row, "reporting") && passes(row, "said")).length;
    by("hidden-said").hidden = !hidden;
    by("hidden-said").textContent = say(words.hidden_show, { n: count(hidden) });
    const found = new Map();
    for (const row of table.numbers)
      if (passes(row, "status")) found.set(cell(row, "status"), (found.get(cell(row, "status")) ?? 0) + 1);
    page.classList.toggle("some", state.status.length > 0);
    for (const { status, chip, number } of chips) {
      number.textContent = count(found.get(status) ?? 0);
      chip.setAttribute("aria-pressed", state.status.includes(status));
    }
    for (const name of ["source", "kind", "lanes", "from", "to"])
      if (by(name) !== root.activeElement) by(name).value = state[name];
    if (by("search") !== root.activeElement) by("search").value = state.q;
    by("said").checked = state.said;
    page.querySelector(".columns").classList.toggle("stacked", state.view === "table");
    for (const name of ["calendar", "view"])
      for (const each of by(name).children) each.setAttribute("aria-pressed", each.dataset.value === state[name]);
    const plainly = unfiltered();
    by("reset").hidden = Object.keys(plainly).every((name) => String(plainly[name]) === String(state[name]));
  }
  watchers.unshift(show);

  // ---- the start
  refresh();
  offer();
  if (data.count) for (const part of page.querySelectorAll(".tools, .columns, .after-chart")) part.hidden = false;
  const wideEnough = matchMedia("(min-width: 40.01rem)");
  const unfold = () => {
    by("more").open = wideEnough.matches || Boolean(state.kind || state.source || state.from || state.to);
  };
  wideEnough.addEventListener("change", unfold);
  page.querySelector(".columns").classList.toggle("two", data.articles.length > 0);

  function arrive(hash) {
    load(hash);
    G.chart.recall();
    kept ??= hash;
    change();
    if (selected() === null) G.card.close(false);
    else if (!state.story) G.select(selected(), "address");
  }
  if (options.own)
    addEventListener("popstate", (event) => {
      kept = event.state?.gahnegar ?? location.hash.slice(1);
      arrive(kept);
    });
  Object.assign(G, { data, state, table, visible, selected, change });
  G.chart.gather();
  G.chart.start();
  arrive(options.own ? location.hash.slice(1) : "");
  unfold();
  page.dataset.ready = Math.round(performance.now()); // milliseconds since the page was asked for
})();
