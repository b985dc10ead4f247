"""Whoever wishes the endpoint ill, over loopback, and an honest caller beside them."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import requests

from tests.kit.scripted_session import action, message

MEGABYTE = 1024 * 1024


def memory(pid: int) -> float:
    """What a process and its children hold in memory, in megabytes."""
    return sum(_own_memory(each) for each in family(pid))


def family(pid: int) -> list[int]:
    """A process and its children, and theirs."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    return [pid, *(each for child in children for each in family(int(child)))]


def _own_memory(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return int(next(line for line in status if line.startswith("VmRSS")).split()[1]) / 1024


class Honest:
    """A Web Connector that signs in rightly, again and again."""

    def __init__(self, url: str, user: str, password: str) -> None:
        self._url = url
        self._body = message("authenticate", strUserName=user, strPassword=password)
        self._over = threading.Event()
        self.seconds: list[float] = []
        self.refused = 0

    def sign_in(self) -> float:
        """Once, on a connection of its own; how long it took."""
        began = time.monotonic()
        reply = requests.post(self._url, data=self._body, headers=action("authenticate"), timeout=60)
        self.refused += reply.status_code != 200 or b"nvu" in reply.content
        return time.monotonic() - began

    @contextmanager
    def beside(self) -> Iterator[None]:
        """Sign in all the while."""
        self._over.clear()
        thread = threading.Thread(target=self._go_on)
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()

    def _go_on(self) -> None:
        while not self._over.wait(0.1):
            self.seconds.append(self.sign_in())


def guess(url: str, users: list[str]) -> None:
    """A wrong password for each user, all at once."""

    def one(user: str) -> None:
        body = message("authenticate", strUserName=user, strPassword="wrong")
        with suppress(OSError):
            requests.post(url, data=body, headers=action("authenticate"), timeout=120)

    with ThreadPoolExecutor(len(users)) as pool:
        list(pool.map(one, users))


def send_without_a_ticket(url: str, count: int) -> None:
    """Messages of 31 MB that bring no ticket, all at once; whoever listens hears the refusal."""
    body = message("receiveResponseXML", ticket="", response="x" * 31 * MEGABYTE)

    def one(number: int) -> None:
        with suppress(OSError):
            requests.post(url, data=body, headers=action("receiveResponseXML"), timeout=120)

    with ThreadPoolExecutor(count) as pool:
        list(pool.map(one, range(count)))


def begin_and_never_end(url: str, count: int, *, sent: int, seconds: float) -> None:
    """Messages that say they are long, begin, and go on with a letter now and then."""
    with ExitStack() as lines:
        open_lines = [lines.enter_context(_connected(url)) for _ in range(count)]
        for line in open_lines:
            line.sendall(f"POST /qbwc/ws HTTP/1.1\r\nHost: x\r\nContent-Length: {31 * MEGABYTE}\r\n\r\n".encode())
        end = time.monotonic() + seconds
        with suppress(OSError):
            for line in open_lines:
                line.sendall(b"x" * sent)
        while time.monotonic() < end:
            for line in open_lines:
                with suppress(OSError):
                    line.sendall(b"x")
            time.sleep(0.1)


def say_nothing(url: str, count: int, *, seconds: float) -> None:
    """Connections on which nothing is said; one that is ended is opened again."""
    end = time.monotonic() + seconds
    with ExitStack() as lines:
        for _ in range(count):
            with suppress(OSError):
                lines.enter_context(_connected(url))
        time.sleep(max(0.0, end - time.monotonic()))


def _connected(url: str) -> socket.socket:
    place = urlsplit(url)
    return socket.create_connection(("127.0.0.1", place.port or 0), timeout=10)
