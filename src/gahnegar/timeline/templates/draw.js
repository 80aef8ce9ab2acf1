// What stands on the chart, as traces for Plotly: moments, stretches, arrows, repetitions, titles; or columns that count.
"use strict";
G.draw = (() => {
  const { data, words, rtl, cell, plain, colour } = G;
  const [ROW, FIRST, LAST, FORM, FADE, ECHOES, GUESSED] = [0, 1, 2, 3, 4, 5, 6];
  const font = "Vazirmatn, Vazir, 'Segoe UI', Tahoma, 'Noto Sans Arabic', 'Geeza Pro', sans-serif";
  const markOf = new Map(data.marks.map((mark, place) => [mark[ROW], place]));
  const later = rtl ? -1 : 1; // the side of the screen on which later times stand
  const isolate = (text) => (text ? `\u2067${text}\u2069` : "");
  // Plotly reads a few tags in texts.
  const escape = (text) => plain(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  // Moments as Plotly writes them, with years of four digits, and back.
  const iso = (at) => new Date(Math.min(Math.max(at, -3.7e14), 253402300799000)).toISOString().replace(/^-00/, "-").slice(0, -5);
  const parse = (text) => {
    const [date, clock = "00:00"] = String(text).split(/[ T]/);
    return Date.parse(`${date.replace(/^-(\d{4})-/, "-00$1-")}T${clock.length < 5 ? `${clock}:00` : clock}Z`);
  };

  function marks(shown, look) {
    const traces = [];
    for (const status of Object.keys(data.symbols)) {
      const own = shown.filter((place) => cell(data.marks[place][ROW], "status") === status);
      if (!own.length) continue;
      const hue = colour(status);
      const pick = (form) => own.filter((place) => data.marks[place][FORM] === form);
      const bars = pick("bar");
      if (bars.length) traces.push(...stretches(bars, hue, look));
      for (const [form, side] of [
        ["from", 1],
        ["until", -1],
      ])
        if (pick(form).length) traces.push(...arrows(pick(form), side, hue, look));
      const echoes = own
        .flatMap((place) => data.marks[place][ECHOES].map((at) => [place, at]))
        .filter(([, at]) => at >= look.first - (look.last - look.first) && at <= look.last + (look.last - look.first));
      const apart = ([one, other]) => ((other - one) / (look.last - look.first)) * look.width;
      const dense = new Set(
        own.filter((place) => {
          const all = data.marks[place][ECHOES];
          return all.length > 8 && apart([all[0], all.at(-1)]) / all.length < look.size * 0.55;
        }),
      );
      if (dense.size)
        traces.push({
          type: "bar",
          orientation: "h",
          width: 0.3,
          meta: "echoes",
          hoverinfo: "none",
          base: [...dense].map((place) => iso(data.marks[place][ECHOES][0])),
          x: [...dense].map((place) => data.marks[place][ECHOES].at(-1) - data.marks[place][ECHOES][0]),
          y: [...dense].map(look.lanes.y),
          customdata: [...dense].map((place) => data.marks[place][ROW]),
          marker: { color: glass(hue, 0.12), line: { color: glass(hue, 0.7), width: 1 }, cornerradius: 4 },
        });
      const single = echoes.filter(([place]) => !dense.has(place));
      if (single.length)
        traces.push({
          type: "scatter",
          mode: "markers",
          meta: "echo",
          x: single.map(([, at]) => iso(at)),
          y: single.map(([place]) => look.lanes.y(place)),
          customdata: single.map(([place]) => data.marks[place][ROW]),
          hoverinfo: "none",
          marker: { symbol: "circle-open", size: look.size * 0.75, color: hue, opacity: 0.75, line: { width: 1.2 } },
        });
      traces.push({
        type: "scatter",
        mode: "markers",
        meta: "mark",
        x: own.map((place) => iso(data.marks[place][FIRST])),
        y: own.map(look.lanes.y),
        customdata: own.map((place) => data.marks[place][ROW]),
        hoverinfo: "none",
        cliponaxis: true,
        marker: {
          symbol: data.symbols[status],
          size: look.size,
          color: hue,
          line: { width: 1.5, color: data.symbols[status].endsWith("open") ? hue : colour("ground") },
        },
      });
    }
    traces.push(labels(shown, look), ring(look));
    return traces;
  }

  // How much of a mark is meant, along its length from 0 to 1, drawn in pieces.
  const pieces = 20;
  const bell = (x) => Math.exp(-((x * 2.2) ** 2));
  const profiles = {
    start: (x) => bell(x),
    mid: (x) => bell(2 * (x - 0.5)),
    end: (x) => bell(1 - x),
    both: (x) => Math.min(1, 4 * x + 0.1, 4 * (1 - x) + 0.1),
  };
  const glass = (hue, share) => `rgba(${[1, 3, 5].map((at) => parseInt(hue.slice(at, at + 2), 16)).join(",")},${share})`;

  function stretches(bars, hue, look) {
    const least = ((look.last - look.first) / look.width) * 14;
    const length = (place) => Math.max(data.marks[place][LAST] - data.marks[place][FIRST], least);
    const bar = { type: "bar", orientation: "h", width: 0.58, hoverinfo: "none" };
    const faded = bars.filter((place) => data.marks[place][FADE]);
    const parts = faded.flatMap((place) =>
      Array.from({ length: pieces }, (_, step) => [place, step, profiles[data.marks[place][FADE]]((step + 0.5) / pieces)]),
    );
    const traces = [
      {
        ...bar,
        meta: "bar",
        base: bars.map((place) => iso(data.marks[place][FIRST])),
        x: bars.map(length),
        y: bars.map(look.lanes.y),
        customdata: bars.map((place) => data.marks[place][ROW]),
        marker: {
          color: bars.map((place) => (data.marks[place][FADE] ? glass(hue, 0) : glass(hue, 0.3))),
          cornerradius: Math.min(4, look.lane / 5),
          line: { color: bars.map((place) => glass(hue, data.marks[place][FADE] ? 0.35 : 0.9)), width: 1 },
        },
      },
    ];
    if (parts.length)
      traces.unshift({
        ...bar,
        meta: "fade",
        hoverinfo: "skip",
        base: parts.map(([place, step]) => iso(data.marks[place][FIRST] + (length(place) * step) / pieces)),
        x: parts.map(([place]) => length(place) / pieces),
        y: parts.map(([place]) => look.lanes.y(place)),
        marker: { color: parts.map(([, , share]) => glass(hue, share * 0.5)), line: { width: 0 } },
      });
    return traces;
  }

  // Open sides run out in an arrow of a fixed length.
  function arrows(open, side, hue, look) {
    const parts = open.flatMap((place) =>
      Array.from({ length: pieces }, (_, step) => [place, step, 0.65 - (0.5 * step) / pieces]),
    );
    const base = (place, step) => data.marks[place][FIRST] + side * (look.reach / pieces) * (side > 0 ? step : step + 1);
    return [
      {
        type: "bar",
        orientation: "h",
        width: 0.26,
        meta: "open",
        hoverinfo: "none",
        base: parts.map(([place, step]) => iso(base(place, step))),
        x: parts.map(() => look.reach / pieces),
        y: parts.map(([place]) => look.lanes.y(place)),
        customdata: parts.map(([place]) => data.marks[place][ROW]),
        marker: { color: parts.map(([, , share]) => glass(hue, share)), line: { width: 0 } },
      },
      {
        type: "scatter",
        mode: "markers",
        meta: "tip",
        x: open.map((place) => iso(data.marks[place][FIRST] + side * look.reach)),
        y: open.map(look.lanes.y),
        customdata: open.map((place) => data.marks[place][ROW]),
        hoverinfo: "none",
        marker: { symbol: side * later > 0 ? "triangle-right" : "triangle-left", size: look.size * 0.95, color: hue },
      },
    ];
  }

  const pen = document.createElement("canvas").getContext("2d");
  function widthOf(text) {
    pen.font = `12px ${font}`;
    return pen.measureText(text).width;
  }
  function cut(text, most) {
    const whole = plain(text).replace(/\s+/g, " ").trim();
    const letters = Array.from(whole.slice(0, 4 * most));
    return letters.length > most
      ? `${letters
          .slice(0, most - 1)
          .join("")
          .trimEnd()}…`
      : whole;
  }

  // Titles beside their marks, as far as there is room before the next mark of the lane.
  function labels(shown, look) {
    const x = (at) => ((at - look.first) / (look.last - look.first)) * look.width;
    const rows = new Map();
    for (const place of shown) rows.set(look.lanes.y(place), [...(rows.get(look.lanes.y(place)) ?? []), place]);
    const found = [];
    if (look.lane >= 13)
      for (const [y, own] of rows) {
        own.sort((a, b) => data.marks[a][FIRST] - data.marks[b][FIRST]);
        own.forEach((place, order) => {
          const mark = data.marks[place];
          const next = own[order + 1];
          const until =
            next === undefined
              ? look.width
              : x(data.marks[next][FIRST] - (data.marks[next][FORM] === "until" ? look.reach : 0)) - 9;
          const begin = Math.max(x(mark[FIRST]), 0) + 9;
          const end = Math.max(
            x(mark[LAST]),
            x(mark[FIRST]) + 14,
            ...mark[ECHOES].filter((at) => at < look.last).map((at) => x(at) + 4),
          );
          const full = cut(cell(mark[ROW], "title") || words.untitled, 46);
          const need = widthOf(full);
          const inside = mark[FORM] === "bar" && Math.min(x(mark[LAST]), look.width) - begin > Math.min(need, 150) + 8;
          const from = inside ? begin + 2 : end + (mark[FORM] === "from" ? 68 : 9);
          const room = (inside ? Math.min(x(mark[LAST]), look.width) - 4 : Math.min(until, look.width)) - from - 6;
          if (from < -4 || from > look.width || room < (shown.length > 150 ? 90 : 36)) return;
          let text = full;
          for (let most = Math.floor((full.length * room) / need) + 2; widthOf(text) > room && most > 3; most--)
            text = cut(full, most);
          if (Array.from(text).length > 3) found.push([look.first + ((look.last - look.first) * from) / look.width, y, text]);
        });
      }
    return {
      type: "scatter",
      mode: "text",
      meta: "label",
      x: found.map(([at]) => iso(at)),
      y: found.map(([, y]) => y),
      hoverinfo: "skip",
      text: found.map(([, , text]) => isolate(escape(text))),
      textposition: rtl ? "middle left" : "middle right",
      textfont: { size: 12, color: look.ink },
      cliponaxis: true,
    };
  }

  // A ring around the chosen event.
  function ring(look) {
    const place = G.selected() === null ? undefined : markOf.get(G.selected());
    const there = place !== undefined && look.lanes.y(place) !== undefined;
    return {
      type: "scatter",
      mode: "markers",
      meta: "ring",
      x: there ? [iso(data.marks[place][FIRST])] : [],
      y: there ? [look.lanes.y(place)] : [],
      hoverinfo: "skip",
      marker: { symbol: "circle-open", size: look.size + 11, color: look.ink, line: { width: 2 } },
    };
  }

  // How many marks begin in each of some equal stretches of the view, by status.
  function bins(shown, look, wide) {
    const number = Math.max(Math.floor(look.width / wide), 1);
    const step = (look.last - look.first) / number;
    const heap = new Map();
    for (const place of shown) {
      const bin = Math.floor((Math.max(data.marks[place][FIRST], look.first) - look.first) / step);
      if (bin < 0 || bin >= number) continue;
      const status = cell(data.marks[place][ROW], "status");
      if (!heap.has(status)) heap.set(status, new Array(number).fill(0));
      heap.get(status)[bin]++;
    }
    return { heap, step, number, at: (bin) => look.first + (bin + 0.5) * step };
  }
  function columns(shown, look) {
    const { heap, step, number, at } = bins(shown, look, 12);
    const under = new Array(number).fill(0);
    return [...heap].map(([status, values]) => {
      const base = [...under];
      values.forEach((value, bin) => (under[bin] += value));
      return {
        type: "bar",
        meta: "column",
        x: values.map((_, bin) => iso(at(bin))),
        y: values,
        base,
        width: step * 0.86,
        hoverinfo: "none",
        customdata: values.map((value, bin) => `${bin}:${status}:${value}`),
        marker: { color: colour(status), line: { width: 0 } },
      };
    });
  }
  function density(shown, look) {
    const { heap, step, number, at } = bins(shown, look, 6);
    const total = new Array(number).fill(0);
    for (const values of heap.values()) values.forEach((value, bin) => (total[bin] += value));
    return [
      {
        type: "bar",
        meta: "density",
        yaxis: "y2",
        x: total.map((_, bin) => iso(at(bin))),
        y: total,
        width: step * 0.8,
        hoverinfo: "skip",
        marker: { color: colour("quiet"), opacity: 0.55, line: { width: 0 } },
      },
    ];
  }

  return { ROW, FIRST, LAST, ECHOES, GUESSED, font, markOf, later, isolate, escape, iso, parse, cut, marks, columns, density };
})();
