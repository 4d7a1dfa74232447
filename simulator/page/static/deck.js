// Which phones lie on the table: side by side where there is room, one at a time with tabs where there is not.

import { avatar } from "./bubbles.js";
import { el, roving } from "./dom.js";
import { t } from "./i18n.js";
import { Phone } from "./phone.js";
import { isFor, on, roleOf, state } from "./store.js";

const MOST = 6;
const narrow = window.matchMedia("(max-width: 759px)");

export function makeDeck(deck, tabs, announce) {
  let phones = [];
  let shown = 0;
  const met = new Set();

  function open(person, chat, focus = true) {
    let phone = phones.find((one) => one.key === `${person}/${chat}`);
    if (!phone) {
      phone = new Phone(person, chat);
      phone.elsewhere = (room) => phones.some((one) => one !== phone && one.person === person && one.chat === room && one.visible);
      phones.push(phone);
      deck.append(phone.node);
      phone.end();
    }
    if (focus) show(phones.indexOf(phone), true);
    else draw();
    return phone;
  }

  function close(phone) {
    const index = phones.indexOf(phone);
    phones = phones.filter((one) => one !== phone);
    phone.node.remove();
    show(Math.min(Math.max(0, index - 1), phones.length - 1));
  }

  function begin() {
    met.clear();
    phones.forEach((one) => one.node.remove());
    phones = [];
    const [resident, responder, supervisor] = state.ready;
    const group = [...state.groups.keys()][0];
    if (resident) {
      for (const [person, chat] of [[resident, resident], [responder, group], [responder, responder], [supervisor, supervisor]]) open(person, chat, false);
      for (const who of state.people.values()) {
        if (who.client === "whatsapp") open(who.id, who.id, false);
        met.add(who.id);
      }
    }
    shown = 0;
    meet();
  }

  // Whoever comes into a story gets a phone on the table, as long as there is room for one.
  function meet() {
    const group = [...state.groups.keys()][0];
    for (const who of state.people.values()) {
      if (met.has(who.id) || !(who.started || who.groups.length)) continue;
      met.add(who.id);
      const role = roleOf(who);
      const team = phones.filter((one) => one.who?.groups.length).length;
      if (role === "responder" && team >= 2) continue;
      if (phones.length >= MOST) continue;
      if (who.groups.length && !phones.some((one) => one.chat === group)) open(who.id, group, false);
      open(who.id, who.id, false);
    }
    draw();
  }

  function show(index, focus = false) {
    if (!phones[index]) { draw(); return; }
    shown = index;
    draw();
    const phone = phones[index];
    if (focus) {
      phone.node.scrollIntoView({ inline: "nearest", block: "nearest" });
      phone.composer.focus();
    }
    phone.end();
    phone.read();
  }

  function draw() {
    phones.forEach((phone, i) => { phone.node.hidden = narrow.matches && i !== shown; });
    deck.style.setProperty("--phones", phones.length);
    tabs.hidden = !narrow.matches || phones.length < 2;
    const focused = tabs.contains(document.activeElement);
    tabs.replaceChildren(...phones.map((phone, i) => {
      const name = phone.isPrivate ? phone.who?.name : t("chat.group");
      return el("button", { type: "button", "aria-pressed": String(i === shown), tabIndex: i === shown ? 0 : -1, onclick: () => show(i) },
        avatar(phone.isPrivate ? phone.person : phone.chat, name ?? ""), el("span", {}, (name ?? "").split(" ")[0]), phone.total ? el("span", { class: "badge" }, String(phone.total)) : null);
    }));
    if (focused) tabs.children[shown]?.focus();
    if (!phones.length) deck.dataset.empty = t("deck.empty");
    else delete deck.dataset.empty;
  }

  tabs.setAttribute("role", "group");
  tabs.setAttribute("aria-label", t("deck.tabs"));
  roving(tabs, "button", ["ArrowLeft", "ArrowRight"]);
  narrow.addEventListener("change", draw);
  on("hello", (restart) => {
    if (restart || !phones.length) begin();
    else phones.forEach((one) => { one.refresh(); one.renderLog(); });
  });
  on("message", (message, fresh) => {
    phones.forEach((one) => one.take(message, fresh));
    if (fresh && message.bot && message.text) {
      const reader = phones.find((one) => one.chat === message.chat && isFor(message, one.person));
      if (reader) announce(t("announce", { name: reader.isPrivate ? reader.who?.name : reader.title, text: message.text.slice(0, 160) }));
    }
  });
  on("people", () => { phones.forEach((one) => one.refresh()); meet(); });
  on("inside", () => phones.forEach((one) => { if (one.role !== roleOf(one.who ?? { groups: [] })) { one.role = one.who && roleOf(one.who); one.refresh(); } }));
  on("keyboard", (news) => phones.filter((one) => one.person === news.person).forEach((one) => one.composer.refresh()));
  on("answer", (news) => {
    const own = phones.filter((one) => one.person === news.person);
    (own.find((one) => one.chat === news.chat) ?? own[0])?.answer(news);
    if (news.text) announce(news.text);
  });
  on("typing", (news) => phones.filter((one) => one.chat === news.chat).forEach((one) => one.types()));
  on("open-phone", (person, chat) => open(person, chat));
  on("close-phone", close);
  on("unread", draw);
  on("fill", (next) => { const phone = open(next.who, next.chat ?? next.who); phone.composer.fill(next.words); phone.composer.focus(); });
  document.addEventListener("visibilitychange", () => phones.forEach((one) => one.read()));
  return { show: (index) => show(index, true), tick: () => phones.forEach((one) => one.tick()), get phones() { return phones; } };
}

