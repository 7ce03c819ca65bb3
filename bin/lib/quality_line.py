#!/usr/bin/env python3
"""Says in one line how many documents were read well enough, out of the figures of read_quality.py --json."""
import json
import sys
from pathlib import Path
from typing import Any


def line(figures: dict[str, Any]) -> str:
    """A document fails that is named among the shortfalls; so does a group as a whole."""
    names = [one["name"] for one in figures["documents"] + figures["totals"]]
    failed = {name for name in names for short in figures["short"] if short.startswith(name + ":")}
    missing = sum("text that was read by hand is missing" in (one.get("problem") or "") for one in figures["documents"])
    seeds = sum(one["group"] == "seeds" for one in figures["documents"])
    words = f"{len(names) - len(failed)} passed, {len(failed)} failed"
    if missing or not seeds:
        words += " (the seeds are not on this machine, so their readings did not run)"
    return words


if __name__ == "__main__":
    print(line(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
