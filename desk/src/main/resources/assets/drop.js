// Files for the desk: dropped anywhere on the form, and listed with their sizes before they are sent.
const STEPS = ["B", "KB", "MB", "GB"];

function size(bytes) {
  let amount = bytes;
  let step = 0;
  while (amount >= 1024 && step < STEPS.length - 1) {
    amount /= 1024;
    step += 1;
  }
  return `${step === 0 ? amount : amount.toFixed(amount < 10 ? 1 : 0)} ${STEPS[step]}`;
}

function row(file) {
  const item = document.createElement("li");
  const bytes = document.createElement("small");
  bytes.textContent = size(file.size);
  item.append(file.name, bytes);
  return item;
}

export function drop(form) {
  const field = form.querySelector("input[type=file]");
  const place = field.closest(".drop");
  const list = form.querySelector(".chosen-files");

  const tell = () => {
    list.replaceChildren(...[...field.files].map(row));
    list.hidden = field.files.length === 0;
  };
  place.classList.add("dressed"); // the list below tells what the browser's own field would
  field.addEventListener("change", tell);
  form.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      place.classList.add("over");
    }
  });
  form.addEventListener("dragleave", () => place.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    place.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      field.files = event.dataTransfer.files;
      tell();
    }
  });
}
