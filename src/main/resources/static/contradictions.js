// What contradicts itself, with the sentences on both sides: work for whoever decides.
import { html, show } from "/lib/html.js";
import { ask, page } from "/lib/api.js";
import { say, sayName } from "/lib/words.js";

const main = document.querySelector("main");

/** Contradictions by the check that found them, in the order they came. */
function byCheck(found) {
  const groups = new Map();
  found.forEach((one) => groups.set(one.check, [...(groups.get(one.check) ?? []), one]));
  return [...groups.values()];
}

function quote(words) {
  return html`<blockquote>${words.sentence}</blockquote>
    <p class="small soft"><a href="/article?iri=${encodeURIComponent(words.article)}">${words.headline}</a>
      ${words.published ? html`· <time>${words.published}</time>` : ""}</p>`;
}

function drawn({ things, quotes }) {
  const parts = Object.entries(things).filter(([, thing]) => thing.label);
  return html`<li class="card">
    <dl>${parts.map(([part, thing]) => html`<dt>${say(part)}</dt>
      <dd>${thing.iri ? html`<a href="${page(thing)}">${thing.label}</a>` : thing.label}</dd>`)}</dl>
    ${quotes.map(quote)}
  </li>`;
}

async function start() {
  const { found, more } = await ask("contradictions");
  document.title = `${say("contradictions")} · ${say("title")}`;
  show(
    main,
    html`<h1>${say("contradictions")}</h1>
      <p class="soft">${say(found.length ? "contradictionsHint" : "noContradictions")}</p>
      ${byCheck(found).map((group) => html`<section><h2>${sayName(group[0].problem)} (${group.length})</h2>
        <ol>${group.map(drawn)}</ol></section>`)}
      ${more ? html`<p class="soft">+ ${more} ${say("more")}</p>` : ""}`,
  );
}

start().catch((error) => show(main, html`<p class="card problem">${say("failed")}: ${error.message}</p>`));
