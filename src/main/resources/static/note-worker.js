// Answers for the form of a note where there is no network. It keeps the empty form with its script and styles, which are the
// same for everybody, and nothing that anybody has read or written. SHELL and FILES are said by the platform, above.
const NAME = `notes-${SHELL}-${FILES.join("-")}`;
const PATIENCE = 8000;

async function keep(path) {
  const answer = await fetch(path, { credentials: "omit", cache: "reload" });
  if (!answer.ok || answer.redirected) throw new Error(`${path} could not be kept.`);
  const cache = await caches.open(NAME);
  await cache.put(path, answer);
}

async function kept(path) {
  const cache = await caches.open(NAME);
  return cache.match(path);
}

// In a train an answer may be under way for minutes.
function soon(request) {
  return Promise.race([
    fetch(request),
    new Promise((_, late) => {
      setTimeout(() => late(new Error("Nothing came in time.")), PATIENCE);
    }),
  ]);
}

async function form(request) {
  try {
    return await soon(request);
  } catch {
    return (await kept(SHELL)) ?? Response.error();
  }
}

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.all([SHELL, ...FILES].map(keep)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((it) => it.startsWith("notes-") && it !== NAME).map((it) => caches.delete(it))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname === "/notes/new") {
    event.respondWith(form(request));
  } else if (FILES.includes(pathname)) {
    event.respondWith(kept(pathname).then((it) => it ?? fetch(request)));
  }
});
