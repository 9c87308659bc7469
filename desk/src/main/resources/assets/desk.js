// Everything works without this; it makes some of it quicker.
import { drop } from "./drop.js";
import { listen } from "./keys.js";
import { numbers } from "./numbers.js";
import { renew } from "./renew.js";
import { switchPaper } from "./theme.js";
import { suggest } from "./suggestions.js";

listen();
numbers();
switchPaper(document.querySelector(".paper button"));
for (const field of document.querySelectorAll("input[data-suggestions]")) {
  suggest(field);
}
for (const button of document.querySelectorAll("[data-dialog]")) {
  button.hidden = false;
  button.addEventListener("click", () => document.getElementById(button.dataset.dialog).showModal());
}
for (const form of document.querySelectorAll("form[data-drop]")) {
  drop(form);
}
for (const place of document.querySelectorAll("[data-renew]")) {
  renew(place);
}
