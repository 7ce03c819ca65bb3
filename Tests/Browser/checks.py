"""What must hold on every page."""
from pathlib import Path
from typing import Any

from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Page, ViewportSize

WIDE: ViewportSize = {"width": 1280, "height": 900}
ZOOMED: ViewportSize = {"width": 640, "height": 450}  # 1280 × 900 at 200 %
NARROW: ViewportSize = {"width": 320, "height": 640}
TALLEST = {320: 2400, 1280: 1500}  # pictures end here: the rest of a long page says nothing new
# The default run leaves out WCAG 2.2, and with it the size of targets.
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = AXE_FILE_PATH.read_text(encoding="utf-8")


def frame(page: Page) -> None:
    """A page has a language, a title and exactly one h1."""
    assert page.locator("html").get_attribute("lang") == "en-GB", "html has no lang=en-GB"
    assert page.title().strip(), "the page has no title"
    assert page.locator("h1").count() == 1, f"{page.locator('h1').count()} h1 on the page"


def axe(page: Page) -> None:
    """axe reports nothing."""
    page.evaluate(f"{AXE}; 0")
    result: dict[str, Any] = page.evaluate("tags => axe.run(document, { runOnly: { type: 'tag', values: tags } })", AXE_TAGS)
    assert result["passes"], "axe looked at nothing"
    reports = [f"{rule['id']}: {rule['help']}: {' | '.join(node['html'][:160] for node in rule['nodes'][:3])}"
               for rule in result["violations"]]
    assert not reports, "\n  ".join(reports)


def fits(page: Page, size: ViewportSize) -> None:
    """Nothing makes the page scroll sideways."""
    page.set_viewport_size(size)
    wide = page.evaluate("""() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return [];
        return [...document.body.querySelectorAll('*')]
            .filter(element => element.getBoundingClientRect().right > limit + 1)
            .slice(-3).map(element => element.outerHTML.slice(0, 120));
    }""")
    assert not wide, f"wider than {size['width']} px: {' | '.join(wide)}"


def picture(page: Page, folder: Path, name: str) -> None:
    """Makes NAME-320.png and NAME-1280.png of the page as it stands."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        width = size["width"]
        height = min(page.evaluate("() => document.documentElement.scrollHeight"), TALLEST[width])
        clip = {"x": 0, "y": 0, "width": width, "height": max(height, 1)}
        page.screenshot(path=folder / f"{name}-{width}.png", full_page=True, clip=clip, animations="disabled")
