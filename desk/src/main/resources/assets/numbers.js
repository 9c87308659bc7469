// Numbers in a text: hover, focus or tap opens the row that they are. A click goes to its page, as any link.
const GAP = 16;
const NARROW = window.matchMedia("(max-width: 62rem)");

let open = null;
let timer = 0;

function card(link) {
  return document.getElementById(link.dataset.card);
}

function close() {
  clearTimeout(timer);
  if (open) {
    card(open)?.setAttribute("hidden", "");
    open.classList.remove("on");
    open.removeAttribute("aria-details");
    open = null;
  }
}

// Beside the column where there is room, below the words where not; on a phone the sheet says where.
function place(link, slip) {
  slip.style.removeProperty("left");
  slip.style.removeProperty("top");
  if (window.matchMedia("(max-width: 46rem)").matches) {
    return;
  }
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const column = link.closest("article").getBoundingClientRect();
  const beside = !NARROW.matches && column.right + GAP + slip.offsetWidth < window.innerWidth;
  const left = beside
    ? column.right + GAP
    : Math.min(word.left, window.innerWidth - slip.offsetWidth - GAP);
  let top = beside ? word.top - GAP : word.bottom + 8;
  if (!beside && top + slip.offsetHeight > window.innerHeight && word.top > slip.offsetHeight + 8) {
    top = word.top - slip.offsetHeight - 8;
  }
  top = Math.max(8, beside ? Math.min(top, window.innerHeight - slip.offsetHeight - 8) : top);
  slip.style.left = `${Math.max(8, left) + window.scrollX}px`;
  slip.style.top = `${top + window.scrollY}px`;
}

function show(link) {
  const slip = card(link);
  clearTimeout(timer);
  if (!slip || open === link) {
    return;
  }
  close();
  open = link;
  link.classList.add("on");
  link.setAttribute("aria-details", slip.id);
  slip.removeAttribute("hidden");
  place(link, slip);
}

function later(act, pause) {
  clearTimeout(timer);
  timer = setTimeout(act, pause);
}

function attach(link) {
  let touched = false;
  link.addEventListener("pointerenter", (event) => {
    if (event.pointerType === "mouse") {
      later(() => show(link), 120);
    }
  });
  link.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse") {
      later(close, 250);
    }
  });
  link.addEventListener("pointerdown", (event) => {
    touched = event.pointerType !== "mouse" && open !== link;
  });
  link.addEventListener("focus", () => show(link));
  link.addEventListener("click", (event) => {
    if (touched) {
      event.preventDefault();
      show(link);
      touched = false;
    }
  });
}

// Words that somebody signed in has selected can become an observation.
function mark(body) {
  const button = document.createElement("a");
  button.className = "button mark-words";
  button.textContent = body.dataset.markLabel;
  button.hidden = true;
  document.querySelector("main").append(button);
  document.addEventListener("selectionchange", () => {
    const selection = window.getSelection();
    const words = selection.toString().trim();
    const paragraph = selection.anchorNode?.parentElement?.closest("p[data-at]");
    button.hidden = words === "" || words.length > 400 || !paragraph || !body.contains(paragraph);
    if (button.hidden) {
      return;
    }
    const range = selection.getRangeAt(0);
    const before = document.createRange();
    before.selectNodeContents(paragraph);
    before.setEnd(range.startContainer, range.startOffset);
    const title = document.querySelector("h1").textContent.length + 1;
    const at = title + Number(paragraph.dataset.at) + before.toString().length;
    button.href = `${body.dataset.mark}&quote=${encodeURIComponent(words)}&at=${at}`;
    const box = range.getBoundingClientRect();
    button.style.left = `${box.left + window.scrollX}px`;
    button.style.top = `${box.bottom + window.scrollY + 6}px`;
  });
}

export function numbers() {
  const links = [...document.querySelectorAll("a.n[data-card]")];
  links.forEach(attach);
  for (const slip of document.querySelectorAll(".row-card")) {
    document.querySelector("main").append(slip);
    slip.addEventListener("pointerenter", () => clearTimeout(timer));
    slip.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse") {
        later(close, 250);
      }
    });
    slip.addEventListener("focusout", (event) => {
      if (!slip.contains(event.relatedTarget)) {
        close();
      }
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) {
      const link = open;
      const inside = card(link)?.contains(document.activeElement);
      close();
      if (inside) {
        link.focus({ preventScroll: true });
        close();
      }
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (open && !open.contains(event.target) && !card(open)?.contains(event.target)) {
      close();
    }
  });
  document.querySelectorAll("[data-mark]").forEach(mark);
}
