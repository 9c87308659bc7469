// Renews a list while something in it is still being done.
const PAUSE = 1000;

export function renew(place) {
  const step = async () => {
    if (!document.hidden) {
      const answer = await fetch(place.dataset.renew, { headers: { "X-Requested-With": "fetch" } });
      if (!answer.ok || answer.redirected) {
        return;
      }
      place.innerHTML = await answer.text();
    }
    if (place.querySelector("[data-open]")?.dataset.open !== "0") {
      setTimeout(step, PAUSE);
    }
  };
  const begun = place.querySelector("[data-open]");
  if (begun === null || begun.dataset.open !== "0") {
    setTimeout(step, begun === null ? 0 : PAUSE);
  }
}
