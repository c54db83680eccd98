/** <form data-ticks>: a press with shift ticks, or unticks, every row between this one and the last. */
let last = null;

document.addEventListener("click", (event) => {
  const form = event.target.closest("[data-ticks]");
  if (!form || !event.target.matches(".row__tick")) return;
  const boxes = [...form.querySelectorAll(".row__tick")];
  const [from, to] = [boxes.indexOf(last), boxes.indexOf(event.target)].sort((a, b) => a - b);
  if (event.shiftKey && from >= 0) for (const box of boxes.slice(from, to + 1)) box.checked = event.target.checked;
  last = event.target;
});
