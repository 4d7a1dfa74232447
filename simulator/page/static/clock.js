// Everybody's clock: what time it is here, and moving it on. What is scheduled stands in the panel.

import { el, icon } from "./dom.js";
import { dayName, duration, relative, shortDay, t, time, exactTime, language } from "./i18n.js";
import { click, now, state } from "./store.js";

const JUMPS = [[600, "clock.ten"], [3600, "clock.hour"], [86400, "clock.day"]];

export function clockBar(openPanel) {
  const day = el("span", { class: "clock-day" });
  const hour = el("b", { class: "clock-time" });
  const face = el("button", { type: "button", class: "clock-face", onclick: openPanel, title: t("clock.open") }, icon("clock"), el("span", {}, hour, day));
  const jumps = JUMPS.map(([seconds, key]) => el("button", { type: "button", "aria-label": t(`${key}_long`), onclick: () => jump(seconds) }, t(key)));
  const next = el("button", { type: "button", class: "to-next", onclick: () => click("clock", { next: true }) });
  const node = el("div", { class: "clock", role: "group", "aria-label": t("clock.title") }, face, jumps, next);
  const tick = () => {
    const [whole, seconds] = splitSeconds(exactTime(now()));
    hour.replaceChildren(whole, el("i", {}, seconds));
    day.textContent = shortDay(now());
    face.setAttribute("aria-label", t("clock.says", { time: time(now()), day: dayName(now()) }));
    const upcoming = nextOne();
    next.disabled = !upcoming;
    const away = upcoming ? duration(upcoming.at - now()) : "";
    if (next.dataset.away !== away) {
      next.dataset.away = away;
      next.replaceChildren(...(upcoming ? [icon("next"), el("span", { class: "long" }, t("clock.next")), el("span", {}, away)] : [t("clock.none")]));
      next.setAttribute("aria-label", upcoming ? t("clock.next_says", { d: away }) : t("clock.none"));
    }
    next.title = upcoming ? `${time(upcoming.at)} ${label(upcoming)}` : "";
  };
  return { node, tick };
}

const splitSeconds = (text) => [text.slice(0, -3), text.slice(-3)];
const jump = (seconds) => click("clock", { advance: seconds });
const label = (one) => one.label?.[language] ?? one.label?.id ?? one.kind;
const nextOne = () => (state.inside.scheduled ?? []).find((one) => one.at > now());

export function clockPanel() {
  const list = el("ol", { class: "scheduled" });
  const summary = el("p", { class: "hint" });
  const node = el("div", {}, el("p", { class: "hint" }, t("clock.hint")),
    el("div", { class: "choices" }, JUMPS.map(([seconds, key]) => el("button", { type: "button", onclick: () => jump(seconds) }, t(`${key}_long`))),
      el("button", { type: "button", class: "primary", onclick: () => click("clock", { next: true }) }, t("clock.next_long"))),
    el("h3", {}, t("clock.scheduled")), summary, list);
  const refresh = () => {
    const all = state.inside.scheduled ?? [];
    summary.textContent = all.length ? t("clock.count", { n: all.length }) : t("clock.nothing");
    list.replaceChildren(...all.map((one) => el("li", {}, el("time", {}, `${shortDay(one.at)} ${time(one.at)}`), el("span", {}, label(one), one.code ? el("small", {}, one.code) : null),
      el("small", { class: "until" }, relative(one.at, now())))));
  };
  refresh();
  return { node, refresh, kinds: ["inside", "state"] };
}
