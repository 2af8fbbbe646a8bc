// names for those who listen to the page
document.querySelectorAll(".md-search[role=dialog]").forEach(e => e.setAttribute("aria-label", "search"))
document.querySelectorAll(".highlight-ipynb, .jp-OutputArea-output").forEach(e => e.setAttribute("tabindex", "0"))
// the theme's menu of versions calls itself by a name that its text lacks; it appears once its list has come
const menu = new MutationObserver(() => document.querySelectorAll(".md-version__current").forEach(b => {
  if (!b.ariaLabel?.includes(b.textContent)) b.ariaLabel = `Select version, now ${b.textContent}`;
}));
menu.observe(document.body, {childList: true, subtree: true});
