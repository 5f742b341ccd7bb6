// Keeps notes of exchanges in this browser until they have gone, once each: what is typed in a tunnel is sent when the network
// comes back, under the number that it was given here. Without this script the form is sent as any other.
const AGAIN = 30000;
const PATIENCE = 20000;
const SUGGEST = 150;
const OPENING = 90;

const place = document.querySelector("[data-notes]");
const say = place?.dataset;
const form = document.querySelector("form#note");
let timer = 0;

// -- what is kept

function finished(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

let opened;
function safe() {
  opened ??= new Promise((done, failed) => {
    const asked = indexedDB.open("maillage-notes", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("note", { keyPath: "id" });
      asked.result.createObjectStore("known", { keyPath: "key" });
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  return opened;
}

async function store(name, mode, act) {
  const safeNow = await safe();
  const transaction = safeNow.transaction(name, mode);
  const answer = await finished(act(transaction.objectStore(name)));
  return answer;
}

const put = (note) => store("note", "readwrite", (it) => it.put(note));
const drop = (id) => store("note", "readwrite", (it) => it.delete(id));
const all = async () => (await store("note", "readonly", (it) => it.getAll())).sort((a, b) => a.at - b.at);
const known = async () => (await store("known", "readonly", (it) => it.get("me"))) ?? { reader: "", team: "" };

// -- what is sent

// What became of it: gone (with its path), refused (with words), out (nobody is signed in), other (somebody else is), waiting.
async function send(note) {
  try {
    const asked = await fetch("/notes/ready", { headers: { Accept: "application/json" }, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    if (!asked.ok) return { state: "waiting" };
    // A fresh word against forged forms each time: that of the page may be of yesterday.
    const { reader, word } = await asked.json();
    if (!reader) return { state: "out" };
    if (note.reader && note.reader !== reader) return { state: "other" };
    const body = new FormData();
    body.set("_csrf", word);
    body.set("id", note.id);
    for (const [name, value] of Object.entries(note.fields)) if (value) body.set(name, value);
    if (note.photo) body.set("photo", note.photo, note.photo.name);
    const answer = await fetch("/notes/sent", { method: "POST", body, headers: { Accept: "application/json" }, signal: AbortSignal.timeout(PATIENCE * 3) });
    if (answer.ok) return { state: "gone", path: (await answer.json()).path, word };
    if (answer.status === 422) return { state: "refused", words: (await answer.json()).words, word };
    return { state: answer.status === 401 || answer.status === 403 ? "out" : "waiting" };
  } catch {
    return { state: "waiting" };
  }
}

const told = { waiting: "wordsWaiting", out: "wordsOut", other: "wordsOther" };

function tell(words, path) {
  const line = place.querySelector("[data-told]");
  line.hidden = !words;
  line.replaceChildren(words);
  if (path) {
    const link = document.createElement("a");
    link.href = path;
    link.textContent = path === "/sign-in" ? say.wordsSignIn : say.wordsOpen;
    line.append(" ", link);
  }
}

function opening(note) {
  const words = [note.fields.who, note.fields.words || say.wordsPhoto].filter(Boolean).join(" · ");
  return words.length > OPENING ? `${words.slice(0, OPENING)}…` : words;
}

function row(note, words) {
  const item = document.createElement("li");
  const what = document.createElement("span");
  const state = document.createElement("span");
  const button = document.createElement("button");
  what.append(opening(note), document.createElement("br"), state);
  state.className = "source";
  state.textContent = words;
  button.type = "button";
  button.className = "btn btn-quiet btn-sm";
  button.textContent = say.wordsDrop;
  button.addEventListener("click", async () => {
    // What cannot be taken back is said once before it is done.
    if (button.dataset.sure) {
      await drop(note.id);
      await show();
      return;
    }
    button.dataset.sure = "yes";
    button.textContent = say.wordsSure;
  });
  item.append(what, button);
  return item;
}

async function show(states = new Map()) {
  const notes = await all();
  const section = place.querySelector("[data-kept]");
  section.hidden = notes.length === 0;
  section.querySelector("[data-list]").replaceChildren(...notes.map((it) => row(it, states.get(it.id) ?? it.refused ?? say.wordsWaiting)));
  clearTimeout(timer);
  if (notes.some((it) => !it.refused)) timer = setTimeout(flush, AGAIN);
}

let flushing = false;
async function flush() {
  if (flushing) return;
  flushing = true;
  const states = new Map();
  let gone = "";
  let out = false;
  try {
    for (const note of (await all()).filter((it) => !it.refused)) {
      const became = await send(note);
      if (became.state === "gone") {
        await drop(note.id);
        gone = became.path;
      } else if (became.state === "refused") {
        await put({ ...note, refused: became.words });
      } else {
        states.set(note.id, say[told[became.state]]);
        out ||= became.state === "out";
        // Where one cannot go now, none can; those of somebody else hold nobody up.
        if (became.state !== "other") break;
      }
    }
    if (gone) tell(say.wordsSent, gone);
    else if (out) tell(say.wordsOut, "/sign-in");
    await show(states);
  } finally {
    flushing = false;
  }
}

// -- what is typed

function number() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((it) => it.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((it) => String(it).padStart(2, "0")).join("-");
}

async function typed() {
  const me = await known();
  const fields = {};
  for (const it of form.elements) {
    if (!it.name || it.name.startsWith("_") || ["id", "photo"].includes(it.name)) continue;
    if (it.type === "checkbox" && !it.checked) continue;
    fields[it.name] = it.value.trim();
  }
  fields.on ||= today();
  fields.team ||= me.team;
  return { id: form.elements.id.value || number(), at: Date.now(), reader: say.reader || me.reader, fields, photo: form.elements.photo.files[0] ?? null };
}

function begin() {
  form.reset();
  form.elements.id.value = number();
  form.elements.on.value = today();
}

async function submit(event) {
  event.preventDefault();
  const button = form.querySelector("button[type=submit]");
  button.disabled = true;
  tell(say.wordsSending);
  let note;
  try {
    note = await typed();
    if (!note.fields.words && !note.photo) {
      tell(say.wordsMissing);
      form.elements.words.focus();
      button.disabled = false;
      return;
    }
    await put(note);
  } catch {
    // A browser that keeps nothing still sends.
    form.submit();
    return;
  }
  const became = await send(note);
  button.disabled = false;
  if (became.state === "gone") {
    await drop(note.id);
    location.assign(became.path);
  } else if (became.state === "refused" && say.reader) {
    // The page says beside each field what is wrong.
    await drop(note.id);
    form.elements._csrf.value = became.word;
    form.submit();
  } else if (became.state === "refused") {
    await drop(note.id);
    tell(became.words);
  } else {
    begin();
    tell(became.state === "out" ? say.wordsOut : became.state === "other" ? say.wordsOther : say.wordsKept, became.state === "out" ? "/sign-in" : "");
    await show(new Map([[note.id, say[told[became.state]]]]));
    form.elements.words.focus();
  }
}

// Names of the directory, while somebody types one.
function suggest(field) {
  const list = document.createElement("datalist");
  let later = 0;
  list.id = `${field.id}-names`;
  field.after(list);
  field.setAttribute("list", list.id);
  field.addEventListener("input", () => {
    clearTimeout(later);
    later = setTimeout(async () => {
      try {
        const answer = await fetch(`/notes/who?q=${encodeURIComponent(field.value.trim())}`, { headers: { Accept: "application/json" } });
        const names = answer.ok && !answer.redirected ? await answer.json() : [];
        list.replaceChildren(
          ...names.map((it) => {
            const option = document.createElement("option");
            option.value = it.name;
            return option;
          }),
        );
      } catch {
        list.replaceChildren();
      }
    }, SUGGEST);
  });
}

document.querySelectorAll("input#who").forEach(suggest);

if (place && form && "indexedDB" in window) {
  if (!document.querySelector("link[rel=manifest]")) {
    const app = document.createElement("link");
    app.rel = "manifest";
    app.href = say.app;
    document.head.append(app);
  }
  if (!form.elements.id.value) begin();
  form.addEventListener("submit", submit);
  addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && flush());
  try {
    if (say.reader) await store("known", "readwrite", (it) => it.put({ key: "me", reader: say.reader, team: form.elements.team?.value ?? "" }));
    await flush();
    await navigator.serviceWorker?.register(say.worker, { scope: "/notes/" });
  } catch {
    // A browser that keeps nothing, or wants no worker, still sends.
  }
}
