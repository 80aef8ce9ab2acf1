// Inside another page: small where there is little room, and the parent is told how high the page wants to be.
G.frame = (() => {
  const framed = options.own && globalThis.parent !== globalThis;
  const small = () => page.classList.contains("compact");
  if (framed) {
    page.classList.add("framed");
    new ResizeObserver(() => {
      if (!small())
        globalThis.parent.postMessage({ type: "gahnegar", height: Math.ceil(page.getBoundingClientRect().height) }, "*");
    }).observe(page);
  }
  addEventListener("resize", () => small() && G.chart.draw());

  // ---- code for those who embed it
  const attribute = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const title = () => line(page.querySelector("h1").textContent);
  const place = () => (/^https?:$/.test(location.protocol) ? location.href.split("#")[0] : data.address || "timeline.html");
  const iframe = () =>
    `<iframe src="${attribute(place())}#compact=1" title="${attribute(title())}" loading="lazy" style="width:100%;height:480px;border:0"></iframe>`;
  // The page as a piece for another page: in a shadow root, so that neither touches the other's styles.
  function fragment() {
    const inside = untouched.cloneNode(true);
    inside.classList.add("inside");
    return [
      options.mark,
      data.font ? `<style>${data.font}</style>` : "",
      `<div class="gahnegar"><template shadowrootmode="open"><style>${options.style}</style>`,
      inside.outerHTML,
      by("data").outerHTML,
      "</template></div>",
      `<script>${options.script}</${"script"}>`,
      "",
    ].join("\n");
  }
  by("take").addEventListener("click", async ({ target }) => {
    const kind = target.closest("button")?.dataset.embed;
    if (kind === "fragment") return download("embed.html", "text/html", fragment());
    if (kind !== "iframe") return;
    const field = by("embed-code");
    field.hidden = false;
    field.value = iframe();
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      aloud(words.copied);
    } catch {
      // the code stands selected in the field
    }
  });
  return { iframe, fragment };
})();
