// The texts, with expressions that lead to their events and back.
G.texts = (() => {
  const home = by("texts");
  const pieces = new Map(); // of every row its expression
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
          class: rows.length ? null : "idle",
          "data-type": type,
          tabindex: rows.length ? "0" : null,
          role: rows.length ? "link" : null,
          title: rows.length ? line(cell(rows[0], "title")).slice(0, 200) : null,
        },
        plain(text),
      );
      for (const row of rows) if (!pieces.has(row)) pieces.set(row, mark);
      if (rows.length) {
        const go = () => {
          const row = rows.find((each) => table.numbers.includes(each));
          if (row === undefined) return;
          if (!visible().includes(row)) change({ q: "", status: [], kind: "", source: "", from: "", to: "", said: true });
          G.select(row, "text");
          point(row, mark);
        };
        mark.addEventListener("click", go);
        mark.addEventListener("keydown", ({ key }) => key === "Enter" && go());
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
  function point(row, mark = pieces.get(row)) {
    for (const old of home.querySelectorAll("mark.chosen")) old.classList.remove("chosen");
    mark?.classList.add("chosen");
  }
  function reveal(row) {
    point(row);
    pieces.get(row)?.scrollIntoView({ block: "center" });
    pieces.get(row)?.focus({ preventScroll: true });
  }
  return { has: (row) => pieces.has(row), point, reveal };
})();
