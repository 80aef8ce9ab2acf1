// Python and gahnegar in a thread of their own, so that the page stays awake.
import { Network } from "./network.mjs";
import { loadPyodide } from "./pyodide/pyodide.mjs";

const WEIGHTS = "/packages/gahnegar/persian/syntax/weights.npz";
const starting = (async () => {
  const python = await loadPyodide({ indexURL: new URL("./pyodide/", import.meta.url).href });
  const unpack = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    python.unpackArchive(await answer.arrayBuffer(), "zip", { extractDir: "/packages" });
  };
  await unpack(new URL("./gahnegar.zip", import.meta.url).href);
  python.runPython("import sys; sys.path.insert(0, '/packages')");
  const browser = python.pyimport("gahnegar.integrations.web.browser");
  const network = new Network(python.FS.readFile(WEIGHTS).buffer, JSON.parse(browser.relations()));
  browser.use_network((sentences) => JSON.stringify(JSON.parse(sentences).map((words) => network.decide(words))));
  return browser.page_of;
})();

starting.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ error: `گاه‌نگار بار نشد: ${error.message}`, usable: false }),
);

onmessage = async ({ data }) => {
  try {
    const page = await starting;
    postMessage({ page: page(data.text, data.published) });
  } catch (error) {
    const last = String(error.message).trim().split("\n").pop();
    postMessage({ error: last.replace(/^[\w.]*Error: /, ""), usable: true });
  }
};
