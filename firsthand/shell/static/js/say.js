/** Says one sentence in the page's live region, as a notice that stays until the next page. */
export function say(words, kind = "mind") {
  const flash = document.getElementById("flash");
  if (!flash || [...flash.children].some((old) => old.textContent === words)) return;
  const notice = document.createElement("div");
  notice.className = `notice notice--${kind} toast`;
  notice.textContent = words;
  flash.append(notice);
}
