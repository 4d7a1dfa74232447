// Every word of the page, Indonesian and English. What the bot says is the bot's own business.

import { WORDS } from "./words.js";

const KNOWN = ["id", "en"];
const saved = localStorage.getItem("sigap.language");
export const language = KNOWN.includes(saved) ? saved : navigator.language?.startsWith("en") ? "en" : "id";

export function t(key, fields = {}) {
  const pair = WORDS[key];
  const text = pair ? pair[KNOWN.indexOf(language)] : key;
  return text.replace(/\{(\w+)\}/g, (_, name) => fields[name] ?? "");
}

export function setLanguage(wanted) {
  localStorage.setItem("sigap.language", wanted);
  location.reload();
}

const ZONE = { timeZone: "Asia/Jakarta" };
const tag = language === "id" ? "id-ID" : "en-GB";
const hour = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...ZONE });
const day = new Intl.DateTimeFormat(tag, { weekday: "long", day: "numeric", month: "long", year: "numeric", ...ZONE });
const short = new Intl.DateTimeFormat(tag, { weekday: "short", day: "numeric", month: "short", ...ZONE });
const exact = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23", ...ZONE });

export const time = (ms) => hour.format(ms);
export const dayName = (ms) => day.format(ms);
export const shortDay = (ms) => short.format(ms);
export const exactTime = (ms) => exact.format(ms);

export function duration(ms) {
  const minutes = Math.max(0, Math.round(ms / 60000));
  if (minutes < 1) return t("time.moment");
  if (minutes < 60) return t("time.minutes", { n: minutes });
  if (minutes < 60 * 24) return t("time.hours", { n: Math.floor(minutes / 60), m: String(minutes % 60).padStart(2, "0") });
  return t("time.days", { n: Math.floor(minutes / 1440), h: Math.floor((minutes % 1440) / 60) });
}

export function relative(fromMs, nowMs) {
  const gap = fromMs - nowMs;
  return gap >= 0 ? t("time.in", { d: duration(gap) }) : t("time.ago", { d: duration(-gap) });
}
