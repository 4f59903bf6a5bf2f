// A field that finds things by their names while one types; arrows choose, Enter opens.
import { html, show } from "/lib/html.js";
import { ask, graphOf, page } from "/lib/api.js";
import { say } from "/lib/words.js";

const PAUSE = 180;
let count = 0;

customElements.define(
  "search-box",
  class extends HTMLElement {
    #hits = [];
    #chosen = -1;
    #timer = 0;
    #asking = new AbortController();

    connectedCallback() {
      const id = `hits-${++count}`;
      show(
        this,
        html`<form role="search">
          <input type="search" name="q" autocomplete="off" spellcheck="false" placeholder="${say("search")}"
            aria-label="${say("search")}" role="combobox" aria-expanded="false" aria-controls="${id}"
            aria-autocomplete="list" />
          <ul id="${id}" role="listbox" aria-label="${say("search")}" hidden></ul>
          <p class="visually-hidden" role="status" aria-live="polite"></p>
        </form>`,
      );
      const input = this.#input();
      input.addEventListener("input", () => this.#later());
      input.addEventListener("keydown", (event) => this.#key(event));
      this.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        this.#find().then(() => this.#open(this.#hits[Math.max(this.#chosen, 0)]));
      });
      this.addEventListener("focusout", (event) => {
        if (!this.contains(event.relatedTarget)) this.#close();
      });
      this.querySelector("ul").addEventListener("mousedown", (event) => event.preventDefault());
    }

    #input() {
      return this.querySelector("input");
    }

    #later() {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#find(), PAUSE);
    }

    async #find() {
      clearTimeout(this.#timer);
      const q = this.#input().value.normalize("NFC").trim();
      this.#asking.abort();
      this.#asking = new AbortController();
      if (!q) return this.#close();
      try {
        const { hits } = await ask("search", { q, limit: 12 }, this.#asking.signal);
        this.#hits = hits;
        this.#chosen = -1;
        this.#draw(q);
      } catch (error) {
        if (error.name !== "AbortError") this.#tell(`${say("failed")}: ${error.message}`);
      }
    }

    #draw(q) {
      const list = this.querySelector("ul");
      show(
        list,
        this.#hits.length
          ? this.#hits.map(
              (hit, i) =>
                html`<li role="option" id="${list.id}-${i}" aria-selected="${i === this.#chosen}">
                  <a tabindex="-1" href="${this.#target(hit)}">
                    <span class="label">${hit.label}</span>
                    <span class="kind ${hit.kind}">${say(hit.kind)}</span>
                    ${hit.note ? html`<span class="note">${hit.note}</span>` : ""}
                  </a>
                </li>`,
            )
          : html`<li class="none">${say("noHits")} “${q}”</li>`,
      );
      list.hidden = false;
      this.#input().setAttribute("aria-expanded", "true");
      this.querySelector("[role=status]").textContent = `${this.#hits.length}`;
    }

    #target(hit) {
      return this.hasAttribute("graph") && hit.kind !== "article" ? graphOf(hit.iri) : page(hit);
    }

    #tell(words) {
      const list = this.querySelector("ul");
      show(list, html`<li class="none">${words}</li>`);
      list.hidden = false;
    }

    #key(event) {
      if (event.key === "Escape") return this.#close();
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#chosen = (this.#chosen + step + this.#hits.length) % (this.#hits.length || 1);
      this.#draw(this.#input().value);
      this.#input().setAttribute("aria-activedescendant", `${this.querySelector("ul").id}-${this.#chosen}`);
    }

    #open(hit) {
      if (hit) location.href = this.#target(hit);
    }

    #close() {
      this.querySelector("ul").hidden = true;
      this.#input().setAttribute("aria-expanded", "false");
    }
  },
);
