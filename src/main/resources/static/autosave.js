// Sends each section of a sheet or of a report while it is typed, to the address that the form names for it. What cannot be
// sent, in a tunnel or once signed out, stays in this browser under its reader until it has gone. Without this script the
// form is sent as a whole.
const WAIT = 2000;
const AGAIN = 10000;

const say = document.querySelector("form [data-reader]")?.dataset;
const form = document.querySelector("form [data-reader]")?.closest("form");

function keyOf(section) {
  return `maillage:${say.reader}:${form.getAttribute("action")}:${section.dataset.section}`;
}

function store(section, words) {
  try {
    if (words === null) localStorage.removeItem(keyOf(section));
    else localStorage.setItem(keyOf(section), JSON.stringify(words));
  } catch {
    // A browser that keeps nothing still sends.
  }
}

function stored(section) {
  try {
    return JSON.parse(localStorage.getItem(keyOf(section)));
  } catch {
    return null;
  }
}

function fields(section) {
  return [...section.querySelectorAll("[name]")];
}

function version(section) {
  return section.querySelector("[name^=version]");
}

// What stands in the fields of a section, by their names.
function state(section) {
  return Object.fromEntries(fields(section).map((it) => [it.name, it.type === "checkbox" ? it.checked : it.value]));
}

function bring(section, words) {
  for (const it of fields(section)) {
    if (!(it.name in words)) continue;
    if (it.type === "checkbox") it.checked = words[it.name];
    else it.value = words[it.name];
  }
}

// Whether the same is written, over whichever version.
function same(section, one, other) {
  const counts = version(section).name;
  return Object.keys(one).every((it) => it === counts || one[it] === other[it]);
}

function tell(section, words) {
  section.querySelector("[data-saved]").textContent = words;
}

// What somebody else has written stands beneath, as text, until whoever types here has decided.
function showTheirs(section, answer) {
  section.querySelector(".problem-note")?.remove();
  const note = document.createElement("div");
  note.className = "problem-note";
  note.setAttribute("role", "alert");
  for (const [tag, words] of [
    ["p", say.wordsTheirs.replace("{0}", answer.saved)],
    ["blockquote", answer.words || say.wordsEmpty],
    ["p", say.wordsThen],
  ]) {
    const part = document.createElement(tag);
    part.textContent = words;
    if (tag === "blockquote") part.className = "as-typed";
    note.append(part);
  }
  section.querySelector("textarea").after(note);
}

// Whoever has signed in again in another tab carries another word against forged forms.
function renew() {
  return new Promise((done) => {
    const asked = new XMLHttpRequest();
    asked.responseType = "document";
    asked.onload = () => {
      const fresh = asked.status === 200 && asked.response?.querySelector("form:has([data-reader]) [name=_csrf]");
      if (fresh) form.elements._csrf.value = fresh.value;
      done(Boolean(fresh));
    };
    asked.onerror = () => done(false);
    asked.open("GET", form.getAttribute("action"));
    asked.send();
  });
}

async function send(section, renewed = false) {
  if (section.sending) {
    section.again = true;
    return;
  }
  section.sending = true;
  const typed = state(section);
  const key = section.dataset.section;
  const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
  for (const [name, value] of Object.entries(typed)) {
    if (value !== false) body.set(name, value);
  }
  let left = true;
  try {
    const answer = await fetch(say.keep + key, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
    });
    if (answer.ok) {
      const kept = await answer.json();
      version(section).value = kept.version;
      section.querySelector(".problem-note")?.remove();
      left = !same(section, state(section), typed);
      if (left) section.again = true;
      else store(section, null);
      tell(section, kept.saved);
    } else if (answer.status === 409) {
      const theirs = await answer.json();
      version(section).value = theirs.version;
      section.held = true;
      store(section, state(section));
      showTheirs(section, theirs);
      tell(section, "");
      left = false;
    } else if (answer.status === 422) {
      tell(section, (await answer.json()).saved);
      left = false;
    } else if ((answer.status === 401 || answer.status === 403) && !renewed && (await renew())) {
      section.sending = false;
      return send(section, true);
    } else {
      tell(section, answer.status === 401 || answer.status === 403 ? say.wordsOut : say.wordsWaiting);
    }
  } catch {
    tell(section, say.wordsWaiting);
  }
  section.sending = false;
  if (section.again) {
    section.again = false;
    send(section);
  } else if (left) {
    clearTimeout(section.timer);
    section.timer = setTimeout(() => send(section), AGAIN);
  }
}

function typing(section) {
  store(section, state(section));
  section.held = false;
  tell(section, say.wordsTyping);
  clearTimeout(section.timer);
  section.timer = setTimeout(() => send(section), WAIT);
}

function waiting() {
  return [...form.querySelectorAll("[data-section]")].filter((it) => stored(it) && !it.held);
}

if (form && say && form.querySelector("button[type=submit]")) {
  for (const section of form.querySelectorAll("[data-section]")) {
    const before = stored(section);
    if (before) {
      if (same(section, state(section), before)) {
        store(section, null);
      } else {
        // Sent against the version that it was typed over: if somebody else has written since, both are shown.
        bring(section, before);
        tell(section, say.wordsBack);
        section.timer = setTimeout(() => send(section), WAIT);
      }
    }
    section.addEventListener("input", () => typing(section));
  }
  // The whole form goes with all of it.
  form.addEventListener("submit", () => {
    for (const section of form.querySelectorAll("[data-section]")) clearTimeout(section.timer);
  });
  addEventListener("online", () => waiting().forEach((it) => send(it)));
}

// A chapter that is folded opens for whoever goes there.
function unfold() {
  const id = decodeURIComponent(location.hash.slice(1));
  const there = id && document.getElementById(id);
  if (!there) return;
  for (let at = there.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  there.scrollIntoView();
}

addEventListener("hashchange", unfold);
unfold();
