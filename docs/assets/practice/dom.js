// Elements in one call. Texts are set as text, never as HTML.

/**
 * @param {string} tag
 * @param {Record<string, any>} [properties] of the element; those with a hyphen are attributes
 * @param {...(string | Node)} children
 * @returns {any}
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") element.setAttribute(name, value); else element[name] = value;
  }
  element.append(...children);
  return element;
}

/** @param {string} text @param {() => void} act @param {string} [more] further classes */
export function button(text, act, more = "") {
  const made = make("button", { type: "button", className: `md-button ${more}` }, text);
  made.addEventListener("click", act);
  return made;
}
