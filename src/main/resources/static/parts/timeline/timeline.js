// Tenures on one line of time: what the press attests as a bar, what a decision says as marks.
import { html } from "/lib/html.js";
import { say } from "/lib/words.js";

const DAY = 86_400_000;

/** The first and last day a date of "2021", "2021-07" or "2021-07-22" may mean, in days; empty: none. */
export function days(date) {
  const [year, month, day] = date.split("-").map(Number);
  if (!year) return [];
  const first = Date.UTC(year, (month || 1) - 1, day || 1);
  const last = day ? first : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return [first / DAY, last / DAY];
}

/** The stretch of time that holds all tenures, with room at both ends; absent where no date is told. */
export function stretch(tenures) {
  const all = tenures.flatMap(({ first, last, start, end }) => [first, last, start, end].flatMap(days));
  if (!all.length) return undefined;
  const from = Math.min(...all);
  const to = Math.max(...all);
  const room = Math.max(30, (to - from) * 0.04);
  return { from: from - room, to: to + room };
}

function share({ from, to }, day) {
  return ((100 * (day - from)) / (to - from)).toFixed(2);
}

/** The years whose first day lies in a stretch, at most eight of them. */
export function years(time) {
  const year = (day) => new Date(day * DAY).getUTCFullYear();
  const all = [];
  for (let y = year(time.from) + 1; y <= year(time.to); y++) all.push(y);
  const step = Math.ceil(all.length / 8);
  return all.filter((_, i) => i % step === 0);
}

export function axis(time) {
  return html`<div class="axis" aria-hidden="true">${years(time).map(
    (year) => html`<span style="left:${share(time, days(String(year))[0])}%">${year}</span>`,
  )}</div>`;
}

/** A tenure's line; a bar for a former post has no fill, for only that it was is attested. */
export function bar(time, tenure) {
  const attested = [tenure.first, tenure.last].flatMap(days);
  const decided = [tenure.start, tenure.end].flatMap((date) => days(date).slice(0, 1));
  const left = Math.min(...attested);
  const width = Math.max(...attested) - left;
  const words = [tenure.first && `${say("attested")}: ${tenure.first} – ${tenure.last}`,
    (tenure.start || tenure.end) && `${say("decided")}: ${tenure.start || "…"} – ${tenure.end || "…"}`];
  return html`<div class="line" role="img" aria-label="${words.filter(Boolean).join("; ")}">
    ${attested.length
      ? html`<span class="attested ${tenure.former ? "former" : ""}"
          style="left:${share(time, left)}%;width:max(6px, ${share({ from: 0, to: time.to - time.from }, width)}%)"></span>`
      : ""}
    ${decided.map((day) => html`<span class="decided" style="left:${share(time, day)}%"></span>`)}
  </div>`;
}
