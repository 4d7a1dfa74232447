// Small helpers to build elements. Text is always set as text: nothing that a person wrote becomes markup.

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") node.className = value;
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name in node && typeof value !== "string") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((one) => one !== null && one !== undefined && one !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

export function svg(tag, props = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter(Boolean));
  return node;
}

const ICONS = {
  send: "M4 12 20 4l-4.5 16-4-6.5z",
  clip: "M12 5v14M5 12h14",
  menu: "M9 19 15 5",
  list: "M5 7h14M5 12h14M5 17h9",
  close: "M6 6l12 12M18 6 6 18",
  clock: "M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
  story: "M5 5h11a3 3 0 0 1 3 3v11H8a3 3 0 0 1-3-3zM9 9.5h6M9 13.5h6",
  bolt: "M13 3 5 14h6l-1 7 8-11h-6z",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  people: "M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3 19c.4-3.4 2.8-5.4 6-5.4s5.6 2 6 5.400M16.5 11.500a2.6 2.6 0 1 0-1-5M17 14.200c2.3.3 3.7 2 4 4.8",
  help: "M9.3 9.300a2.8 2.8 0 1 1 4 2.500c-.9.4-1.3 1-1.3 2M12 17v.2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
  moon: "M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4",
  down: "M6 9l6 6 6-6",
  dots: "M6 12h.01M12 12h.01M18 12h.01",
  pin: "M12 3c-3.7 0-6.5 2.8-6.5 6.300C5.5 14 12 21 12 21s6.5-7 6.5-11.700C18.5 5.8 15.7 3 12 3zM12 7a2.4 2.4 0 1 0 0 4.800A2.4 2.4 0 0 0 12 7z",
  photo: "M4 6h16v13H4zM4 16l5-5 4 4 2.5-2.500L20 17M15.5 9.500h.01",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  voice: "M12 4a2.5 2.5 0 0 0-2.5 2.500v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6.5 11.500a5.5 5.5 0 0 0 11 0M12 17v3",
  keys: "M3.5 7h17v10h-17zM7 10.500h.01M10.5 10.500h.01M14 10.500h.01M17 10.500h.01M8.5 14h7",
  tack: "M14 4l6 6-4 1.5-3.5 3.5-.5 3-6.5-6.5 3-.5L12.5 8zM8.5 15.5 4 20",
  phone: "M8 3h8v18H8zM11 18h2", desktop: "M4 5h16v11H4zM9 20h6M12 16v4", web: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
  play: "M8 5l11 7-11 7z", next: "M6 5l9 7-9 7zM18 5v14", hand: "M7 12V7.500a1.5 1.5 0 0 1 3 0V11V5.500a1.5 1.5 0 0 1 3 0V11V6.500a1.5 1.5 0 0 1 3 0V13c0 4-2 7-5.5 7S7 18 5 14l-.8-1.600A1.3 1.3 0 0 1 6.5 11z",
};

export function icon(name) {
  return svg("svg", { viewBox: "0 0 24 24", class: `icon icon-${name}`, "aria-hidden": "true", focusable: "false" },
    svg("path", { d: ICONS[name] ?? ICONS.help }));
}

export function iconButton(name, label, onclick, extra = {}) {
  return el("button", { type: "button", class: "round", "aria-label": label, title: label, onclick, ...extra }, icon(name));
}

// A dialog that closes by Escape, its button, or a click outside; the focus goes back to where it was.
export function dialog(title, body, { wide = false, host = document.body, closeLabel } = {}) {
  const back = document.activeElement;
  const heading = el("h2", { id: `d${Math.random().toString(36).slice(2)}` }, title);
  const box = el("dialog", { class: wide ? "wide" : "", "aria-labelledby": heading.id },
    el("div", { class: "dialog-head" }, heading, iconButton("close", closeLabel, () => box.close())), body);
  box.addEventListener("close", () => { box.remove(); if (back?.isConnected) back.focus(); });
  box.addEventListener("click", (event) => { if (event.target === box) box.close(); });
  host.append(box);
  box.showModal();
  return box;
}

// Arrow keys move along a row of elements of which one at a time is in the tab order.
export function roving(container, selector, keys = ["ArrowUp", "ArrowDown"]) {
  container.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches("input, textarea, select")) return;
    const at = event.target.closest(selector);
    const all = [...container.querySelectorAll(selector)];
    if (!at || !all.length) return;
    const index = all.indexOf(at);
    const goal = { [keys[0]]: index - 1, [keys[1]]: index + 1, Home: 0, End: all.length - 1 }[event.key];
    if (goal === undefined || !all[goal]) return;
    event.preventDefault();
    all.forEach((one) => { one.tabIndex = -1; });
    all[goal].tabIndex = 0;
    all[goal].focus();
  });
}

// A small list that opens at a button and goes away by Escape, by a choice, or when the focus leaves it.
export function popup(box, opener) {
  let gone = false;
  const close = (back = false) => {
    if (gone) return;
    gone = true;
    if (back) opener.focus();
    box.remove();
    opener.removeAttribute("aria-expanded");
  };
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget) && event.relatedTarget !== opener) queueMicrotask(() => close());
  });
  box.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.stopPropagation(); close(true); } });
  roving(box, "button");
  opener.setAttribute("aria-expanded", "true");
  return close;
}
