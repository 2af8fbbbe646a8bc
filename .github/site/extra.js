// names for those who listen to the page
document.querySelectorAll(".md-search[role=dialog]").forEach(e => e.setAttribute("aria-label", "search"))
document.querySelectorAll(".highlight-ipynb, .jp-OutputArea-output").forEach(e => e.setAttribute("tabindex", "0"))
