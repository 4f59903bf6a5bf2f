// Sentences that a statement stands on: the words that were read are marked, each with its article.
import { html, show } from "/lib/html.js";
import { ask } from "/lib/api.js";
import { say } from "/lib/words.js";

/** A sentence with its own words marked; offsets are code points of the article. */
export function marked(quote) {
  const signs = Array.from(quote.sentence);
  const from = Math.max(0, quote.wordsStart - quote.start);
  const to = Math.min(signs.length, quote.wordsEnd - quote.start);
  if (from >= to) return html`${quote.sentence}`;
  const part = (a, b) => signs.slice(a, b).join("");
  return html`${part(0, from)}<mark>${part(from, to)}</mark>${part(to)}`;
}

function place(quote) {
  const iri = encodeURIComponent(quote.article.iri);
  return `/article?iri=${iri}#${quote.wordsStart}-${quote.wordsEnd}`;
}

customElements.define(
  "evidence-list",
  class extends HTMLElement {
    /** Shows the sentences of a thing, or of what links it to another. */
    async load(iri, target = "") {
      show(this, html`<p class="soft">${say("loading")}</p>`);
      try {
        const { evidence, more } = await ask("evidence", { iri, target, limit: 20 });
        show(
          this,
          evidence.length
            ? html`<ol>${evidence.map(
                (quote) =>
                  html`<li>
                    <blockquote>${marked(quote)}</blockquote>
                    <p class="small soft">
                      <a href="${place(quote)}">${quote.article.title}</a>
                      ${quote.article.published ? html`· <time>${quote.article.published}</time>` : ""}
                      · ${say("rule")} <code>${quote.rule}</code> · ${say("confidence")} ${quote.confidence}
                    </p>
                  </li>`,
              )}</ol>
              ${more ? html`<p class="soft small">+ ${more} ${say("more")}</p>` : ""}`
            : html`<p class="soft">${say("noEvidence")}</p>`,
        );
      } catch (error) {
        show(this, html`<p class="card problem">${say("failed")}: ${error.message}. ${error.remedy}</p>`);
      }
    }
  },
);
