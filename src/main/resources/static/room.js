// The room of a session: the clock runs, and what others do comes in as soon as they have done it. Without this script
// everything is a form, and the page is loaded anew by itself where nobody types.
const BEATS_WITHIN = 25000;
const LOOK_EVERY = 15000;
const WRITE_AFTER = 1200;
const SENT_AGAIN = 4;

let shownAt = Date.now();
const state = () => document.getElementById("state");

// As the page says it: 12 min, 1 h 05; a minute counts until it is over.
function length(minutes) {
  return minutes < 60 ? `${minutes}\u00a0min` : `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, "0")}`;
}

let ended = document.getElementById("ending")?.hidden === false;

function tick() {
  const left = document.getElementById("left");
  if (!left) return;
  const passed = "held" in left.dataset ? 0 : (Date.now() - shownAt) / 1000;
  const seconds = Number(left.dataset.left) - passed;
  const words = document.getElementById("left-words");
  const longer = seconds <= -60;
  left.textContent = longer
    ? left.dataset.longer.replace("{0}", length(Math.floor(-seconds / 60)))
    : length(Math.max(0, Math.ceil(seconds / 60)));
  words.textContent = longer ? words.dataset.longer : words.dataset.left;
  const bar = document.querySelector("#clock progress");
  bar.value = Math.min(bar.max, bar.max - seconds);
  const ending = seconds <= 120;
  document.getElementById("clock").classList.toggle("ending", ending);
  document.getElementById("ending").hidden = !ending;
  if (ending && !ended) chime();
  ended = ending;
}

// Two soft notes, for whoever has asked for them.
function chime() {
  if (!document.getElementById("sound")?.checked) return;
  const sound = new AudioContext();
  [[440, 0], [554, 0.35]].forEach(([pitch, at]) => {
    const tone = sound.createOscillator();
    const loud = sound.createGain();
    tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0, sound.currentTime + at);
    loud.gain.linearRampToValueAtTime(0.12, sound.currentTime + at + 0.08);
    loud.gain.exponentialRampToValueAtTime(0.0001, sound.currentTime + at + 1.6);
    tone.connect(loud).connect(sound.destination);
    tone.start(sound.currentTime + at);
    tone.stop(sound.currentTime + at + 1.7);
  });
}

// --- what was typed: kept on this machine at once, on the platform a moment later ---
const key = (field) => `room ${location.pathname} ${field.dataset.keep}`;
const waiting = new Map();

function typed(field) {
  try {
    if (field.value === field.defaultValue) localStorage.removeItem(key(field));
    else localStorage.setItem(key(field), field.value);
  } catch { /* A browser that keeps nothing. */ }
  clearTimeout(waiting.get(field.id));
  waiting.set(field.id, setTimeout(() => keep(field), WRITE_AFTER));
}

function forget(field) {
  clearTimeout(waiting.get(field.id));
  waiting.delete(field.id);
  try { localStorage.removeItem(key(field)); } catch { /* It was not kept. */ }
}

// Sends it quietly; what could not be sent goes out once the network is back.
async function keep(field) {
  waiting.delete(field.id);
  const form = field.form;
  const sent = field.value;
  if (!form || sent === field.defaultValue) return;
  const body = new URLSearchParams({ quiet: "true", words: sent, _csrf: form.elements._csrf.value });
  const contract = field.dataset.keep === "contract";
  if (contract) {
    body.set("topic", form.elements.topic.value);
    body.set("version", form.elements.version.value);
  }
  try {
    const answer = await fetch(`${location.pathname}/${field.dataset.keep}`, { method: "POST", body });
    if (answer.status >= 502) throw new Error("The node is gone.");
    if (!answer.ok) return say("refused");
    if (contract) form.elements.version.value = await answer.text();
    field.defaultValue = sent;
    say("");
    if (field.value === sent) forget(field);
  } catch {
    say("lost");
    waiting.set(field.id, setTimeout(() => keep(field), LOOK_EVERY));
  }
}

function restore() {
  for (const field of document.querySelectorAll("[data-keep]")) {
    let kept = null;
    try { kept = localStorage.getItem(key(field)); } catch { /* Nothing is kept. */ }
    if (kept !== null && kept !== field.value) {
      field.value = kept;
      typed(field);
    }
  }
}

// --- the page as it is by now ---
function say(what) {
  const line = document.getElementById("lost");
  line.hidden = what === "";
  if (what !== "" && line.textContent !== line.dataset[what]) line.textContent = line.dataset[what];
}

// The server has made the page: its parts take the place of those here, but for the one in which somebody is typing.
function take(page) {
  if (!page || !page.getElementById("state")) return false;
  const before = document.getElementById("step")?.textContent;
  document.body.className = page.body.className;
  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (!fresh) continue;
    const focus = document.activeElement;
    if (part.contains(focus) && focus.matches("textarea")) {
      const field = fresh.querySelector(`#${CSS.escape(focus.id)}`);
      if (field) {
        // What it is called may be another by now.
        for (const words of part.querySelectorAll(".form-label[for], .hint[id]")) {
          const now = fresh.querySelector(words.id ? `#${CSS.escape(words.id)}` : `[for="${CSS.escape(words.htmlFor)}"]`);
          if (now && now.textContent !== words.textContent) words.textContent = now.textContent;
        }
        continue;
      }
    }
    for (const field of part.querySelectorAll("textarea")) {
      const same = fresh.querySelector(`#${CSS.escape(field.id)}`);
      if (same && field.value !== field.defaultValue) same.value = field.value;
    }
    for (const open of part.querySelectorAll("details[open]")) {
      fresh.querySelector(`#${CSS.escape(open.id)}`)?.setAttribute("open", "");
    }
    const focused = part.contains(focus) ? focus.id : "";
    // What was ticked and not sent yet stays so, as the wish for a sound.
    for (const box of part.querySelectorAll("#sound, #presence input[type=checkbox]")) {
      const same = fresh.querySelector(`#${CSS.escape(box.id)}`);
      if (same && box.checked !== box.defaultChecked) same.checked = box.checked;
    }
    part.replaceWith(document.adoptNode(fresh));
    if (focused) document.getElementById(focused)?.focus();
  }
  // What this page did not have is built where it belongs.
  if (page.querySelector(".room-distance") && !document.querySelector(".room-distance")) {
    document.getElementById("more").before(document.adoptNode(page.querySelector(".room-distance")));
  } else if (!page.querySelector(".room-distance")) {
    document.querySelector(".room-distance")?.remove();
  }
  shownAt = Date.now();
  const now = document.getElementById("step").textContent;
  if (now !== before) {
    document.getElementById("announce").textContent = now;
    ended = false;
  }
  document.getElementById("sound-choice").hidden = false;
  restore();
  tick();
  return true;
}

let looking = false;
let again = false;

function look() {
  if (looking) {
    again = true;
    return;
  }
  looking = true;
  const asked = new XMLHttpRequest();
  asked.responseType = "document";
  asked.timeout = 8000;
  asked.onloadend = () => {
    looking = false;
    if (asked.status === 200 && take(asked.response)) say("");
    else if (asked.status === 404 || asked.status === 401 || asked.status === 403) location.reload();
    else if (asked.status === 200) location.reload();
    else say("lost");
    if (again) {
      again = false;
      look();
    }
  };
  asked.open("GET", location.pathname);
  asked.send();
}

// Forms are sent without leaving the page; its answer is the page as it is then.
document.addEventListener("submit", (sending) => {
  const form = sending.target;
  const button = sending.submitter;
  const action = button?.getAttribute("formaction") ?? form.getAttribute("action");
  if (!action?.startsWith(location.pathname)) return;
  sending.preventDefault();
  send(action, new URLSearchParams(new FormData(form)), [...form.querySelectorAll("textarea")], SENT_AGAIN);
});

// Sent again where a node has died under way: the platform carries a form out once, however often it comes.
function send(action, body, fields, left) {
  const asked = new XMLHttpRequest();
  asked.responseType = "document";
  asked.timeout = 15000;
  asked.onloadend = () => {
    if (left > 0 && (asked.status === 0 || asked.status >= 502)) {
      if (asked.status === 0) say("lost");
      setTimeout(() => send(action, body, fields, left - 1), 800);
      return;
    }
    if (asked.status === 200) {
      for (const field of fields) {
        if (field.dataset.keep) forget(field);
        // What was sent stands no more in the field, so that nothing keeps the fresh one from its place.
        field.value = field.defaultValue;
        field.blur();
      }
    }
    if (asked.status === 0) say("lost");
    else if (!take(asked.response)) say("refused");
    else if (asked.status === 200) say("");
  };
  asked.open("POST", action);
  asked.setRequestHeader("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
  asked.send(body);
}

document.addEventListener("input", (typing) => {
  if (typing.target.dataset?.keep) typed(typing.target);
});

// --- what others do ---
let stream = null;
let heard = Date.now();

function follow() {
  stream?.close();
  heard = Date.now();
  stream = new EventSource(document.body.dataset.stream);
  stream.addEventListener("beat", () => { heard = Date.now(); });
  stream.addEventListener("changed", (news) => {
    heard = Date.now();
    if (news.data !== state().dataset.version || news.data === "0") look();
  });
  stream.onopen = () => {
    heard = Date.now();
    document.querySelectorAll("[data-keep]").forEach((field) => { if (field.value !== field.defaultValue) keep(field); });
  };
}

// A node that has died says nothing, and a browser that got an error asks no more by itself.
setInterval(() => {
  if (stream.readyState === EventSource.CLOSED || Date.now() - heard > BEATS_WITHIN) follow();
}, 2000);
setInterval(() => { if (stream.readyState !== EventSource.OPEN && !document.hidden) look(); }, LOOK_EVERY);
setInterval(tick, 1000);
// What takes longer than planned, or stands still, moves the end of all.
setInterval(() => {
  const left = document.getElementById("left");
  if (left && !document.hidden && ("held" in left.dataset || left.textContent.startsWith("+"))) look();
}, 30000);
addEventListener("online", () => { follow(); look(); });
addEventListener("offline", () => say("lost"));
document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
document.getElementById("sound-choice").hidden = false;
restore();
tick();
follow();
