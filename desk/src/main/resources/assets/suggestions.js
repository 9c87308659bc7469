// What typing proposes: a list under a search field. The address answers with a JSON list of strings,
// or of objects with `text` and, where a choice leads straight to a page, `address`.
const PAUSE = 120;

export function suggest(field) {
  const list = document.createElement("ul");
  list.id = `${field.id}-hints`;
  list.className = "hints";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0]?.textContent ?? "");
  list.hidden = true;
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let timer = 0;
  let request = null;
  let chosen = -1;

  function close() {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function open(item) {
    if (item.dataset.address) {
      location.assign(item.dataset.address);
    } else {
      field.value = item.dataset.text;
      field.form.requestSubmit();
    }
  }

  function show(proposals) {
    chosen = -1;
    list.replaceChildren(
      ...proposals.map((proposal, index) => {
        const item = document.createElement("li");
        item.id = `${list.id}-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.textContent = item.dataset.text = proposal.text ?? proposal;
        if (proposal.address?.startsWith("/")) {
          item.dataset.address = proposal.address;
        }
        item.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          open(item);
        });
        return item;
      }),
    );
    list.hidden = proposals.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
  }

  async function ask() {
    request?.abort();
    const words = field.value.trim();
    if (words === "") {
      close();
      return;
    }
    request = new AbortController();
    try {
      const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(words)}`, {
        signal: request.signal,
        headers: { accept: "application/json" },
      });
      if (answer.ok && document.activeElement === field) {
        show((await answer.json()).slice(0, 10));
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        close();
      }
    }
  }

  function choose(by) {
    const items = [...list.children];
    chosen = (chosen + by + items.length + 1) % (items.length + 1);
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === chosen)));
    if (chosen < items.length) {
      field.setAttribute("aria-activedescendant", items[chosen].id);
      items[chosen].scrollIntoView({ block: "nearest" });
    } else {
      chosen = -1;
      field.removeAttribute("aria-activedescendant");
    }
  }

  field.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!event.isComposing) {
      timer = setTimeout(ask, PAUSE);
    }
  });
  field.addEventListener("compositionend", ask);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? 1 : chosen < 0 ? list.children.length : -1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      open(list.children[chosen]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  });
}
