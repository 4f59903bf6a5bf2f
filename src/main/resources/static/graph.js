// The graph page: a thing and what stands beside it, the legend, the evidence, the same as a table.
import { html, show } from "/lib/html.js";
import { ask, page } from "/lib/api.js";
import { collator, language, say, sayName } from "/lib/words.js";
import { emptyGraph, kinds, lineLabel, positions, withNeighbourhood } from "/graph/model.js";
import { drawing } from "/graph/view.js";
import "/parts/evidence-list/evidence-list.js";
import "/parts/identity-reason/identity-reason.js";

const main = document.querySelector("main");
const address = new URL(location.href);
let graph = emptyGraph();
let view;
const hidden = new Set();

function frame() {
  show(
    main,
    html`<h1 class="visually-hidden">${say("graph")}</h1>
      <div class="stage">
        <div class="canvas" role="img" aria-label="${say("graph")}"></div>
        <div class="tools">
          <button type="button" data-do="closer" title="${say("closer")}" aria-label="${say("closer")}">+</button>
          <button type="button" data-do="farther" title="${say("farther")}" aria-label="${say("farther")}">−</button>
          <button type="button" data-do="fit">${say("fit")}</button>
        </div>
        <fieldset class="legend"><legend class="visually-hidden">${say("legend")}</legend></fieldset>
      </div>
      <aside class="panel" aria-label="${say("evidenceTitle")}" aria-live="polite">
        <p class="soft">${say("graphEmpty")}</p>
        <search-box graph></search-box>
      </aside>
      <details class="as-table" open>
        <summary>${say("asTable")}</summary>
        <div class="scroll"></div>
      </details>`,
  );
  const act = { closer: () => view.zoom(1.3), farther: () => view.zoom(1 / 1.3), fit: () => view.fit() };
  main.querySelectorAll("[data-do]").forEach((button) => button.addEventListener("click", act[button.dataset.do]));
}

function panel(template) {
  const element = main.querySelector(".panel");
  show(element, template);
  return element;
}

function nodePanel(iri) {
  const node = graph.nodes.get(iri);
  const more = graph.more.get(iri) ?? 0;
  const element = panel(
    html`<span class="kind ${node.kind}">${say(node.kind)}</span>
      <h2>${node.label}</h2>
      <p class="actions">
        <a class="button" href="${page(node)}">${say("openPage")}</a>
        ${graph.opened.includes(iri) ? "" : html`<button type="button">${say("expand")}</button>`}
      </p>
      ${more ? html`<p class="soft small">+ ${more} ${say("more")}</p>` : ""}
      ${node.kind === "person" ? html`<identity-reason></identity-reason>` : ""}
      <h3>${say("evidenceTitle")}</h3>
      <evidence-list></evidence-list>
      <p class="soft small">${say("evidenceHint")}</p>`,
  );
  element.querySelector("button")?.addEventListener("click", () => open(iri));
  element.querySelector("identity-reason")?.load(iri);
  element.querySelector("evidence-list").load(iri);
}

function edgePanel(id) {
  const edge = graph.edges.get(id);
  const source = graph.nodes.get(edge.source);
  const target = graph.nodes.get(edge.target);
  const names = [...new Set(edge.links.map((link) => sayName(link.name)))];
  const element = panel(
    html`<h2 class="line"><a href="${page(source)}">${source.label}</a>
        <span>${names.join(", ")}</span>
        <a href="${page(target)}">${target.label}</a></h2>
      <h3>${say("evidenceTitle")}</h3>
      <evidence-list></evidence-list>`,
  );
  element.querySelector("evidence-list").load(edge.source, edge.target);
}

function legend() {
  const element = main.querySelector(".legend");
  show(element, html`<legend class="visually-hidden">${say("legend")}</legend>${kinds(graph).map(
    (kind) => html`<label class="kind ${kind}"><input type="checkbox" value="${kind}" checked /> ${say(kind)}</label>`,
  )}`);
  element.querySelectorAll("input").forEach((box) => {
    box.checked = !hidden.has(box.value);
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(box.value);
      else hidden.add(box.value);
      view.toggle(box.value, box.checked);
    });
  });
}

function table() {
  const rows = [...graph.edges.values()]
    .flatMap((edge) => edge.links)
    .map((link) => ({ link, source: graph.nodes.get(link.source), target: graph.nodes.get(link.target) }))
    .sort((a, b) => collator.compare(a.source.label, b.source.label) || collator.compare(a.target.label, b.target.label));
  const cell = (thing) => html`<a href="${page(thing)}">${thing.label}</a> <span class="kind ${thing.kind}">${say(thing.kind)}</span>`;
  show(
    main.querySelector(".as-table .scroll"),
    html`<table>
      <thead><tr><th>${say("from")}</th><th>${say("link")}</th><th>${say("to")}</th></tr></thead>
      <tbody>${rows.map(({ link, source, target }) => html`<tr><td>${cell(source)}</td><td>${sayName(link.name)}</td><td>${cell(target)}</td></tr>`)}</tbody>
    </table>`,
  );
}

/** Brings what stands beside a thing into the drawing. */
async function open(iri) {
  try {
    const neighbourhood = await ask("neighbours", { iri, limit: graph.opened.length ? 24 : 40 });
    const first = graph.opened.length === 0;
    graph = withNeighbourhood(graph, iri, neighbourhood);
    view.draw(graph, positions(graph, collator.compare, view.wide()), (edge) => lineLabel(edge, language()));
    hidden.forEach((kind) => view.toggle(kind, false));
    legend();
    table();
    if (first) {
      document.title = `${graph.nodes.get(iri).label} · ${say("title")}`;
      view.fitNow();
    } else {
      view.fit();
    }
    keep();
    chosen(iri);
  } catch (error) {
    panel(html`<p class="card problem">${say("failed")}: ${error.message}. ${error.remedy ?? ""}</p>
      <search-box graph></search-box>`);
  }
}

function keep() {
  const [first, ...rest] = graph.opened;
  address.searchParams.delete("q");
  address.searchParams.set("iri", first);
  address.searchParams.delete("open");
  rest.forEach((iri) => address.searchParams.append("open", iri));
  history.replaceState(null, "", address);
}

function chosen(iri) {
  view.select(iri);
  nodePanel(iri);
}

async function start() {
  frame();
  view = await drawing(main.querySelector(".canvas"), {
    onNode: (iri) => (graph.opened.includes(iri) ? chosen(iri) : open(iri)),
    onEdge: (id) => {
      view.select(id);
      edgePanel(id);
    },
  });
  globalThis.daumoiDrawing = view;
  let iri = address.searchParams.get("iri");
  const q = address.searchParams.get("q");
  if (!iri && q) {
    const { hits } = await ask("search", { q: q.normalize("NFC"), limit: 1 });
    iri = hits[0]?.iri;
  }
  if (!iri) return;
  const later = address.searchParams.getAll("open");
  await open(iri);
  for (const next of later) await open(next);
}

start();
