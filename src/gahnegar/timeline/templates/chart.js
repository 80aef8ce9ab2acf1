// The chart: what is in view, and what pointer, fingers and keys do to it.
G.chart = (() => {
  const { side, later } = G.paint;
  const node = by("chart");
  const stage = by("stage");
  const tip = by("tip");
  const shortest = DAY / 6; // no view is shorter
  let view = null; // [first, last] moment shown
  let all = []; // the marks of the table
  let scale = null; // of the overview
  let groups = []; // those that are drawn
  let unfolded = false; // whether every recurring event has its own row
  let brushing = false; // whether a drag selects a period instead of moving the view
  let sheet = 0; // the width of the chart on paper, while printing
  let size = 0; // the width of the chart on the screen when it was drawn
  let waiting = 0; // the frame for which a drawing is asked

  const place = (row) => table.marks.get(row);
  const has = (row) => table.marks.has(row);
  const days = () => {
    const own = Object.keys(data.days);
    return own.length <= 5 ? own.map((day) => Date.parse(day)) : [];
  };
  const shown = () => {
    const rows = new Set(visible());
    return all.filter(({ row }) => rows.has(row));
  };
  // The rows that have a mark and pass the filters, in order of time.
  const order = () => shown().map(({ row }) => row);
  const width = () => Math.max((sheet || node.clientWidth) - 2 * side, 100);

  function whole() {
    const own = shown();
    return G.scale.whole(own.length ? own : all, days(), width());
  }
  // What is shown when nobody has moved the view: where most events are, or all.
  function first() {
    const own = shown();
    return (own.length && G.scale.focus(own, width())) || whole();
  }

  // Which words stand over the lanes of a grouping.
  const keyOf = {
    status: (row) => data.statuses[cell(row, "status")],
    kind: (row) => data.kinds[cell(row, "kind")],
    source: (row) => table.derived.sources[row][0] ?? "",
    place: (row) => cell(row, "place"),
    participant: (row) => several(cell(row, "participants"))[0] ?? "",
  };

  function room() {
    if (sheet) return 230;
    if (page.classList.contains("compact")) return Math.max(stage.clientHeight - 116, 90);
    if (page.classList.contains("telling")) return Math.max(innerHeight * 0.3, 130);
    return Math.min(Math.max(innerHeight * 0.56, 240), 680);
  }

  // Draws now; who asks once more for what is drawn gets no other nodes, over which a click could be lost.
  function draw() {
    cancelAnimationFrame(waiting);
    if (!all.length) return;
    size = node.clientWidth;
    const [from, to] = (view ??= first());
    const paint = G.paint;
    paint.colours();
    const own = shown();
    const inView = own.filter(({ first, last }) => last >= from && first <= to);
    const recurs = ({ form, echoes }) => form === "rhythm" || echoes.length > 0;
    const recurring = own.filter(recurs);
    const single = inView.filter((mark) => !recurs(mark));
    const across = width();
    const look = {
      width: across,
      lines: days(),
      u: (at) => ((at - from) / (to - from)) * across,
      inside: (at) => at >= from && at <= to,
      ticks: G.axis.ticks(from, to, across),
      eras: data.eras.map(([first, last, name]) => ({ first, last, name })),
      feasts: feasts(from, to, across),
      shades: shades(from, to, across),
    };

    const folded = recurring.length > 2 && !unfolded;
    const foot = folded
      ? [
          {
            marks: recurring,
            name: say(words.rhythms_folded, { n: count(recurring.length) }),
            attributes: { "data-foot": "fold" },
          },
        ]
      : recurring
          .slice(0, 12)
          .map((mark) => ({ marks: [mark], name: G.layout.titleOf(mark.row), attributes: { "data-row": mark.row } }));
    const compact = page.classList.contains("compact");
    const free = room() - foot.length * 27;
    const parted = state.lanes !== "one";
    const sections = parted ? G.layout.sections(single, keyOf[state.lanes], compact ? 4 : 12) : [[undefined, single]];
    const share = Math.max(free / Math.max(sections.length, 1), parted ? 80 : 60);
    const near = to - from <= 2 * DAY;
    groups = [];
    const parts = sections.map(([name, marks]) => {
      const growing = !compact && !sheet && (near || marks.length <= G.layout.grown);
      const part = G.layout.part(marks, view, look, share, { growing, everything: near && marks.length <= 400 });
      const offset = groups.length;
      groups.push(...part.groups);
      const told = name === null ? words.others : name === "" ? words.none_told : name;
      return {
        ...part,
        offset,
        name: parted ? plain(told) : undefined,
        persian: parted && name !== null && !["status", "kind"].includes(state.lanes),
      };
    });
    const largest = groups.reduce((most, { rows }) => Math.max(most, weigh(rows)), 1);

    const strip = !sheet && (own.length > 60 || outside(own, from, to).some(Boolean));
    const drawing = [paint.plot({ parts, foot, largest }, look), paint.axis(look)];
    if (strip) {
      scale ??= G.scale.broken(all);
      drawing.push(paint.overview(own, scale, view, look));
    }
    node.replaceChildren(...drawing);
    node.dataset.marks = inView.filter((mark) => !recurs(mark)).length + recurring.length;
    node.dataset.mode = groups.length ? "groups" : "marks";
    by("dense").hidden = !groups.length;
    edges(own, from, to);
    describe(inView, from, to);
    G.card?.follow();
  }

  // How many events lie before the view and after it.
  const outside = (own, from, to) => [
    own.filter(({ last }) => last < from).length,
    own.filter(({ first }) => first > to).length,
  ];
  function edges(own, from, to) {
    outside(own, from, to).forEach((number, after) => {
      const edge = by(after ? "after" : "before");
      edge.hidden = !number;
      edge.textContent = say(after ? words.events_after : words.events_before, { n: count(number) });
    });
  }
  function describe(inView, from, to) {
    by("chart-text").textContent = say(groups.length ? words.view_groups : words.view, {
      from: G.axis.words(from),
      to: G.axis.words(to),
      n: count(inView.length),
      groups: count(groups.length),
    });
  }

  // The turn of the Jalali year, and once the view is near enough to tell them apart fixed and religious holidays.
  function feasts(from, to, across) {
    const year = (365.25 * DAY * across) / (to - from);
    if (year < 260 || from < G.axis.epoch) return [];
    const found = [];
    const [begin] = G.axis.fields("jalali", from);
    const [end] = G.axis.fields("jalali", to);
    for (let each = begin; each <= end; each++)
      for (const [month, date, since, name] of year < 900 ? data.feasts.slice(0, 1) : data.feasts)
        if (each >= since) found.push({ at: G.axis.moment("jalali", each, month, date), name: year > 500 ? name : "" });
    let at = data.lunar.first;
    if (year >= 900)
      for (const [n, long] of [...data.lunar.long].entries()) {
        const length = 29 + Number(long);
        for (const [month, date, name] of data.lunar.feasts)
          if ((n % 12) + 1 === month) found.push({ at: at + (date < 0 ? length + date : date - 1) * DAY, name });
        at += length * DAY;
      }
    return found.filter((each) => each.at >= from && each.at <= to).sort((a, b) => a.at - b.at);
  }
  // What the typed period leaves out lies in the shade.
  function shades(from, to, across) {
    const [after, before] = period();
    const u = (at) => Math.min(Math.max(((at - from) / (to - from)) * across, 0), across);
    const found = [];
    if (after !== null && after > from) found.push([0, u(after)]);
    if (before !== null && before < to) found.push([u(before), across]);
    return found;
  }

  // ---- moving about
  const iso = (at) => new Date(at).toISOString().slice(0, -5);
  function look(first, last, remembered = null, step = false) {
    const middle = Math.min(Math.max((first + last) / 2, -4e15), 4e15);
    const half = Math.min(Math.max((last - first) / 2, shortest / 2), 4e15);
    view = [middle - half, middle + half];
    state.zoom = remembered ?? view.map(iso).join("_");
    keep(step);
    hide();
    draw();
  }
  const everything = () => look(...whole(), "");
  const zoom = (factor, around = (view[0] + view[1]) / 2) =>
    look(around - (around - view[0]) * factor, around + (view[1] - around) * factor);
  const shift = (by_) => look(view[0] + by_, view[1] + by_);

  // Brings a row into view, near enough to be no part of a group.
  function reveal(row) {
    const mark = place(row);
    if (!mark || !view) return;
    const length = () => view[1] - view[0];
    if (mark.first < view[0] || mark.first > view[1]) look(mark.first - length() / 2, mark.first + length() / 2);
    for (let tries = 0; tries < 30 && groups.some(({ rows }) => rows.includes(row)) && length() > shortest * 1.01; tries++)
      look(mark.first - length() / 6, mark.first + length() / 6);
  }
  function openGroup(number) {
    const { rows, from, to } = groups[number];
    const firsts = rows.map((row) => place(row).first);
    const [least, most] = [Math.min(...firsts), Math.max(...firsts)];
    const near = view[1] - view[0] <= shortest * 1.01;
    if (most - least < shortest || near || to - from > (view[1] - view[0]) * 0.9) return G.card.list(groups[number]);
    const air = Math.max((most - least) * 0.08, shortest / 2);
    look(Math.max(from, least) - air, Math.min(to, most) + air, null, true);
    aloud(say(words.events, { n: count(weigh(rows)) }));
  }
  // The event `by_` places after the one that is chosen, in order of time.
  function step(by_) {
    const rows = order();
    if (!rows.length) return;
    const now = rows.indexOf(selected());
    const next = now < 0 ? (by_ > 0 ? 0 : rows.length - 1) : Math.min(Math.max(now + by_, 0), rows.length - 1);
    G.select(rows[next], "chart");
  }

  const acts = new Map(
    Object.entries({
      ArrowRight: () => step(later),
      ArrowLeft: () => step(-later),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Home: () => step(-1e9),
      End: () => step(1e9),
      "+": () => zoom(0.5),
      "=": () => zoom(0.5),
      "-": () => zoom(2),
      "−": () => zoom(2),
      0: everything,
      "۰": everything,
      Enter: () => (selected() === null ? step(1) : G.card.open(selected(), true)),
      Escape: () => {
        hide();
        G.card.close();
      },
    }),
  );
  node.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !acts.has(event.key)) return;
    event.preventDefault();
    acts.get(event.key)();
  });

  // ---- the pointer
  const shareOf = (x) => {
    const box = node.getBoundingClientRect();
    const share = Math.min(Math.max((x - box.left - side) / (box.width - 2 * side), 0), 1);
    return rtl ? 1 - share : share;
  };
  const timeAt = (x) => view[0] + shareOf(x) * (view[1] - view[0]);
  let drag = null;
  let dragged = false; // a drag ends in a click that means nothing

  node.addEventListener("pointerdown", (event) => {
    dragged = false;
    if (event.button || !event.isPrimary || !view) return;
    const strip = event.target.closest(".overview");
    drag = { x: event.clientX, view, pointer: event.pointerId, strip };
    if (strip) {
      drag.share = shareOf(event.clientX);
      const part = scale.share(view[1]) - scale.share(view[0]);
      drag.on = part < 0.95 && event.target.closest(".window");
      event.preventDefault();
    }
  });
  node.addEventListener("pointermove", (event) => {
    if (!drag) return hover(event);
    const moved = event.clientX - drag.x;
    if (!dragged && Math.abs(moved) < 5) return;
    if (!dragged) {
      dragged = true;
      try {
        node.setPointerCapture(drag.pointer);
      } catch {
        // the pointer is gone already
      }
    }
    hide();
    if (drag.strip) return slide(event);
    if (brushing) return select(drag.x, event.clientX);
    const by_ = (-moved * later * (drag.view[1] - drag.view[0])) / width();
    view = drag.view.map((at) => at + by_);
    soon();
  });
  function slide(event) {
    const share = shareOf(event.clientX);
    const length = drag.view[1] - drag.view[0];
    if (drag.on) {
      const middle = scale.at(scale.share((drag.view[0] + drag.view[1]) / 2) + share - drag.share);
      view = [middle - length / 2, middle + length / 2];
    } else {
      const [a, b] = [scale.at(drag.share), scale.at(share)].sort((x, y) => x - y);
      view = [a, Math.max(b, a + shortest)];
    }
    soon();
  }
  function select(from, to) {
    const box = stage.getBoundingClientRect();
    const band = by("selection");
    band.hidden = false;
    band.style.left = `${Math.min(from, to) - box.left}px`;
    band.style.width = `${Math.abs(to - from)}px`;
  }
  function released(event) {
    const was = drag;
    drag = null;
    by("selection").hidden = true;
    if (!was || event.type === "pointercancel") return;
    if (was.strip && !dragged && !was.on) {
      const middle = scale.at(was.share);
      look(middle - (view[1] - view[0]) / 2, middle + (view[1] - view[0]) / 2);
    } else if (dragged && brushing && !was.strip) {
      const [from, to] = [timeAt(was.x), timeAt(event.clientX)].sort((a, b) => a - b);
      change({ from: G.axis.number(from), to: G.axis.number(to) });
    } else if (dragged) look(...view);
  }
  node.addEventListener("pointerup", released);
  node.addEventListener("pointercancel", released);
  node.addEventListener("pointerleave", () => hide());
  node.addEventListener("click", (event) => {
    if (dragged) return;
    const target = event.target.closest("[data-row], [data-group], [data-foot]");
    if (!target) return G.card.close();
    if (target.dataset.foot) {
      unfolded = true;
      draw();
    } else if (target.dataset.group) openGroup(Number(target.dataset.group));
    else G.select(Number(target.dataset.row), "chart");
  });
  node.addEventListener("dblclick", (event) => zoom(0.5, timeAt(event.clientX)));
  node.addEventListener(
    "wheel",
    (event) => {
      if (!view) return;
      const across = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.shiftKey ? event.deltaY : 0;
      if (!event.ctrlKey && !event.metaKey && !across) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey)
        zoom(Math.exp(Math.min(Math.max(event.deltaY, -60), 60) / 150), timeAt(event.clientX));
      else shift((across * later * (view[1] - view[0])) / width());
    },
    { passive: false },
  );

  // Two fingers zoom and move the chart, and not the page.
  let pinch = null;
  const fingers = ({ touches }) => {
    const [a, b] = [touches[0].clientX, touches[1].clientX];
    const apart = Math.hypot(b - a, touches[1].clientY - touches[0].clientY);
    return { middle: (a + b) / 2, apart: Math.max(apart, 20) };
  };
  const pinching = (event) => {
    if (event.touches.length !== 2 || !view) return;
    event.preventDefault();
    if (event.type === "touchstart") {
      const now = fingers(event);
      pinch = { ...now, view, time: timeAt(now.middle) };
      drag = null;
      dragged = true;
      return;
    }
    if (!pinch) return;
    const now = fingers(event);
    const length = Math.max(((pinch.view[1] - pinch.view[0]) * pinch.apart) / now.apart, shortest);
    const first = pinch.time - shareOf(now.middle) * length;
    view = [first, first + length];
    soon();
  };
  node.addEventListener("touchstart", pinching, { passive: false });
  node.addEventListener("touchmove", pinching, { passive: false });
  node.addEventListener("touchend", ({ touches }) => {
    if (pinch && touches.length < 2) {
      pinch = null;
      look(...view);
    }
  });

  // Draws with the next frame, however often it is asked for until then.
  function soon() {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(draw);
  }

  // ---- the words beside the pointer
  const hide = () => (tip.hidden = true);
  function hover(event) {
    if (event.pointerType !== "mouse" && event.pointerType !== "pen") return;
    const target = event.target.closest?.("[data-row], [data-group]");
    if (!target) return hide();
    const told = target.dataset.group ? `g${target.dataset.group}` : target.dataset.row;
    if (tip.hidden || tip.dataset.of !== told) {
      tip.dataset.of = told;
      tip.replaceChildren(
        ...(target.dataset.group
          ? G.card.groupSummary(groups[Number(target.dataset.group)])
          : G.card.summary(Number(target.dataset.row))),
      );
    }
    tip.hidden = false;
    const box = stage.getBoundingClientRect();
    tip.style.left = `${Math.min(Math.max(event.clientX - box.left - tip.offsetWidth / 2, 4), box.width - tip.offsetWidth - 4)}px`;
    const above = event.clientY + 20 + tip.offsetHeight > innerHeight;
    tip.style.top = `${event.clientY - box.top + (above ? -tip.offsetHeight - 14 : 20)}px`;
  }

  // ---- on paper, in the address, at the start
  function paper(on) {
    sheet = on ? 690 : 0;
    page.classList.toggle("paper", on);
    if (!state.zoom) view = null; // what is shown at first depends on the width
    hide();
    draw();
  }
  function recall() {
    const [first, last] = state.zoom.split("_").map((at) => Date.parse(at));
    view = first < last ? [first, last] : null;
  }
  // The marks of the table, after it has changed.
  function gather() {
    all = table.numbers
      .map(place)
      .filter(Boolean)
      .sort((a, b) => a.first - b.first || a.row - b.row);
    scale = null;
    by("chart-figure").hidden = !all.length;
  }
  function start() {
    new ResizeObserver(() => !sheet && node.clientWidth !== size && soon()).observe(stage);
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"])
      matchMedia(query).addEventListener("change", draw);
    addEventListener("beforeprint", () => paper(true));
    addEventListener("afterprint", () => paper(false));
    document.fonts?.addEventListener("loadingdone", () => {
      G.layout.forget();
      soon();
    });
    by("zoom-in").addEventListener("click", () => zoom(0.5));
    by("zoom-out").addEventListener("click", () => zoom(2));
    by("zoom-all").addEventListener("click", everything);
    for (const [name, back] of [
      ["before", true],
      ["after", false],
    ])
      by(name).addEventListener("click", () => {
        const own = shown();
        const far = back ? own.filter(({ last }) => last < view[0]) : own.filter(({ first }) => first > view[1]);
        const next = back ? far.at(-1) : far[0];
        if (next) look(next.first - (view[1] - view[0]) / 2, next.first + (view[1] - view[0]) / 2);
      });
    by("brush").addEventListener("click", ({ currentTarget }) => {
      brushing = !brushing;
      node.classList.toggle("brushing", brushing);
      currentTarget.setAttribute("aria-pressed", brushing);
    });
  }
  // Another choice of events is shown from where most of them are, unless the reader has gone somewhere.
  watchers.push((how) => {
    hide();
    if (!how.selected && !state.zoom) view = null;
    draw();
  });
  return {
    gather,
    start,
    draw,
    recall,
    reveal,
    has,
    look,
    step,
    order,
    first,
    view: () => view,
    groups: () => groups,
    node,
  };
})();
