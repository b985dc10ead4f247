"""Starts an org as a process of its own on free ports, and ends it: for tests, rehearsals and journeys."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 30.0
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningOrg:
    """Where a running org is reached. `bundle` is for REQUESTS_CA_BUNDLE, `proxy` for the extra `proxies`."""

    url: str
    proxy: str
    authority: Path
    bundle: Path
    process: subprocess.Popen[bytes]


@contextmanager
def running_org(folder: Path, *, state: str = "org.db") -> Iterator[RunningOrg]:
    """An org whose state and certificates are in a folder; it has answered /healthz when the body runs."""
    port, proxy_port = free_port(), free_port()
    certificates = folder / "certificates"
    command = [sys.executable, "-m", "simulators.salesforce_org", "--state", str(folder / state)]
    command += ["--certificates", str(certificates), "--port", str(port), "--proxy-port", str(proxy_port)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        org = RunningOrg(
            url=f"https://127.0.0.1:{port}",
            proxy=f"http://127.0.0.1:{proxy_port}",
            authority=certificates / "ca.pem",
            bundle=certificates / "bundle.pem",
            process=process,
        )
        try:
            _wait(org)
            yield org
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def free_port() -> int:
    """A port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(org: RunningOrg) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if org.process.poll() is not None:
            raise RuntimeError(f"the org ended with exit code {org.process.returncode} before it answered")
        try:
            context = ssl.create_default_context(cafile=str(org.authority))
            with urllib.request.urlopen(f"{org.url}/healthz", context=context, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"the org did not answer {org.url}/healthz within {PATIENCE:.0f} seconds")
