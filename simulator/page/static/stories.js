// Stories: choosing one, playing it, practising a part in it, and the report afterwards.

import { dialog, el, icon } from "./dom.js";
import { language, t } from "./i18n.js";
import { NARRATOR } from "./narrator.js";
import { click, emit, state } from "./store.js";

const running = (story) => story && !["done", "failed", "left"].includes(story.state);

export function storiesPanel() {
  const list = el("div", { class: "stories" });
  const load = (name) => async () => {
    if (running(state.story) && state.story.number && !window.confirm(t("story.replace"))) return;
    await click("story", { do: "load", name });
    state.loading = false;
    emit("connection");
  };
  const refresh = () => {
    const current = state.story?.name;
    list.replaceChildren(
      el("button", { type: "button", class: "story", "aria-pressed": String(!current), onclick: load(null) }, el("b", {}, t("story.free")), el("span", {}, t("story.free_hint"))),
      ...state.stories.map((one) => el("button", { type: "button", class: "story", "aria-pressed": String(one.name === current), onclick: load(one.name) }, el("b", {}, title(one)), el("span", {}, t(`tale.${one.name}.hint`) === `tale.${one.name}.hint` ? one.title : t(`tale.${one.name}.hint`)))));
  };
  refresh();
  return { node: el("div", {}, el("p", { class: "hint" }, t("story.hint")), list), refresh, kinds: ["hello", "state"] };
}

const title = (one) => { const key = `tale.${one.name}`; return t(key) === key ? one.name : t(key); };

// The strip below the bar while a story is loaded.
/** A note in the reader's language. Its lines were broken at hyphens too. */
function narrated(note) {
  if (!note || language === "en") return note;
  return NARRATOR[note] ?? NARRATOR[note.replaceAll("- ", "-")] ?? note;
}

export function taleStrip(node) {
  let drawn = "";
  return () => {
    const story = state.story;
    node.hidden = !story;
    const looks = JSON.stringify(story);
    if (!story || looks === drawn) return;
    drawn = looks;
    const focused = node.contains(document.activeElement) ? document.activeElement.dataset.act : null;
    node.setAttribute("aria-label", t("story.strip"));
    node.replaceChildren(el("div", { class: "tale-what" }, el("b", {}, title(story)), el("span", { class: `state ${story.state}` }, t(`story.state.${story.state}`)),
      el("p", { class: "narrator", role: "status" }, story.error || narrated(story.notes.at(-1)) || story.title)), upcoming(story) ?? el("p", { class: "next" }), el("div", { class: "tale-do" }, orders(story)));
    if (focused) (node.querySelector(`[data-act="${focused}"]`) ?? node.querySelector("button"))?.focus();
  };
}

function upcoming(story) {
  const next = story.next;
  if (story.mode === "drill" && running(story) && story.number) {
    if (!story.mine) return el("p", { class: "next" }, t("drill.others"));
    const says = story.hinted || next?.verb === "send_text" ? [el("br"), el("span", {}, describe(next))] : [];
    return el("p", { class: "next mine" }, el("b", {}, t("drill.yours", { name: next?.name ?? "" })), says,
      next?.words && next.verb === "send_text" ? el("button", { type: "button", class: "inline-link", data: { act: "fill" }, onclick: () => emit("fill", next) }, t("drill.fill")) : null);
  }
  return next ? el("p", { class: "next" }, el("b", {}, t("story.next")), " ", describe(next)) : null;
}

function describe(next) {
  const key = `verb.${next.verb}`;
  return t(t(key) === key ? "verb.other" : key, { name: next.name, words: next.words ?? "", verb: next.verb });
}

const button = (act, label, sign, onclick, kind = "") => el("button", { type: "button", class: kind, data: { act }, onclick }, icon(sign), label);
const order = (what, extra = {}) => () => click("story", { do: what, ...extra });

function orders(story) {
  const again = button("again", t("story.again"), "story", order("load", { name: story.name }));
  const report = story.report?.turns.length ? button("report", t("drill.report"), "clock", () => showReport(story.report)) : null;
  if (!running(story)) return [report, again];
  if (story.state === "loaded") {
    const part = el("select", { "aria-label": t("drill.part"), data: { act: "part" } }, el("option", { value: "responder" }, t("role.responder")), el("option", { value: "resident" }, t("drill.resident")));
    return [button("step", t("story.step"), "next", order("begin", { mode: "steps" }), "primary"), button("auto", t("story.auto"), "play", order("begin", { mode: "auto" })),
      el("span", { class: "drill-choice" }, button("drill", t("drill.begin"), "hand", () => click("story", { do: "begin", mode: "drill", part: part.value })), part)];
  }
  const leave = button("leave", t("story.leave"), "hand", order("leave"));
  if (story.mode === "drill") return [story.mine && !story.hinted ? button("hint", t("drill.hint"), "help", order("hint")) : null, report, leave];
  if (story.mode === "auto") return [button("pause", t("story.pause"), "next", order("begin", { mode: "steps" })), leave];
  return [button("step", t("story.step"), "next", order("step"), "primary"), button("auto", t("story.auto"), "play", order("begin", { mode: "auto" })), leave];
}

export function showReport(report) {
  const rows = report.turns.map((one, i) => el("tr", {}, el("td", {}, String(i + 1)), el("td", {}, describe(one)), el("td", { class: "num" }, `${one.seconds.toFixed(1)} s`),
    el("td", { class: "num" }, String(one.hints)), el("td", { class: "num" }, String(one.wrong))));
  const slowest = [...report.turns].sort((a, b) => b.seconds - a.seconds)[0];
  dialog(t("drill.report"), el("div", { class: "report" },
    el("p", { class: "summary" }, t("drill.summary", { n: report.turns.length, s: report.seconds.toFixed(0), hints: report.hints, wrong: report.wrong })),
    slowest ? el("p", { class: "hint" }, t("drill.slowest", { what: describe(slowest), s: slowest.seconds.toFixed(1) })) : null,
    el("div", { class: "scroll", tabIndex: 0, role: "region", "aria-label": t("drill.report") }, el("table", {}, el("thead", {}, el("tr", {}, ["#", t("drill.step"), t("drill.time"), t("drill.hints"), t("drill.wrong")].map((one) => el("th", { scope: "col" }, one)))), el("tbody", {}, rows)))),
  { wide: true, closeLabel: t("close") });
}
