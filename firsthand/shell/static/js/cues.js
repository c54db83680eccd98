/** <fh-cues data-minutes="20" data-started="…">: says once, five and two minutes before the end, what is due; never an alarm. */
const CUES = [
  [2, "Two minutes left: thank them, ask what you should have asked, and close."],
  [5, "Five minutes left: one more question, then the close."],
];

class Cues extends HTMLElement {
  connectedCallback() {
    this.timer = setInterval(() => this.look(), 1000);
    this.look();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  look() {
    const left = Number(this.dataset.minutes) - (Date.now() - Date.parse(this.dataset.started)) / 60000;
    const words = CUES.find(([minutes]) => left <= minutes)?.[1];
    if (words && words !== this.textContent) this.textContent = words;
  }
}

customElements.define("fh-cues", Cues);
