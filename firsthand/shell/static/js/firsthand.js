/** The one entry: each import switches on one behaviour. */
import "./away.js";
import "./clock.js";
import "./copy.js";
import "./drop.js";
import "./guard.js";
import "./keep.js";
import "./keys.js";
import "./list.js";
import "./print.js";
