// An article as it was read: every phrase a fact stands on is marked in its text.
import { html, show, webAddress } from "/lib/html.js";
import { ask, ownIri, page } from "/lib/api.js";
import { say } from "/lib/words.js";
import { pieces } from "/parts/evidence-list/quotes.js";
import "/parts/identity-reason/identity-reason.js";

const main = document.querySelector("main");

/** The kind of thing a fact speaks of, by the name the fact has in its JSON. */
const KINDS = {
  person: "person", holding: "post", agency: "agency", document: "document", relation: "document",
  event: "event", participation: "event", signing: "agreement", decision: "decision",
};

/** A mark with the fact it states: its kind, and the rows and words that decided. */
function told(mark) {
  const { fact } = JSON.parse(mark.states);
  return { ...mark, kind: KINDS[fact.fact] ?? "article", asWritten: fact.evidence.asWritten, because: fact.evidence.because };
}

/** Of the marks over a piece the shortest: what stands closest to the words. */
function closest(marks) {
  return marks.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
}

function drawn(piece) {
  if (!piece.marks.length) return html`<span data-from="${piece.from}">${piece.words}</span>`;
  const mark = closest(piece.marks);
  return html`<mark class="read ${mark.kind}" data-from="${piece.from}" data-to="${piece.to}" tabindex="0" role="button"
    >${piece.words}</mark>`;
}

function fact(mark) {
  return html`<li>
    <span class="kind ${mark.kind}">${say(mark.kind)}</span>
    <blockquote>${mark.asWritten}</blockquote>
    ${mark.things.length
      ? html`<ul class="things">${mark.things.map((thing) => html`<li><a href="${page(thing)}">${thing.label}</a>
          <span class="soft small">${say(thing.kind)}</span>
          ${thing.kind === "person" ? html`<identity-reason data-iri="${thing.iri}"></identity-reason>` : ""}</li>`)}</ul>`
      : ""}
    <p class="small soft">${say("rule")} <code>${mark.rule}</code> · ${say("confidence")} ${mark.confidence}
      ${mark.because.length ? html`<br />${mark.because.join(" · ")}` : ""}</p>
  </li>`;
}

function open(element, marks) {
  const from = Number(element.dataset.from);
  const here = marks.filter((mark) => mark.start <= from && from < mark.end).sort((a, b) => a.end - a.start - (b.end - b.start));
  main.querySelectorAll(".chosen").forEach((other) => other.classList.remove("chosen"));
  element.classList.add("chosen");
  show(main.querySelector(".facts"), html`<h2>${say("readHere")}</h2><ol>${here.map(fact)}</ol>`);
  main.querySelectorAll(".facts identity-reason").forEach((reason) => reason.load(reason.dataset.iri));
}

function follow() {
  const [from, to] = location.hash.slice(1).split("-").map(Number);
  if (!(to > from)) return;
  const found = [...main.querySelectorAll("[data-from]")].filter((element) => {
    const at = Number(element.dataset.from);
    return at >= from && at < to;
  });
  found.forEach((element) => element.classList.add("asked"));
  found[0]?.scrollIntoView({ block: "center" });
}

function head(article, marks) {
  const source = webAddress(article.url);
  const kinds = [...new Set(marks.map((mark) => mark.kind))];
  const origin = [
    article.publisher,
    article.author,
    article.published && html`<time>${article.published}</time>`,
    source && html`<a href="${source}" rel="noopener noreferrer">${say("source")}</a>`,
    `${marks.length} ${say("marks")}`,
  ];
  return html`<span class="kind article">${say("article")}</span>
    <h1>${article.title}</h1>
    <p class="soft">${origin.filter(Boolean).map((part, i) => html`${i ? " · " : ""}${part}`)}</p>
    <p class="keys">${kinds.map((name) => html`<span class="kind ${name}">${say(name)}</span> `)}</p>`;
}

function draw(article) {
  const marks = article.marks.map(told);
  document.title = `${article.title} · ${say("title")}`;
  show(
    main,
    html`<div class="text">${head(article, marks)}
        <article class="body">${pieces(article.body, 0, marks).map(drawn)}</article></div>
      <aside class="facts card" aria-live="polite"><p class="soft">${say("articleHint")}</p></aside>`,
  );
  const body = main.querySelector(".body");
  const chosen = (event) => {
    const element = event.target.closest("mark");
    if (element) open(element, marks);
  };
  body.addEventListener("click", chosen);
  body.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      chosen(event);
    }
  });
  follow();
  addEventListener("hashchange", follow);
}

async function start() {
  const iri = await ownIri();
  try {
    draw(await ask("article", { iri }));
  } catch (error) {
    show(main, html`<h1>${say(error.status === 404 ? "unknown" : "failed")}</h1>
      <p class="soft"><code>${iri}</code></p>
      <p><a class="button" href="/">${say("home")}</a></p>`);
  }
}

start();
