// Buttons under a message, and the keyboard that a chat offers instead of letters.

import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { click, keyboardOf, on, state } from "./store.js";

const STYLES = { danger: "danger", success: "success", primary: "primary" };
const waiting = new Map(); // press id → the button that waits for its answer

on("answer", (answer) => {
  const button = waiting.get(answer.press);
  button?.classList.remove("busy");
  button?.removeAttribute("aria-busy");
  waiting.delete(answer.press);
});

export function inlineKeyboard(message, phone) {
  return el("div", { class: "inline-keys", role: "group", "aria-label": t("keys.inline") },
    message.buttons.map((row, at) => el("div", { class: "key-row" }, row.map((one, column) => key(message, phone, one, at, column)))));
}

function key(message, phone, one, row, column) {
  const style = STYLES[one.style] ?? "";
  if (one.does === "url" && !phone.hooks.ours(one.url)) {
    return el("a", { class: `key ${style}`, href: one.url, target: "_blank", rel: "noopener noreferrer" }, one.text, " ↗");
  }
  const button = el("button", { type: "button", class: `key ${style}`, data: { key: `${row}.${column}` }, disabled: one.grey, onclick: () => act(button, message, phone, one) }, one.text);
  return button;
}

async function act(button, message, phone, one) {
  if (one.does === "url") return phone.hooks.open(one.url);
  if (one.does === "copy") {
    await navigator.clipboard?.writeText(one.copy).catch(() => null);
    return phone.toast(t("keys.copied", { text: one.copy }));
  }
  if (one.does !== "press") return phone.toast(t("keys.nothing"));
  button.classList.add("busy");
  button.setAttribute("aria-busy", "true");
  const pressed = await click("press", { person: phone.person, chat: phone.chat, id: message.id, data: one.data });
  if (!pressed?.press) { button.removeAttribute("aria-busy"); return button.classList.remove("busy"); }
  waiting.set(pressed.press, button);
  setTimeout(() => { button.classList.remove("busy"); waiting.delete(pressed.press); }, 15000);
  return undefined;
}

// The reply keyboard; null where the chat offers none.
export function replyKeyboard(phone) {
  const shown = keyboardOf(phone.person, phone.chat);
  if (!shown?.rows.length) return null;
  const client = state.people.get(phone.person)?.client;
  return el("div", { class: "reply-keys", role: "group", "aria-label": t("keys.reply") },
    shown.rows.map((row) => el("div", { class: "key-row" }, row.map((one) => el("button", { type: "button", class: "key", onclick: async () => {
      const done = await click("tap", { person: phone.person, chat: phone.chat, words: one.text });
      if (done && !done.sent) phone.toast(t("keys.not_here", { client: t(`client.${client}`) }));
    } }, one.asks === "location" ? icon("pin") : null, one.text.replace(/^📍\s*/u, ""))))));
}
