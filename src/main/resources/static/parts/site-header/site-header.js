// The head of every page: its name, where one can go, the other language.
import { html, show } from "/lib/html.js";
import { language, say } from "/lib/words.js";
import "/parts/search-box/search-box.js";

customElements.define(
  "site-header",
  class extends HTMLElement {
    connectedCallback() {
      const other = language() === "en" ? "vi" : "en";
      const address = new URL(location.href);
      address.searchParams.set("lang", other);
      const here = (path) => (location.pathname === path ? "page" : "false");
      show(
        this,
        html`<a class="skip" href="#content">${say("skip")}</a>
          <header>
            <a class="brand" href="/">
              <svg viewBox="0 0 32 32" aria-hidden="true">
                <path d="M6 8 16 16M26 8 16 16M6 25 16 16M26 25 16 16" />
                <circle cx="16" cy="16" r="5" /><circle cx="6" cy="8" r="3" /><circle cx="26" cy="8" r="3" />
                <circle cx="6" cy="25" r="3" /><circle cx="26" cy="25" r="3" />
              </svg>
              ${say("title")}</a
            >
            ${this.hasAttribute("bare") ? "" : html`<search-box></search-box>`}
            <nav>
              <a href="/graph" aria-current="${here("/graph")}">${say("graph")}</a>
              <a href="/contradictions" aria-current="${here("/contradictions")}">${say("contradictions")}</a>
              <a href="/sparql" aria-current="${here("/sparql")}">${say("sparql")}</a>
              <a href="${address.pathname + address.search + address.hash}" lang="${other}" hreflang="${other}"
                >${say("language")}</a
              >
            </nav>
          </header>`,
      );
    }
  },
);
