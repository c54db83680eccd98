/** <ul data-list>: j and k, or the arrows, walk from row to row; Home and End jump. Enter follows the link as always;
 *  where rows have a box, x or space ticks it. */
const STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
  const list = event.target.closest("[data-list]") || (event.key === "j" ? document.querySelector("[data-list]") : null);
  if (!list) return;
  const box = event.target.closest("li, tr")?.querySelector("input[type=checkbox]");
  if (box && box !== event.target && (event.key === "x" || event.key === " ")) {
    event.preventDefault();
    box.click();
    return;
  }
  const links = [...list.children].map((row) => row.querySelector("a[href], button")).filter(Boolean);
  const next = destination(event.key, links, links.findIndex((link) => link.closest("li, tr")?.contains(event.target)));
  if (!next) return;
  event.preventDefault();
  next.focus();
});

function destination(key, links, here) {
  if (key === "Home" && here >= 0) return links[0];
  if (key === "End" && here >= 0) return links.at(-1);
  return key in STEPS ? links[Math.max(0, Math.min(links.length - 1, here + STEPS[key]))] : null;
}
