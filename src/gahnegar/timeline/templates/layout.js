// Where everything stands on the chart, by the room there is: marks on lanes with their titles beside them, and groups
// where titles have no room. Numbers only: `u` counts pixels from the earliest edge, lanes from the axis upwards.
G.layout = (() => {
  const font =
    "gahnegar, Vazirmatn, Vazir, 'Segoe UI', Tahoma, 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Geeza Pro', sans-serif";
  const half = 7; // of a symbol
  const gap = 6; // between a mark and its title
  const arrow = 46; // the length of an open side
  const tall = 40; // a lane with titles of two lines
  const low = 25; // a lane with titles of one line
  const tight = 19; // the lowest lane that few events may have
  const cellWidth = 38; // of a group, at least
  const grown = 40; // so few events always stand one by one

  const pen = document.createElement("canvas").getContext("2d");
  let widths = new Map();
  function widthOf(text) {
    if (!widths.has(text)) {
      pen.font = `12.5px ${font}`;
      widths.set(text, pen.measureText(text).width + 1);
    }
    return widths.get(text);
  }
  const longest = 84; // letters of a title
  const widest = 300; // pixels that a title in one line asks for
  const titleOf = (row) => {
    const letters = Array.from(line(cell(row, "title")).slice(0, 4 * longest)) || [];
    return (
      (letters.length > longest
        ? `${letters
            .slice(0, longest - 1)
            .join("")
            .trimEnd()}…`
        : letters.join("")) || words.untitled
    );
  };
  // `text` cut to a width, at a word where it can be.
  function cut(text, room) {
    if (widthOf(text) <= room) return text;
    const letters = Array.from(text);
    let [few, many] = [0, letters.length];
    while (many - few > 1) {
      const middle = (few + many) >> 1;
      if (widthOf(`${letters.slice(0, middle).join("").trimEnd()}…`) <= room) few = middle;
      else many = middle;
    }
    const kept = letters.slice(0, few).join("");
    const word = kept.lastIndexOf(" ");
    return few < 3 ? "" : `${(word > few * 0.6 ? kept.slice(0, word) : kept).replace(/[\s،,؛:]+$/, "")}…`;
  }
  // `text` in two lines of about one length.
  function wrapped(text) {
    const parts = text.split(" ");
    let best = [text];
    let width = widthOf(text);
    for (let n = 1; n < parts.length; n++) {
      const pair = [parts.slice(0, n).join(" "), parts.slice(n).join(" ")];
      const wide = Math.max(...pair.map(widthOf));
      if (wide < width) [best, width] = [pair, wide];
    }
    return best;
  }

  // The lines of an item in a width: where they are too long, the first holds what it can and the second is cut.
  function fitted({ lines, text }, room) {
    if (lines.every((each) => widthOf(each) <= room)) return lines;
    const parts = text.split(" ");
    let head = lines.length > 1 ? parts.length - 1 : 0;
    while (head > 0 && widthOf(parts.slice(0, head).join(" ")) > room) head--;
    return [parts.slice(0, head).join(" "), cut(parts.slice(head).join(" "), room)].filter(Boolean);
  }

  // Seats an item with a title `want` pixels wide on a lane: after it, before it or inside; false where it cannot.
  function seat(lane, item, want, look) {
    if (lane.end > item.a - 3) return false;
    if (look.groups?.some(([from, to]) => item.b > from + 2 * half && item.a < to - 2 * half)) return false;
    if (!want) {
      lane.end = item.b;
      item.side = null;
      lane.items.push(item);
      return true;
    }
    const choices = [
      ["inside", item.inside[0], item.inside[0] + (want === item.full ? item.whole : want)],
      ["after", item.b + gap, item.b + gap + want],
      ["before", item.a - gap - want, item.a - gap],
    ];
    for (const [side, from, to] of choices) {
      if (side === "inside" ? to > item.inside[1] : from < 0 || to > look.width) continue;
      if (side === "before" && lane.end > from - 4) continue;
      if (look.barriers.some(([a, b]) => to > a - 4 && from < b + 4)) continue;
      lane.end = Math.max(item.b, side === "before" ? item.b : to) + 4;
      Object.assign(item, { side, from, to });
      lane.items.push(item);
      return true;
    }
    return false;
  }

  // Puts items on at most `most` lanes, the earliest first; gives the lanes and the items that found no room.
  function pack(items, most, look) {
    const lanes = [];
    const over = [];
    for (const item of items) {
      item.side = null;
      const wants = item.pressed ? [0] : [item.full, ...[2.4, 1].map((times) => Math.min(item.full, times * look.least))];
      const placed = wants.some(
        (want) =>
          lanes.some((lane) => seat(lane, item, want, look)) || (lanes.length < most && seat(open(lanes), item, want, look)),
      );
      if (!placed && lanes.length && !lanes.at(-1).items.length) lanes.pop();
      if (!placed && !(look.free && seat(lanes.length < most ? open(lanes) : lanes[0], item, 0, look))) over.push(item);
    }
    lanes.forEach((lane, number) => lane.items.forEach((item) => (item.lane = number)));
    return { lanes, over };
  }
  function open(lanes) {
    if (!lanes.length || lanes.at(-1).items.length) lanes.push({ end: -Infinity, items: [] });
    return lanes.at(-1);
  }

  // Titles that were cut get the room that the lane has left for them.
  function spread(lanes, look) {
    for (const { items } of lanes)
      items.forEach((item, order) => {
        if (!item.side || item.to - item.from >= (item.side === "inside" ? item.whole : item.full)) return;
        if (item.side === "after") {
          const next = items[order + 1];
          let until = next ? (next.side === "before" ? next.from : next.a) - 8 : look.width;
          for (const [a] of look.barriers) if (a >= item.from) until = Math.min(until, a - 4);
          item.to = Math.min(item.from + item.full, Math.max(until, item.to));
        } else if (item.side === "before") {
          const last = items[order - 1];
          let since = last ? (last.side === "after" ? last.to : last.b) + 8 : 0;
          for (const [, b] of look.barriers) if (b <= item.to) since = Math.max(since, b + 4);
          item.from = Math.max(item.to - item.full, Math.min(since, item.from));
        } else item.to = Math.min(item.inside[1], item.from + item.whole);
      });
  }

  // A mark as it will stand: `a` to `b` is what is drawn, `inside` the part of a bar that can hold its title.
  function itemOf(mark, u, width) {
    const [u0, u1] = [u(mark.first), u(mark.last)];
    const bar = mark.form === "bar";
    const right = bar ? Math.max(u1, u0 + 2 * half) : u0 + half;
    const item = {
      mark,
      u0,
      u1: bar ? right : u0,
      a: Math.min(Math.max(u0 - half - (mark.form === "until" ? arrow : 0), -30), width + 20),
      b: Math.max(Math.min(right + (mark.form === "from" ? arrow : 0), width + 30), -20),
      text: titleOf(mark.row),
    };
    item.inside = bar ? [Math.max(u0, 0) + half + gap, Math.min(u1, width) - gap] : [0, -1];
    return item;
  }

  // One part of the chart: its lanes, items and groups, in at most `room` pixels.
  function part(marks, view, look, room, { growing, everything }) {
    const least = look.width < 500 || marks.length <= grown ? 52 : 76; // a title may be cut down to this
    look = { ...look, least };
    const u = (at) => ((at - view[0]) / (view[1] - view[0])) * look.width;
    const items = marks.map((mark) => itemOf(mark, u, look.width)).sort((x, y) => x.a - y.a || x.mark.first - y.mark.first);
    const barriers = look.lines.map((at) => [u(at) - 1, u(at) + 1]);
    const most = (lane) => Math.max(growing ? 60 : Math.floor(room / lane), 1);
    const measure = (item, lines) => {
      item.whole = widthOf(item.text);
      item.lines = lines > 1 && item.whole > 130 ? wrapped(item.text) : [item.text];
      item.full = Math.min(Math.max(...item.lines.map(widthOf)), widest);
      // no room for a title at either side of a mark between edges and lines: it may stand without
      const before = barriers.reduce((most, [, to]) => (to <= item.u0 ? Math.max(most, to + 4) : most), 0);
      const after = barriers.reduce((least, [from]) => (from >= item.u1 ? Math.min(least, from - 4) : least), look.width);
      const sides = [item.a - gap - before, after - item.b - gap, item.inside[1] - item.inside[0]];
      item.pressed = Math.max(...sides) < Math.min(item.full, least);
    };
    const free = items.length <= grown || everything;

    if (items.length <= grown) {
      items.forEach((item) => measure(item, 2));
      const tried = pack(items, Math.floor(room / tall), { ...look, barriers, free: false });
      if (!tried.over.length) return finish(tried.lanes, [], tall);
    }
    for (const lane of items.length > 700 ? [] : items.length > grown ? [low] : [low, tight]) {
      items.forEach((item) => measure(item, 1));
      const tried = pack(items, everything ? 400 : most(lane), { ...look, barriers, free });
      if (!tried.over.length) return finish(tried.lanes, [], lane);
    }

    // more than there is room for: groups, each of one stretch of the calendar
    const step = G.axis.stepOf(view[0], view[1], look.width, cellWidth);
    const edges = [view[0], ...G.axis.begins(step, view[0] + 1, view[1] - 1), view[1]];
    const cells = edges.slice(1).map((to, n) => ({ from: edges[n], to, u0: u(edges[n]), u1: u(to), items: [], dense: false }));
    const wide = 3 * cellWidth;
    const [long, short] = [items.filter(({ a, b }) => b - a > wide), items.filter(({ a, b }) => b - a <= wide)];
    let cellOf = 0;
    const home = (item) => {
      const at = Math.min(Math.max(item.u0, 0), look.width - 0.01);
      while (cellOf > 0 && cells[cellOf].u0 > at) cellOf--;
      while (cellOf < cells.length - 1 && cells[cellOf].u1 <= at) cellOf++;
      return cells[cellOf];
    };
    for (const item of short) home(item).items.push(item);
    const total = most(low);
    for (const each of cells)
      each.dense = each.items.length > total * Math.max(1, (each.u1 - each.u0) / (least + 2 * half)) || each.items.length > 200;
    long.forEach((item) => measure(item, 1));
    const top = pack(long, Math.max(Math.floor(total * 0.3), 1), { ...look, barriers, free: true });
    const rest = Math.max(total - top.lanes.length, 2);
    for (const item of top.over) {
      home(item).items.push(item);
      home(item).dense = true;
    }
    let lanes = [];
    for (let tries = 0; ; tries++) {
      const groups = cells.filter(({ dense }) => dense).map(({ u0, u1 }) => [u0, u1]);
      const loose = cells.filter(({ dense }) => !dense).flatMap((each) => each.items);
      loose.sort((x, y) => x.a - y.a).forEach((item) => item.lines ?? measure(item, 1));
      const tried = pack(loose, rest, { ...look, groups, barriers: [...barriers, ...groups], free: false });
      lanes = tried.lanes;
      if (!tried.over.length) break;
      for (const item of tried.over) home(item).dense = true;
      if (tries > 12) for (const each of cells) each.dense ||= each.items.length > 0;
    }
    const grouped = new Set(cells.filter((each) => each.dense).flatMap((each) => each.items));
    lanes = lanes.map((lane) => ({ ...lane, items: lane.items.filter((item) => !grouped.has(item)) }));
    top.lanes.forEach((lane) => lane.items.forEach((item) => (item.lane += Math.max(rest, lanes.length))));
    const groups = cells
      .filter((each) => each.dense && each.items.length)
      .map((each) => ({ ...each, step, rows: each.items.map(({ mark }) => mark.row) }));
    return finish([...lanes, ...top.lanes], groups, low, rest, barriers);

    function finish(used, found, lane, base = used.length) {
      const walls = [...barriers, ...found.map(({ u0, u1 }) => [u0, u1])];
      spread(used, { ...look, barriers: walls });
      const placed = used.flatMap(({ items }) => items);
      for (const item of placed) {
        if (item.side === "inside") item.lines = [item.text];
        if (!item.side) item.lines = [];
        else item.lines = fitted(item, item.to - item.from + 1);
        if (item.side === "before") item.from = item.to - Math.max(0, ...item.lines.map(widthOf));
      }
      const height = Math.max(found.length ? base + top.lanes.length : used.length, 1) * lane;
      return { items: placed, groups: found, lane, height, base: base * lane };
    }
  }

  // Marks of one key stand together; the keys come in the order of their first event, the rarest as one.
  function sections(marks, keyOf, most) {
    const found = new Map();
    for (const mark of marks) {
      const name = keyOf(mark.row);
      if (!found.has(name)) found.set(name, []);
      found.get(name).push(mark);
    }
    if (found.has("")) {
      const untold = found.get("");
      found.delete("");
      found.set("", untold);
    }
    if (found.size <= most) return [...found];
    const large = new Set(
      [...found]
        .sort((a, b) => b[1].length - a[1].length)
        .slice(0, most - 1)
        .map(([name]) => name),
    );
    const others = [...found].filter(([name]) => !large.has(name)).flatMap(([, own]) => own);
    return [...[...found].filter(([name]) => large.has(name)), [null, others]];
  }
  return { part, sections, widthOf, cut, titleOf, font, half, arrow, grown, forget: () => (widths = new Map()) };
})();
