"""Starts Waymark with the demonstration council on a free port, in a folder that goes away again."""
import os
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from types import TracebackType
from typing import Optional

PATIENCE = 60  # seconds until the first answer, on a machine that does other work


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


class Server:
    """A running site; `url` is where it is."""

    def __init__(self, waymark: Optional[str], url: Optional[str] = None) -> None:
        self.waymark = waymark
        self.url = (url or "").rstrip("/")
        self.process: Optional[subprocess.Popen[bytes]] = None
        self.folder = tempfile.TemporaryDirectory()

    def __enter__(self) -> "Server":
        if self.waymark and not self.url:
            port = free_port()
            self.url = f"http://127.0.0.1:{port}"
            with open(os.path.join(self.folder.name, "log"), "wb") as log:
                self.process = subprocess.Popen(
                    [os.path.abspath(self.waymark), "serve", "--demo", "--port", str(port), "--home", self.folder.name],
                    stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            self.wait()
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.folder.cleanup()

    def wait(self) -> None:
        """Returns once the site answers; ends with what it said where it does not."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process and self.process.poll() is None:
            try:
                urllib.request.urlopen(f"{self.url}/health", timeout=5).close()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        with open(os.path.join(self.folder.name, "log"), encoding="utf-8", errors="replace") as log:
            raise SystemExit(f"Waymark does not serve:\n{log.read()}")
