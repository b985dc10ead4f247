"""The simulated Salesforce org as a process of its own, reached over real HTTPS through its CONNECT proxy."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from simple_salesforce.api import Salesforce as HookConnection

from include.salesforce.client import Salesforce
from include.salesforce.package import deploy_package
from include.salesforce.sign_on import SignOn, from_hook_connection, timed_session
from tests.kit.clock import NOVEMBER, text_of

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "salesforce_package"
ADMINISTRATOR = "admin@acme.example"
INTEGRATION_USER = "integration@acme.example"
_CONSUMER_KEYS = {ADMINISTRATOR: "3MVG9administrator", INTEGRATION_USER: "3MVG9integration"}
_START = 30.0  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedOrg:
    """A running org with the package deployed, and `salesforce`, a client signed on as the integration user."""

    url: str
    proxies: Mapping[str, str]
    bundle: Path
    private_key: str
    salesforce: Salesforce

    def admin(self, method: str, path: str, body: Any = None) -> Any:
        """Call the administration URL `path`, for example `PUT`, `/admin/faults`; return the answer's JSON."""
        return call_admin(self.url, self.bundle, method, path, body)

    def reads(self) -> int:
        """How many calls that read have reached the org since its list was cleared."""
        return sum(call["method"] == "GET" for call in self.admin("GET", "/admin/calls"))

    def writes(self) -> int:
        """How many calls that change something have reached it."""
        return sum(call["method"] != "GET" for call in self.admin("GET", "/admin/calls"))

    def go_by(self, time: str) -> None:
        """Let the org's clock stand at an instant, or go when none is given."""
        self.admin("PUT", "/admin/clock", {"stands_at": time or None})

    def sign_on(self, username: str = INTEGRATION_USER, private_key: str | None = None) -> SignOn:
        """Sign on by JWT as the hook does: to login.salesforce.com, through the proxy."""
        return sign_on_by_jwt(self.proxies, private_key or self.private_key, username)


@contextmanager
def running_org(folder: Path, *, package: bool = True, time: str = text_of(NOVEMBER)) -> Iterator[SimulatedOrg]:
    """Run an org in `folder` until the block ends, trusted by every HTTPS call of this process.

    Its clock stands at `time`; with no text it goes.
    """
    port, proxy_port = _free_port(), _free_port()
    url = f"https://127.0.0.1:{port}"
    proxies = {"https": f"http://127.0.0.1:{proxy_port}"}
    bundle = folder / "certificates/ca.pem"  # one authority is read in a hundredth of the time of certifi's list
    private_key, certificate = _key_and_certificate()
    with _process(folder, port, proxy_port, time) as process:
        _await_health(process, url, bundle, folder / "org.log")
        for username, key in _CONSUMER_KEYS.items():
            app = {"consumer_key": key, "consumer_secret": "", "certificate": certificate, "username": username}
            call_admin(url, bundle, "POST", "/admin/connected-apps", app)
        with _trusting(bundle):
            with Salesforce(lambda: sign_on_by_jwt(proxies, private_key, ADMINISTRATOR)) as administrator:
                if package:
                    deploy_package(administrator, PACKAGE, integration_user=INTEGRATION_USER, report=lambda line: None)
            with Salesforce(
                lambda: sign_on_by_jwt(proxies, private_key, INTEGRATION_USER), pause=lambda seconds: None
            ) as salesforce:
                yield SimulatedOrg(
                    url=url, proxies=proxies, bundle=bundle, private_key=private_key, salesforce=salesforce
                )


def sign_on_by_jwt(proxies: Mapping[str, str], private_key: str, username: str) -> SignOn:
    """Sign on with simple-salesforce, as Airflow's SalesforceHook does."""
    with timed_session(proxies=proxies) as session:
        return from_hook_connection(
            HookConnection(
                username=username,
                consumer_key=_CONSUMER_KEYS[username],
                privatekey=private_key,
                domain="login",
                session=session,
                version="63.0",
            )
        )


def call_admin(url: str, bundle: Path, method: str, path: str, body: Any = None) -> Any:
    """Call an administration URL and return its JSON, None when it is empty."""
    response = requests.request(method, url + path, json=body, verify=str(bundle), timeout=10)
    response.raise_for_status()
    return response.json() if response.content else None


@contextmanager
def _process(folder: Path, port: int, proxy_port: int, stands_at: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "simulators.salesforce_org"]
    command += ["--state", str(folder / "org.db"), "--certificates", str(folder / "certificates")]
    command += ["--port", str(port), "--proxy-port", str(proxy_port)]
    command += ["--time", stands_at] if stands_at else []
    with (folder / "org.log").open("wb") as log, subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(timeout=10)


def _await_health(process: subprocess.Popen[bytes], url: str, bundle: Path, log: Path) -> None:
    deadline = time.monotonic() + _START
    while time.monotonic() < deadline and process.poll() is None:
        if bundle.exists():
            try:
                call_admin(url, bundle, "GET", "/healthz")
                return
            except OSError:
                pass
        time.sleep(0.05)
    raise RuntimeError(f"the simulated org did not start:\n{log.read_text('utf-8', 'replace')}")


@contextmanager
def _trusting(bundle: Path) -> Iterator[None]:
    before = os.environ.get("REQUESTS_CA_BUNDLE")
    os.environ["REQUESTS_CA_BUNDLE"] = str(bundle)
    try:
        yield
    finally:
        del os.environ["REQUESTS_CA_BUNDLE"]
        if before is not None:
            os.environ["REQUESTS_CA_BUNDLE"] = before


def _key_and_certificate() -> tuple[str, str]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "quickbooks-sync")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return pem.decode(), certificate.public_bytes(serialization.Encoding.PEM).decode()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
