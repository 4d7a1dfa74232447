// What a phone can send besides words: pictures, places, a voice message, files, its owner's contact.

import { dialog, el, icon, popup } from "./dom.js";
import { t } from "./i18n.js";
import { picker } from "./map.js";
import { base64, sampleLetter, sampleNames, samplePhoto } from "./photos.js";
import { click } from "./store.js";

const MAX_FILE = 8 * 1024 * 1024;

const openLists = new WeakMap(); // phone → how its list is closed

export function attachMenu(phone, button) {
  if (phone.composer.node.querySelector(".attach-list")) { openLists.get(phone)(); return; }
  const entries = [["photo", "photo", () => photoDialog(phone)], ["pin", "place", () => placeDialog(phone)], ["voice", "voice", () => send(phone, "send_voice")],
    ["file", "document", () => documentDialog(phone)], ["phone", "contact", () => send(phone, "send_contact")]];
  const list = el("div", { class: "attach-list", role: "menu", "aria-label": t("composer.attach") },
    entries.map(([sign, name, does]) => el("button", { type: "button", role: "menuitem", onclick: () => { close(true); does(); } }, icon(sign), t(`attach.${name}`))));
  const close = popup(list, button);
  openLists.set(phone, close);
  phone.composer.node.prepend(list);
  list.querySelector("button").focus();
}

const inWhatsApp = (phone) => phone.who?.client === "whatsapp";
const send = (phone, act, args = {}) => click("act", { person: phone.person, chat: phone.chat, act, args });

function photoDialog(phone) {
  const chosen = new Map();
  const submit = el("button", { type: "submit", class: "primary", disabled: true }, t("photo.send"));
  const choose = (key, data) => {
    if (chosen.has(key)) chosen.delete(key);
    else chosen.set(key, data);
    submit.disabled = !chosen.size;
    submit.textContent = chosen.size > 1 ? t("photo.send_album", { n: chosen.size }) : t("photo.send");
  };
  const grid = el("div", { class: "samples" });
  const offer = (key, data, name) => {
    const button = el("button", { type: "button", "aria-pressed": "false", "aria-label": name, onclick: () => {
      choose(key, data);
      button.setAttribute("aria-pressed", String(chosen.has(key)));
    } }, el("img", { src: `data:image/jpeg;base64,${data}`, alt: "" }));
    grid.append(button);
    return button;
  };
  sampleNames().forEach(async (name, i) => offer(name, await samplePhoto(name), t("photo.sample", { n: i + 1 })));
  const file = el("input", { type: "file", accept: "image/png,image/jpeg,image/webp", multiple: true, onchange: async () => {
    for (const one of [...file.files].slice(0, 10)) {
      if (one.size > MAX_FILE) phone.toast(t("file.too_big"));
      else offer(`${one.name}${one.size}`, await base64(one), one.name).click();
    }
  } });
  const caption = el("input", { type: "text", maxLength: 1024, autocomplete: "off" });
  const spoiler = el("input", { type: "checkbox" });
  const form = el("form", { method: "dialog", onsubmit: () => click("media", { person: phone.person, chat: phone.chat, photos: [...chosen.values()].slice(0, 10), caption: caption.value, spoiler: spoiler.checked }) },
    el("p", { class: "hint" }, t("photo.hint")), grid, el("label", { class: "field" }, t("photo.file"), file), el("label", { class: "field" }, t("photo.caption"), caption),
    inWhatsApp(phone) ? null : el("label", { class: "check" }, spoiler, t("photo.spoiler")), el("div", { class: "dialog-foot" }, submit));
  dialog(t("attach.photo"), form, { closeLabel: t("close") });
}

export function placeDialog(phone) {
  const at = {};
  const board = picker(phone.who.position, (now) => Object.assign(at, now));
  const title = el("input", { type: "text", maxLength: 80, value: t("place.sample"), autocomplete: "off" });
  const deliver = (act, args = {}) => {
    const place = { latitude: at.latitude, longitude: at.longitude };
    box.close();
    click("client", { person: phone.person, position: [at.latitude, at.longitude] });
    send(phone, act, { ...place, ...args });
  };
  const box = dialog(t("attach.place"), el("div", { class: "place-form" }, board,
    el("div", { class: "choices" },
      el("button", { type: "button", class: "primary", onclick: () => deliver("send_location") }, icon("pin"), t("place.pin")),
      inWhatsApp(phone) ? null : el("button", { type: "button", onclick: () => deliver("send_live_location", { period: 3600 }) }, t("place.live"))),
    el("label", { class: "field" }, t("place.name"), title),
    el("button", { type: "button", onclick: () => deliver("send_venue", { title: title.value.trim() || t("place.sample"), address: "Kota Tangerang" }) }, t("place.venue"))),
  { wide: true, closeLabel: t("close") });
}

function documentDialog(phone) {
  const deliver = (document, name, mime) => { box.close(); return click("media", { person: phone.person, chat: phone.chat, document, name, mime }); };
  const file = el("input", { type: "file", onchange: async () => {
    const [one] = file.files;
    if (!one) return;
    if (one.size > MAX_FILE) { phone.toast(t("file.too_big")); return; }
    deliver(await base64(one), one.name, one.type || "application/octet-stream");
  } });
  const box = dialog(t("attach.document"), el("div", { class: "place-form" },
    el("button", { type: "button", class: "primary", onclick: () => deliver(sampleLetter(), "surat-demo.pdf", "application/pdf") }, icon("file"), t("document.sample")),
    el("label", { class: "field" }, t("document.file"), file)), { closeLabel: t("close") });
}
