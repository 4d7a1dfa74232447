// Who is there: everybody's card, and somebody new.

import { avatar } from "./bubbles.js";
import { dialog, el, icon } from "./dom.js";
import { shortDay, t, time } from "./i18n.js";
import { click, emit, now, roleOf, state } from "./store.js";

const NAMES = ["Dewi Lestari", "Agus Salim", "Fitri Handayani", "Joko Susilo", "Maya Puspita", "Rudi Hartono", "Nanda Saputra", "Kartika Sari", "Umar Faruq", "Putri Ayu"];
const ROLES = ["resident", "operator", "responder", "supervisor", "camat"];
const CLIENTS = ["phone", "desktop", "web"];
const clients = () => (state.whatsapp ? [...CLIENTS, "whatsapp"] : CLIENTS);

const options = (names, prefix, chosen) => names.map((name) => el("option", { value: name, selected: name === chosen }, t(`${prefix}.${name}`)));

export function personDialog(who) {
  if (who.client === "whatsapp") return whatsappDialog(who);
  const act = (name) => () => { box.close(); click("act", { person: who.id, act: name }); };
  const client = el("select", { onchange: () => click("client", { person: who.id, client: client.value }) }, options(CLIENTS, "client", who.client));
  const box = dialog(who.name, el("div", { class: "person-form" },
    el("p", { class: "hint" }, `${t(`role.${roleOf(who)}`)} · ${who.phone} · id ${who.id}`),
    el("label", { class: "field" }, t("person.client"), client), el("p", { class: "hint" }, t("person.client_hint")),
    el("div", { class: "choices" },
      el("button", { type: "button", onclick: act(who.blocked ? "unblock" : "block") }, t(who.blocked ? "composer.unblock" : "person.block")),
      who.groups.length ? el("button", { type: "button", onclick: act("leave") }, t("person.leave")) : el("button", { type: "button", onclick: act("join") }, t("person.join")),
      el("button", { type: "button", class: "danger", onclick: act("delete_account") }, t("person.delete")))), { closeLabel: t("close") });
  return box;
}

// What Meta knows of somebody with WhatsApp, and what they can do with their account.
function whatsappDialog(who) {
  const act = (name) => () => { box.close(); click("act", { person: who.id, act: name }); };
  const open = who.window_until && who.window_until > now();
  const box = dialog(who.name, el("div", { class: "person-form" },
    el("p", { class: "hint" }, `${who.phone || t("wa.hidden")} · ${who.user_id}`),
    el("p", { class: "hint" }, open ? t("wa.open", { time: time(who.window_until), day: shortDay(who.window_until) }) : t("wa.shut")),
    el("p", { class: "hint" }, t("wa.paid", { n: who.received })),
    el("div", { class: "choices" },
      el("button", { type: "button", onclick: act(who.online ? "go_offline" : "go_online") }, t(who.online ? "wa.off" : "wa.on")),
      el("button", { type: "button", onclick: act("change_number") }, t("wa.number")),
      el("button", { type: "button", class: "danger", onclick: act(who.blocked ? "unblock" : "block") }, t(who.blocked ? "composer.unblock" : "person.block")))), { closeLabel: t("close") });
  return box;
}

export function peoplePanel() {
  const list = el("ul", { class: "people" });
  const node = el("div", {}, el("p", { class: "hint" }, t("people.hint")), list, addForm());
  const refresh = () => list.replaceChildren(...[...state.people.values()].map((who) => el("li", {}, avatar(who.id, who.name),
    el("span", {}, el("b", {}, who.name), el("small", {}, icon(who.client === "whatsapp" ? "phone" : who.client), who.client === "whatsapp" ? "WhatsApp · " : "", t(`role.${roleOf(who)}`), who.blocked ? ` · ${t("person.blocked")}` : "")),
    el("button", { type: "button", onclick: () => emit("open-phone", who.id, who.id), "aria-label": t("people.open_for", { name: who.name }) }, t("people.open")))));
  refresh();
  return { node, refresh, kinds: ["people", "inside", "hello"] };
}

function addForm() {
  const free = () => NAMES.find((name) => ![...state.people.values()].some((one) => one.name === name)) ?? "Warga Baru";
  const name = el("input", { type: "text", value: free(), maxLength: 60, required: true, autocomplete: "off" });
  const role = el("select", { name: "role", onchange: () => { area.parentElement.hidden = role.value !== "camat"; } }, options(ROLES, "role", "resident"));
  const hidden = el("input", { type: "checkbox" });
  const client = el("select", { name: "client", onchange: () => suit() }, options(clients(), "client", "phone"));
  const tongue = el("select", { name: "language" }, el("option", { value: "id" }, "Bahasa Indonesia"), el("option", { value: "en" }, "English"));
  const area = el("select", {}, [...new Set(state.places.map((one) => one.district))].sort().map((one) => el("option", { value: `kec. ${one}` }, one)));
  const submit = el("button", { type: "submit", class: "primary" }, t("people.add"));
  const form = el("form", { class: "add", onsubmit: async (event) => {
    event.preventDefault();
    submit.disabled = true;
    submit.textContent = t("people.adding");
    const added = await click("person", { name: name.value, role: role.value, client: client.value, language: tongue.value, area: area.value, number_hidden: hidden.checked });
    submit.disabled = false;
    submit.textContent = t("people.add");
    if (!added) return;
    name.value = free();
    emit("open-phone", added.id, added.id);
  } }, el("h3", {}, t("people.new")), el("label", { class: "field" }, t("people.name"), name), el("label", { class: "field" }, t("people.role"), role),
  el("label", { class: "field", hidden: true }, t("people.area"), area), el("label", { class: "field" }, t("person.client"), client),
  el("label", { class: "field" }, t("people.language"), tongue), el("label", { class: "check" }, hidden, t("wa.hide")), el("p", { class: "hint" }, t("people.ways")), submit);
  // Somebody with WhatsApp is a resident: the team is on Telegram.
  const suit = () => {
    const app = client.value === "whatsapp";
    for (const one of [role, tongue]) one.parentElement.hidden = app;
    hidden.parentElement.hidden = !app;
    if (app) area.parentElement.hidden = true;
  };
  suit();
  return form;
}
