// A phone: one person's screen with one chat at a time.

import { avatar, bubble } from "./bubbles.js";
import { composer } from "./composer.js";
import { dialog, el, icon, iconButton, popup, roving } from "./dom.js";
import { refreshMoments } from "./entities.js";
import { dayName, t } from "./i18n.js";
import { personDialog } from "./people.js";
import { click, emit, isFor, messagesOf, now, roleOf, state } from "./store.js";

const NEAR = 90; // pixels from the end of a chat within which it follows what comes

export class Phone {
  constructor(person, chat) {
    this.person = person;
    this.chat = chat;
    this.unread = new Map();
    this.rows = new Map();
    this.elsewhere = () => false; // whether the same person sees that chat on another phone; the deck knows
    this.hooks = {
      ours: (url) => new RegExp(`^(https?://)?t\\.me/${state.bot.username}(\\?|$)`, "i").test(url),
      open: (url) => { this.go(this.person); click("act", { person: this.person, act: "open_link", args: { url } }); },
      command: (text) => this.say(text),
    };
    this.build();
  }

  get who() { return state.people.get(this.person); }
  get isPrivate() { return this.chat === this.person; }
  get title() { return this.isPrivate ? "Sigap" : state.groups.get(this.chat)?.title ?? ""; }
  get key() { return `${this.person}/${this.chat}`; }
  get visible() { return this.node.offsetParent !== null && !document.hidden; }
  get total() { return [...this.unread.values()].reduce((sum, one) => sum + one, 0); }

  say(text, extra = {}) {
    return click("act", { person: this.person, chat: this.chat, act: "send_text", args: { text, ...extra } });
  }

  // -- building ------------------------------------------------------------------------------------------------------
  build() {
    this.head = el("header", { class: "phone-head" });
    this.pinned = el("div", { class: "pinned", hidden: true });
    this.log = el("div", { class: "log", role: "log", "aria-live": "off", tabIndex: 0, onscroll: () => this.scrolled() });
    this.latest = iconButton("down", t("chat.latest"), () => this.end(true), { class: "round latest", hidden: true });
    this.over = el("div", { class: "over" });
    this.composer = composer(this);
    this.node = el("section", { class: "phone", data: { person: this.person } }, this.head,
      el("div", { class: "screen" }, this.pinned, this.log, this.latest, this.over), this.composer.node);
    roving(this.log, ".bubble");
    this.log.addEventListener("keydown", (event) => this.enterLog(event));
    this.refresh();
    this.renderLog();
  }

  enterLog(event) {
    if (event.target !== this.log || !["ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) return;
    const all = [...this.log.querySelectorAll(".bubble")];
    const goal = event.key === "Home" || event.key === "ArrowDown" && this.log.scrollTop === 0 ? all[0] : all.at(-1);
    if (!goal) return;
    event.preventDefault();
    goal.tabIndex = 0;
    goal.focus();
  }

  refresh() {
    const { who } = this;
    if (!who) return;
    const role = t(`role.${roleOf(who)}`);
    const app = who.client === "whatsapp";
    this.node.classList.toggle("whatsapp", app);
    this.node.setAttribute("aria-label", t("phone.label", { name: who.name, role, chat: this.title }));
    this.log.setAttribute("aria-label", t("chat.label", { chat: this.title, name: who.name }));
    const rooms = [this.person, ...who.groups];
    this.head.replaceChildren(
      el("button", { type: "button", class: "owner", onclick: () => personDialog(who), "aria-label": t("person.open", { name: who.name }) },
        avatar(who.id, who.name), el("span", {}, el("b", {}, who.name), el("small", {}, icon(app ? "phone" : who.client), app ? t("wa.head", { n: who.received }) : role, this.typing ? el("em", {}, ` · ${t("chat.typing")}`) : null))),
      rooms.length > 1 ? el("div", { class: "rooms", role: "group", "aria-label": t("chat.rooms") }, rooms.map((room) => this.roomButton(room))) : el("span", { class: "rooms single" }, app ? "WhatsApp" : this.title),
      iconButton("close", t("phone.close", { name: who.name }), () => emit("close-phone", this)));
    this.composer.refresh();
    this.refreshPinned();
  }

  roomButton(room) {
    const group = state.groups.get(room);
    const count = this.unread.get(room) ?? 0;
    return el("button", { type: "button", "aria-pressed": String(room === this.chat), onclick: () => this.go(room), title: group?.title ?? "Sigap" },
      group ? t("chat.group") : "Sigap", count ? el("span", { class: "badge", "aria-label": t("chat.unread", { n: count }) }, String(count)) : null);
  }

  go(room) {
    if (room === this.chat) return;
    this.chat = room;
    this.unread.delete(room);
    this.refresh();
    this.renderLog();
    emit("unread");
  }

  // -- the chat ------------------------------------------------------------------------------------------------------
  renderLog() {
    this.rows.clear();
    this.lastDay = "";
    const all = messagesOf(this.chat, this.person);
    const seen = new Set();
    const nodes = [];
    for (const message of all) {
      if (message.album && seen.has(message.album)) continue;
      seen.add(message.album);
      nodes.push(...this.rowFor(message, all));
    }
    if (!nodes.length) nodes.push(this.empty());
    this.log.replaceChildren(...nodes);
    this.refreshPinned();
    this.end();
  }

  empty() {
    return el("p", { class: "empty" }, t(this.isPrivate ? "chat.empty" : "chat.empty_group"));
  }

  rowFor(message, all = messagesOf(this.chat, this.person)) {
    const parts = message.album ? all.filter((one) => one.album === message.album) : [message];
    const row = bubble(parts, this);
    this.rows.set(parts[0].id, row);
    const day = dayName(message.date * 1000);
    const separator = day === this.lastDay ? [] : [el("div", { class: "row day" }, el("p", {}, day))];
    this.lastDay = day;
    return [...separator, row];
  }

  take(message, fresh) {
    if (!isFor(message, this.person)) return;
    const mine = message.author === this.person;
    if (message.chat !== this.chat) {
      if (fresh && !message.deleted && !mine && message.type !== "service" && this.who?.groups.concat(this.person).includes(message.chat) && !this.elsewhere(message.chat)) this.count(message.chat);
      return;
    }
    this.log.querySelector(".empty")?.remove();
    const follow = this.atEnd() || mine;
    if (message.deleted) this.drop(message);
    else this.place(message);
    if (fresh && follow) this.end();
    if (fresh && !message.deleted && !mine && message.type !== "service" && (!follow || !this.visible)) this.count(this.chat);
    if (message.type === "service" || message.pinned !== undefined) this.refreshPinned();
    this.typing = false;
  }

  place(message) {
    const lead = message.album ? messagesOf(this.chat, this.person).find((one) => one.album === message.album) : message;
    const old = this.rows.get(lead.id);
    if (!old) return this.log.append(...this.rowFor(message));
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.key ?? "bubble" : null;
    const parts = message.album ? messagesOf(this.chat, this.person).filter((one) => one.album === message.album) : [message];
    const row = bubble(parts, this);
    row.classList.add("changed");
    old.replaceWith(row);
    this.rows.set(lead.id, row);
    if (focused) (row.querySelector(`[data-key="${focused}"]`) ?? row.querySelector(".bubble"))?.focus({ preventScroll: true });
    if (this.atEnd()) this.end();
    return undefined;
  }

  drop(message) {
    this.rows.get(message.id)?.remove();
    this.rows.delete(message.id);
  }

  atEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR; }

  // What comes into view gets its true height only then, so the end is looked for again for some frames.
  end(smooth = false) {
    const { log } = this;
    let frames = smooth ? 0 : 10;
    const go = () => {
      log.scrollTo({ top: log.scrollHeight, behavior: smooth ? "smooth" : "instant" });
      frames -= 1;
      if (frames > 0 && log.isConnected) requestAnimationFrame(go);
    };
    go();
  }

  scrolled() {
    const ended = this.atEnd();
    this.latest.hidden = ended;
    if (ended && this.visible && this.unread.delete(this.chat)) { this.refresh(); emit("unread"); }
  }

  count(room) {
    this.unread.set(room, (this.unread.get(room) ?? 0) + 1);
    this.refresh();
    emit("unread");
  }

  read() {
    if (this.visible && this.atEnd() && this.unread.delete(this.chat)) { this.refresh(); emit("unread"); }
  }

  refreshPinned() {
    const pins = messagesOf(this.chat, this.person).filter((one) => one.pinned);
    const last = pins.at(-1);
    this.pinned.hidden = !last;
    if (last) {
      this.pinned.replaceChildren(el("button", { type: "button", onclick: () => this.show(last.id) }, icon("tack"),
        el("span", {}, el("b", {}, t("chat.pinned", { n: pins.length })), el("span", {}, last.text.split("\n")[0] || t(`kind.${last.type}`)))));
    }
  }

  show(id) {
    const row = this.rows.get(id);
    if (!row) return this.toast(t("chat.not_here"));
    row.scrollIntoView({ block: "center" });
    row.classList.add("found");
    setTimeout(() => row.classList.remove("found"), 1600);
    row.querySelector(".bubble")?.focus({ preventScroll: true });
    return undefined;
  }

  // -- what lies over the chat -----------------------------------------------------------------------------------------
  toast(text) {
    const node = el("p", { class: "toast", role: "status" }, text);
    this.over.replaceChildren(node);
    setTimeout(() => node.remove(), Math.max(3500, text.length * 70));
  }

  answer(news) {
    if (news.url && this.hooks.ours(news.url)) this.hooks.open(news.url);
    if (!news.text) return;
    if (!news.alert) { this.toast(news.text); return; }
    const close = el("button", { type: "button", class: "primary", onclick: () => { box.remove(); this.log.focus(); } }, "OK");
    const box = el("div", { class: "alert", role: "alertdialog", "aria-label": t("alert.title", { name: this.who.name }), onkeydown: (event) => event.key === "Escape" && (event.stopPropagation(), close.click()) },
      el("div", {}, el("p", {}, news.text), close));
    this.over.replaceChildren(box);
    if (this.node.contains(document.activeElement)) close.focus();
  }

  types() {
    this.typing = true;
    this.refresh();
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => { this.typing = false; this.refresh(); }, 5000);
  }

  menu(message, own, button) {
    const act = (name, args) => () => click("act", { person: this.person, chat: this.chat, act: name, args });
    const entries = [["reply", () => this.composer.reply(message)]];
    if (own && this.who?.client !== "whatsapp" && ["text", "photo", "document"].includes(message.type)) entries.push(["edit", () => this.composer.edit(message)]);
    if (own) entries.push(["delete", act("delete", { message: message.id })]);
    if (message.text) entries.push(["copy", () => navigator.clipboard?.writeText(message.text)]);
    if (!this.isPrivate && !message.protected && message.text) entries.push(["forward", () => click("act", { person: this.person, act: "forward", args: { source: message.text } })]);
    const box = el("div", { class: "bubble-menu", role: "menu" }, entries.map(([name, does]) => el("button", { type: "button", role: "menuitem", onclick: () => { close(true); does(); } }, t(`bubble.${name}`))));
    const close = popup(box, button);
    button.closest(".bubble").append(box);
    box.querySelector("button").focus();
  }

  openPhoto(message) {
    const image = el("img", { src: `file/${message.photo.file_id}`, alt: message.text || t("kind.photo") });
    dialog(t("kind.photo"), el("div", { class: "big-photo" }, image), { wide: true, closeLabel: t("close") });
  }

  tick() { refreshMoments(this.log); if (now() % 60000 < 1100) this.composer.refresh(); }
}
