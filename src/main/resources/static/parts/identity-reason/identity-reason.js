// Why the sightings of a name are one person; nothing where one article alone tells of it.
import { html, show } from "/lib/html.js";
import { ask } from "/lib/api.js";
import { say } from "/lib/words.js";

customElements.define(
  "identity-reason",
  class extends HTMLElement {
    /** Shows the reasons for a person. */
    async load(iri) {
      const { reasons } = await ask("entity", { iri });
      show(
        this,
        reasons.length
          ? html`<details><summary>${say("reason")}</summary><ul>${reasons.map((why) => html`<li>${why}</li>`)}</ul></details>`
          : "",
      );
    }
  },
);
