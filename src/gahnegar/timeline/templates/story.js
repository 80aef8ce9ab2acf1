// The story: chosen events one after the other, with their text and picture, under a small chart.
G.story = (() => {
  const node = by("story");
  let rows = [];
  let at = 0;

  // The events that an editor chose for it; without any, all that have a date.
  function chosen() {
    const own = G.chart.order();
    const marked = own.filter((row) => cell(row, "story") === "true");
    return marked.length ? marked : own.filter((row) => !cell(row, "reporting"));
  }
  function render() {
    const row = rows[at];
    const picture = table.derived.pictures[row];
    by("story-place").textContent = say(words.of, { n: count(at + 1), all: count(rows.length) });
    by("story-back").disabled = at === 0;
    by("story-on").disabled = at === rows.length - 1;
    by("story-slide").className = `slide ${cell(row, "status")}${picture ? " pictured" : ""}`;
    by("story-slide").replaceChildren(
      picture ? make("img", { src: picture, alt: G.card.title(row) }) : "",
      make(
        "div",
        {},
        make("p", { class: "rail" }, ...G.card.time(row)),
        persian("h2", {}, G.card.title(row)),
        cell(row, "note") ? persian("p", { class: "told" }, plain(cell(row, "note"))) : G.card.saidIn(row, 900),
        G.card.facts(row),
        make("p", { class: "foot" }, G.card.from(row)),
      ),
    );
    by("story-done").style.width = `${(100 * (at + 1)) / rows.length}%`;
  }
  function go(to) {
    if (!rows.length) return;
    at = Math.min(Math.max(to, 0), rows.length - 1);
    change({ event: cell(rows[at], "event_id") }, { selected: true });
    G.chart.reveal(rows[at]);
    render();
    aloud([words.story, by("story-place").textContent, G.card.title(rows[at])].join("، "));
  }
  function show(how = {}) {
    if (state.story === !node.hidden && !how.edited) return;
    rows = state.story ? chosen() : [];
    if (!rows.length) state.story = false;
    page.classList.toggle("telling", state.story);
    node.hidden = !state.story;
    by("tell").setAttribute("aria-pressed", state.story);
    if (!state.story) return G.chart.draw();
    G.card.close(false);
    const now = rows.indexOf(selected());
    at = Math.max(now, 0);
    state.event = cell(rows[at], "event_id");
    keep();
    G.chart.draw();
    G.chart.reveal(rows[at]);
    render();
  }
  const leave = () => change({ story: false, event: "" });
  by("tell").addEventListener("click", () => {
    change({ story: !state.story }, { step: true });
    if (state.story) node.focus({ preventScroll: true });
  });
  by("story-back").addEventListener("click", () => go(at - 1));
  by("story-on").addEventListener("click", () => go(at + 1));
  by("story-end").addEventListener("click", leave);
  const steps = new Map([
    ["ArrowLeft", rtl ? 1 : -1],
    ["ArrowRight", rtl ? -1 : 1],
    ["ArrowDown", 1],
    ["ArrowUp", -1],
    ["PageDown", 1],
    ["PageUp", -1],
    [" ", 1],
  ]);
  page.addEventListener(
    "keydown",
    (event) => {
      if (!state.story || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea"))
        return;
      if (event.key === " " && event.target.closest("button")) return;
      if (event.key === "Escape") leave();
      else if (steps.has(event.key)) go(at + steps.get(event.key));
      else if (event.key === "Home" || event.key === "End") go(event.key === "Home" ? 0 : rows.length - 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  // A swipe goes the way in which one reads.
  let finger = null;
  node.addEventListener("touchstart", ({ touches }) => (finger = touches.length === 1 ? touches[0] : null), { passive: true });
  node.addEventListener("touchend", ({ changedTouches }) => {
    if (!finger) return;
    const [x, y] = [changedTouches[0].clientX - finger.clientX, changedTouches[0].clientY - finger.clientY];
    finger = null;
    if (Math.abs(x) > 45 && Math.abs(x) > 1.5 * Math.abs(y)) go(at + (x > 0 === rtl ? 1 : -1));
  });
  watchers.push(show);
  return { go, rows: () => rows };
})();
