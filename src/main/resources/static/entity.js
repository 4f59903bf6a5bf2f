// A thing's own page: the line of posts, all that is said of it, the sentences, the data.
import { html, show } from "/lib/html.js";
import { ask, graphOf, ownIri, page } from "/lib/api.js";
import { collator, say, sayName } from "/lib/words.js";
import { axis, bar, stretch } from "/parts/timeline/timeline.js";
import "/parts/evidence-list/evidence-list.js";

const main = document.querySelector("main");
const FORMATS = [["ttl", "Turtle"], ["jsonld", "JSON-LD"], ["nt", "N-Triples"], ["rdf", "RDF/XML"]];

function span(first, last) {
  if (!first && !last) return "";
  return first === last || !last ? first : `${first} – ${last}`;
}

function former(tenure) {
  return tenure.former ? html`<em>${say("former")}</em> ` : "";
}

/** Who or what a row of the line of posts is about; a person's own page tells the post and the body. */
function held(tenure, ofPerson) {
  return ofPerson
    ? html`${former(tenure)}<a href="${page(tenure.post)}">${tenure.role}</a>, <a href="${page(tenure.agency)}">${tenure.agency.label}</a>`
    : html`<a href="${page(tenure.person)}">${tenure.person.label}</a>, ${former(tenure)}${tenure.role}`;
}

function career({ thing, career: tenures }) {
  if (!tenures.length) return "";
  const ofPerson = thing.kind === "person";
  const decided = tenures.some((tenure) => tenure.start || tenure.end);
  const time = stretch(tenures);
  return html`<section>
    <h2>${say(ofPerson ? "career" : "holders")}</h2>
    <div class="scroll"><table class="career">
      <thead><tr><th>${say(ofPerson ? "post" : "person")}</th><th>${say("attested")}</th>
        ${decided ? html`<th>${say("decided")}</th>` : ""}${time ? html`<th>${axis(time)}</th>` : ""}</tr></thead>
      <tbody>${tenures.map((tenure) => html`<tr>
        <td>${held(tenure, ofPerson)}</td>
        <td>${span(tenure.first, tenure.last)}</td>
        ${decided ? html`<td>${span(tenure.start, tenure.end)}</td>` : ""}
        ${time ? html`<td class="time">${bar(time, tenure)}</td>` : ""}</tr>`)}</tbody>
    </table></div>
  </section>`;
}

function facts(entity) {
  const rows = entity.facts
    .filter((fact) => fact.value.label && fact.value.iri !== entity.thing.iri)
    .sort((a, b) => collator.compare(sayName(a.name), sayName(b.name)) || collator.compare(a.value.label, b.value.label));
  if (!rows.length) return "";
  return html`<section>
    <h2>${say("said")}</h2>
    <div class="scroll"><table><tbody>${rows.map((fact) => html`<tr>
      <th scope="row">${sayName(fact.name)}</th>
      <td>${fact.value.kind ? html`<a href="${page(fact.value)}">${fact.value.label}</a>` : fact.value.label}</td>
    </tr>`)}</tbody></table></div>
  </section>`;
}

function identity(entity) {
  if (!entity.reasons.length && !entity.aliases.length) return "";
  return html`<section>
    ${entity.reasons.length ? html`<h2>${say("reason")}</h2><ul>${entity.reasons.map((why) => html`<li>${why}</li>`)}</ul>` : ""}
    ${entity.aliases.length ? html`<h2>${say("aliases")}</h2><ul class="small soft">${entity.aliases.map((iri) => html`<li>${iri}</li>`)}</ul>` : ""}
  </section>`;
}

function data(iri) {
  const path = new URL(iri).pathname;
  if (!path.startsWith("/id/")) return "";
  return html`<p class="small soft">${say("download")}: ${FORMATS.map(
    ([ending, name]) => html`<a href="${path}.${ending}">${name}</a> `,
  )}<br /><code>${iri}</code></p>`;
}

async function start() {
  const iri = await ownIri();
  try {
    const entity = await ask("entity", { iri });
    const { thing } = entity;
    document.title = `${thing.label} · ${say("title")}`;
    show(
      main,
      html`<span class="kind ${thing.kind}">${say(thing.kind)}</span>
        <h1>${thing.label}</h1>
        <p><a class="button" href="${graphOf(iri)}">${say("openGraph")}</a></p>
        ${career(entity)} ${facts(entity)}
        <section><h2>${say("evidenceTitle")}</h2><evidence-list></evidence-list></section>
        ${identity(entity)} ${data(iri)}`,
    );
    main.querySelector("evidence-list").load(iri);
  } catch (error) {
    show(main, html`<h1>${say(error.status === 404 ? "unknown" : "failed")}</h1>
      <p class="soft"><code>${iri}</code></p><p>${error.status === 404 ? "" : error.message}</p>
      <p><a class="button" href="/">${say("home")}</a></p>`);
  }
}

start();
