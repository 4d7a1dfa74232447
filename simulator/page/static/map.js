// A schematic map of the city, drawn from the points of its areas: no tiles, no network. WGS84 degrees.

import { el, svg } from "./dom.js";
import { t } from "./i18n.js";
import { state } from "./store.js";

const WIDTH = 600;
let frame = null;

// Degrees to units of the drawing: one degree of longitude is as wide as a degree of latitude is high, times cos φ.
function project() {
  if (frame?.count === state.places.length) return frame;
  const lats = state.places.map((one) => one.lat);
  const lngs = state.places.map((one) => one.lng);
  const south = Math.min(...lats) - 0.022, north = Math.max(...lats) + 0.022;
  const west = Math.min(...lngs) - 0.022, east = Math.max(...lngs) + 0.022;
  const shrink = Math.cos(((north + south) / 2) * Math.PI / 180);
  const scale = WIDTH / ((east - west) * shrink);
  frame = { count: state.places.length, scale, shrink, north, west, height: (north - south) * scale,
    x: (lng) => (lng - west) * shrink * scale, y: (lat) => (north - lat) * scale,
    lng: (x) => west + x / (shrink * scale), lat: (y) => north - y / scale };
  return frame;
}

const radius = (one, map) => (Math.sqrt(one.km2 / Math.PI) * 1.35 / 111.2) * map.scale;
const districts = () => [...new Set(state.places.map((one) => one.district))].sort();

function city(map) {
  const names = districts();
  const tint = (one) => names.indexOf(one.district) % 5;
  const rim = state.places.map((one) => svg("circle", { cx: map.x(one.lng), cy: map.y(one.lat), r: radius(one, map) + 4, class: "rim" }));
  const land = state.places.map((one) => svg("circle", { cx: map.x(one.lng), cy: map.y(one.lat), r: radius(one, map), class: `land d${tint(one)}` }));
  return [...rim, ...land];
}

function centres(map) {
  return districts().map((name) => {
    const inside = state.places.filter((one) => one.district === name);
    const mean = (key) => inside.reduce((sum, one) => sum + one[key], 0) / inside.length;
    return { name, x: map.x(mean("lng")), y: map.y(mean("lat")) };
  });
}

const PIN = "M0 0c-5-7-9-11.5-9-17a9 9 0 0 1 18 0C9-11.5 5-7 0 0z";

export function nearest(latitude, longitude) {
  const map = project();
  let best = null;
  for (const one of state.places) {
    const away = Math.hypot((one.lat - latitude), (one.lng - longitude) * map.shrink) * 111.2;
    if (!best || away < best.away) best = { ...one, away };
  }
  return best;
}

export function areaName(latitude, longitude) {
  const near = nearest(latitude, longitude);
  if (!near) return "";
  return near.away > 6 ? t("map.outside") : t("map.near", { name: near.name, district: near.district });
}

// The surroundings of a pin, small.
export function miniMap({ latitude, longitude }) {
  if (!state.places.length) return null;
  const map = project();
  const x = map.x(longitude), y = map.y(latitude), w = 150, h = 76;
  const near = state.places.map((one) => ({ one, away: Math.hypot(map.x(one.lng) - x, map.y(one.lat) - y) })).sort((a, b) => a.away - b.away).slice(0, 4);
  const names = near.filter(({ away }) => away > 11).slice(0, 2).map(({ one }) => svg("text", { x: map.x(one.lng), y: map.y(one.lat), class: "area-name" }, document.createTextNode(one.name)));
  return svg("svg", { class: "mini-map", viewBox: `${x - w / 2} ${y - h / 2 - 5} ${w} ${h}`, role: "img", "aria-label": areaName(latitude, longitude) },
    ...city(map), ...names, svg("circle", { cx: x, cy: y, r: 5, class: "pin-shade" }), svg("g", { transform: `translate(${x} ${y}) scale(.8)` }, svg("path", { d: PIN, class: "pin" }), svg("circle", { cx: 0, cy: -17, r: 3.4, class: "pin-eye" })));
}

// A map to choose a place on: by pointer, or by arrow keys (30 m, with Shift 300 m).
export function picker(start, changed) {
  const map = project();
  const at = { latitude: start[0], longitude: start[1] };
  const pin = svg("g", { class: "picked" }, svg("path", { d: PIN, class: "pin" }), svg("circle", { cx: 0, cy: -17, r: 3.4, class: "pin-eye" }));
  const says = el("p", { class: "picked-name", role: "status" });
  const draw = () => {
    pin.setAttribute("transform", `translate(${map.x(at.longitude)} ${map.y(at.latitude)})`);
    says.textContent = `${areaName(at.latitude, at.longitude)} · ${at.latitude.toFixed(5)}, ${at.longitude.toFixed(5)}`;
    changed(at);
  };
  const board = svg("svg", { class: "picker", viewBox: `0 0 ${WIDTH} ${map.height.toFixed(0)}`, tabindex: "0", role: "application", "aria-label": t("map.pick"),
    onclick: (event) => {
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(board.getScreenCTM().inverse());
      at.latitude = map.lat(point.y); at.longitude = map.lng(point.x); draw();
    },
    onkeydown: (event) => {
      const step = event.shiftKey ? 0.0027 : 0.00027;
      const by = { ArrowUp: [step, 0], ArrowDown: [-step, 0], ArrowLeft: [0, -step], ArrowRight: [0, step] }[event.key];
      if (!by) return;
      event.preventDefault(); at.latitude += by[0]; at.longitude += by[1]; draw();
    } },
    ...city(map), ...centres(map).map((one) => svg("text", { x: one.x, y: one.y, class: "district-name" }, document.createTextNode(one.name))), pin);
  draw();
  return el("div", { class: "pick" }, board, says);
}
