/** <button data-busy="Reading the file …">: says so once the form is on its way, where an answer may take seconds. */
import { say } from "./say.js";

document.addEventListener("submit", (event) => {
  const button = event.submitter ?? event.target.querySelector("[data-busy]");
  if (!button?.dataset.busy) return;
  button.setAttribute("aria-busy", "true");
  button.textContent = button.dataset.busy;
  say(button.dataset.busy, "note");
});
