// Draws a graph. The only file that knows Cytoscape.
import cytoscape from "/webjars/cytoscape/dist/cytoscape.esm.min.mjs";

const KINDS = ["person", "agency", "agreement", "document", "event", "decision", "change", "place", "post", "role", "article"];

function colour(name) {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

function style() {
  const ink = colour("ink");
  return [
    {
      selector: "node",
      style: {
        label: "data(label)", "font-family": "Be Vietnam Pro", "font-size": 13, color: ink, "text-wrap": "wrap",
        "text-max-width": 132, "text-valign": "bottom", "text-margin-y": 5, width: 26, height: 26,
        "text-background-color": colour("paper"), "text-background-opacity": 0.82, "text-background-padding": 2,
        "min-zoomed-font-size": 5,
      },
    },
    ...KINDS.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        "background-color": colour(KINDS.indexOf(kind) < 9 ? kind : "article"),
        shape: { agency: "round-rectangle", agreement: "hexagon", document: "rectangle", event: "diamond" }[kind] ?? "ellipse",
      },
    })),
    { selector: "node.centre", style: { width: 44, height: 44, "font-size": 16, "font-weight": 600, "z-index": 9 } },
    {
      selector: "edge",
      style: {
        label: "data(label)", "font-family": "Be Vietnam Pro", "font-size": 10.5, color: colour("soft"), width: 1.4,
        "line-color": colour("line"), "curve-style": "straight", "text-wrap": "wrap", "text-max-width": 110,
        "text-background-color": colour("paper"), "text-background-opacity": 0.9, "text-background-padding": 2,
        "min-zoomed-font-size": 7,
      },
    },
    { selector: ":selected", style: { "line-color": colour("accent"), width: 3, "border-width": 4, "border-color": colour("accent") } },
    { selector: "node:selected", style: { width: 34, height: 34 } },
    { selector: ".away", style: { display: "none" } },
  ];
}

/** A drawing in an element; it tells which node or line was chosen. */
export async function drawing(element, { onNode, onEdge }) {
  await Promise.all([
    document.fonts.load('13px "Be Vietnam Pro"', "ễ"),
    document.fonts.load('600 16px "Be Vietnam Pro"', "ễ"),
  ]);
  const cy = cytoscape({ container: element, style: style(), minZoom: 0.15, maxZoom: 3, layout: { name: "preset" } });
  const padding = () => Math.min(40, cy.width() / 20);
  cy.on("tap", "node", (event) => onNode(event.target.id()));
  cy.on("tap", "edge", (event) => onEdge(event.target.id()));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(style()));
  return {
    /** Draws things at their places; what is there already stays where it is. */
    draw(graph, places, label) {
      const centre = graph.opened[0];
      cy.batch(() => {
        for (const node of graph.nodes.values()) {
          if (cy.getElementById(node.iri).empty()) {
            cy.add({ group: "nodes", data: { id: node.iri, label: node.label, kind: node.kind },
              position: places.get(node.iri) ?? { x: 0, y: 0 }, classes: node.iri === centre ? "centre" : "" });
          }
        }
        for (const edge of graph.edges.values()) {
          const drawn = cy.getElementById(edge.id);
          if (drawn.empty()) {
            cy.add({ group: "edges", data: { id: edge.id, source: edge.source, target: edge.target, label: label(edge) } });
          } else {
            drawn.data("label", label(edge));
          }
        }
      });
    },
    /** Shows or hides all things of a kind. */
    toggle(kind, shown) {
      cy.nodes(`[kind = "${kind}"]`).toggleClass("away", !shown);
    },
    /** How much wider than high a drawing fills the element best. */
    wide() {
      return Math.min(1.45, Math.max(0.6, cy.width() / cy.height()));
    },
    fit() {
      cy.animate({ fit: { padding: padding() }, duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200 });
    },
    fitNow() {
      cy.fit(undefined, padding());
    },
    zoom(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    select(id) {
      cy.elements().unselect();
      cy.getElementById(id).select();
    },
    /** The lines with the words on them. */
    lines() {
      return cy.edges().map((edge) => ({ id: edge.id(), label: edge.data("label") }));
    },
    /** Where a thing is drawn, in pixels of the page. */
    at(id) {
      const box = element.getBoundingClientRect();
      const point = cy.getElementById(id);
      const { x, y } = point.isNode() ? point.renderedPosition() : point.renderedMidpoint();
      return { x: box.left + x, y: box.top + y };
    },
  };
}
