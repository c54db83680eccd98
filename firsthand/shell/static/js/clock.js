/** <fh-clock data-minutes="20" data-started="2026-11-26T15:00:00Z">: how much of a talk is left. Counts on past the end, without alarm. */
class Clock extends HTMLElement {
  static observedAttributes = ["data-minutes", "data-started"];

  connectedCallback() {
    this.setAttribute("role", "timer");
    this.setAttribute("aria-live", "off");
    this.timer = setInterval(() => this.show(), 1000);
    this.show();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.show();
  }

  show() {
    const minutes = Number(this.dataset.minutes);
    const started = Date.parse(this.dataset.started);
    if (!minutes || Number.isNaN(started)) return;
    const left = Math.round(minutes * 60 - (Date.now() - started) / 1000);
    this.toggleAttribute("data-near", left <= 120);
    this.textContent = left >= 0 ? `${inMinutes(left)} left of ${minutes}` : `${inMinutes(-left)} over ${minutes}`;
  }
}

function inMinutes(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

customElements.define("fh-clock", Clock);
