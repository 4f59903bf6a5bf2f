// Sentences that a statement stands on: the words that were read are marked, each with its article.
import { html, show } from "/lib/html.js";
import { ask } from "/lib/api.js";
import { say } from "/lib/words.js";
import { bySentence, pieces } from "/parts/evidence-list/quotes.js";

function place(sentence) {
  const [first] = sentence.marks;
  return `/article?iri=${encodeURIComponent(sentence.article.iri)}#${first.start}-${first.end}`;
}

function drawn(sentence) {
  const rules = [...new Map(sentence.marks.map((mark) => [mark.rule, mark.confidence]))];
  return html`<li>
    <blockquote>${pieces(sentence.words, sentence.start, sentence.marks).map((piece) =>
      piece.marks.length ? html`<mark>${piece.words}</mark>` : piece.words,
    )}</blockquote>
    <p class="small soft">
      <a href="${place(sentence)}">${sentence.article.title}</a>
      ${sentence.article.published ? html`· <time>${sentence.article.published}</time>` : ""}
      · ${say("rule")} ${rules.map(([rule, confidence], i) => html`${i ? ", " : ""}<code>${rule}</code> <span
        title="${say("confidence")}">${confidence}</span>`)}
    </p>
  </li>`;
}

customElements.define(
  "evidence-list",
  class extends HTMLElement {
    /** Shows the sentences of a thing, or of what links it to another. */
    async load(iri, target = "") {
      show(this, html`<p class="soft">${say("loading")}</p>`);
      try {
        const { evidence, more } = await ask("evidence", { iri, target, limit: 60 });
        show(
          this,
          evidence.length
            ? html`<ol>${bySentence(evidence).map(drawn)}</ol>
              ${more ? html`<p class="soft small">+ ${more} ${say("more")}</p>` : ""}`
            : html`<p class="soft">${say("noEvidence")}</p>`,
        );
      } catch (error) {
        show(this, html`<p class="card problem">${say("failed")}: ${error.message}. ${error.remedy}</p>`);
      }
    }
  },
);
