// An article as it was read: every phrase a fact stands on is marked in its text.
import { html, show, webAddress } from "/lib/html.js";
import { ask, ownIri } from "/lib/api.js";
import { say } from "/lib/words.js";

const main = document.querySelector("main");

/** The kind of thing a fact speaks of; its JSON names the fact. */
const KINDS = {
  person: "person", holding: "post", agency: "agency", document: "document", documentRelation: "document",
  event: "event", participation: "event", signing: "agreement", decision: "decision",
};

function kind(mark) {
  try {
    return KINDS[JSON.parse(mark.states).fact] ?? "article";
  } catch {
    return "article";
  }
}

/**
 * The text in pieces, each with the marks that cover it. Offsets are code points; marks may
 * overlap, so the text is cut wherever one begins or ends.
 */
export function pieces(body, marks) {
  const signs = Array.from(body);
  const cuts = new Set([0, signs.length]);
  marks.forEach((mark) => [mark.start, mark.end].forEach((cut) => cuts.add(Math.min(Math.max(cut, 0), signs.length))));
  const points = [...cuts].sort((a, b) => a - b);
  const starts = new Map();
  marks.forEach((mark) => starts.set(mark.start, [...(starts.get(mark.start) ?? []), mark]));
  let open = [];
  return points.slice(0, -1).map((from, i) => {
    open = open.filter((mark) => mark.end > from).concat(starts.get(from) ?? []);
    return { from, to: points[i + 1], words: signs.slice(from, points[i + 1]).join(""), marks: open };
  });
}

/** Of the marks over a piece the shortest: what stands closest to the words. */
function closest(marks) {
  return marks.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
}

function drawn(piece) {
  if (!piece.marks.length) return html`<span data-from="${piece.from}">${piece.words}</span>`;
  const mark = closest(piece.marks);
  const told = piece.marks.map((other) => `${say(kind(other))}: ${other.rule} (${other.confidence})`);
  return html`<mark class="read ${kind(mark)}" data-from="${piece.from}" tabindex="0"
    title="${[...new Set(told)].join("\n")}">${piece.words}</mark>`;
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

async function start() {
  const iri = await ownIri();
  try {
    const article = await ask("article", { iri });
    document.title = `${article.title} · ${say("title")}`;
    const source = webAddress(article.url);
    const kinds = [...new Set(article.marks.map(kind))];
    show(
      main,
      html`<span class="kind article">${say("article")}</span>
        <h1>${article.title}</h1>
        <p class="soft">${[article.publisher, article.author].filter(Boolean).join(" · ")}
          ${article.published ? html`<time>${article.published}</time>` : ""}
          ${source ? html`· <a href="${source}" rel="noopener noreferrer">${say("source")}</a>` : ""}
          · ${article.marks.length} ${say("marks")}</p>
        <p class="keys">${kinds.map((name) => html`<span class="kind ${name}">${say(name)}</span> `)}</p>
        <article class="body">${pieces(article.body, article.marks).map(drawn)}</article>`,
    );
    follow();
  } catch (error) {
    show(main, html`<h1>${say(error.status === 404 ? "unknown" : "failed")}</h1>
      <p class="soft"><code>${iri}</code></p>
      <p><a class="button" href="/">${say("home")}</a></p>`);
  }
}

if (main) {
  start();
  addEventListener("hashchange", follow);
}
