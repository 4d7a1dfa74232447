// What the page knows, kept up to date by the server's stream of events; and the way back: clicks.

import { t } from "./i18n.js";

export const state = {
  people: new Map(), groups: new Map(), chats: new Map(), keyboards: new Map(), bot: {}, ready: [], stories: [],
  places: [], whatsapp: false, story: null, trouble: null, inside: {}, skew: 0, stage: 0, connected: false, loading: false,
};
const listeners = new Map();
export const lags = [];

export function on(kind, listener) {
  if (!listeners.has(kind)) listeners.set(kind, new Set());
  listeners.get(kind).add(listener);
  return () => listeners.get(kind).delete(listener);
}

export function emit(kind, ...news) {
  for (const listener of listeners.get(kind) ?? []) listener(...news);
}

export const now = () => Date.now() + state.skew;
// What somebody sees in a chat: of what is shown in a group to one person alone only their own.
export const messagesOf = (chat, person) => [...(state.chats.get(chat)?.values() ?? [])].filter((one) => isFor(one, person));
export const isFor = (message, person) => !message.alone || message.alone === person;
export const keyboardOf = (person, chat) => state.keyboards.get(`${person}/${chat}`);

export function roleOf(person) {
  const roles = state.inside.roles?.[person.id] ?? [];
  for (const [role, name] of [["admin", "admin"], ["supervisor", "supervisor"], ["wilayah", "camat"], ["operator", "operator"], ["petugas", "responder"]]) {
    if (roles.includes(role)) return name;
  }
  return person.groups.length ? "responder" : "resident";
}

export async function send(click, given = {}) {
  const response = await fetch(`do/${click}`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(given),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    emit("trouble-told", answer.error ?? t("error.unknown"));
    throw new Error(answer.error ?? response.status);
  }
  return answer;
}

// A click whose refusal was shown already and needs nothing more.
export const click = (name, given) => send(name, given).catch(() => null);

export function connect() {
  const stream = new EventSource("events");
  stream.onmessage = (event) => take(JSON.parse(event.data));
  stream.onopen = () => { state.connected = true; emit("connection"); };
  stream.onerror = () => {
    state.connected = false;
    emit("connection");
    if (stream.readyState === EventSource.CLOSED) setTimeout(connect, 1500);
  };
}

const TAKERS = {
  hello(news) {
    const restart = news.stage !== state.stage;
    state.chats = new Map();
    for (const message of news.messages) room(message.chat).set(message.id, message);
    state.keyboards = new Map(news.keyboards.map((one) => [`${one.person}/${one.chat}`, one]));
    Object.assign(state, { bot: news.bot, ready: news.ready, stories: news.stories, places: news.places, whatsapp: news.whatsapp,
      inside: news.inside, stage: news.stage, loading: false });
    takePeople(news);
    takeState(news);
    emit("hello", restart);
  },
  messages(news) {
    for (const message of news.list) {
      const chat = room(message.chat);
      const fresh = !chat.has(message.id);
      if (message.deleted) chat.delete(message.id);
      else chat.set(message.id, message);
      emit("message", message, fresh);
    }
    requestAnimationFrame(() => { lags.push(Date.now() - news.at); if (lags.length > 500) lags.shift(); });
  },
  keyboard(news) {
    state.keyboards.set(`${news.person}/${news.chat}`, news);
    emit("keyboard", news);
  },
  people(news) { takePeople(news); emit("people"); },
  state(news) { takeState(news); emit("state"); },
  inside(news) { state.inside = news.inside; emit("inside"); },
  answer(news) { emit("answer", news); },
  typing(news) { emit("typing", news); },
  loading(news) { state.loading = true; emit("loading", news); },
};

function take(news) {
  TAKERS[news.kind]?.(news);
}

function room(chat) {
  if (!state.chats.has(chat)) state.chats.set(chat, new Map());
  return state.chats.get(chat);
}

function takePeople(news) {
  state.people = new Map(news.people.map((one) => [one.id, one]));
  state.groups = new Map(news.groups.map((one) => [one.id, one]));
}

function takeState(news) {
  state.skew = news.now - Date.now();
  state.story = news.story;
  state.trouble = news.trouble;
}
