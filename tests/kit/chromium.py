"""A headless Chromium with a profile of its own; nothing that it does on its own account leaves the machine."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

PROGRAM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
WHY_NOT = "Chromium is not installed; on Debian: apt install chromium chromium-driver"
#: As the user root it runs only without a sandbox; the switches about networking keep it from calling home.
_SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,1400",
)


def is_installed() -> bool:
    """Whether there is a browser and the program that drives it; both come from one Debian source package."""
    return PROGRAM is not None and DRIVER is not None


@contextmanager
def chromium(folder: Path) -> Iterator[Chrome]:
    """A browser that is ended with everything it started; its profile is `folder`."""
    options = ChromeOptions()
    options.binary_location = str(PROGRAM)
    for switch in (*_SWITCHES, f"--user-data-dir={folder}"):
        options.add_argument(switch)
    american = {**os.environ, "LANGUAGE": "en_US"}  # in which order a date picker takes month and day
    browser = Chrome(options=options, service=Service(executable_path=str(DRIVER), env=american))
    try:
        yield browser
    finally:
        browser.quit()
