"""Takes every action of the sample plans from update to reopening by the API, and tries to let one person do it alone.

    python3 bin/lib/api_walk.py --waymark .build/debug/waymark [--limit 3]

It serves the demonstration in a folder that goes away, brings in the plans of WAYMARK_SEEDS (../shared/seeds), and signs in as its
invented people. Each action must answer 201 five times and 403 to the person who attached the evidence.
"""
import argparse
import glob
import http.client
import http.cookiejar
import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Tests", "Browser"))
from server import Server  # noqa: E402

PEOPLE = {"owner": "Paula Planmaker", "checker": "Chima Fictive", "director": "Dirk Figment"}


class Person:
    """Somebody who is signed in, with a token of their own."""

    def __init__(self, url: str, name: str) -> None:
        self.url = url
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        page = self.get("/sign-in")
        account = re.search(r'name="account" value="([^"]+)">\s*<button[^>]*>' + name, page)
        if not account:
            sys.exit(f"nobody here is called {name}")
        self.post("/session/demonstration", {"account": account.group(1)}, hidden(page))
        made = re.search(
            r"<code>([0-9a-f]{64})</code>", self.post("/tokens", {"name": "walk", "last_day": last_day()}, hidden(self.get("/tokens"))))
        if not made:
            sys.exit("no token was made")
        self.token = made.group(1)

    def get(self, path: str) -> str:
        """A page."""
        with self.browser.open(self.url + path) as answer:
            return str(answer.read().decode())

    def post(self, path: str, form: dict[str, str], token: str) -> str:
        """Sends a form."""
        with self.browser.open(self.url + path, urllib.parse.urlencode({**form, "token": token}).encode()) as answer:
            return str(answer.read().decode())

    def call(self, verb: str, path: str, body: dict[str, str | None] | None = None) -> tuple[int, dict | list]:
        """Calls the API."""
        request = urllib.request.Request(
            self.url + path, json.dumps(body or {}).encode() if verb == "POST" else None,
            {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}, method=verb)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as fault:
            return fault.code, json.loads(fault.read())


def hidden(page: str) -> str:
    """The token of a page's form."""
    found = re.search(r'name="token" value="([^"]+)"', page)
    return found.group(1) if found else ""


def last_day() -> str:
    """A day some months from now."""
    import datetime
    return (datetime.date.today() + datetime.timedelta(days=90)).isoformat()


def walk(people: dict[str, Person], path: str) -> str | None:
    """One action from update to reopening; what went wrong, or None."""
    owner, checker, director = people["owner"], people["checker"], people["director"]
    words: dict[str, str | None] = {"title": "Walk", "kind": "observation", "form": "feedback", "words": "Seen."}
    first, _ = owner.call("POST", f"{path}/updates", {"text": "Done by the walk.", "stage": "done"})
    second, state = owner.call("POST", f"{path}/evidence", words)
    if second != 201 or not isinstance(state, dict):
        return f"evidence: {second}"
    check: dict[str, str | None] = {"evidence": state["evidence"][-1]["id"], "verdict": "accepted"}
    alone, _ = owner.call("POST", f"{path}/checks", check)
    early, _ = director.call("POST", f"{path}/sign-offs", {})
    third, state = checker.call("POST", f"{path}/checks", check)
    proof = state.get("proof") if isinstance(state, dict) else None
    fourth, _ = director.call("POST", f"{path}/sign-offs", {})
    fifth, state = owner.call("POST", f"{path}/reopenings", {"reason": "The walk goes on."})
    stage = state.get("stage") if isinstance(state, dict) else None
    found = (first, second, alone, early, third, proof, fourth, fifth, stage)
    wanted = (201, 201, 403, 409, 201, "checked", 201, 201, "in_progress")
    return None if found == wanted else f"{found}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--waymark", required=True)
    parser.add_argument("--limit", type=int, help="actions of each plan at most")
    given = parser.parse_args()
    seeds = sorted(glob.glob(os.path.join(os.environ.get("WAYMARK_SEEDS", "../shared/seeds"), "0*.txt")))
    if not seeds:
        print("0 of the five sample plans are here: their actions did not walk")
    with Server(given.waymark) as server:
        # The demonstration's record lies in a folder of its own within the server's.
        home = os.path.join(server.folder.name, "demonstration")
        for seed in seeds:
            subprocess.run(
                [given.waymark, "import", seed, "--accept", "--home", home, "--as", "paula.planmaker"], check=True,
                capture_output=True)
        people = {role: Person(server.url, name) for role, name in PEOPLE.items()}
        walked = failed = 0
        for plan in people["owner"].call("GET", "/api/v1/plans")[1]:
            actions = people["owner"].call("GET", f"/api/v1/plans/{plan['id']}/actions")[1]
            for action in actions[:given.limit]:
                wrong = walk(people, f"/api/v1/plans/{plan['id']}/actions/{action['id']}")
                walked += 1
                if wrong:
                    failed += 1
                    print(f"{plan['title'][:40]}: {wrong}")
        print(f"{walked - failed} of {walked} actions walked from update to reopening by the API")
        sys.exit(1 if failed or not walked else 0)


if __name__ == "__main__":
    main()
