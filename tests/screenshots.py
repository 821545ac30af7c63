"""Take screenshots of every kind of page into `build/screenshots/`: desktop and phone, light, dark and printed."""

from __future__ import annotations

import base64
import re
import sys
from pathlib import Path

from tests.browser import Browser, chromium, kinds_of_pages, missing_browser, served
from tests.site import ROOT, Site, build

DEVICES = {
    "desktop-light": {"width": 1280, "scheme": "light"},
    "desktop-dark": {"width": 1280, "scheme": "dark"},
    "phone-light": {"width": 390, "height": 844, "scheme": "light"},
    "phone-dark": {"width": 390, "height": 844, "scheme": "dark"},
}
TALLEST = 3200  # px


def main() -> int:
    if reason := missing_browser():
        print(reason, file=sys.stderr)
        return 1
    folder = ROOT / "build" / "screenshots"
    site_folder = folder / "site"
    result = build(site_folder, strict=False, sheets=True)
    if result.returncode:
        print(result.stdout + result.stderr, file=sys.stderr)
        return 1
    wanted = sys.argv[1:]
    with served(site_folder) as address, chromium() as browser:
        for name, path in kinds_of_pages(Site(site_folder)).items():
            if not wanted or any(word in name for word in wanted):
                stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
                take(browser, address + path, folder / stem)
                print(stem)
    return 0


def take(browser: Browser, address: str, target: Path) -> None:
    for device, size in DEVICES.items():
        browser.emulate(**size)  # type: ignore[arg-type]
        browser.open(address)
        height = min(TALLEST, int(browser.run("return document.documentElement.scrollHeight")))
        clip = {"x": 0, "y": 0, "width": size["width"], "height": height, "scale": 1}
        shot = browser.ask("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)
        Path(f"{target}-{device}.png").write_bytes(base64.b64decode(shot["data"]))
    browser.emulate()
    Path(f"{target}-print.pdf").write_bytes(browser.printed())


if __name__ == "__main__":
    raise SystemExit(main())
