// Python and gahnegar in a thread of their own, so that the page stays awake.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const NUMPY = "NUMPY_WHEEL";
const starting = (async () => {
  const python = await loadPyodide({ indexURL: new URL("./pyodide/", import.meta.url).href });
  const unpack = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    python.unpackArchive(await answer.arrayBuffer(), "zip", { extractDir: "/packages" });
  };
  if (NUMPY) await python.loadPackage(new URL(`./pyodide/${NUMPY}`, import.meta.url).href);
  await unpack(new URL("./gahnegar.zip", import.meta.url).href);
  python.runPython("import sys; sys.path.insert(0, '/packages')");
  return python.runPython("from gahnegar.integrations.web.browser import page; page");
})();

starting.then(
  () => postMessage({ ready: true, numpy: Boolean(NUMPY) }),
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
