// The map beside the answers, and names suggested while somebody types. Without scripts, the page is the list alone.
const COLOURS = { "general-interest": "#1f6f6b", economic: "#b4472e", public: "#2d5f9e", academic: "#6b4a8c", support: "#7a4f00", citizens: "#4c7a34", none: "#4d6266" };
const WAIT = 150;
const NEAR = 4500; // the land around the point of a commune, in metres
const SPOT = 7.5; // pixels from the middle of one answer to where another one may stand
const DISC = 18; // the same for a disc of several, so that a finger finds it
const MOST_NAMED = 12;
const FRANCE = [[41.2, -5.4], [51.2, 9.8]];

function classic(url) {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => done(window.L);
    script.onerror = failed;
    document.head.append(script);
  });
}

// Leaflet takes a string for HTML, whatever somebody has written: it is handed elements, in which words stay words.
function element(tag, ...parts) {
  const it = document.createElement(tag);
  it.append(...parts);
  return it;
}

async function drawMap(place) {
  const L = await classic(place.dataset.leaflet);
  place.hidden = false;
  const map = L.map(place, { minZoom: 2, maxZoom: 18, attributionControl: false, zoomSnap: 0.5, renderer: L.svg({ padding: 0.6 }) });
  const box = place.dataset.box.split(",").map(Number);
  map.fitBounds(box.length === 4 ? [[box[1], box[0]], [box[3], box[2]]] : FRANCE);
  const names = new Map([...document.querySelectorAll("[data-sector]")].map((it) => [it.dataset.sector, it.textContent]));
  const layer = document.getElementById("third-places-only");
  let request = null;
  let timer = 0;

  // Below the answers, which Leaflet draws at 400.
  map.createPane("land").style.zIndex = 300;
  map.createPane("own").style.zIndex = 350;
  const land = L.svg({ pane: "land", padding: 0.6 });
  const ownLand = L.svg({ pane: "own", padding: 0.6 });
  map.getPane("own").classList.add("map-own-pane");
  map.createPane("waters").style.zIndex = 340;
  const waters = L.svg({ pane: "waters", padding: 0.6 });
  const drawn = L.layerGroup().addTo(map);
  Promise.all([place.dataset.background, place.dataset.contours].map((it) => fetch(it).then((answer) => answer.json()))).then(([behind, contours]) => {
    const piece = (what) => ({ interactive: false, renderer: what === "land" ? land : waters, filter: (it) => it.properties.what === what, style: { className: `map-${what}` } });
    L.geoJSON(behind, piece("land")).addTo(map);
    L.geoJSON(contours, { interactive: false, renderer: land, style: { className: "map-contour" } }).addTo(map);
    L.geoJSON(behind, piece("lake")).addTo(map);
    L.geoJSON(behind, piece("river")).addTo(map);
  });

  const asked = new URLSearchParams(place.dataset.question);
  if (asked.get("place")) drawOwn(asked.get("place"), asked.get("km") ?? "");

  // The disc that was asked for, or the area; where areas of communes are not known, circles around their points, that run
  // into each other, tell where the territory is.
  function drawOwn(code, km) {
    fetch(`/territories/outline.geojson?place=${encodeURIComponent(code)}&km=${encodeURIComponent(km)}`).then((answer) => answer.json()).then((own) => {
      const circle = (it, point) => L.circle(point, { radius: NEAR, renderer: ownLand, stroke: false, interactive: false, className: "map-own" });
      L.geoJSON(own, { interactive: false, renderer: ownLand, pointToLayer: circle, smoothFactor: 0, style: { className: "map-own" } }).addTo(map);
      const what = own.properties?.what ?? "area";
      document.querySelectorAll("[data-own]").forEach((it) => { it.hidden = it.dataset.own !== what; });
      document.querySelector(".map-legend-own")?.removeAttribute("hidden");
    });
  }

  // Towns are named as far as no name covers another or an answer of its own.
  const towns = L.layerGroup().addTo(map);
  map.createPane("towns").style.zIndex = 380;
  map.getPane("towns").style.pointerEvents = "none";

  async function nameTowns() {
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((it) => it.toFixed(2)).join(",");
    const found = await (await fetch(`${place.dataset.towns}?box=${box}`)).json();
    towns.clearLayers();
    const written = [];
    for (const it of found) {
      const at = map.latLngToContainerPoint([it.latitude, it.longitude]);
      const room = { left: at.x - 5, right: at.x + 15 + 7 * it.name.length, top: at.y - 11, bottom: at.y + 11 };
      const size = map.getSize();
      const isFree = room.right < size.x && room.top > 0 && room.bottom < size.y
        && !written.some((one) => one.left < room.right && room.left < one.right && one.top < room.bottom && room.top < one.bottom);
      if (isFree && written.length < size.x / 45) {
        written.push(room);
        const name = element("span", it.name);
        const icon = L.divIcon({ html: name, className: "map-town", iconSize: null });
        towns.addLayer(L.marker([it.latitude, it.longitude], { icon, interactive: false, keyboard: false, pane: "towns" }));
      }
    }
  }

  function spot(it) {
    const marker = L.circleMarker([it.latitude, it.longitude], {
      radius: it.thirdPlace ? 9 : 7, weight: it.thirdPlace ? 4 : 1.5, color: it.thirdPlace ? "#e2a93b" : "#ffffff", fillColor: COLOURS[it.sector] ?? COLOURS.none, fillOpacity: 0.95,
    });
    marker.bindPopup(element("span", linked(it)));
    marker.bindTooltip(element("span", it.name));
    drawn.addLayer(marker);
    const shape = marker.getElement();
    shape.setAttribute("tabindex", "0");
    shape.setAttribute("role", "button");
    shape.setAttribute("aria-label", it.name);
    shape.addEventListener("keydown", (event) => { if (event.key === "Enter") marker.openPopup(); });
  }

  function counted(it) {
    const sectors = Object.entries(it.sectors).filter(([key]) => names.has(key)).map(([key, count]) => `${names.get(key)} ${count}`);
    return `${it.count} ${place.dataset.wordsActors}${sectors.length ? ` : ${sectors.join(", ")}` : ""}`;
  }

  function disc(it, size, act) {
    const icon = element("span", new Intl.NumberFormat(document.documentElement.lang, { notation: "compact" }).format(it.count));
    icon.className = `map-count sector-${it.sector}`;
    const marker = L.marker([it.latitude, it.longitude], {
      icon: L.divIcon({ html: icon, className: "map-cell", iconSize: [size, size] }),
      title: counted(it), alt: counted(it),
    });
    act(marker);
    drawn.addLayer(marker);
  }

  function square(it, most) {
    disc(it, 30 + 22 * Math.sqrt(it.count / most), (marker) => marker.on("click", () => map.setView(marker.getLatLng(), map.getZoom() + 2)));
  }

  // Answers that would cover each other are one disc with their number, as the key says; its names are a click away.
  function group(members) {
    const sectors = {};
    members.forEach((it) => { sectors[it.sector] = (sectors[it.sector] ?? 0) + 1; });
    const [sector] = Object.entries(sectors).sort((one, other) => other[1] - one[1])[0];
    const mean = (what) => members.reduce((sum, it) => sum + it[what], 0) / members.length;
    const names = element("ul", ...members.slice(0, MOST_NAMED).map((it) => element("li", linked(it))));
    names.className = "map-names";
    if (members.length > MOST_NAMED) names.append(element("li", `… ${members.length - MOST_NAMED}`));
    disc({ latitude: mean("latitude"), longitude: mean("longitude"), count: members.length, sector, sectors }, 30, (marker) => marker.bindPopup(names));
  }

  function reach(one) {
    return one.members.length > 1 ? DISC : SPOT;
  }

  // A disc stands in the middle of its members, where it may touch another one: these become one again, until none touch.
  function grouped(points) {
    const groups = [];
    for (const it of points) {
      let one = { at: map.latLngToLayerPoint([it.latitude, it.longitude]), members: [it] };
      for (let near; (near = groups.findIndex((other) => other.at.distanceTo(one.at) < reach(other) + reach(one))) >= 0;) {
        const [other] = groups.splice(near, 1);
        const all = other.members.length + one.members.length;
        one = {
          at: other.at.multiplyBy(other.members.length / all).add(one.at.multiplyBy(one.members.length / all)),
          members: [...other.members, ...one.members],
        };
      }
      groups.push(one);
    }
    return groups.map((one) => one.members);
  }

  function linked(it) {
    const link = element("a", it.name);
    link.href = it.url;
    if (place.dataset.target) link.target = place.dataset.target;
    return element("span", link, it.thirdPlace ? ` · ${place.dataset.wordsThirdPlace}` : "");
  }

  // The key explains what is drawn, and nothing else.
  function explain(groups, cells) {
    const seen = new Set([...groups.flat().map((it) => it.sector), ...cells.flatMap((it) => Object.keys(it.sectors))]);
    document.querySelectorAll(".map-legend [data-sector]").forEach((it) => { it.parentElement.hidden = !seen.has(it.dataset.sector); });
    document.querySelectorAll(".map-legend [data-key]").forEach((it) => {
      it.hidden = it.dataset.key === "count" ? !cells.length && !groups.some((one) => one.length > 1) : !groups.some((one) => one.length === 1 && one[0].thirdPlace);
    });
    document.querySelectorAll(".map-layer").forEach((it) => { it.hidden = !layer.checked && !groups.length && !cells.length; });
  }

  function tellOutside(inView) {
    const outside = Number(place.dataset.total) - inView;
    const told = document.getElementById("map-outside");
    told.hidden = layer.checked || outside <= 0;
    told.textContent = outside === 1 ? place.dataset.wordsOutsideOne : `${new Intl.NumberFormat(document.documentElement.lang).format(outside)} ${place.dataset.wordsOutside}`;
  }

  async function ask() {
    request?.abort();
    request = new AbortController();
    const bounds = map.getBounds();
    const view = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((it) => it.toFixed(5)).join(",");
    try {
      const only = layer.checked ? "&kind=third-place" : "";
      const asked = only ? place.dataset.answers.replace(/&?kind=[^&]*/, "") : place.dataset.answers;
      const answer = await fetch(`${asked}${only}&box=${view}&zoom=${Math.round(map.getZoom())}`, { signal: request.signal });
      const found = await answer.json();
      drawn.clearLayers();
      const groups = grouped(found.points);
      groups.forEach((one) => { if (one.length === 1) spot(one[0]); else group(one); });
      const most = Math.max(1, ...found.cells.map((it) => it.count));
      found.cells.forEach((it) => square(it, most));
      explain(groups, found.cells);
      tellOutside(found.total);
      here.href = `/search?${place.dataset.question.replace(/&?view=[^&]*/, "")}&view=${view}`;
    } catch (problem) {
      if (problem.name !== "AbortError") throw problem;
    }
  }

  const here = element("a", place.dataset.wordsHere);
  here.className = "btn btn-quiet btn-sm";
  here.href = "/search";
  if (place.dataset.target) here.target = place.dataset.target;
  document.getElementById("map-words").prepend(here, " ");
  document.querySelectorAll(".map-legend, .map-layer, #map-words").forEach((it) => { it.hidden = false; });
  const same = document.getElementById("map-same");
  layer.addEventListener("change", () => {
    if (same) same.hidden = layer.checked;
    ask();
  });
  // Opening the name of an answer moves the map: what is drawn stays until it is closed.
  let isOpen = false;
  map.on("popupopen", () => { isOpen = true; clearTimeout(timer); });
  map.on("popupclose", () => { isOpen = false; });
  map.on("moveend", () => {
    clearTimeout(timer);
    if (!isOpen) timer = setTimeout(() => { ask(); nameTowns(); }, WAIT);
  });
  ask();
  nameTowns();
}

function suggest(field) {
  const list = document.createElement("datalist");
  list.id = "suggested";
  field.after(list);
  field.setAttribute("list", list.id);
  let timer = 0;
  let paths = new Map();
  field.addEventListener("input", () => {
    if (paths.has(field.value)) {
      window.location.assign(paths.get(field.value));
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(field.value)}`);
      const found = await answer.json();
      paths = new Map(found.map((it) => [it.name, it.url]));
      list.replaceChildren(...found.map((it) => {
        const option = document.createElement("option");
        option.value = it.name;
        option.label = it.detail ? `${it.name}, ${it.detail}` : it.name;
        return option;
      }));
    }, WAIT);
  });
}

if (window.matchMedia("(max-width: 60rem)").matches) document.querySelector("details.facets")?.removeAttribute("open");

const map = document.getElementById("map");
if (map) drawMap(map);
document.querySelectorAll("input[data-suggest]").forEach(suggest);
