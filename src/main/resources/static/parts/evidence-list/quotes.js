// Quotes become sentences with their marked words. Knows no page. All offsets are code points.

/** Quotes of one sentence as one, its marks in the order of the text; the newest article first. */
export function bySentence(quotes) {
  const sentences = new Map();
  for (const quote of quotes) {
    const key = `${quote.article.iri} ${quote.start} ${quote.end}`;
    const known = sentences.get(key) ?? { article: quote.article, words: quote.sentence, start: quote.start, marks: [] };
    known.marks.push({ start: quote.wordsStart, end: quote.wordsEnd, rule: quote.rule, confidence: quote.confidence });
    sentences.set(key, known);
  }
  const found = [...sentences.values()];
  found.forEach((sentence) => sentence.marks.sort((a, b) => a.start - b.start || a.end - b.end));
  const newest = (a, b) => (a.article.published < b.article.published ? 1 : a.article.published > b.article.published ? -1 : 0);
  return found.sort((a, b) => newest(a, b) || (a.article.iri < b.article.iri ? -1 : a.article.iri > b.article.iri ? 1 : a.start - b.start));
}

/**
 * A text that begins at an offset, cut wherever a mark begins or ends; each piece has the marks
 * that cover it, for marks may overlap.
 */
export function pieces(text, offset, marks) {
  const signs = Array.from(text);
  const last = offset + signs.length;
  const inside = (cut) => Math.min(Math.max(cut, offset), last);
  const points = [...new Set([offset, last, ...marks.flatMap((mark) => [inside(mark.start), inside(mark.end)])])].sort((a, b) => a - b);
  const starts = new Map();
  marks.forEach((mark) => starts.set(inside(mark.start), [...(starts.get(inside(mark.start)) ?? []), mark]));
  let open = [];
  return points.slice(0, -1).map((from, i) => {
    open = open.filter((mark) => mark.end > from).concat((starts.get(from) ?? []).filter((mark) => mark.end > from));
    return { from, to: points[i + 1], words: signs.slice(from - offset, points[i + 1] - offset).join(""), marks: open };
  });
}
