// Before the page is painted: the theme that was chosen last on this machine, if any.
(() => {
  try {
    const chosen = localStorage.getItem("theme");
    if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
  } catch { /* A browser that keeps nothing follows its own setting. */ }
})();
