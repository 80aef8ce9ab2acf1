// Taking along: the table as CSV and JSON, the events as a calendar, the chart as a picture; and code for embedding.
G.take = (() => {
  // ---- the table as a file, written as Python writes it
  const formula = new RegExp(`^(?:${data.formula})`);
  const number = new RegExp(`^(?:${data.number})$`);
  const defused = (text) => (formula.test(text) && !number.test(text) ? `'${text}` : text);
  const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  function csv() {
    const rows = visible().map((row) => data.columns.map((name) => quoted(defused(cell(row, name)))).join(","));
    return `\ufeff${[data.columns.join(","), ...rows].join("\r\n")}\r\n`;
  }
  const json = () =>
    JSON.stringify(
      visible().map((row) => Object.fromEntries(data.columns.map((name) => [name, cell(row, name)]))),
      null,
      1,
    );

  // ---- the events as a calendar (RFC 5545): whole days, the day after the last one as the end
  const escaped = (text) =>
    plain(text)
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\r?\n/g, "\\n");
  const encoder = new TextEncoder();
  // A line longer than 75 bytes goes on in the next one, after a space.
  function folded(text) {
    const lines = [""];
    let bytes = 0;
    for (const letter of text) {
      const size = encoder.encode(letter).length;
      if (bytes + size > (lines.length > 1 ? 74 : 75)) {
        lines.push("");
        bytes = 0;
      }
      lines[lines.length - 1] += letter;
      bytes += size;
    }
    return lines.join("\r\n ");
  }
  const basic = (at) => new Date(at).toISOString().slice(0, 10).replaceAll("-", "");
  function ics() {
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//gahnegar//timeline//FA", "CALSCALE:GREGORIAN"];
    for (const row of visible()) {
      const [start, end] = ends[row];
      if (start === null) continue;
      lines.push(
        "BEGIN:VEVENT",
        `UID:${escaped(cell(row, "event_id"))}@gahnegar`,
        `DTSTAMP:${basic(time(cell(row, "published")) ?? start)}T000000Z`,
        `DTSTART;VALUE=DATE:${basic(start)}`,
        `DTEND;VALUE=DATE:${basic(end ?? start + DAY)}`,
        `SUMMARY:${escaped(line(cell(row, "title")))}`,
      );
      const words_ = [table.derived.jalali[row], cell(row, "note"), cell(row, "sentence")].filter(Boolean).join("\n");
      if (words_) lines.push(`DESCRIPTION:${escaped(words_)}`);
      if (cell(row, "place")) lines.push(`LOCATION:${escaped(line(cell(row, "place")))}`);
      if (table.derived.links[row]) lines.push(`URL:${table.derived.links[row]}`);
      if (cell(row, "recurrence") && /^FREQ=/.test(cell(row, "recurrence"))) lines.push(`RRULE:${cell(row, "recurrence")}`);
      lines.push("END:VEVENT");
    }
    return `${[...lines, "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`;
  }

  // ---- the chart as a picture: what is in view, with its axis, the title over it
  function picture() {
    const parts = ["plot", "axis"].map((name) => by("chart").querySelector(`.${name}`));
    const wide = Number(parts[0].getAttribute("width"));
    const top = 44;
    let y = top;
    const ink = G.paint.colours();
    const whole = svg("svg", { xmlns: "http://www.w3.org/2000/svg", "font-family": G.layout.font });
    if (data.font) whole.append(svg("style", {}, data.font));
    whole.append(
      svg("rect", { width: "100%", height: "100%", fill: ink.ground }),
      svg(
        "text",
        {
          x: rtl ? wide - 14 : 14,
          y: 28,
          direction: rtl ? "rtl" : "ltr",
          "text-anchor": "start",
          "font-size": 18,
          "font-weight": 700,
          fill: ink.ink,
        },
        G.layout.cut(line(page.querySelector("h1").textContent), (wide - 40) * 0.65),
      ),
    );
    for (const part of parts) {
      const copy = part.cloneNode(true);
      copy.removeAttribute("class");
      copy.setAttribute("y", y);
      y += Number(part.getAttribute("height"));
      whole.append(copy);
    }
    whole.setAttribute("width", wide);
    whole.setAttribute("height", y);
    whole.setAttribute("viewBox", `0 0 ${wide} ${y}`);
    return { text: new XMLSerializer().serializeToString(whole), wide, high: y };
  }
  async function png() {
    const { text, wide, high } = picture();
    const image = new Image();
    const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [wide * 2, high * 2];
    const pen = canvas.getContext("2d");
    pen.scale(2, 2);
    pen.drawImage(image, 0, 0, wide, high);
    URL.revokeObjectURL(address);
    return new Promise((done) => canvas.toBlob(done, "image/png"));
  }

  const kinds = new Map([
    ["csv", () => download("events.csv", "text/csv;charset=utf-8", csv())],
    ["json", () => download("events.json", "application/json", json())],
    ["ics", () => download("events.ics", "text/calendar;charset=utf-8", ics())],
    ["svg", () => download("timeline.svg", "image/svg+xml", picture().text)],
    ["png", async () => download("timeline.png", "image/png", await png())],
  ]);
  by("take").addEventListener("click", ({ target }) => kinds.get(target.closest("button")?.dataset.kind)?.());
  return { csv, json, ics, picture };
})();
