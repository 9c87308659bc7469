// Light or dark paper. The choice is a cookie, so that the next page comes in it at once.
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const root = document.documentElement;

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
}

export function turn() {
  const to = isDark() ? "light" : "dark";
  root.dataset.theme = to;
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `theme=${to}; path=/; max-age=31536000; samesite=lax${secure}`;
  tell();
}

let button = null;

function tell() {
  if (button) {
    button.value = isDark() ? "light" : "dark";
    button.setAttribute("aria-label", isDark() ? button.dataset.light : button.dataset.dark);
  }
}

export function switchPaper(found) {
  button = found;
  tell();
  dark.addEventListener("change", tell);
  button?.form.addEventListener("submit", (event) => {
    event.preventDefault();
    turn();
  });
}
