/**
 * <button data-use="field-id" data-words="...">: puts a suggestion into its field and marks a [gap] to be filled;
 * without scripts the form does it.
 * <select data-turn>: another choice changes what the form asks, so it is saved and shown anew by the form's button "turn".
 */
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-use]");
  const field = button && document.getElementById(button.dataset.use);
  if (!field) return;
  event.preventDefault();
  field.value = button.dataset.words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  const gap = /\[[^\]]*\]/.exec(field.value);
  if (gap) field.setSelectionRange(gap.index, gap.index + gap[0].length);
  button.closest("p").remove();
});

document.addEventListener("change", (event) => {
  const choice = event.target.closest("select[data-turn]");
  if (choice) choice.form.requestSubmit(choice.form.querySelector('button[value="turn"]'));
});
