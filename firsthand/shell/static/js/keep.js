/**
 * <textarea data-keep data-keep-key data-keep-url data-keep-revision>: what is typed cannot be lost.
 *
 * Each change is in this browser's storage before anything else; after a pause it is posted as `text` and `revision`. The server
 * answers {"revision": n}. Where another window wrote in between, a server that joins both answers with the whole `text` too; one
 * that does not answers 409 with its own, which is then kept below. While the server is away it is tried again.
 */
const PAUSE = 800;
const AGAIN = 5000;
const BOTH = "\n\n--- also written elsewhere ---\n";

class Keeper {
  constructor(field) {
    this.field = field;
    this.name = `firsthand:${field.dataset.keepKey}`;
    this.revision = Number(field.dataset.keepRevision || 0);
    this.busy = false;
    this.restore();
    field.addEventListener("input", () => this.note());
    field.form?.addEventListener("submit", () => this.forgetOnLeave());
    addEventListener("online", () => this.save());
    addEventListener("pagehide", () => this.saveLeaving());
  }

  restore() {
    const kept = read(this.name);
    if (!kept || this.field.value.includes(kept.text.trim())) {
      drop(this.name);
      return;
    }
    this.field.value = kept.text;
    this.revision = kept.revision;
    this.say("Restored what this browser had kept.");
    this.note();
  }

  note() {
    this.dirty = true;
    write(this.name, { text: this.field.value, revision: this.revision });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  async save() {
    if (!this.dirty || this.busy) return;
    this.busy = true;
    const text = this.field.value;
    try {
      await this.heed(text, await fetch(this.field.dataset.keepUrl, this.request(text)));
    } catch {
      this.wait("Kept in this browser. It will be saved when Firsthand answers.");
    } finally {
      this.busy = false;
    }
  }

  request(text) {
    return {
      method: "POST",
      headers: { "X-CSRFToken": token(), Accept: "application/json" },
      body: new URLSearchParams({ text, revision: this.revision }),
    };
  }

  async heed(text, response) {
    if (response.ok) {
      this.settle(text, await response.json());
    } else if (response.status === 409 && response.headers.get("Content-Type")?.includes("json")) {
      this.join(await response.json());
    } else if (response.status >= 500) {
      this.wait("Kept in this browser. It will be saved when Firsthand answers.");
    } else {
      this.say("Kept in this browser, but not saved: load the page again.");
    }
  }

  settle(text, answer) {
    if (this.field.value !== text) {
      if (answer.text === undefined) this.stand(answer.revision);
      this.note();
      return;
    }
    this.stand(answer.revision);
    if (answer.text !== undefined) this.show(answer.text);
    this.dirty = false;
    drop(this.name);
    this.say(answer.text === undefined ? "Saved" : "Saved, together with what another window had written.");
  }

  /** From here on one types upon this revision; a form that is sent without this behaviour says the same. */
  stand(revision) {
    this.revision = revision;
    if (this.field.form?.elements.revision) this.field.form.elements.revision.value = revision;
  }

  /** Shows other text, the caret behind the same words as before. */
  show(text) {
    const after = this.field.value.slice(this.field.selectionEnd);
    const caret = text.endsWith(after) ? text.length - after.length : this.field.selectionEnd;
    this.field.value = text;
    this.field.setSelectionRange(caret, caret);
  }

  join(other) {
    this.stand(other.revision);
    if (!this.field.value.includes(other.text)) this.show(this.field.value + BOTH + other.text);
    this.say("This was also written in another window. Both texts are kept, one below the other.");
    this.note();
  }

  wait(words) {
    this.say(words);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), AGAIN);
  }

  /** The form itself brings the text: what is kept goes only once the next page has shown it (see restore). */
  forgetOnLeave() {
    clearTimeout(this.timer);
    this.dirty = false;
  }

  saveLeaving() {
    // A browser refuses to outlive the page with more than 64 KB; the copy in its storage does not.
    const request = { ...this.request(this.field.value), keepalive: true };
    if (this.dirty) fetch(this.field.dataset.keepUrl, request).catch(() => {});
  }

  say(words) {
    const place = document.querySelector(`[data-keep-status="${CSS.escape(this.field.dataset.keepKey)}"]`);
    if (place && place.textContent !== words) place.textContent = words;
  }
}

function token() {
  return JSON.parse(document.body.getAttribute("hx-headers") || "{}")["X-CSRFToken"] || "";
}

/** Storage may be closed or full; then the server alone must do. */
function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

function write(name, kept) {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {
    return;
  }
}

function drop(name) {
  try {
    localStorage.removeItem(name);
  } catch {
    return;
  }
}

function begin(root) {
  for (const field of root.querySelectorAll("textarea[data-keep]:not([data-keeping])")) {
    field.setAttribute("data-keeping", "");
    new Keeper(field);
  }
}

begin(document);
document.addEventListener("htmx:load", (event) => begin(event.detail.elt));
