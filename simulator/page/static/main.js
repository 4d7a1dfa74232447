// Puts the page together.

import { clockBar, clockPanel } from "./clock.js";
import { makeDeck } from "./deck.js";
import { dialog, el, icon, iconButton } from "./dom.js";
import { faultsPanel } from "./faults.js";
import { language, setLanguage, t } from "./i18n.js";
import { insidePanel } from "./inside.js";
import { peoplePanel } from "./people.js";
import { storiesPanel, taleStrip } from "./stories.js";
import { click, connect, lags, on, state } from "./store.js";

const PANELS = { story: storiesPanel, clock: clockPanel, bolt: faultsPanel, eye: insidePanel, people: peoplePanel };
const NAMES = { story: "panel.stories", clock: "panel.clock", bolt: "panel.faults", eye: "panel.inside", people: "panel.people" };
const [bar, tale, panel, announcer] = ["bar", "tale", "panel", "announcer"].map((id) => document.getElementById(id));
let open = null;

// -- light and dark -----------------------------------------------------------------------------------------------------
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
const savedTheme = localStorage.getItem("sigap.theme");
if (savedTheme) document.documentElement.dataset.theme = savedTheme;
document.documentElement.lang = language;
document.getElementById("skip").textContent = t("skip");
document.title = t("title");

function themeButton() {
  const button = iconButton(isDark() ? "sun" : "moon", t("theme"), () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    localStorage.setItem("sigap.theme", document.documentElement.dataset.theme);
    button.replaceChildren(icon(isDark() ? "sun" : "moon"));
  });
  return button;
}

// -- the bar ------------------------------------------------------------------------------------------------------------
const clock = clockBar(() => toggle("clock"));
const health = el("span", { class: "health", role: "status" });
const openers = Object.keys(PANELS).filter((name) => name !== "clock").map((name) => el("button", { type: "button", class: "opener", data: { panel: name }, "aria-expanded": "false", "aria-controls": "panel", onclick: () => toggle(name), title: t(NAMES[name]) },
  icon(name), el("span", {}, t(NAMES[name]))));
bar.append(
  el("div", { class: "brand" }, el("img", { src: "icon.svg", alt: "", width: 28, height: 28 }), el("h1", {}, "Sigap"), el("strong", { class: "demo-mark" }, t("demo")), health),
  clock.node,
  el("nav", { class: "openers", "aria-label": t("panel.all") }, openers,
    el("button", { type: "button", class: "round words", "aria-label": t("language.other"), title: t("language.other"), lang: language === "id" ? "en" : "id", onclick: () => setLanguage(language === "id" ? "en" : "id") }, language === "id" ? "EN" : "ID"),
    themeButton(), iconButton("help", t("help.title"), help)));

function toggle(name) {
  const closing = open?.name === name;
  for (const one of openers) one.setAttribute("aria-expanded", String(!closing && one.dataset.panel === name));
  panel.hidden = closing;
  document.body.classList.toggle("with-panel", !closing);
  if (closing) { open = null; panel.replaceChildren(); openers.find((one) => one.dataset.panel === name)?.focus(); return; }
  const made = PANELS[name]();
  open = { name, ...made };
  const heading = el("h2", { tabIndex: -1 }, t(NAMES[name]));
  panel.setAttribute("aria-label", t(NAMES[name]));
  panel.replaceChildren(el("div", { class: "panel-head" }, heading, iconButton("close", t("close"), () => toggle(name))), el("div", { class: "panel-body" }, made.node));
  heading.focus();
}

for (const kind of ["hello", "people", "state", "inside"]) on(kind, () => { if (open?.kinds.includes(kind)) open.refresh(); });

// -- the table with the phones --------------------------------------------------------------------------------------------
let said = null;
const announce = (text) => { clearTimeout(said); said = setTimeout(() => { announcer.textContent = text; }, 150); };
const deck = makeDeck(document.getElementById("deck"), document.getElementById("tabs"), announce);
const drawTale = taleStrip(tale);

function drawHealth() {
  const bot = state.loading ? "loading" : !state.connected ? "gone" : state.trouble?.bot ?? "loading";
  const kind = bot === "up" && state.trouble?.down ? "outage" : bot;
  health.className = `health ${kind}`;
  const words = t(`health.${kind}`);
  if (health.textContent !== words) health.textContent = words;
  document.body.classList.toggle("loading", state.loading);
}

let lastReport = "";
function reportWhenDone() {
  const story = state.story;
  if (story?.state === "done" && story.mode === "drill" && story.report && lastReport !== `${state.stage}`) {
    lastReport = `${state.stage}`;
    import("./stories.js").then((stories) => stories.showReport(story.report));
  }
}

on("hello", () => { drawTale(); drawHealth(); clock.tick(); });
on("state", () => { drawTale(); drawHealth(); clock.tick(); reportWhenDone(); });
on("connection", drawHealth);
on("loading", drawHealth);
on("trouble-told", (words) => {
  const node = el("p", { class: "told", role: "alert" }, words);
  document.body.append(node);
  setTimeout(() => node.remove(), 6000);
});
setInterval(() => { clock.tick(); deck.tick(); if (open?.name === "bolt") open.refresh(); }, 1000);

// -- keys -----------------------------------------------------------------------------------------------------------------
const KEYS = { KeyN: () => state.story && click("story", { do: "step" }), KeyS: () => toggle("story"), KeyF: () => toggle("bolt"), KeyI: () => toggle("eye"), KeyP: () => toggle("people"), KeyC: () => toggle("clock"), KeyR: () => click("clock", { next: true }) };

document.addEventListener("keydown", (event) => {
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    const number = /^Digit([1-9])$/.exec(event.code)?.[1];
    const act = number ? () => deck.show(Number(number) - 1) : KEYS[event.code];
    if (act) { event.preventDefault(); act(); }
  } else if (event.key === "Escape" && open && !document.querySelector("dialog[open]")) {
    toggle(open.name);
  } else if (event.key === "?" && !event.target.matches("input, textarea, select")) {
    help();
  }
});

function help() {
  const keys = [["Alt 1 … 9", "help.phones"], ["↑ ↓", "help.bubbles"], ["Alt N", "help.step"], ["Alt R", "help.next"], ["Alt C", "help.clock"], ["Alt S", "help.stories"], ["Alt F", "help.faults"], ["Alt I", "help.inside"], ["Alt P", "help.people"], ["Esc", "help.close"]];
  dialog(t("help.title"), el("div", { class: "help" }, el("p", {}, t("help.what")), el("ol", {}, ["help.one", "help.two", "help.three"].map((key) => el("li", {}, t(key)))),
    el("h3", {}, t("help.keys")), el("dl", { class: "counts" }, keys.flatMap(([key, words]) => [el("dt", {}, t(words)), el("dd", {}, el("kbd", {}, key))]))), { closeLabel: t("close") });
}

window.sigap = { lags, state };
connect();
