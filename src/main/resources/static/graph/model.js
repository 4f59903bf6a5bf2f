// Answers of the server become the elements of a graph. Knows no page and no drawing.

/** What is drawn: things by IRI, lines by the pair they join. */
export function emptyGraph() {
  return { nodes: new Map(), edges: new Map(), opened: [], more: new Map() };
}

/** A line's key: the pair in one order, so that two things have one line. */
export function pair(source, target) {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

/** The graph with a neighbourhood added; what was there stays as it was. */
export function withNeighbourhood(graph, centre, neighbourhood) {
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  const more = new Map(graph.more);
  for (const node of neighbourhood.nodes) {
    if (!nodes.has(node.iri)) nodes.set(node.iri, { ...node, parent: node.iri === centre ? "" : centre });
  }
  for (const link of neighbourhood.edges) {
    if (!nodes.has(link.source) || !nodes.has(link.target) || link.source === link.target) continue;
    const key = pair(link.source, link.target);
    const known = edges.get(key) ?? { id: key, source: link.source, target: link.target, links: [] };
    const same = known.links.some((other) => other.id === link.id);
    edges.set(key, same ? known : { ...known, links: [...known.links, link] });
  }
  more.set(centre, neighbourhood.more);
  const opened = graph.opened.includes(centre) ? graph.opened : [...graph.opened, centre];
  return { nodes, edges, opened, more };
}

/** The words on a line: each name once, with how often. */
export function lineLabel(edge, language) {
  const counts = new Map();
  for (const link of edge.links) {
    const name = link.name[language] ?? link.name.vi;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name));
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} …` : names.join(", ");
}

/**
 * Where things stand: the first in the middle, its neighbours on rings around it by kind and name,
 * what a thing brought in later on an arc behind it. The same graph is always drawn the same.
 * `wide` is how much wider than high the drawing may be.
 */
export function positions(graph, compare, wide) {
  const places = new Map();
  const [first] = graph.opened;
  if (!first) return places;
  places.set(first, { x: 0, y: 0 });
  for (const centre of graph.opened) {
    const children = [...graph.nodes.values()]
      .filter((node) => node.parent === centre && !places.has(node.iri))
      .sort((a, b) => compare(a.kind, b.kind) || compare(a.label, b.label) || compare(a.iri, b.iri));
    place(children, places, centre === first ? { x: 0, y: 0 } : places.get(centre) ?? { x: 0, y: 0 }, centre === first, wide);
  }
  return places;
}

const STEP = 118;

function place(children, places, centre, around, wide) {
  const outward = Math.atan2(centre.y, centre.x);
  const arc = around ? 2 * Math.PI : Math.PI * 0.9;
  let done = 0;
  for (let ring = 1; done < children.length; ring++) {
    const radius = (around ? 130 : 150) + ring * 105;
    const room = Math.max(3, Math.floor((radius * arc) / STEP));
    const here = children.slice(done, done + room);
    here.forEach((node, i) => {
      const share = around ? i / here.length : here.length === 1 ? 0.5 : i / (here.length - 1);
      const angle = around ? -Math.PI / 2 + share * arc + ring * 0.22 : outward - arc / 2 + share * arc;
      places.set(node.iri, {
        x: centre.x + radius * wide * Math.cos(angle),
        y: centre.y + radius * Math.sin(angle),
      });
    });
    done += here.length;
  }
}

/** The kinds in a graph, in one order. */
export function kinds(graph) {
  const order = ["person", "agency", "agreement", "document", "event", "decision", "change", "place", "post"];
  const there = new Set([...graph.nodes.values()].map((node) => node.kind));
  return order.filter((kind) => there.has(kind));
}
