// What the server answers. An error carries what is wrong and what to do about it.

/** Asks /api/… and gives the answer. */
export async function ask(name, values = {}, signal) {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
  const answer = await fetch(`/api/${name}?${query}`, { signal, headers: { Accept: "application/json" } });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    const error = body.error ?? { what: `${answer.status}`, where: name, remedy: "" };
    throw Object.assign(new Error(error.what), { remedy: error.remedy, status: answer.status });
  }
  return body;
}

/** The page that shows a thing. */
export function page(thing) {
  const address = thing.kind === "article" ? "/article" : "/entity";
  return `${address}?iri=${encodeURIComponent(thing.iri)}`;
}

/** The graph around a thing. */
export function graphOf(iri) {
  return `/graph?iri=${encodeURIComponent(iri)}`;
}

/** The IRI this page is about: ?iri=…, or the page's own address for /id/…. */
export async function ownIri() {
  const given = new URLSearchParams(location.search).get("iri");
  if (given) return given;
  if (!location.pathname.startsWith("/id/")) return "";
  const { base } = await ask("settings");
  return base + location.pathname.slice(1);
}
