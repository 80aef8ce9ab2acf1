// Draws what `layout` placed, as SVG whose colours and fonts stand in it, so that it can be taken along as it is.
G.paint = (() => {
  const { half, arrow } = G.layout;
  const side = 14; // the margin at both edges
  const head = 20; // the room for words over the marks
  const foot = 27; // one row of the recurring events
  const later = rtl ? -1 : 1; // the direction on the screen in which time goes on

  let ink = {};
  function colours() {
    const style = getComputedStyle(page);
    const names = ["ground", "card", "ink", "quiet", "rule", "accent", "band", ...Object.keys(data.symbols)];
    ink = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
    return ink;
  }
  const place = (look) => (u) => side + (rtl ? look.width - u : u);
  const text = (words_, attributes) => svg("text", { "font-size": 12.5, fill: ink.ink, ...attributes }, words_);
  const halo = () => ({ stroke: ink.ground, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" });
  // A text of the page's own language that reads from `x` on in the direction of time or, with -1, against it.
  const towards = (direction) => ({
    direction: rtl ? "rtl" : "ltr",
    "text-anchor": direction === 0 ? "middle" : direction > 0 ? "start" : "end",
  });
  // A Persian text at the side of time, on a page of either language.
  const titled = (direction) => ({ direction: "rtl", "text-anchor": direction > 0 === rtl ? "start" : "end" });

  // ---- how much of a mark is meant, along its length from 0 to 1
  const bell = (x) => Math.exp(-((x * 2.2) ** 2));
  const profiles = {
    start: (x) => bell(x),
    mid: (x) => bell(2 * (x - 0.5)),
    end: (x) => bell(1 - x),
    both: (x) => Math.min(1, 4 * x + 0.1, 4 * (1 - x) + 0.1),
    from: (x) => 0.9 - 0.7 * x,
    until: (x) => 0.2 + 0.7 * x,
  };
  let gradients = new Map();
  function gradient(status, fade) {
    const id = `fade-${status}-${fade}`;
    if (!gradients.has(id)) {
      const stops = Array.from({ length: 9 }, (_, n) => n / 8).map((x) =>
        svg("stop", { offset: x, "stop-color": ink[status], "stop-opacity": (profiles[fade](x) * 0.62).toFixed(3) }),
      );
      gradients.set(id, svg("linearGradient", { id, x1: rtl ? 1 : 0, x2: rtl ? 0 : 1 }, ...stops));
    }
    return `url(#${id})`;
  }

  const box = (X, from, to, y, height, attributes) =>
    svg("rect", { x: Math.min(X(from), X(to)), width: Math.abs(to - from), y: y - height / 2, height, ...attributes });

  const line_ = (x1, y1, x2, y2, attributes) => svg("line", { x1, y1, x2, y2, ...attributes });
  const ringed = { class: "ring", fill: "none", "stroke-width": 2 };
  const ring = (cx, cy, r) => svg("circle", { ...ringed, cx, cy, r, stroke: ink.ink });
  // What takes the pointer, though nothing is to be seen of it.
  const felt = { fill: "none", "pointer-events": "all" };
  const sheet = (name, look, height, ...children) => {
    const width = look.width + 2 * side;
    const attributes = { class: name, width, height, viewBox: `0 0 ${width} ${height}`, "font-family": G.layout.font };
    return svg("svg", { ...attributes, "aria-hidden": "true" }, ...children);
  };

  function mark(item, y, look) {
    const X = place(look);
    const { row, form, fade } = item.mark;
    const status = cell(row, "status");
    const hue = ink[status];
    const node = svg("g", { class: `item ${status}`, "data-row": row });
    const from = Math.min(item.a, item.from ?? item.a);
    const to = Math.max(item.b, item.to ?? item.b);
    node.append(box(X, from, to, y, Math.min(look.lane, 26), felt));
    const high = item.side === "inside" ? 19 : Math.min(look.lane * 0.55, 15);
    if (form === "bar") {
      const [left, right] = [Math.max(item.u0, -40), Math.min(item.u1, look.width + 40)];
      const shaded = fade && left === item.u0 && right === item.u1;
      const fill = shaded ? { fill: gradient(status, fade) } : { fill: hue, "fill-opacity": fade ? 0.18 : 0.26 };
      const edge = fade ? { "stroke-opacity": 0.4, "stroke-dasharray": "3 3" } : { "stroke-opacity": 0.85 };
      node.append(box(X, left, right, y, high, { rx: 3, stroke: hue, ...fill, ...edge }));
    }
    if (form === "from" || form === "until") {
      const on = form === "from" ? 1 : -1;
      const end = item.u0 + on * (half + arrow - 6);
      node.append(
        box(X, Math.min(item.u0, end), Math.max(item.u0, end), y, high * 0.45, { fill: gradient(status, form) }),
        svg("path", { d: `M${X(end + on * 7)} ${y}l${-on * later * 9}-6v12z`, fill: hue }),
      );
    }
    const open = hollow(status);
    const dot = {
      class: "dot",
      d: shape(status),
      transform: `translate(${X(item.u0)} ${y})`,
      "stroke-width": open ? 2.4 : 1.5,
    };
    node.append(svg("path", { ...dot, fill: open ? ink.ground : hue, stroke: open ? hue : ink.ground }));
    if (edited(row)) node.append(svg("circle", { cx: X(item.u0), cy: y, r: 2, fill: open ? hue : ink.ground }));
    if (item.side) {
      const before = item.side === "before";
      const x = X(before ? item.to : item.from);
      const style = { x, ...titled(before ? -1 : 1), ...(item.side === "inside" ? {} : halo()) };
      item.lines.forEach((words_, n) =>
        node.append(text(words_, { y: y + 4.5 + (n - (item.lines.length - 1) / 2) * 15.5, ...style })),
      );
    }
    if (selected() === row) node.prepend(ring(X(item.u0), y, half + 5));
    return node;
  }

  // A group is a column, as high as it has events, coloured by their statuses, with their number on it.
  function group(each, number, bottom, room, largest, look) {
    const X = place(look);
    const all = weigh(each.rows);
    const height = Math.max(Math.sqrt(all / largest) * (room - 18), 12);
    const node = svg("g", { class: "group", "data-group": number });
    const [from, to] = [each.u0 + 1.5, Math.max(each.u1 - 1.5, each.u0 + 3)];
    node.append(box(X, each.u0, each.u1, bottom - room / 2, room, felt));
    let y = bottom;
    for (const status of Object.keys(data.symbols)) {
      const own = weigh(each.rows.filter((row) => cell(row, "status") === status));
      if (!own) continue;
      const high = (height * own) / all;
      node.append(box(X, from, to, y - high / 2, high, { fill: ink[status], "fill-opacity": 0.75 }));
      y -= high;
    }
    const size = to - from > 24 ? 12 : 10;
    node.append(text(count(all), { x: X((from + to) / 2), y: y - 4, "text-anchor": "middle", "font-size": size, ...halo() }));
    if (each.rows.includes(selected()))
      node.append(box(X, each.u0, each.u1, (y + bottom) / 2, bottom - y, { ...ringed, stroke: ink.ink }));
    return node;
  }

  // A row at the foot: the days on which recurring events fall.
  function rhythm(own, name, y, look, attributes) {
    const X = place(look);
    const node = svg("g", { class: "item foot", ...attributes });
    node.append(box(X, 0, look.width, y, foot, felt));
    const room = look.width * 0.6;
    node.append(text(G.layout.cut(name, room), { x: X(0), y: y - 4, "font-size": 11.5, fill: ink.quiet, ...titled(1) }));
    if (attributes["data-foot"]) {
      let path = "";
      for (const u of new Set(own.flatMap((each) => [each.first, ...each.echoes].map((at) => Math.round(look.u(at))))))
        if (u >= 0 && u <= look.width) path += `M${X(u)} ${y + 2}v8`;
      node.append(svg("path", { d: path, stroke: ink.recurring, "stroke-width": 1.2, "stroke-opacity": 0.75 }));
      return node;
    }
    for (const each of own) {
      const hue = ink[cell(each.row, "status")];
      const times = [each.first, ...each.echoes].map(look.u).sort((a, b) => a - b);
      const [from, to] = [times[0], times.at(-1)];
      const band = { rx: 3.5, fill: hue, "fill-opacity": 0.15, stroke: hue, "stroke-opacity": 0.7 };
      if (times.length > 8 && (to - from) / times.length < 8)
        node.append(box(X, Math.max(from, -9), Math.min(to, look.width + 9), y + 6, 7, band));
      else
        for (const u of times.filter((each_) => each_ > -9 && each_ < look.width + 9))
          node.append(svg("circle", { cx: X(u), cy: y + 6, r: 3.6, fill: ink.ground, stroke: hue, "stroke-width": 1.6 }));
      if (selected() === each.row) node.append(ring(X(look.u(each.first)), y + 6, 9));
    }
    return node;
  }

  // The whole plot. `drawn` holds its parts from the top down, `look` the view.
  function plot(drawn, look) {
    gradients = new Map();
    const X = place(look);
    const ground = svg("g");
    const moving = svg("g", { class: "moving" });
    let y = head;
    for (const each of drawn.parts) {
      if (each.name !== undefined) {
        y += 20;
        const style = { "font-weight": 700, "font-size": 11.5, fill: ink.quiet, ...(each.persian ? titled(1) : towards(1)) };
        moving.append(
          line_(side, y - 18, side + look.width, y - 18, { stroke: ink.rule }),
          text(G.layout.cut(each.name, look.width * 0.9), { class: "lane-name", x: X(0), y: y - 5, ...style }),
        );
      }
      const bottom = y + each.height;
      each.groups.forEach((own, n) =>
        moving.append(group(own, each.offset + n, bottom, each.base || each.height, drawn.largest, look)),
      );
      for (const item of each.items)
        moving.append(mark(item, bottom - (item.lane + 0.5) * each.lane, { ...look, lane: each.lane }));
      y = bottom;
    }
    for (const each of drawn.foot) {
      y += foot;
      moving.append(rhythm(each.marks, each.name, y - foot / 2, look, each.attributes));
    }
    y += 4;
    const upright = (u, attributes) => ground.append(line_(X(u), head - 3, X(u), y, attributes));
    for (const [at] of look.ticks) if (look.inside(at)) upright(look.u(at), { stroke: ink.rule });
    for (const { first, last, name } of look.eras) {
      const [from, to] = [Math.max(look.u(first), 0), Math.min(look.u(last), look.width)];
      if (to <= from) continue;
      ground.prepend(
        box(X, from, to, (head + y) / 2 - 2, y - head + 4, { class: "era", fill: ink.band, "fill-opacity": 0.55 }),
      );
      if (G.layout.widthOf(name) < to - from - 6)
        ground.append(text(name, { x: X((from + to) / 2), y: head + 9, "font-size": 11, fill: ink.quiet, ...towards(0) }));
    }
    // over the marks stand words for the days of publication, then for feasts, as many as have room
    const taken = [];
    const over = (name, u, attributes) => {
      const wide = G.layout.widthOf(name) * 0.9;
      const middle = Math.min(Math.max(u, wide / 2), look.width - wide / 2);
      if (taken.some((each) => Math.abs(each.middle - middle) < (each.wide + wide) / 2 + 10)) return;
      taken.push({ middle, wide });
      ground.append(text(name, { x: X(middle), y: 12, "font-size": 11, fill: ink.quiet, ...towards(0), ...attributes }));
    };
    for (const at of look.lines.filter(look.inside)) {
      upright(look.u(at), { class: "published", stroke: ink.ink, "stroke-dasharray": "2 3" });
      over(words.published, look.u(at), {});
    }
    for (const { at, name } of look.feasts) {
      upright(look.u(at), { class: "feast", stroke: ink.accent, "stroke-opacity": 0.4 });
      if (name) over(name, look.u(at), { class: "feast-name", "font-size": 10 });
    }
    const shade = { class: "shade", fill: ink.ground, "fill-opacity": 0.65, "pointer-events": "none" };
    for (const [from, to] of look.shades) moving.append(box(X, from, to, y / 2, y, shade));
    return sheet("plot", look, y, svg("defs", {}, ...gradients.values()), ground, moving);
  }

  function axis(look) {
    const X = place(look);
    const node = sheet("axis", look, 30, line_(side, 0.5, side + look.width, 0.5, { stroke: ink.quiet }));
    for (const [at, name] of look.ticks) {
      if (!look.inside(at)) continue;
      const u = look.u(at);
      const wide = G.layout.widthOf(name);
      if (u < wide / 2 - side || u > look.width - wide / 2 + side) continue;
      node.append(
        line_(X(u), 0, X(u), 6, { stroke: ink.quiet }),
        text(name, { class: "tick", "data-at": new Date(at).toISOString(), x: X(u), y: 21, "font-size": 12, ...towards(0) }),
      );
    }
    return node;
  }

  // The overview: where events crowd in the whole time, and which part is shown.
  function overview(marks, scale, view, look) {
    const X = place(look);
    const high = 34;
    const node = sheet("overview", look, high + 14);
    const bins = new Array(Math.max(Math.floor(look.width / 4), 1)).fill(0);
    for (const { row, first } of marks)
      bins[Math.min(Math.floor(scale.share(first) * bins.length), bins.length - 1)] += weight(row);
    const most = Math.max(...bins);
    const step = look.width / bins.length;
    node.append(svg("rect", { x: side, width: look.width, y: 0, height: high, fill: ink.card, stroke: ink.rule, rx: 3 }));
    let path = "";
    bins.forEach((number, n) => {
      if (!number) return;
      const tall = 3 + Math.sqrt(number / most) * (high - 8);
      path += `M${X((n + 0.5) * step)} ${high - 1}v${-tall.toFixed(1)}`;
    });
    node.append(svg("path", { d: path, stroke: ink.quiet, "stroke-width": Math.max(step - 1, 1), fill: "none" }));
    for (const at of scale.breaks) {
      const cut = { d: `M${X(scale.share(at) * look.width) - 3} ${high}l4-9-4-8 4-9-2-8`, fill: "none" };
      node.append(
        svg("path", { ...cut, class: "break", stroke: ink.ground, "stroke-width": 5 }),
        svg("path", { ...cut, stroke: ink.quiet }),
      );
    }
    const [from, to] = view.map((at) => scale.share(at) * look.width);
    const wide = Math.max(to - from, 6);
    const aside = { fill: ink.ground, "fill-opacity": 0.6 };
    node.append(
      box(X, 0, from, high / 2, high, aside),
      box(X, from + wide, Math.max(look.width, from + wide), high / 2, high, aside),
      box(X, from, from + wide, high / 2, high, { class: "window", ...felt, stroke: ink.accent, "stroke-width": 2, rx: 3 }),
    );
    for (const [share, u, direction] of [
      [0.001, 0, 1],
      [0.999, look.width, -1],
    ]) {
      const style = { "font-size": 10.5, fill: ink.quiet, ...towards(direction) };
      node.append(text(G.axis.stretch(scale.at(share), ["year", 1]), { x: X(u), y: high + 12, ...style }));
    }
    return node;
  }
  return { plot, axis, overview, colours, side, later };
})();
