/** `/` goes to the search, from everywhere but a field. */
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const search = [...document.querySelectorAll("[data-search]")].find((field) => field.checkVisibility());
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
});
