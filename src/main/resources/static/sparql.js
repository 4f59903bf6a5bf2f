// The SPARQL page: an editor with the prefixes declared, and questions to begin with.
import { html, show } from "/lib/html.js";
import { ask } from "/lib/api.js";
import { say, sayName } from "/lib/words.js";

const main = document.querySelector("main");

async function prefixes() {
  const ontology = await fetch("/ontology").then((answer) => answer.text());
  return Object.fromEntries([...ontology.matchAll(/@prefix\s+(\w*):\s*<([^>]*)>/g)].map(([, name, iri]) => [name, iri]));
}

/** A query with the declarations of the prefixes that it uses. */
function whole(query, known) {
  const used = Object.entries(known).filter(([name]) => name && new RegExp(`\\b${name}:`).test(query));
  return used.map(([name, iri]) => `PREFIX ${name}: <${iri}>`).join("\n") + "\n\n" + query;
}

async function start() {
  const [examples, known] = await Promise.all([ask("examples"), prefixes()]);
  show(
    main,
    html`<h1>SPARQL</h1>
      <p class="soft">${say("endpoint")} <code>${new URL("/kg", location.href).href}</code></p>
      <label class="examples">${say("examples")}
        <select><option value="">…</option>${examples.map((example) => html`<option value="${example.name}">${sayName(example.title)}</option>`)}</select>
      </label>
      <div class="editor"></div>`,
  );
  const { Yasgui } = globalThis;
  Yasgui.Yasqe.defaults.autocompleters = Yasgui.Yasqe.defaults.autocompleters.filter((name) => name !== "prefixes" && name !== "property" && name !== "class");
  Yasgui.Yasqe.defaults.value = whole(examples[0].query, known);
  const yasgui = new Yasgui(main.querySelector(".editor"), {
    requestConfig: { endpoint: "/kg", method: "POST" },
    copyEndpointOnNewTab: true,
    persistencyExpire: 0,
    persistenceId: null,
    endpointCatalogueOptions: { getData: () => [{ endpoint: "/kg" }] },
  });
  main.querySelector("select").addEventListener("change", (event) => {
    const example = examples.find((one) => one.name === event.target.value);
    if (!example) return;
    const tab = yasgui.getTab();
    tab.getYasqe().setValue(whole(example.query, known));
    tab.query();
  });
}

start().catch((error) => show(main, html`<p class="card problem">${say("failed")}: ${error.message}</p>`));
