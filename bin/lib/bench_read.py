#!/usr/bin/env python3
"""Speed of reading: a plan of about 200 pages against other libraries, and how time and memory grow with length."""
import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Optional

import bench_plan

LIBRARY = Path(__file__).resolve().parent
DOCUMENTS = LIBRARY.parents[1] / ".venv-bench" / "documents"
LONG = 1900  # rows that make about 200 pages
RIVALS = {"docx": ("python-docx", 5.0), "xlsx": ("openpyxl, read-only", 5.0), "pdf": ("pdfplumber", 4.0)}
STEPS = {"csv": [1_000, 10_000, 100_000], "xlsx": [1_000, 10_000, 100_000], "docx": [1_000, 10_000, 100_000],
         "pdf": [LONG // 10, LONG]}
GROWTH = 1.3  # a row may cost so much more in the longest document than in the one before: noise and memory
MEMORY = 1024  # MiB


def document(kind: str, count: int) -> Path:
    """A document of so many rows, made once."""
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    file = DOCUMENTS / f"plan-{count}.{kind}"
    if not file.exists():
        is_long = kind == "docx" and count > LONG
        part = file.with_suffix(".part")
        (bench_plan.write_long_docx if is_long else bench_plan.WRITERS[kind])(count, part)
        part.rename(file)
    return file


def run(command: list[str], out: Optional[Path] = None) -> tuple[float, float]:
    """Seconds and peak memory in MiB of a program, with the programs that it starts."""
    with open(out or os.devnull, "wb") as stream:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=stream)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def read(waymark: str, file: Path, times: int, out: Optional[Path] = None) -> tuple[float, float]:
    """The middle of several readings: whole programs, from start to the last byte of JSON."""
    runs = [run([waymark, "read", str(file), "--format", "json"], out) for _ in range(times)]
    return statistics.median(seconds for seconds, _ in runs), max(memory for _, memory in runs)


def plain(text: str) -> str:
    """A text without its blanks, which a line's end may add or take."""
    return re.sub(r"\s", "", text)


def exact(texts: list[str]) -> int:
    """How many of the actions are found to the letter."""
    found = {plain(text) for text in texts}
    return sum(plain(row.action) in found for row in bench_plan.rows(LONG))


def actions(plan: dict[str, Any]) -> list[str]:
    """The texts of all actions of a plan."""
    return [action["text"] for section in plan["sections"] for finding in section["findings"] for action in finding["actions"]]


def against(waymark: str, kind: str, times: int) -> list[str]:
    """Waymark and a rival on the same document, each as a whole program; the shortfalls.

    Waymark also finds the plan and prints it. The rival's walk alone, without its start and imports, is told beside.
    """
    name, wanted = RIVALS[kind]
    file = document(kind, LONG)
    with tempfile.TemporaryDirectory() as folder:
        plan, cells = Path(folder) / "plan.json", Path(folder) / "cells.json"
        ours, memory = read(waymark, file, times, plan)
        rival = [sys.executable, str(LIBRARY / "bench_rivals.py"), str(file), str(cells)]
        walk = Path(folder) / "walk"
        theirs, _ = min(run(rival, walk) for _ in range(2))
        walked = float(walk.read_text(encoding="utf-8"))
        right = exact(actions(json.loads(plan.read_text(encoding="utf-8"))))
        their_right = exact(json.loads(cells.read_text(encoding="utf-8")))
    ratio = theirs / ours
    print(f".{kind}: Waymark {ours:.2f} s ({memory:.0f} MiB), {name} {theirs:.2f} s: {ratio:.1f} times as fast "
          f"({walked / ours:.1f} times its walk alone); actions to the letter: {right} and {their_right} of {LONG}")
    if kind == "pdf":
        floor(file, ours)
    short = [f".{kind}: {ratio:.1f} times as fast as {name}, {wanted} promised"] if ratio < wanted else []
    return short + ([f".{kind}: {right} actions to the letter, {name} has {their_right}"] if right < their_right else [])


def floor(file: Path, ours: float) -> None:
    """What poppler's own programs take of the time: no reader that stands on them is quicker."""
    pages = re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout)
    svg, _ = run(["pdftocairo", "-svg", str(file), os.devnull])
    words, _ = run(["pdftotext", "-bbox", str(file), os.devnull])
    print(f"      {pages.group(1) if pages else '?'} pages; poppler alone: lines {svg:.2f} s, words {words:.2f} s, "
          f"together {100 * (svg + words) / ours:.0f}% of Waymark's time")


def growth(waymark: str, kind: str, times: int) -> list[str]:
    """Time and memory by length; the shortfalls."""
    costs, short = [], []
    for count in STEPS[kind]:
        seconds, memory = read(waymark, document(kind, count), times if count <= 10_000 else 1)
        costs.append(1_000_000 * seconds / count)
        print(f".{kind}: {count:>7,} rows {seconds:7.2f} s {costs[-1]:7.1f} µs a row {memory:6.0f} MiB")
        if memory > MEMORY:
            short.append(f".{kind}: {memory:.0f} MiB for {count:,} rows, {MEMORY} at most")
    if costs[-1] > GROWTH * costs[-2]:
        short.append(f".{kind}: a row costs {costs[-1] / costs[-2]:.2f} times as much in the longest document")
    return short


def main(arguments: Optional[list[str]] = None) -> int:
    """Runs all or one kind, prints the figures, and returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--waymark", required=True, help="the executable, a release build")
    parser.add_argument("--only", choices=sorted(STEPS), help="one kind of document")
    parser.add_argument("--times", type=int, default=5, help="readings of each document, of which the middle counts")
    parser.add_argument("--check", action="store_true", help="end with 1 when a promise is not kept")
    options = parser.parse_args(arguments)
    kinds = [kind for kind in STEPS if options.only in (None, kind)]
    short = []
    print("A plan of about 200 pages")
    for kind in [kind for kind in kinds if kind in RIVALS]:
        short += against(options.waymark, kind, options.times)
    print("\nBy length")
    for kind in kinds:
        short += growth(options.waymark, kind, options.times)
    print("\n".join(["", "Not kept:", *short] if short else ["", "Every promise is kept."]))
    return 1 if options.check and short else 0


if __name__ == "__main__":
    sys.exit(main())
