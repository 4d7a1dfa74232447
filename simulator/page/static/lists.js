// What WhatsApp has in place of Telegram's keyboards: a list that opens as a sheet, and the question for the place.

import { placeDialog } from "./attach.js";
import { el, icon, iconButton } from "./dom.js";
import { t } from "./i18n.js";
import { click } from "./store.js";

export function listOpener(message, phone) {
  const button = el("button", { type: "button", class: "key", data: { key: "list" }, "aria-haspopup": "dialog", onclick: () => openSheet(message, phone, button) }, icon("list"), message.list.words);
  return el("div", { class: "inline-keys" }, button);
}

export function placeAsker(phone) {
  return el("div", { class: "inline-keys" }, el("button", { type: "button", class: "key", data: { key: "place" }, onclick: () => placeDialog(phone) }, icon("pin"), t("wa.place")));
}

// One row is chosen, then sent: a wrong touch costs nothing.
function openSheet(message, phone, opener) {
  const close = () => { box.remove(); if (opener.isConnected) opener.focus(); };
  const submit = el("button", { type: "submit", class: "primary", disabled: true }, t("wa.send"));
  const name = `list-${message.seq}-${phone.person}`;
  const rows = message.list.rows.map((row) => el("label", { class: "list-row" },
    el("span", {}, el("b", {}, row.title), row.about ? el("small", {}, row.about) : null),
    el("input", { type: "radio", name, value: row.data, onchange: () => { submit.disabled = false; } })));
  const form = el("form", { onsubmit: (event) => {
    event.preventDefault();
    const data = form.querySelector("input:checked")?.value;
    if (data === undefined) return;
    close();
    click("press", { person: phone.person, chat: phone.chat, id: message.id, data });
  } }, el("div", { class: "sheet-head" }, el("h3", {}, message.list.words), iconButton("close", t("close"), close)), el("div", { class: "sheet-rows" }, rows), submit);
  const box = el("div", { class: "sheet", role: "dialog", "aria-modal": "true", "aria-label": `${t("wa.choose")}: ${message.list.words}`,
    onkeydown: (event) => { if (event.key === "Escape") { event.stopPropagation(); close(); } },
    onclick: (event) => { if (event.target === box) close(); } }, form);
  phone.over.replaceChildren(box);
  form.querySelector("input").focus();
}
