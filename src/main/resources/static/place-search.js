// Turns the place search form into a combobox that suggests places while somebody types. Without it, the form works.
const WAIT = 120;

function enhance(form) {
  const field = form.querySelector("input[name=q]");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let places = [];
  let active = -1;
  let timer = 0;
  let request = null;

  list.id = `${field.id}-list`;
  list.className = "place-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("label").textContent);
  list.hidden = true;
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  field.parentElement.append(list);
  form.append(status);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  function close() {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function activate(index) {
    active = index;
    [...list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
    if (index < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  function option(place, index) {
    const item = document.createElement("li");
    const name = document.createElement("strong");
    const detail = document.createElement("span");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    name.textContent = place.name;
    detail.textContent = place.detail;
    item.append(name, " ", detail);
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", () => window.location.assign(place.url));
    return item;
  }

  function show(found) {
    places = found;
    list.replaceChildren(...places.map(option));
    list.hidden = places.length === 0;
    field.setAttribute("aria-expanded", String(places.length > 0));
    activate(-1);
    status.textContent =
      places.length === 0 ? form.dataset.none
      : places.length === 1 ? form.dataset.one
      : form.dataset.many.replace("#", places.length);
  }

  async function suggest() {
    const typed = field.value;
    request?.abort();
    if (typed.trim() === "") {
      status.textContent = "";
      close();
      return;
    }
    request = new AbortController();
    try {
      const answer = await fetch(`/places?q=${encodeURIComponent(typed)}`, {
        headers: { Accept: "application/json" },
        signal: request.signal,
      });
      if (answer.ok && document.activeElement === field) {
        show(await answer.json());
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        close();
      }
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, WAIT);
  });
  field.addEventListener("blur", () => {
    clearTimeout(timer);
    request?.abort();
    close();
  });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) {
      if (places.length > 0 && field.value.trim() !== "") {
        show(places);
      }
      event.preventDefault();
    } else if (step) {
      const count = places.length;
      activate(active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
      event.preventDefault();
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      window.location.assign(places[active].url);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
}

document.querySelectorAll("form[data-place-search]").forEach(enhance);
