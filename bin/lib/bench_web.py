#!/usr/bin/env python3
"""Speed of the pages: requests a second with wrk, in shares of the plain-text address of the same run."""
import argparse
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any, Optional

import bench_plan

REPOSITORY = Path(__file__).resolve().parents[2]
SEEDS = Path(os.environ.get("WAYMARK_SEEDS") or REPOSITORY.parent / "shared" / "seeds")
LARGE, SMALL = 241, 50
PROMISES = {"plan": (3.0, 300_000), "list": (12.0, None)}  # percent of the plain text; bytes at most
COUNCIL = "Council of the bench (invented)"
ACCOUNT = {"council": COUNCIL, "name": "Bench", "sign_in_name": "bench@example.invalid", "password": "three words for benches"}
ROUNDS, SECONDS, CONNECTIONS = 3, 4, 32


def joined(plans: list[dict[str, Any]]) -> dict[str, Any]:
    """Several plan documents as one: sections one after another, the numbers of the cells moved on."""
    whole: dict[str, Any] = {**plans[0], "title": "Plans joined", "sections": [], "cells": [], "doubts": [], "unplaced": []}

    def moved(value: Any, by: int) -> Any:
        if isinstance(value, list):
            return [moved(part, by) for part in value]
        if isinstance(value, dict):
            return {key: {name: [number + by for number in ids] for name, ids in part.items()}
                    if key == "from" and isinstance(part, dict) else moved(part, by) for key, part in value.items()}
        return value

    for plan in plans:
        by = max((cell["id"] for cell in whole["cells"]), default=-1) + 1
        whole["sections"] += moved(plan["sections"], by)
        whole["cells"] += [{**cell, "id": cell["id"] + by} for cell in plan["cells"]]
        whole["unplaced"] += [number + by for number in plan["unplaced"]]
    return {**whole, "from": {}, "success_criteria": [], "measures": []}


def large_plan(waymark: str, folder: Path) -> Path:
    """A plan of 241 actions: the five seeds joined where they are on this machine, else an invented one."""
    seeds = sorted(SEEDS.glob("*.txt"))
    if not seeds:
        bench_plan.write_csv(LARGE, folder / "large.csv")
        return folder / "large.csv"
    plans = [json.loads(subprocess.run([waymark, "read", str(seed), "--format", "json"], check=True, capture_output=True).stdout)
             for seed in seeds]
    (folder / "large.json").write_text(json.dumps(joined(plans)), encoding="utf-8")
    return folder / "large.json"


class Site:
    """A release build of the site over a folder with two plans."""

    def __init__(self, waymark: str, folder: Path) -> None:
        self.home = folder / "home"
        small = folder / "small.csv"
        bench_plan.write_csv(SMALL, small)
        self.paths: dict[str, str] = {}
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.port = listener.getsockname()[1]
        for file in (large_plan(waymark, folder), small):
            subprocess.run([waymark, "import", str(file), "--accept", "--authority", COUNCIL, "--home", str(self.home)],
                           check=True, stdout=subprocess.DEVNULL)
        self.cookies = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        self.process = subprocess.Popen([waymark, "serve", "--home", str(self.home), "--port", str(self.port)],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def url(self, path: str) -> str:
        """An address of the site."""
        return f"http://127.0.0.1:{self.port}{path}"

    def get(self, path: str) -> bytes:
        """One page."""
        with self.opener.open(self.url(path), timeout=30) as answer:
            return bytes(answer.read())

    @property
    def cookie(self) -> str:
        """What a browser that is signed in sends."""
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.cookies)

    def sign_in(self) -> None:
        """Makes the first account, which leaves its cookie."""
        token = re.search(r'name="token" value="([^"]+)"', self.get("/first-run").decode())
        if not token:
            raise SystemExit("The page of the first account has no form.")
        form = urllib.parse.urlencode({**ACCOUNT, "token": token.group(1)}).encode()
        with self.opener.open(self.url("/first-run"), data=form, timeout=30):
            pass

    def wait(self) -> None:
        """Returns once the site answers, knowing both plans by how many actions they have."""
        for _ in range(300):
            try:
                self.get("/health")
                break
            except OSError:
                time.sleep(0.1)
        self.sign_in()
        paths = sorted(set(re.findall(r'href="(/plans/[^"/?#]+)"', self.get("/plans").decode())))
        sizes = {path: self.get(path).count(b'<th scope="row">') for path in paths}
        print(f"Plans with {', '.join(map(str, sorted(sizes.values(), reverse=True)))} actions")
        self.paths = {"plain text": "/robots.txt", "plan": max(sizes, key=sizes.__getitem__),
                      "list": min(sizes, key=sizes.__getitem__) + "?sort=due"}


def rate(url: str, cookie: str) -> float:
    """Requests a second of one address; every answer must be a good one."""
    head = ["-H", f"Cookie: {cookie}"] if cookie else []
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", *head, url]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = re.search(r"Requests/sec:\s+([\d.]+)", out)
    if not found or "Non-2xx" in out:
        raise SystemExit(f"{' '.join(command)} said:\n{out}")
    return float(found.group(1))


def measure(site: Site) -> list[str]:
    """Prints the figures of every address and returns the shortfalls."""
    # The plain text is asked for without a cookie, so that no session is looked up for it.
    cookies = {name: "" if name == "plain text" else site.cookie for name in site.paths}
    rounds = [{name: rate(site.url(path), cookies[name]) for name, path in site.paths.items()} for _ in range(ROUNDS)]
    short = []
    for name, path in site.paths.items():
        share = statistics.median(100 * one[name] / one["plain text"] for one in rounds)
        size = len(site.get(path))
        print(f"{name:>10}: {statistics.median(one[name] for one in rounds):9.0f} requests/s {share:6.1f}% {size / 1000:8.1f} kB")
        least, most = PROMISES.get(name, (0.0, None))
        if share < least:
            short.append(f"{name}: {share:.1f}% of the plain text, {least} promised")
        if most and size > most:
            short.append(f"{name}: {size} bytes, {most} at most")
    return short


def main(arguments: Optional[list[str]] = None) -> int:
    """Starts a site, measures it, and returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--waymark", required=True, help="the executable, a release build")
    parser.add_argument("--check", action="store_true", help="end with 1 when a promise is not kept")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        site = Site(options.waymark, Path(folder))
        try:
            site.wait()
            short = measure(site)
        finally:
            site.process.terminate()
            site.process.wait(10)
    print("\n".join(["", "Not kept:", *short] if short else ["", "Every promise is kept."]))
    return 1 if options.check and short else 0


if __name__ == "__main__":
    sys.exit(main())
