// What is typed after a session is kept as it is typed, on the platform and never on the machine, which may be that of
// somebody else. What makes a row of its own, such as a commitment, is kept by its button alone. Without this script the
// button keeps all of it.
const REST = 1500;
const AGAIN = 8000;

const form = document.getElementById("after");
const status = form?.querySelector("[role=status]");

if (form && status) {
  let waiting = 0;
  let sending = false;
  let left = false;
  let leaving = false;
  let pressed = null;
  let kept = words();

  // What is kept by itself: the texts outside of what is sent as a whole.
  function texts() {
    return [...form.querySelectorAll("textarea")].filter((it) => !it.closest("[data-whole]"));
  }

  function words() {
    return texts().map((it) => it.value).join("\0");
  }

  function whole() {
    return [...form.querySelectorAll("[data-whole] input")].some((it) => it.value !== it.defaultValue);
  }

  function later(delay) {
    clearTimeout(waiting);
    waiting = setTimeout(keep, delay);
  }

  // The answer is the page as it is now: what it is kept under comes with it.
  function keep() {
    if (sending || left) return;
    const now = words();
    if (now === kept) return;
    sending = true;
    const sent = new FormData(form);
    form.querySelectorAll("[data-whole] input").forEach((it) => sent.set(it.name, ""));
    const asked = new XMLHttpRequest();
    asked.responseType = "document";
    asked.onload = () => {
      const fresh = asked.response?.getElementById("after");
      if (asked.status === 200 && fresh) {
        kept = now;
        form.elements.version.value = fresh.elements.version.value;
        status.textContent = status.dataset.kept;
      } else {
        // Somebody signed out, or wrote it elsewhere: the button says what there is to do.
        left = true;
        status.textContent = status.dataset.stale;
      }
    };
    asked.onerror = () => {
      status.textContent = status.dataset.waits;
      later(AGAIN);
    };
    asked.onloadend = () => {
      sending = false;
      if (pressed) return form.requestSubmit(pressed);
      if (!left && words() !== kept) later(status.textContent === status.dataset.waits ? AGAIN : REST);
    };
    asked.open("POST", form.action);
    asked.send(new URLSearchParams(sent));
  }

  form.addEventListener("input", () => {
    status.textContent = "";
    later(REST);
  });
  addEventListener("online", () => later(0));
  form.addEventListener("submit", (pressing) => {
    if (sending) {
      // What is on its way comes first: the button would find it changed.
      pressing.preventDefault();
      pressed = pressing.submitter;
      return;
    }
    leaving = true;
    left = true;
    clearTimeout(waiting);
  });
  addEventListener("beforeunload", (going) => {
    if (!leaving && (words() !== kept || whole())) going.preventDefault();
  });
}
