// The start page: what this is, the search box, what there is in figures.
import { html, show } from "/lib/html.js";
import { ask } from "/lib/api.js";
import { language, say } from "/lib/words.js";
import "/parts/search-box/search-box.js";

const SHOWN = ["articles", "Person", "Organization", "Post", "Event", "Agreement", "LegalResource", "PersonnelDecision", "evidence"];

const main = document.querySelector("main");

function frame() {
  show(
    main,
    html`<section class="hero">
        <h1>${say("lead")}</h1>
        <p class="soft">${say("about")}</p>
        <search-box></search-box>
        <p class="small soft">${say("searchHint")}: <code>nguyen van tung</code></p>
      </section>
      <section aria-label="${say("figures")}">
        <h2>${say("figures")}</h2>
        <dl class="figures"></dl>
      </section>
      <section>
        <h2>${say("try")}</h2>
        <ul class="tries">
          <li><a class="card" href="/graph?q=Nguyễn Văn Tùng"><strong>Nguyễn Văn Tùng</strong><span>${say("tryPerson")}</span></a></li>
          <li><a class="card" href="/graph?q=Ban Tuyên giáo Thành ủy Hải Phòng"><strong>Ban Tuyên giáo Thành ủy Hải Phòng</strong><span>${say("tryAgency")}</span></a></li>
          <li><a class="card" href="/sparql"><strong>SPARQL</strong><span>${say("trySparql")}</span></a></li>
        </ul>
      </section>`,
  );
}

function figures(counts) {
  const number = new Intl.NumberFormat(language());
  show(
    main.querySelector(".figures"),
    SHOWN.filter((name) => name in counts).map(
      (name) => html`<div class="card"><dt>${say(name)}</dt><dd>${number.format(counts[name])}</dd></div>`,
    ),
  );
}

frame();
ask("figures").then(figures, (error) => {
  show(main.querySelector(".figures"), html`<p class="card problem">${say("failed")}: ${error.message}</p>`);
});
