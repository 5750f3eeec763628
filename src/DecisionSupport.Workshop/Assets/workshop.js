// Everything works without this file; it adds keys, the theme switch, live answers and live counts.
"use strict";

const typing = target => target.closest("input:not([type=radio], [type=checkbox]), select, textarea");

// A remote control sends Page Up and Page Down.
const keys = { ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back", t: "what-if", T: "what-if", Escape: "leave", p: "audience", P: "audience", m: "more", M: "more" };
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || (typing(event.target) && event.key !== "Escape")) return;
  const name = keys[event.key];
  const link = name && document.querySelector(`[data-key~="${name}"]`);
  if (link) {
    event.preventDefault();
    link.click();
  }
});

// What is further down comes into sight when it is opened; the same key closes it.
const more = document.querySelector("details.more");
if (more) {
  more.addEventListener("toggle", () => scrollTo(0, more.open ? more.offsetTop : 0));
  document.querySelector("a[href='#mer']")?.addEventListener("click", event => {
    event.preventDefault();
    more.open = !more.open;
  });
}

const theme = document.getElementById("tema");
if (theme) {
  const root = document.documentElement;
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const name = () => { theme.textContent = isDark() ? theme.dataset.light : theme.dataset.dark; };
  theme.hidden = false;
  name();
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* Then it holds for this page. */ }
    name();
  });
}

// Asks again at intervals, and not while nobody looks.
const every = (milliseconds, ask) => setInterval(() => { if (!document.hidden) ask().catch(() => {}); }, milliseconds);

// Whoever is on the way to another page is not called back: a reload would take the place of where they go. A file that is fetched is no way to another page.
let leftAt = -Infinity;
addEventListener("beforeunload", () => { leftAt = performance.now(); });
addEventListener("pageshow", () => { leftAt = -Infinity; });
const reload = () => { if (performance.now() - leftAt > 10000) location.reload(); };
const text = async address => (await fetch(address)).text();

const renewParts = async () => {
  const page = new DOMParser().parseFromString(await text(location.href), "text/html");
  for (const part of document.querySelectorAll("[data-part]")) {
    const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
    if (fresh && !part.contains(document.activeElement)) part.replaceChildren(...fresh.childNodes);
  }
};

// What is written is kept before anything else happens to the page.
const note = document.querySelector("[data-save]");
let saved = note?.value;
const keepNote = async () => {
  if (!note || note.value === saved) return;
  const value = note.value;
  await fetch(note.dataset.save, { method: "POST", body: new URLSearchParams(new FormData(note.form)), redirect: "manual", keepalive: true });
  saved = value;
};
if (note) {
  note.addEventListener("change", () => keepNote().catch(() => {}));
  addEventListener("pagehide", () => keepNote().catch(() => {}));
}

// The room: how many have voted, what the wall shows, the time that is left.
const follows = document.querySelector("[data-room]");
if (follows) every(1000, async () => {
  const now = await (await fetch("/rosta/lage")).json();
  for (const [name, value] of [["votes", now.votes], ["devices", now.devices], ["left", now.left]]) {
    for (const place of document.querySelectorAll(`[data-${name}]`)) if (place.textContent !== String(value)) place.textContent = value;
  }
  for (const page of document.querySelectorAll("[data-wall]")) if (page.dataset.wall !== String(now.wall)) {
    await keepNote();
    reload();
    return;
  }
  if ([...document.querySelectorAll("[data-room]")].every(page => page.dataset.room === now.room)) return;
  if (!note) reload();
  else {
    await renewParts();
    for (const page of document.querySelectorAll("[data-room]")) page.dataset.room = now.room;
  }
});

// A long file: how far it has come.
const counting = document.querySelector("[data-progress]");
if (counting) counting.addEventListener("submit", () => {
  const status = counting.querySelector("[data-told]");
  const bar = status.querySelector("progress");
  bar.hidden = false;
  const asking = setInterval(async () => {
    const { done, all } = await (await fetch(counting.dataset.progress + counting.elements.las.value)).json();
    if (all === 0) return;
    bar.max = all;
    bar.value = done;
    status.querySelector("span").textContent = status.dataset.told.replace("{0}", done).replace("{1}", all);
    if (done >= all) clearInterval(asking);
  }, 300);
});

const clocks = document.querySelectorAll("[data-clock]");
if (clocks.length) {
  const begun = performance.now();
  setInterval(() => {
    for (const clock of document.querySelectorAll("[data-clock]")) {
      const seconds = Number(clock.dataset.clock) + Math.floor((performance.now() - begun) / 1000);
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }
  }, 1000);
}

// The case page: the answer follows every change, without the page being loaded again.
const form = document.getElementById("arende");
if (form && form.dataset.live !== undefined && document.querySelector("[data-part]")) {
  let latest = 0;
  const outcomes = page => new Map([...page.querySelectorAll("dl.outcomes > div")].map(row => [row.querySelector("dt")?.textContent.trim(), [...row.querySelector("dd")?.childNodes ?? []].filter(node => !node.classList?.contains("small")).map(node => node.textContent).join("").trim()]));
  // An answer that is half given is not taken away.
  const isInUse = part => part.contains(document.activeElement) && document.activeElement !== part || [...part.querySelectorAll("input:not([type=hidden]), select")].some(field => field.type === "radio" || field.type === "checkbox" ? field.checked : field.value);
  const tell = (before, now) => {
    const news = document.querySelector("[data-news]");
    if (news) news.textContent = [...now].filter(([name, outcome]) => before.has(name) && before.get(name) !== outcome).map(([name, outcome]) => `${name}: ${before.get(name)} ${news.dataset.became} ${outcome}.`).join(" ");
  };
  const renew = async () => {
    const turn = ++latest;
    const fields = new FormData(form);
    for (const name of [...fields.keys()]) if (/^(fil|fraga|svar)$|^svar\./.test(name)) fields.delete(name);
    const response = await fetch(form.action, { method: "POST", body: fields });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (turn !== latest || !response.ok) return;
    const open = new Set([...document.querySelectorAll("[data-live] details[open][data-name]")].map(d => d.dataset.name));
    const before = outcomes(document.querySelector("[data-part=resultat]"));
    tell(before, outcomes(page.querySelector("[data-part=resultat]")));
    for (const part of document.querySelectorAll("[data-part]")) {
      const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
      if (!fresh || isInUse(part)) continue;
      for (const details of fresh.querySelectorAll("details[data-name]")) details.open = open.has(details.dataset.name) || details.open;
      part.replaceChildren(...fresh.childNodes);
    }
    // What differs from the story is marked where it was changed.
    for (const fact of document.querySelectorAll("[data-fact]")) {
      const fresh = page.querySelector(`[data-fact="${CSS.escape(fact.dataset.fact)}"]`);
      if (fresh) fact.className = fresh.className;
    }
    for (const subject of document.querySelectorAll("[data-subject]")) {
      const fresh = page.querySelector(`[data-subject="${CSS.escape(subject.dataset.subject)}"] .state`);
      if (fresh) subject.querySelector(".state").textContent = fresh.textContent;
    }
  };
  form.addEventListener("change", event => {
    if (event.target.type !== "file" && !event.target.closest("[data-part]")) renew().catch(() => {});
  });
}
