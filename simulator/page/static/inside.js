// A look inside for developers: the bot's tables as they change.

import { el } from "./dom.js";
import { exactTime, shortDay, t, time } from "./i18n.js";
import { click, state } from "./store.js";

const at = (ms) => (ms ? exactTime(ms) : "");
const due = (ms) => (ms ? `${shortDay(ms)} ${time(ms)}` : "");
const TABLES = {
  inbox: { key: "update_id", columns: [["update_id", (one) => `…${String(one.update_id).slice(-5)}`], ["kind", (one) => one.kind], ["state", mark], ["outcome", (one) => one.outcome ?? ""], ["received", (one) => at(one.received_at)], ["ms", (one) => (one.done_at ? String(one.done_at - one.received_at) : "")]] },
  outbox: { key: "id", columns: [["id", (one) => one.id], ["kind", (one) => one.kind], ["to", (one) => named(one.chat_id)], ["state", mark], ["prio", (one) => one.priority], ["subject", (one) => (one.subject ? `${one.rewrite ? "↻ " : ""}${one.subject}` : "")], ["sent", (one) => at(one.sent_at)], ["error", (one) => one.error ?? ""]] },
  events: { key: "id", columns: [["id", (one) => one.id], ["at", (one) => at(one.at)], ["kind", (one) => one.kind], ["actor", (one) => actor(one.actor)], ["data", (one) => JSON.stringify(one.data)], ["hash", (one) => one.hash]] },
  reminders: { key: "id", columns: [["id", (one) => one.id], ["kind", (one) => `${one.kind}${one.n ? ` ${one.n}` : ""}`], ["due", (one) => due(one.due_at)], ["state", mark], ["fired", (one) => due(one.fired_at)], ["ticket", (one) => one.ticket_id ?? ""]] },
};

function mark(one) { return el("span", { class: `row-state ${one.state}` }, one.state); }
function named(chat) { return state.people.get(chat)?.name ?? state.groups.get(chat)?.title ?? chat; }
function actor(text) {
  const [kind, id] = text.split(":");
  return kind === "user" ? state.people.get(Number(id))?.name ?? text : text;
}

export function insidePanel() {
  let shown = "events";
  let drawn = "";
  const ticket = el("select", { "aria-label": t("inside.ticket"), onchange: () => click("inside", { ticket: ticket.value || null }) });
  const tabs = el("div", { class: "segments", role: "group", "aria-label": t("inside.tables") }, Object.keys(TABLES).map((name) => el("button", { type: "button", "aria-pressed": String(name === shown), data: { table: name }, onclick: () => {
    shown = name;
    for (const one of tabs.children) one.setAttribute("aria-pressed", String(one.dataset.table === name));
    refresh();
  } }, t(`inside.${name}`))));
  const body = el("div", { class: "scroll rows", tabIndex: 0, role: "region", "aria-label": t("inside.rows") });
  const known = new Map();

  function refresh() {
    const { tickets = [] } = state.inside;
    const options = JSON.stringify(tickets) + state.inside.ticket;
    if (options !== drawn) {
      drawn = options;
      ticket.replaceChildren(el("option", { value: "" }, t("inside.all")), ...tickets.map((one) => el("option", { value: one.id, selected: one.id === state.inside.ticket }, `${one.code} · ${one.state}`)));
    }
    const { key, columns } = TABLES[shown];
    const rows = state.inside[shown] ?? [];
    const first = !known.has(shown);
    const before = known.get(shown) ?? new Map();
    known.set(shown, new Map(rows.map((one) => [one[key], JSON.stringify(one)])));
    body.replaceChildren(rows.length ? el("table", {}, el("thead", {}, el("tr", {}, columns.map(([name]) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, rows.map((one) => el("tr", { class: !first && before.get(one[key]) !== JSON.stringify(one) ? "changed" : "" }, columns.map(([, read]) => el("td", {}, read(one))))))) : el("p", { class: "hint" }, t("inside.none")));
  }
  refresh();
  return { node: el("div", {}, el("p", { class: "hint" }, t("inside.hint")), el("label", { class: "field" }, t("inside.ticket"), ticket), tabs, body), refresh, kinds: ["inside", "hello"] };
}
