/** The one entry: each import switches on one behaviour. */
import "./away.js";
import "./busy.js";
import "./clock.js";
import "./compose.js";
import "./copy.js";
import "./cues.js";
import "./drop.js";
import "./guard.js";
import "./keep.js";
import "./keys.js";
import "./list.js";
import "./marks.js";
import "./press.js";
import "./print.js";
import "./ticks.js";
