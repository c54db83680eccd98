"""The system's Chromium: downloads of a browser of its own fail on closed networks."""

import os
import shutil


def find_chromium() -> str | None:
    """This function will return the path of a Chromium on this machine, or None. `CHROMIUM` names another one."""
    names = [os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return next((found for name in names if name and (found := shutil.which(name))), None)
