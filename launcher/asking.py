"""A call to a program of this rehearsal; under load its answer may be 500, late or cut off, and it is asked again."""

from __future__ import annotations

import http.client
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable

from launcher.processes import RehearsalError

PATIENCE = 120.0
LONGEST_PAUSE = 8.0
BUSY = (408, 425, 429)


class Refused(RehearsalError):
    """The program answered, and its answer is no; `status` is that of HTTP."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


def ask(request: urllib.request.Request, *, timeout: float, context: ssl.SSLContext | None = None) -> bytes:
    """The body of the answer; `Refused`, or the `OSError` or `HTTPException` of a call that nobody answered."""
    try:
        with urllib.request.urlopen(request, timeout=timeout, context=context) as answer:
            return bytes(answer.read())
    except urllib.error.HTTPError as error:
        said = error.read()[:500].decode("utf-8", "replace")
        words = f"{request.get_method()} {request.selector} was answered with {error.code}: {said}"
        raise Refused(words, error.code) from error


def ask_until_answered(
    once: Callable[[], bytes], *, who: str, say: Callable[[str], None], go_on: Callable[[], None]
) -> bytes:
    """Repeat a call that may be repeated while its program is busy, and say so once; the last failure is raised.

    `go_on` raises where waiting is in vain, as after the end of the program.
    """
    end, pause, is_told = time.monotonic() + PATIENCE, 0.25, False
    while True:
        try:
            return once()
        except (OSError, http.client.HTTPException, Refused) as error:
            if isinstance(error, Refused) and error.status < 500 and error.status not in BUSY:
                raise
            go_on()
            if time.monotonic() + pause > end:
                raise RehearsalError(f"{who} did not answer for {PATIENCE:.0f} s. {error}") from error
            if not is_told:
                say(f"{who} is busy ({_in_one_line(error)}); asking again for up to {PATIENCE:.0f} s")
                is_told = True
        time.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)


def _in_one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:160] or type(error).__name__
