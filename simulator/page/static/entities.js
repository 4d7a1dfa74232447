// Text with Telegram's entities (offsets in UTF-16 units, like JavaScript's own strings) as nodes.

import { el } from "./dom.js";
import { relative, t } from "./i18n.js";
import { now } from "./store.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };

export function rich(text, entities = [], hooks = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return between(text, 0, text.length, sorted, hooks);
}

function between(text, from, to, entities, hooks) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const one = entities[i];
    const end = one.offset + one.length;
    if (one.offset < at || end > to) continue;
    if (one.offset > at) nodes.push(text.slice(at, one.offset));
    const inner = entities.slice(i + 1).filter((other) => other.offset >= one.offset && other.offset + other.length <= end);
    nodes.push(wrap(one, text.slice(one.offset, end), between(text, one.offset, end, inner, hooks), hooks));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrap(entity, plain, children, hooks) {
  switch (entity.type) {
    case "url": return link(plain.includes("://") ? plain : `https://${plain}`, children, hooks);
    case "text_link": return link(entity.url, children, hooks);
    case "phone_number": return el("span", { class: "number" }, children);
    case "bot_command": return el("button", { type: "button", class: "inline-link", onclick: () => hooks.command?.(plain) }, children);
    case "spoiler": return spoiler(children);
    case "date_time": return moment(entity, plain);
    default: return TAGS[entity.type] ? el(TAGS[entity.type], {}, children) : el("span", {}, children);
  }
}

function link(url, children, hooks) {
  if (hooks.ours?.(url)) return el("button", { type: "button", class: "inline-link", onclick: () => hooks.open(url) }, children);
  if (!/^https?:/.test(url)) return el("span", { class: "number" }, children);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: t("link.outside", { url }) }, children);
}

function spoiler(children) {
  const cover = el("button", { type: "button", class: "spoiler", "aria-label": t("spoiler.show"), onclick: () => {
    cover.replaceWith(el("span", {}, children));
  } }, el("span", { "aria-hidden": "true" }, children.map((one) => (typeof one === "string" ? one : one.cloneNode(true)))));
  return cover;
}

// Telegram's clients write such a moment anew as time goes by.
function moment(entity, plain) {
  if (!String(entity.date_time_format ?? entity.format ?? "").includes("r")) return el("time", {}, plain);
  const at = (entity.unix_time ?? entity.unix) * 1000;
  return el("time", { class: "relative", title: plain, data: { at } }, relative(at, now()));
}

export function refreshMoments(root) {
  for (const node of root.querySelectorAll("time.relative")) node.textContent = relative(Number(node.dataset.at), now());
}
