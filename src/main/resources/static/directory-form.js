// Suggests communes, any places, or actors, while somebody types the name of one. Without it, the form asks which one is meant.
const WAIT = 150;

function suggest(field) {
  const onlyCommunes = "communes" in field.dataset;
  const actors = "actors" in field.dataset;
  const list = document.createElement("datalist");
  let timer = 0;
  list.id = `${field.id}-communes`;
  field.after(list);
  field.setAttribute("list", list.id);

  async function ask() {
    const typed = field.value.trim();
    if (typed.length < 2 || typed.endsWith(")")) {
      return;
    }
    try {
      const answer = await fetch(`${actors ? "/needs/actors" : "/places"}?q=${encodeURIComponent(typed)}`, { headers: { Accept: "application/json" } });
      const places = answer.ok ? await answer.json() : [];
      list.replaceChildren(
        ...places
          .filter((place) => !onlyCommunes || place.kind === "commune")
          .map((place) => {
            const option = document.createElement("option");
            option.value = !actors && place.kind === "commune" ? `${place.name} (${place.url.split("/").pop()})` : place.name;
            option.label = place.detail;
            return option;
          }),
      );
    } catch {
      list.replaceChildren();
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
}

document.querySelectorAll("input[data-communes], input[data-places], input[data-actors]").forEach(suggest);
