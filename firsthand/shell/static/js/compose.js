/** <button data-use="field-id" data-words="...">: puts a suggestion into its field; without scripts the form does it. */
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-use]");
  const field = button && document.getElementById(button.dataset.use);
  if (!field) return;
  event.preventDefault();
  field.value = button.dataset.words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  button.closest("p").remove();
});
