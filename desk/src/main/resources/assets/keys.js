// The keyboard: / searches, j and k go through a list, Enter opens, [ and ] turn to neighbours, ? helps.
import { turn } from "./theme.js";

const PLACES = { h: "/", i: "/issues", s: "/sources" };
let going = 0;

function stops() {
  return [...document.querySelectorAll("[data-stop]")].filter((stop) => stop.offsetParent !== null);
}

function move(by) {
  const all = stops();
  if (all.length === 0) {
    return;
  }
  const at = all.findIndex((stop) => stop.classList.contains("here") || stop.contains(document.activeElement));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  all.forEach((stop) => stop.classList.toggle("here", stop === next));
  const target = next.querySelector("h1 a, h2 a, h3 a, h4 a") ?? next.querySelector("a, button") ?? next;
  target.focus({ preventScroll: true });
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  next.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}

function search() {
  const fields = [...document.querySelectorAll("main input[type=search][name=q], input#find")];
  const field = fields.find((candidate) => candidate.offsetParent !== null);
  if (field) {
    field.focus();
    field.select();
  } else {
    location.assign("/search");
  }
}

function follow(selector) {
  const link = document.querySelector(selector);
  if (link) {
    location.assign(link.href);
  }
}

const ACTS = {
  "/": search,
  j: () => move(1),
  k: () => move(-1),
  "[": () => follow("link[rel=prev], main a[rel=prev]"),
  "]": () => follow("link[rel=next], main a[rel=next]"),
  t: turn,
  "?": () => document.getElementById("keys").showModal(),
  g: () => {
    going = Date.now();
  },
};

function typing(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

export function listen() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (typing(event.target)) {
      if (event.key === "Escape") {
        event.target.blur();
      }
      return;
    }
    if (document.querySelector("dialog[open]")) {
      return;
    }
    const place = Date.now() - going < 1200 ? PLACES[event.key] : undefined;
    going = 0;
    if (place) {
      location.assign(place);
    } else if (Object.hasOwn(ACTS, event.key)) {
      event.preventDefault();
      ACTS[event.key]();
    }
  });
}
