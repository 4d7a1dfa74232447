// One message as a bubble, whatever is in it.

import { el, icon } from "./dom.js";
import { rich } from "./entities.js";
import { dayName, duration, t, time } from "./i18n.js";
import { inlineKeyboard } from "./keyboard.js";
import { listOpener, placeAsker } from "./lists.js";
import { miniMap } from "./map.js";
import { click, now, on, state } from "./store.js";

export const hueOf = (id) => (Math.abs(Number(String(id).replace("wa:", "90"))) * 47) % 360;
export const initials = (name) => name.split(/\s+/).slice(0, 2).map((word) => word[0] ?? "").join("").toUpperCase();

export function avatar(id, name, bot = false) {
  const node = el("span", { class: bot ? "avatar bot" : "avatar", "aria-hidden": "true" }, bot ? icon("pin") : initials(name));
  if (!bot) node.style.setProperty("--hue", hueOf(id));
  return node;
}

// `parts`: the messages of an album, or just the one. `phone`: whose screen it is on.
export function bubble(parts, phone) {
  const message = parts[0];
  if (message.type === "service") return serviceLine(message);
  const own = message.author === phone.person;
  const words = parts.find((one) => one.text) ?? message;
  const node = el("article", {
    class: ["bubble", own ? "own" : "other", message.bot ? "from-bot" : "", parts.length > 1 ? "album" : ""].join(" "),
    tabIndex: -1, data: { id: message.id }, "aria-label": label(message, words, own),
  });
  if (!own && !phone.isPrivate) node.append(sender(message));
  if (message.alone) node.append(el("p", { class: "meta-line" }, t("bubble.alone")));
  if (message.forwarded) node.append(el("p", { class: "meta-line" }, t("bubble.forwarded", { name: message.forwarded })));
  if (message.reply) node.append(quote(message.reply, phone));
  node.append(...media(parts, phone, own));
  if (words.text) node.append(el("div", { class: "text" }, rich(words.text, words.entities, phone.hooks)));
  node.append(foot(message, own));
  if (!own || message.type !== "service") node.append(more(message, phone, own));
  const keys = message.buttons ? inlineKeyboard(message, phone) : message.list ? listOpener(message, phone) : message.asks_place ? placeAsker(phone) : null;
  return el("div", { class: `row ${own ? "own" : "other"}`, data: { row: message.id } }, node, keys);
}

function label(message, words, own) {
  const who = own ? t("bubble.you") : message.bot ? "Sigap" : message.name;
  const kind = words.type === "text" ? "" : `${t(`kind.${message.type}`)}. `;
  return `${who}, ${time(message.date * 1000)}. ${kind}${words.text}`.slice(0, 400);
}

function sender(message) {
  const node = el("p", { class: "sender" }, message.bot ? "Sigap" : message.name, message.bot ? el("span", { class: "bot-mark" }, "bot") : null);
  if (!message.bot) node.style.setProperty("--hue", hueOf(message.from));
  return node;
}

function serviceLine(message) {
  const { what, who } = message.service;
  return el("div", { class: "row service", data: { row: message.id } }, el("p", {}, t(`service.${what}`, { who })));
}

function quote(reply, phone) {
  return el("button", { type: "button", class: "quote", onclick: () => phone.show(reply.id) },
    el("b", {}, reply.name === "Bot" ? "Sigap" : reply.name), el("span", {}, reply.text || t(`kind.${reply.type}`)));
}

function media(parts, phone, own) {
  const message = parts[0];
  const photos = parts.filter((one) => one.photo);
  if (photos.length) return [gallery(photos, phone)];
  if (message.venue) return [el("div", { class: "venue" }, miniMap(message.venue.location), el("b", {}, message.venue.title), el("span", {}, message.venue.address))];
  if (message.location) return [place(message, phone, own)];
  if (message.voice) return [voice(message.voice)];
  if (message.document) return [fileLink(message.document)];
  if (message.video) return [el("div", { class: "file" }, icon("play"), el("span", {}, t("kind.video"), el("small", {}, `${message.video.duration} s`)))];
  if (message.contact) return [el("div", { class: "file" }, icon("phone"), el("span", {}, message.contact.first_name, el("small", {}, message.contact.phone_number)))];
  return [];
}

function gallery(photos, phone) {
  const grid = el("div", { class: `gallery n${Math.min(photos.length, 4)}` });
  for (const one of photos) {
    const image = el("img", { src: `file/${one.photo.file_id}`, alt: one.text || t("kind.photo"), loading: "lazy", width: one.photo.width, height: one.photo.height });
    const frame = el("button", { type: "button", class: "photo", "aria-label": t("photo.open"), onclick: () => phone.openPhoto(one) }, image);
    if (one.spoiler) {
      frame.classList.add("covered");
      frame.setAttribute("aria-label", t("spoiler.show"));
      frame.addEventListener("click", (event) => {
        if (!frame.classList.contains("covered")) return;
        event.stopImmediatePropagation();
        frame.classList.remove("covered");
        frame.setAttribute("aria-label", t("photo.open"));
      }, { capture: true });
    }
    grid.append(frame);
  }
  return grid;
}

function place(message, phone, own) {
  const live = message.location.live_period;
  const end = message.date * 1000 + (live ?? 0) * 1000;
  const running = live && end > now();
  return el("div", { class: "place" }, miniMap(message.location),
    el("span", { class: "where" }, `${message.location.latitude.toFixed(5)}, ${message.location.longitude.toFixed(5)}`),
    live ? el("span", { class: running ? "live on" : "live" }, running ? t("live.left", { d: duration(end - now()) }) : t("live.over")) : null,
    running && own ? walk(message, phone) : null);
}

const STEP = 0.00027; // about 30 m of a degree
const walking = new Map();
on("hello", () => { walking.forEach((one) => clearInterval(one)); walking.clear(); });

function walk(message, phone) {
  const move = (dy, dx) => {
    const at = state.chats.get(message.chat)?.get(message.id)?.location ?? message.location;
    return click("act", { person: phone.person, chat: message.chat, act: "move_live",
      args: { message: message.id, latitude: at.latitude + dy * STEP, longitude: at.longitude + dx * STEP } });
  };
  const stop = () => { clearInterval(walking.get(message.id)); walking.delete(message.id); };
  const button = (sign, name, ...by) => el("button", { type: "button", "aria-label": t(`live.${name}`), title: t(`live.${name}`), onclick: () => move(...by) }, sign);
  const auto = el("button", { type: "button", "aria-pressed": String(walking.has(message.id)), onclick: () => {
    if (walking.has(message.id)) stop();
    else walking.set(message.id, setInterval(() => move(Math.random() * 1.6 - 0.3, Math.random() * 1.6 - 0.5).then((done) => done ?? stop()), 2500));
    auto.setAttribute("aria-pressed", String(walking.has(message.id)));
  } }, t("live.walk"));
  const end = el("button", { type: "button", onclick: () => { stop(); click("act", { person: phone.person, chat: message.chat, act: "stop_live", args: { message: message.id } }); } }, t("live.stop"));
  return el("span", { class: "walk" }, button("↑", "north", 1, 0), button("↓", "south", -1, 0), button("←", "west", 0, -1), button("→", "east", 0, 1), auto, end);
}

function voice(one) {
  const bars = el("span", { class: "wave", "aria-hidden": "true" });
  for (let i = 0; i < 22; i += 1) {
    const bar = el("i");
    bar.style.setProperty("--h", `${25 + Math.abs(Math.sin(i * 1.7 + one.duration)) * 75}%`);
    bars.append(bar);
  }
  return el("div", { class: "voice" }, icon("voice"), bars, el("span", {}, `0:${String(one.duration).padStart(2, "0")}`));
}

function fileLink(file) {
  const pdf = file.mime_type === "application/pdf" || file.file_name?.endsWith(".pdf");
  const size = file.file_size > 2048 ? `${Math.round(file.file_size / 1024)} KB` : `${file.file_size} B`;
  const props = pdf ? { target: "_blank", rel: "noopener" } : { download: file.file_name ?? "" };
  return el("a", { class: "file", href: `file/${file.file_id}`, ...props }, icon("file"),
    el("span", {}, file.file_name ?? t("kind.document"), el("small", {}, `${size} · ${pdf ? t("file.opens") : t("file.saves")}`)));
}

function foot(message, own) {
  const marks = [message.protected && t("mark.protected"), message.silent && t("mark.silent"), message.pinned && t("mark.pinned"), message.edited && t("mark.edited")].filter(Boolean);
  return el("p", { class: "foot" }, message.reaction ? el("span", { class: "reaction" }, message.reaction) : null,
    el("span", { class: "marks" }, marks.join(" · ")), el("time", { title: dayName(message.date * 1000) }, time(message.date * 1000)),
    own ? el("span", { class: "tick", "aria-hidden": "true" }, "✓") : null);
}

function more(message, phone, own) {
  return el("button", { type: "button", class: "more", "aria-label": t("bubble.more"), title: t("bubble.more"), onclick: (event) => phone.menu(message, own, event.currentTarget) }, icon("dots"));
}
