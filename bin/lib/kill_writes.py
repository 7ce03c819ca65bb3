"""Kills Waymark with SIGKILL at random moments while people write, and looks whether every acknowledged write is there.

    python3 bin/lib/kill_writes.py --waymark .build/debug/waymark [--database postgres://…] [--writes 1000] [--seed 7]

Without --database the record is SQLite in a folder that goes away. It signs in by password, records updates on all actions of a
demonstration plan from four connections at once, kills the server again and again, and then reads a backup: each update whose
answer arrived must be in it once, none half-written, and `waymark doctor` must find history whole.
"""
import argparse
import http.client
import json
import os
import random
import re
import socket
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import urllib.parse

DOCUMENT = "Sources/DemoCouncil/Documents/ilacs-improvement-plan.docx"
PASSWORD = "three invented words"


class Site:
    """A server that can be killed and started again; its record stays."""

    def __init__(self, program: str, place: list[str]) -> None:
        self.program = program
        self.place = place
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.port = int(listener.getsockname()[1])
        self.process: subprocess.Popen[bytes] | None = None

    def run(self, *words: str, stdin: str = "") -> str:
        """Runs a command on the record and gives back what it printed."""
        done = subprocess.run(
            [self.program, *words, *self.place], input=stdin, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"waymark {words[0]} failed: {done.stderr or done.stdout}")
        return done.stdout

    def start(self) -> None:
        """Starts the server and waits until it answers."""
        self.process = subprocess.Popen(
            [self.program, "serve", "--port", str(self.port), *self.place],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            try:
                if self.ask("GET", "/health")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        sys.exit("the server does not answer")

    def kill(self) -> None:
        """Ends it as a power cut would."""
        if self.process:
            self.process.kill()
            self.process.wait()

    def ask(self, verb: str, path: str, form: dict[str, str] | None = None, cookie: str = "") -> tuple[int, str, str]:
        """One request: status, body, cookie given."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
            body = urllib.parse.urlencode(form) if form else None
            connection.request(verb, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode(), (answer.getheader("Set-Cookie") or "").split(";")[0]
        except http.client.HTTPException as fault:
            raise OSError(str(fault)) from fault
        finally:
            connection.close()

    def sign_in(self) -> tuple[str, str]:
        """The session's cookie and form token."""
        token = hidden(self.ask("GET", "/sign-in")[1])
        status, _, cookie = self.ask(
            "POST", "/session", {"token": token, "name": "ada", "password": PASSWORD, "then": "/work"})
        if status != 303 or not cookie:
            sys.exit("signing in failed")
        return cookie, hidden(self.ask("GET", "/password", cookie=cookie)[1])


def hidden(page: str) -> str:
    """The token of a page's form."""
    found = re.search(r'name="token" value="([^"]+)"', page)
    return found.group(1) if found else ""


def write(site: Site, session: tuple[str, str], paths: list[str], numbers: list[int], kept: set[int], lock: threading.Lock,
          wanted: int) -> None:
    """Records updates until enough were acknowledged or the server is gone."""
    while True:
        with lock:
            if len(kept) >= wanted:
                return
            number = numbers[0]
            numbers[0] += 1
        try:
            status, _, _ = site.ask(
                "POST", paths[number % len(paths)] + "/updates", {"token": session[1], "text": f"write {number} end"}, session[0])
        except OSError:
            return
        if status == 303:
            with lock:
                kept.add(number)
        else:
            sys.exit(f"an update was answered with {status}")


def stored(site: Site, folder: str) -> list[int]:
    """The numbers of the updates that a backup holds, half-written ones as -1."""
    archive = os.path.join(folder, "backup.tar")
    site.run("backup", archive)
    found: list[int] = []
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if "action_update" not in member.name:
                continue
            part = tar.extractfile(member)
            for line in (part.read().decode().splitlines() if part else []):
                if "write " in line:
                    whole = re.search(r"write (\d+) end", line)
                    found.append(int(whole.group(1)) if whole else -1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--waymark", required=True)
    parser.add_argument("--database")
    parser.add_argument("--writes", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    with tempfile.TemporaryDirectory() as folder:
        place = ["--database", given.database] if given.database else ["--home", folder]
        site = Site(os.path.abspath(given.waymark), place)
        site.run("account", "Ada Invented", "--sign-in", "ada", "--role", "plan_owner", "--council", "Nethermere", stdin=PASSWORD)
        os.environ["WAYMARK_AS"] = "ada"
        plan = site.run("import", DOCUMENT, "--accept").split()[1]
        site.start()
        session = site.sign_in()
        page = site.ask("GET", f"/plans/{plan}", cookie=session[0])[1]
        paths = sorted(set(re.findall(rf"/plans/{plan}/actions/\w{{26}}", page)))
        kept: set[int] = set()
        lock, numbers, kills = threading.Lock(), [0], 0
        while len(kept) < given.writes:
            people = [
                threading.Thread(target=write, args=(site, session, paths, numbers, kept, lock, given.writes)) for _ in range(4)]
            for person in people:
                person.start()
            people[0].join(chance.uniform(0.05, 1.5))
            site.kill()
            kills += 1
            for person in people:
                person.join()
            site.start()
        site.kill()
        found = stored(site, folder)
        doctor = site.run("doctor")
        lost = kept - set(found)
        print(json.dumps({
            "engine": "PostgreSQL" if given.database else "SQLite", "acknowledged": len(kept), "killed": kills,
            "lost": len(lost), "half_written": found.count(-1), "twice": len(found) - len(set(found))}))
        print(doctor.strip().splitlines()[-1])
        if lost or -1 in found or len(found) != len(set(found)):
            sys.exit(1)


if __name__ == "__main__":
    main()
