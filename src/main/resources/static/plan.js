// How long a session takes in all and when it ends, while its minutes are typed. Without this script the page says so for
// what was sent.
const total = document.getElementById("total");
const form = total?.closest("form");

// As the page says it: 12 min, 1 h 05.
function length(minutes) {
  return minutes < 60 ? `${minutes}\u00a0min` : `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, "0")}`;
}

function hour(minutes) {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function add() {
  const each = [...form.querySelectorAll(".room-minutes input")].map((field) => Number(field.value));
  // What is no number of minutes is said once it is sent; until then the last sum stands.
  if (each.some((minutes) => !Number.isInteger(minutes) || minutes < 1)) return;
  const topics = form.elements.format.value === "two-topics" ? 2 : 1;
  const sum = each.slice(1).reduce((all, minutes) => all + minutes, 0) * topics + each[0];
  const [hours, minutes] = total.dataset.starts.split(":").map(Number);
  const said = [length(sum), total.dataset.starts, hour(hours * 60 + minutes + sum), total.dataset.planned];
  total.textContent = total.dataset.words.replace(/\{(\d)\}/g, (_, number) => said[number]);
}

form?.addEventListener("input", add);
if (form) add();
