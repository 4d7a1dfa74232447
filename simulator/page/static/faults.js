// Breaking things on purpose, and the count that shows that nothing is lost.

import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { click, now, state } from "./store.js";

const FAULTS = [["down", true], ["slow", true], ["busy", false], ["kill", false], ["repeat", false]];

export function faultsPanel() {
  const buttons = new Map(FAULTS.map(([kind, lasts]) => {
    const note = el("span", {}, t(`fault.${kind}_hint`));
    const button = el("button", { type: "button", class: "fault", "aria-pressed": lasts ? "false" : undefined, onclick: () => click("fault", { kind }) },
      icon(kind === "slow" ? "clock" : kind === "repeat" ? "people" : "bolt"), el("b", {}, t(`fault.${kind}`)), note);
    return [kind, { button, note, lasts }];
  }));
  const counts = el("dl", { class: "counts" });
  const verdict = el("p", { class: "verdict", role: "status" });
  const node = el("div", {}, el("p", { class: "hint" }, t("fault.hint")), el("div", { class: "faults" }, [...buttons.values()].map((one) => one.button)), el("h3", {}, t("fault.counts")), verdict, counts);
  const refresh = () => {
    const trouble = state.trouble;
    if (!trouble) return;
    const on = { down: trouble.down, slow: trouble.slow, busy: trouble.busy_until > now(), kill: trouble.bot === "killed", repeat: false };
    for (const [kind, { button, note, lasts }] of buttons) {
      button.classList.toggle("on", Boolean(on[kind]));
      if (lasts) button.setAttribute("aria-pressed", String(Boolean(on[kind])));
      note.textContent = on[kind] ? t(`fault.${kind}_on`) : t(`fault.${kind}_hint`);
    }
    const { inbox = {}, outbox = {}, tickets = {}, events = {} } = state.inside.counters ?? {};
    const sum = (table) => Object.values(table).reduce((all, one) => all + one, 0);
    const figures = [["sent", trouble.sent], ["waiting", trouble.waiting], ["kept", sum(inbox)], ["done", inbox.done ?? 0], ["aside", (inbox.parked ?? 0) + (inbox.quarantined ?? 0)], ["expired", trouble.expired], ["repeated", trouble.repeated],
      ["out", outbox.sent ?? 0], ["out_waiting", (outbox.waiting ?? 0) + (outbox.leased ?? 0)], ["out_never", outbox.never ?? 0], ["tickets", sum(tickets)], ["events", sum(events)], ["kills", trouble.kills]];
    counts.replaceChildren(...figures.flatMap(([name, value]) => [el("dt", {}, t(`count.${name}`)), el("dd", {}, String(value))]));
    const lost = trouble.lost;
    verdict.className = `verdict ${lost ? "bad" : "good"}`;
    const under = trouble.waiting || (outbox.waiting ?? 0) + (outbox.leased ?? 0);
    const words = lost ? t("fault.not_yet", { n: lost }) : under ? t("fault.under_way", { n: under }) : t("fault.nothing_lost");
    if (verdict.textContent !== words) verdict.textContent = words;
  };
  refresh();
  return { node, refresh, kinds: ["state", "inside"] };
}
