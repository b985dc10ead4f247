"""The simulated Salesforce org as a process of its own, reached over real HTTPS through its CONNECT proxy."""

from __future__ import annotations

import atexit
import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import cache
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import requests
from cryptography.hazmat.primitives.asymmetric import rsa
from requests.adapters import HTTPAdapter
from simple_salesforce.api import Salesforce as HookConnection
from urllib3.util.retry import Retry

from include.salesforce.client import Salesforce
from include.salesforce.package import deploy_package
from include.salesforce.sign_on import SignOn, from_hook_connection, timed_session
from simulators.datasets.door import OrgDoor
from tests.kit.certificates import pem_of, self_signed
from tests.kit.clock import NOVEMBER, text_of
from tests.kit.org_process import Place, org_process

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "salesforce_package"
ADMINISTRATOR = "admin@acme.example"
INTEGRATION_USER = "integration@acme.example"
_CONSUMER_KEYS = {ADMINISTRATOR: "3MVG9administrator", INTEGRATION_USER: "3MVG9integration"}
_START = 30.0  # seconds


class Administration:
    """The administration URLs of an org, over a connection that is kept."""

    def __init__(self, url: str, authority: Path) -> None:
        self._url = url
        self._session = requests.Session()
        self._session.verify, self._session.trust_env = str(authority), False
        # The org closes a connection that was idle; the next call then opens another.
        self._session.mount("https://", HTTPAdapter(max_retries=Retry(total=2, allowed_methods=None)))

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """The JSON of the answer, None when it is empty."""
        response = self._session.request(method, self._url + path, json=body, timeout=10)
        response.raise_for_status()
        return response.json() if response.content else None

    def close(self) -> None:
        """End the connection."""
        self._session.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedOrg:
    """A running org with the package deployed, and `salesforce`, a client signed on as the integration user.

    `people` is what the people who work in Salesforce do.
    """

    url: str
    proxies: Mapping[str, str]
    bundle: Path
    private_key: str
    salesforce: Salesforce
    people: OrgDoor
    administration: Administration = field(repr=False)

    def admin(self, method: str, path: str, body: Any = None) -> Any:
        """Call the administration URL `path`, for example `PUT`, `/admin/faults`; return the answer's JSON."""
        return self.administration.call(method, path, body)

    def reads(self) -> int:
        """How many calls that read have reached the org since its list was cleared."""
        return sum(call["method"] == "GET" for call in self.admin("GET", "/admin/calls"))

    def writes(self) -> int:
        """How many calls that change something have reached it."""
        return sum(call["method"] != "GET" for call in self.admin("GET", "/admin/calls"))

    def go_by(self, time: str) -> None:
        """Let the org's clock stand at an instant, or go when none is given."""
        self.admin("PUT", "/admin/clock", {"stands_at": time or None})

    def merge_accounts(self, winner: str, loser: str) -> None:
        """Somebody merges one account into another."""
        self.admin("POST", "/admin/merge", {"object": "Account", "winner": winner, "losers": [loser]})

    def new_key(self) -> str:
        """An administrator puts another certificate into the connected app; its private key."""
        key, certificate = _new_key_and_certificate()
        self.admin("POST", "/admin/connected-apps", _app(INTEGRATION_USER, certificate))
        return key

    def sign_on(self, username: str = INTEGRATION_USER, private_key: str | None = None) -> SignOn:
        """Sign on by JWT as the hook does: to login.salesforce.com, through the proxy."""
        return sign_on_by_jwt(self.proxies, private_key or self.private_key, username)


@contextmanager
def running_org(
    folder: Path,
    *,
    package: bool = True,
    time: str = text_of(NOVEMBER),
    furnish: Callable[[Path], object] = lambda state: None,
) -> Iterator[SimulatedOrg]:
    """Run an org in `folder` until the block ends, trusted by every HTTPS call of this process.

    Its clock stands at `time`; with no text it goes. `furnish` fills its state file before it starts.
    """
    template = _template(package, time)
    place = _place(folder, time)
    shutil.copyfile(template.state, place.state)
    shutil.copytree(template.certificates, place.certificates)
    furnish(place.state)
    with org_process(place) as process, _signed_on(place, process, INTEGRATION_USER) as org:
        yield org


@cache
def _template(package: bool, time: str) -> Place:
    """A stopped org that both users can sign on to: made once in a process, and copied for each that runs."""
    folder = Path(tempfile.mkdtemp(prefix="order-to-cash-org-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    place = _place(folder, time)
    with org_process(place, kept=True) as process, _signed_on(place, process, ADMINISTRATOR) as org:
        for username in _CONSUMER_KEYS:
            org.admin("POST", "/admin/connected-apps", _app(username, _key_and_certificate()[1]))
        if package:
            deploy_package(org.salesforce, PACKAGE, integration_user=INTEGRATION_USER, report=lambda line: None)
    return place


@contextmanager
def _signed_on(place: Place, process: BaseProcess, username: str) -> Iterator[SimulatedOrg]:
    """The org as one of its users sees it, as soon as it answers."""
    url, authority = f"https://127.0.0.1:{place.port}", place.certificates / "ca.pem"
    proxies = {"https": f"http://127.0.0.1:{place.proxy_port}"}
    private_key = _key_and_certificate()[0]
    _await_start(process, place)
    with (
        _trusting(authority),
        closing(Administration(url, authority)) as administration,
        closing(OrgDoor(url, authority)) as people,
        Salesforce(lambda: sign_on_by_jwt(proxies, private_key, username), pause=lambda seconds: None) as salesforce,
    ):
        yield SimulatedOrg(
            url=url,
            proxies=proxies,
            bundle=authority,
            private_key=private_key,
            salesforce=salesforce,
            people=people,
            administration=administration,
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


def _place(folder: Path, time: str) -> Place:
    return Place(folder=folder, port=_free_port(), proxy_port=_free_port(), stands_at=time)


def _await_start(process: BaseProcess, place: Place) -> None:
    """The org listens; to ask for its health over and over would cost more than its start."""
    deadline = time.monotonic() + _START
    while time.monotonic() < deadline and process.is_alive():
        try:
            socket.create_connection(("127.0.0.1", place.port), timeout=10).close()
            return
        except OSError:
            time.sleep(0.005)
    raise RuntimeError(f"the simulated org did not start:\n{place.log.read_text('utf-8', 'replace')}")


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


def _app(username: str, certificate: str) -> dict[str, str]:
    key = _CONSUMER_KEYS[username]
    return {"consumer_key": key, "consumer_secret": "", "certificate": certificate, "username": username}


@cache
def _key_and_certificate() -> tuple[str, str]:
    return _new_key_and_certificate()


def _new_key_and_certificate() -> tuple[str, str]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return pem_of(key), self_signed(key, "quickbooks-sync")


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
