// The lower end of a phone: what its owner writes, sends, or may do instead (start, unblock).

import { attachMenu } from "./attach.js";
import { el, iconButton, popup } from "./dom.js";
import { t } from "./i18n.js";
import { replyKeyboard } from "./keyboard.js";
import { click, keyboardOf, state } from "./store.js";

export function composer(phone) {
  let mode = null; // {kind: "reply" | "edit", message}
  let keysHidden = false;
  let lastRows = "";
  let closeList = null;
  const input = el("textarea", { rows: 1, "aria-label": t("composer.write"), placeholder: t("composer.write"), maxLength: 4096 });
  const submit = iconButton("send", t("composer.send"), () => send(), { class: "round primary" });
  const commands = iconButton("menu", t("composer.commands"), () => openCommands());
  const attach = iconButton("clip", t("composer.attach"), (event) => attachMenu(phone, event.currentTarget));
  const keysButton = iconButton("keys", t("composer.keys"), () => { keysHidden = !keysHidden; refresh(true); });
  const context = el("div", { class: "context", hidden: true });
  const line = el("div", { class: "line" }, commands, attach, input, keysButton, submit);
  const keys = el("div", { class: "keys" });
  const node = el("footer", { class: "composer" });

  function refresh(force = false) {
    const { who } = phone;
    if (!who) return;
    commands.hidden = who.client === "whatsapp";
    const client = `${who.blocked}/${who.deleted}/${who.started}/${who.groups.length}/${phone.chat}`;
    const rows = JSON.stringify(keyboardOf(phone.person, phone.chat) ?? null) + who.client + client;
    if (rows === lastRows && !force) return;
    if (!force) keysHidden = false;
    lastRows = rows;
    const shown = keyboardOf(phone.person, phone.chat);
    const keyboard = replyKeyboard(phone);
    keysButton.hidden = !keyboard;
    keysButton.setAttribute("aria-pressed", String(!keysHidden));
    input.placeholder = shown?.hint || t("composer.write");
    keys.replaceChildren(...(keyboard && !keysHidden ? [keyboard] : []));
    if (!input.isConnected || barred(who) !== node.dataset.barred) {
      node.dataset.barred = barred(who);
      node.replaceChildren(...(barred(who) ? [instead(who)] : [context, line, keys]));
    }
  }

  function barred(who) {
    if (who.deleted) return "deleted";
    if (!phone.isPrivate) return "";
    return who.blocked ? "blocked" : who.started ? "" : "new";
  }

  function instead(who) {
    if (who.deleted) return el("p", { class: "barred" }, t("composer.deleted"));
    const [label, act] = who.blocked ? [t("composer.unblock"), "unblock"] : [t("composer.start"), "start"];
    return el("div", { class: "barred" }, who.blocked ? el("p", {}, t("composer.blocked")) : null,
      el("button", { type: "button", class: "primary", onclick: () => click("act", { person: phone.person, act }) }, label));
  }

  async function send() {
    const text = input.value.trim();
    if (!text) return input.focus();
    input.value = "";
    grow();
    const was = mode;
    leaveMode();
    const done = was?.kind === "edit"
      ? await click("act", { person: phone.person, chat: phone.chat, act: "edit", args: { message: was.message.id, new_text: text } })
      : await phone.say(text, was ? { reply_to: was.message.id } : {});
    if (!done) input.value = text;
    input.focus();
    return undefined;
  }

  function grow() {
    input.style.height = "";
    if (input.value) input.style.height = `${Math.min(input.scrollHeight + 2, 120)}px`;
  }

  function enterMode(kind, message) {
    mode = { kind, message };
    context.hidden = false;
    context.replaceChildren(el("span", {}, el("b", {}, t(`composer.${kind}`)), message.text.slice(0, 90) || t(`kind.${message.type}`)),
      iconButton("close", t("close"), leaveMode));
    if (kind === "edit") { input.value = message.text; grow(); }
    input.focus();
  }

  function leaveMode() {
    mode = null;
    context.hidden = true;
  }

  function openCommands() {
    if (closeList && node.querySelector(".command-list")) { closeList(); return; }
    const offered = phone.who.commands[phone.chat] ?? [];
    const say = (name) => { closeList(true); phone.say(`/${name}${phone.isPrivate ? "" : `@${state.bot.username}`}`); };
    const list = el("div", { class: "command-list", role: "menu", "aria-label": t("composer.commands") },
      offered.map((one) => el("button", { type: "button", role: "menuitem", onclick: () => say(one.command) }, el("b", {}, `/${one.command}`), el("span", {}, one.description))),
      offered.length ? null : el("button", { type: "button", role: "menuitem", onclick: () => closeList(true) }, t("composer.no_commands")));
    closeList = popup(list, commands);
    node.prepend(list);
    list.querySelector("button").focus();
  }

  input.addEventListener("input", grow);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
    if (event.key === "Escape" && mode) { event.stopPropagation(); leaveMode(); input.value = ""; }
  });

  return { node, refresh, reply: (message) => enterMode("reply", message), edit: (message) => enterMode("edit", message), focus: () => input.focus(),
    fill: (text) => { if (!input.value) { input.value = text; grow(); } } };
}
