// The day of a session: the clock runs, and what others do comes in, without the page being asked for anew. Without this
// script the screen of the room loads itself every half minute, and a link does so elsewhere.
const EVERY = 15000;

let shownAt = Date.now();

// As the page says it: 12 min, 1 h 05, 17 days; a minute counts until it is over.
function length(seconds, days) {
  if (seconds >= 48 * 3600) return `${Math.floor(seconds / 86400)}\u00a0${days}`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes}\u00a0min` : `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, "0")}`;
}

function tick() {
  const left = document.querySelector("[data-left]");
  if (!left || "held" in left.dataset) return;
  const passed = (Date.now() - shownAt) / 1000;
  const seconds = Math.max(0, Number(left.dataset.left) - passed);
  left.textContent = length(seconds, left.dataset.days);
  const bar = document.querySelector("#clock progress");
  if (bar) bar.value = bar.max - seconds;
  if (seconds === 0 && passed > 2) look();
}

let looking = false;

// The server has made the page: it comes as a document, its parts take the place of those here.
function look() {
  if (looking || document.hidden) return;
  looking = true;
  const asked = new XMLHttpRequest();
  asked.responseType = "document";
  asked.onload = () => {
    looking = false;
    if (asked.status !== 200 || !asked.response) return;
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = asked.response.getElementById(part.id);
      if (fresh && !part.contains(document.activeElement)) part.replaceWith(document.adoptNode(fresh));
    }
    shownAt = Date.now();
    tick();
  };
  asked.onerror = () => { looking = false; };
  asked.open("GET", location.pathname + location.search);
  asked.send();
}

// Whoever leaves by a link takes unsent notes with them only if they mean to.
const notes = document.querySelector("#day textarea");
if (notes) {
  let sending = false;
  document.getElementById("day").addEventListener("submit", () => { sending = true; });
  addEventListener("beforeunload", (leaving) => {
    if (!sending && notes.value !== notes.defaultValue) leaving.preventDefault();
  });
}

setInterval(tick, 1000);
setInterval(look, EVERY);
document.addEventListener("visibilitychange", look);
