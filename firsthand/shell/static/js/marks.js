/** <button data-mark="remark: " data-mark-for="#notes" hidden>: puts a mark at the beginning of the line one is typing. */
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-mark]");
  if (!button) return;
  const field = document.querySelector(button.dataset.markFor);
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
  const mark = button.dataset.mark;
  const caret = field.selectionEnd;
  field.focus();
  if (field.value.startsWith(mark, start)) return;
  field.setRangeText(mark, start, start);
  field.setSelectionRange(caret + mark.length, caret + mark.length);
  field.dispatchEvent(new Event("input", { bubbles: true }));
});

for (const button of document.querySelectorAll("[data-mark][hidden]")) button.hidden = false;
