// The chart: Plotly draws what `page.py` placed on lanes; the axis, the labels and the choice of marks follow the view.
"use strict";
G.chart = (() => {
  const { data, words, state, rtl, count, colour } = G;
  const { ROW, FIRST, LAST, GUESSED, font, markOf, later, isolate, escape, iso, parse, cut } = G.draw;
  const most = 1200; // marks drawn one by one; beyond, columns count them
  const node = document.getElementById("chart");
  const tip = document.getElementById("tip");
  let ready = false;
  let brushing = false; // whether a drag selects a period instead of moving the view
  let sheet = 0; // the width of the chart on paper, while printing
  let view = null; // [first, last] moment shown

  const places = () => {
    const shown = new Set(G.visible());
    return data.marks.map((_, place) => place).filter((place) => shown.has(data.marks[place][ROW]));
  };

  // The whole time, with some air on both sides.
  function whole() {
    const shown = places();
    const all = shown.length ? shown : data.marks.map((_, place) => place);
    let first = all.reduce((least, place) => Math.min(least, data.marks[place][FIRST]), Infinity);
    let last = all.reduce((most, place) => Math.max(most, data.marks[place][LAST]), -Infinity);
    for (const published of publications()) {
      if (published > first - (last - first) && published < last + (last - first)) {
        first = Math.min(first, published);
        last = Math.max(last, published);
      }
    }
    const air = Math.max((last - first) * 0.06, G.day * 1.5);
    return [first - air, last + air * (node.clientWidth > 600 && all.length <= 60 ? 4 : 1.5)];
  }
  const publications = () => {
    const days = Object.keys(data.days);
    return days.length <= 5 ? days.map((day) => Date.parse(day)) : [];
  };

  // Lanes that are in use, close together, with a gap where a group with a name begins.
  function compact(shown) {
    const { of, groups } = data.lanes[state.lanes];
    const used = [...new Set(shown.map((place) => of[place]))].sort((a, b) => a - b);
    const at = new Map();
    const titles = [];
    let y = 0;
    for (const lane of used) {
      const [label, first] = groups.find(([, from, to]) => lane >= from && lane <= to);
      if (label && titles.at(-1)?.first !== first) titles.push({ label: label, first, y: (y += 0.9) - 0.62 });
      at.set(lane, y++);
    }
    return { y: (place) => at.get(of[place]), lanes: Math.max(y, 1), titles };
  }

  function draw() {
    if (!ready) return;
    view ??= whole();
    const width = Math.max((sheet || node.clientWidth) - 32, 120);
    const shown = places();
    const [first, last] = view;
    const reach = ((last - first) / width) * 60;
    const inView = shown.filter((place) => data.marks[place][LAST] >= first && data.marks[place][FIRST] <= last);
    const many = inView.length > most;
    document.getElementById("dense").hidden = !many;
    const strip = !many && shown.length > 60;
    const lanes = compact(data.marks.length > most ? inView : shown);
    const narrow = node.clientWidth < 600;
    const lane = many ? 0 : Math.min(Math.max((narrow ? 380 : 540) / lanes.lanes, 7), narrow ? 26 : 32);
    const height = (many ? 260 : Math.max(lanes.lanes * lane + 16, 90)) + (strip ? 56 : 0) + 74;
    const look = {
      first,
      last,
      width,
      reach,
      lane,
      lanes,
      narrow,
      ink: colour("ink"),
      size: Math.max(Math.min(lane * 0.4, 12), 5),
    };
    const traces = many ? G.draw.columns(inView, look) : G.draw.marks(data.marks.length > most ? inView : shown, look);
    if (strip) traces.push(...G.draw.density(shown, look));
    node.dataset.marks = String(inView.length);
    node.dataset.mode = many ? "columns" : "marks";
    const tallest = many
      ? traces.flatMap(({ base, y }) => y.map((value, bin) => value + base[bin])).reduce((a, b) => Math.max(a, b), 1)
      : 0;
    Plotly.react(node, traces, layout(look, height, strip, tallest), config);
  }

  // Few round numbers up to `most`, for the columns.
  function counts(most) {
    const step =
      [1, 2, 5]
        .flatMap((digit) => [0, 1, 2, 3, 4, 5, 6].map((zeros) => digit * 10 ** zeros))
        .sort((a, b) => a - b)
        .find((each) => most / each <= 4) ?? most;
    const values = Array.from({ length: Math.floor(most / step) }, (_, place) => (place + 1) * step);
    return { tickmode: "array", tickvals: values, ticktext: values.map(count) };
  }

  const config = { displayModeBar: false, responsive: false, scrollZoom: false, doubleClick: false, showTips: false };

  function layout({ first, last, width, lanes, ink }, height, strip, many) {
    const ticks = G.axis.ticks(first - (last - first), last + (last - first), width * 3);
    const quiet = colour("quiet");
    const rule = colour("rule");
    const domain = strip ? [56 / (height - 74) + 0.02, 1] : [0, 1];
    const shapes = publications().map((day) => ({
      type: "line",
      x0: iso(day),
      x1: iso(day),
      y0: 0,
      y1: 1,
      yref: "paper",
      layer: "below",
      line: { color: ink, width: 1, dash: "dot" },
    }));
    let free = -Infinity; // from where on there is room for another label
    const roomy = (day) => {
      const at = ((day - first) / (last - first)) * width;
      if (day < first || day > last || at < free) return false;
      free = at + 80;
      return true;
    };
    const annotations = publications()
      .filter(roomy)
      .map((day) => {
        const share = (day - first) / (last - first);
        const right = rtl ? share < 0.15 : share > 0.85;
        const left = rtl ? share > 0.85 : share < 0.15;
        return {
          x: iso(day),
          y: 1,
          yref: "paper",
          yanchor: "bottom",
          xanchor: right ? "right" : left ? "left" : "center",
          showarrow: false,
          text: isolate(words.published),
          font: { size: 11, color: quiet },
        };
      });
    for (const title of lanes.titles) {
      if (many) break;
      annotations.push({
        x: rtl ? 1 : 0,
        xref: "paper",
        y: title.y,
        xanchor: rtl ? "right" : "left",
        yanchor: "middle",
        showarrow: false,
        text: isolate(`<b>${escape(cut(title.label, 60))}</b>`),
        font: { size: 11.5, color: quiet },
      });
    }
    const [from, to] = G.period();
    const shade = (a, b) =>
      shapes.push({
        type: "rect",
        x0: iso(a),
        x1: iso(b),
        y0: 0,
        y1: 1,
        yref: "paper",
        layer: "above",
        line: { width: 0 },
        fillcolor: colour("ground"),
        opacity: 0.6,
      });
    if (from) shade(first - 2 * (last - first), from);
    if (to) shade(to, last + 2 * (last - first));
    return {
      width: width + 32,
      height,
      margin: { l: 16, r: 16, t: 22, b: 52 },
      paper_bgcolor: "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)",
      font: { family: font, size: 12, color: ink },
      showlegend: false,
      hovermode: "closest",
      barmode: "overlay",
      shapes,
      annotations,
      dragmode: brushing ? "select" : "pan",
      selectdirection: "h",
      selections: [],
      uirevision: "kept",
      xaxis: {
        type: "date",
        range: rtl ? [iso(last), iso(first)] : [iso(first), iso(last)],
        tickmode: "array",
        tickvals: ticks.times.map(iso),
        ticktext: ticks.words.map(rtl ? isolate : String),
        tickfont: { size: 12, color: ink },
        gridcolor: rule,
        gridwidth: 1,
        zeroline: false,
        ticks: "outside",
        ticklen: 5,
        tickcolor: rule,
        tickangle: 0,
        automargin: false,
        showline: true,
        linecolor: quiet,
        anchor: strip ? "y2" : "y",
      },
      yaxis: many
        ? {
            domain,
            fixedrange: true,
            rangemode: "tozero",
            showgrid: true,
            gridcolor: rule,
            tickfont: { color: quiet },
            side: rtl ? "right" : "left",
            ...counts(many),
            zeroline: false,
            ticklabelposition: "inside top",
          }
        : { domain, fixedrange: true, range: [lanes.lanes - 0.35, -0.65], visible: false },
      yaxis2: { domain: [0, Math.max(domain[0] - 0.03, 0)], fixedrange: true, visible: false, rangemode: "tozero" },
    };
  }

  // ---- the card over a mark
  function show(event) {
    const point = event.points[0];
    const row = point.customdata;
    if (typeof row === "string") {
      const [, status, value] = row.split(":");
      tip.replaceChildren(
        G.make("b", {}, G.axis.words(parse(point.x))),
        G.make("p", {}, `${data.statuses[status]}: ${count(value)}`),
      );
    } else if (typeof row === "number")
      tip.replaceChildren(...G.list.summary(row, markOf.has(row) && data.marks[markOf.get(row)][GUESSED]));
    else return;
    tip.hidden = false;
    const box = node.getBoundingClientRect();
    const frame = node.parentElement.getBoundingClientRect();
    const { clientX, clientY } = event.event ?? { clientX: box.left + box.width / 2, clientY: box.top };
    const left = Math.min(Math.max(clientX - frame.left - tip.offsetWidth / 2, 4), frame.width - tip.offsetWidth - 4);
    const below = clientY - frame.top + 18;
    const top = clientY + 18 + tip.offsetHeight > innerHeight ? clientY - frame.top - tip.offsetHeight - 14 : below;
    tip.style.left = `${left}px`;
    tip.style.top = `${top}px`;
  }
  const hide = () => (tip.hidden = true);

  // ---- moving about
  const all = () => look(...whole(), "");
  // Shows the time from `first` to `last`; the address keeps it, unless it is the whole.
  function look(first, last, kept = null) {
    const least = G.day / 6;
    const middle = (first + last) / 2;
    const half = Math.min(Math.max((last - first) / 2, least / 2), 4.5e14);
    view = [middle - half, middle + half];
    state.zoom = kept ?? view.map(iso).join("_");
    G.keep();
    hide();
    draw();
  }
  const zoom = (factor, around = (view[0] + view[1]) / 2) =>
    look(around - (around - view[0]) * factor, around + (view[1] - around) * factor);
  function reveal(row) {
    const place = markOf.get(row);
    if (!ready || place === undefined) return;
    const at = data.marks[place][FIRST];
    const width = view[1] - view[0];
    if (node.dataset.mode === "columns") look(at - width / 40, at + width / 40);
    else if (at < view[0] || at > view[1]) look(at - width / 2, at + width / 2);
  }
  // The event before or after the chosen one, in order of time.
  function step(by) {
    const rows = places().map((place) => data.marks[place][ROW]);
    if (!rows.length) return;
    const now = rows.indexOf(G.selected());
    const next = now < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(now + by, 0), rows.length - 1);
    G.list.select(rows[next], "chart");
  }
  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts = {
      ArrowRight: () => step(later),
      ArrowLeft: () => step(-later),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      "+": () => zoom(0.5),
      "=": () => zoom(0.5),
      "-": () => zoom(2),
      "−": () => zoom(2),
      0: all,
      "۰": all,
      Home: () => step(-1e9),
      End: () => step(1e9),
      Enter: () => G.selected() !== null && G.list.focus(G.selected()),
      Escape: () => {
        hide();
        G.change({ event: "" });
      },
    };
    if (!(event.key in acts)) return;
    event.preventDefault();
    acts[event.key]();
  }

  function paper(on) {
    sheet = on ? 690 : 0;
    document.documentElement.classList.toggle("paper", on);
    hide();
    draw();
  }

  // The part of time that the address names.
  function recall() {
    const [first, last] = state.zoom.split("_").map(parse);
    if (first < last) view = [first, last];
  }

  function start() {
    if (!data.marks.length) return;
    if (typeof Plotly === "undefined") {
      node.replaceChildren(G.make("p", { class: "note", dir: rtl ? "rtl" : "ltr" }, words.no_plotly));
      return;
    }
    ready = true;
    recall();
    draw();
    G.opened = performance.now(); // milliseconds since the page was asked for
    node.on("plotly_hover", show);
    node.on("plotly_unhover", hide);
    node.on("plotly_click", (event) => {
      const row = event.points[0].customdata;
      if (typeof row === "number") G.list.select(row, "chart");
      else if (typeof row === "string") zoom(0.25, parse(event.points[0].x));
    });
    node.on("plotly_relayout", (change) => {
      const range = change["xaxis.range"] ?? (change["xaxis.range[0]"] && [change["xaxis.range[0]"], change["xaxis.range[1]"]]);
      if (!range) return;
      const [a, b] = range.map((end) => (typeof end === "number" ? end : parse(end)));
      if (Math.abs(Math.min(a, b) - view[0]) + Math.abs(Math.max(a, b) - view[1]) > 1) look(Math.min(a, b), Math.max(a, b));
    });
    node.on("plotly_selected", (event) => {
      const drawnBox = event?.selections?.[0];
      const range = event?.range?.x ?? (drawnBox && [drawnBox.x0, drawnBox.x1]);
      if (!range) return;
      const ends = range.map(parse).sort((a, b) => a - b);
      const told = (at) =>
        G.axis
          .fields(state.calendar, at)
          .map((part, place) => String(part).padStart(place ? 2 : 4, "0"))
          .join("-");
      G.change({ from: told(ends[0]), to: told(ends[1]) });
    });
    node.addEventListener("keydown", keys);
    node.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        const box = node.getBoundingClientRect();
        const share = Math.min(Math.max((event.clientX - box.left - 16) / (box.width - 32), 0), 1);
        zoom(event.deltaY > 0 ? 1.25 : 0.8, view[0] + (rtl ? 1 - share : share) * (view[1] - view[0]));
      },
      { passive: false },
    );
    let waiting = 0;
    new ResizeObserver(() => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(draw);
    }).observe(node.parentElement);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    addEventListener("beforeprint", () => paper(true));
    addEventListener("afterprint", () => paper(false));
    document.getElementById("zoom-in").addEventListener("click", () => zoom(0.5));
    document.getElementById("zoom-out").addEventListener("click", () => zoom(2));
    document.getElementById("zoom-all").addEventListener("click", all);
    document.getElementById("brush").addEventListener("click", ({ target }) => {
      brushing = !brushing;
      target.setAttribute("aria-pressed", brushing);
      draw();
    });
    if (G.selected() !== null) reveal(G.selected());
  }
  G.watchers.push(() => {
    hide();
    draw();
  });
  return { start, recall, reveal, has: (row) => markOf.has(row), look, view: () => view };
})();
