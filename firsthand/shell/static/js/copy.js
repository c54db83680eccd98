/** <button data-copy="#letter">: copies the text of an element or the value of a field. */
import { say } from "./say.js";

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  event.preventDefault();
  const source = document.querySelector(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    show(button, button.dataset.copied || "Copied");
  } catch {
    select(source);
    say("This browser does not let Firsthand copy. The text is selected: press Ctrl+C.", "note");
  }
  button.dispatchEvent(new CustomEvent("firsthand:copied", { bubbles: true }));
});

/** Shows for two seconds, also to screen readers, that it happened. */
function show(button, words) {
  const before = button.innerHTML;
  button.setAttribute("aria-live", "polite");
  button.textContent = words;
  setTimeout(() => {
    button.innerHTML = before;
  }, 2000);
}

function select(source) {
  if (source.select) {
    source.select();
    return;
  }
  getSelection().selectAllChildren(source);
}
