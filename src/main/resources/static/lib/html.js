// Words become HTML here and nowhere else: whatever is put into a template is escaped.

class Html {
  constructor(text) {
    this.text = text;
  }
}

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escape(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(escape).join("");
  if (value === null || value === undefined || value === false) return "";
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign]);
}

/** A template whose values are escaped: html`<p>${words}</p>`. */
export function html(strings, ...values) {
  let text = strings[0];
  values.forEach((value, i) => {
    text += escape(value) + strings[i + 1];
  });
  return new Html(text);
}

/** Puts a template into an element. */
export function show(element, template) {
  element.innerHTML = escape(template);
}

/** An address to link to, or "" where it is none of the web. */
export function webAddress(words) {
  try {
    const url = new URL(words);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : "";
  } catch {
    return "";
  }
}
