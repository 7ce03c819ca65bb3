"""Steps with the keyboard alone. Each place that the focus comes to must be seen to have it."""
import re

from walk import Step, Walk

MOST = 400  # steps of the Tab key on one page
FOCUSED = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const label = element.labels && element.labels.length ? element.labels[0].innerText : '';
    return {
        name: (label || element.getAttribute('aria-label') || element.innerText || '').replace(/\\s+/g, ' ').trim(),
        isSeen: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
    };
}"""


def tab_to(words: str) -> Step:
    """Comes to what is named so by the Tab key."""
    wanted = re.compile("^" + re.escape(words))

    def run(walk: Walk) -> None:
        for _ in range(MOST):
            walk.page.keyboard.press("Tab")
            place = walk.page.evaluate(FOCUSED)
            if place and place["name"]:
                assert place["isSeen"], f"the focus on “{place['name'][:60]}” cannot be seen"
                if wanted.match(place["name"]):
                    return
        raise AssertionError(f"the Tab key does not come to “{words}”")
    return Step(f"tab to “{words}”", run)


def key(name: str) -> Step:
    """Presses one key."""
    def run(walk: Walk) -> None:
        walk.page.keyboard.press(name)
        walk.page.wait_for_load_state()
    return Step(f"press {name}", run)


def type_in(words: str) -> Step:
    """Types, or pastes, where the focus is."""
    def run(walk: Walk) -> None:
        walk.page.keyboard.insert_text(words)
    return Step("type", run)
