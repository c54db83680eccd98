/** Says so when a part of the page could not be fetched, instead of doing nothing. */
import { say } from "./say.js";

document.addEventListener("htmx:sendError", () => {
  say("Firsthand does not answer. Is it still running? Nothing you typed is lost; try again when it is.");
});

document.addEventListener("htmx:responseError", (event) => {
  const status = event.detail.xhr.status;
  if (status === 403) say("This page has been open too long. Load it again, then repeat the last step.");
  else if (status === 404) say("That is not there any more. Load the page again.");
  else say(refusalIn(event.detail.xhr.responseText));
});

/** The sentence of a refusal page, or a general one. */
function refusalIn(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return page.querySelector("main .lead")?.textContent.trim() || "That did not work. Try once more.";
}
