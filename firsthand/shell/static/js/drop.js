/** <fh-drop>: a file may also be dropped anywhere on the zone around a file field. */
class Drop extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("input[type=file]");
    this.addEventListener("dragover", (event) => this.hover(event, true));
    this.addEventListener("dragleave", (event) => this.hover(event, false));
    this.addEventListener("drop", (event) => this.take(event));
  }

  hover(event, over) {
    event.preventDefault();
    this.toggleAttribute("data-over", over);
  }

  take(event) {
    this.hover(event, false);
    if (!event.dataTransfer.files.length) return;
    this.field.files = event.dataTransfer.files;
    this.field.dispatchEvent(new Event("change", { bubbles: true }));
    this.field.focus();
  }
}

customElements.define("fh-drop", Drop);

// A file dropped beside the zone would otherwise replace the page.
for (const kind of ["dragover", "drop"]) {
  addEventListener(kind, (event) => {
    if (document.querySelector("fh-drop") && !event.target.closest?.("fh-drop, input, textarea")) event.preventDefault();
  });
}
