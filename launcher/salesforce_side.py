"""The simulated org of a rehearsal: started, signed on to, loaded."""

from __future__ import annotations

import http.client
import json
import ssl
import urllib.request
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from launcher.asking import ask, ask_until_answered
from launcher.environment import consumer_key
from launcher.places import ADMINISTRATOR, INTEGRATION_USER, PYTHON, Places
from launcher.processes import Processes, RehearsalError, require_alive, run, start, wait_until


class Org:
    """A running simulated org."""

    def __init__(self, places: Places, processes: Processes, say: Callable[[str], None] = lambda words: None) -> None:
        self._places = places
        self._processes = processes
        self._say = say

    def start(self, env: Mapping[str, str]) -> None:
        """Start it and register the connected apps with the certificate of our key."""
        places = self._places
        command = [PYTHON, "-m", "simulators.salesforce_org", "--state", str(places.org)]
        command += ["--certificates", str(places.certificates), "--port", str(places.org_port)]
        command += ["--proxy-port", str(places.proxy_port)]
        self._processes["simulated org"] = start(command, places.logs / "salesforce-org.log", env)
        wait_until(self._is_healthy, self._processes, what="The simulated org", seconds=300)
        certificate = self._certificate()
        for user in (ADMINISTRATOR, INTEGRATION_USER):
            app = {"consumer_key": consumer_key(user), "consumer_secret": "", "username": user}
            self.call("POST", "/admin/connected-apps", app | {"certificate": certificate})

    def load(self, env: Mapping[str, str]) -> str:
        """Load the built-in data, or the public data set."""
        places = self._places
        where = ["--org", places.org_url, "--ca", str(places.certificates / "ca.pem")]
        if places.data is None:
            return run([PYTHON, "-m", "simulators.datasets.builtin", *where], env)
        module = "simulators.datasets.crm_sales_opportunities"
        return run([PYTHON, "-m", module, "load", str(places.data), *where], env)

    def add_missing_product(self, env: Mapping[str, str]) -> str:
        """The documented correction of the public data set: the product that its catalogue does not have."""
        places = self._places
        where = ["--org", places.org_url, "--ca", str(places.certificates / "ca.pem")]
        module = "simulators.datasets.crm_sales_opportunities"
        return run([PYTHON, "-m", module, "add-missing-product", str(places.data), *where], env)

    def export(self, object_name: str) -> list[dict[str, Any]]:
        """Every record of an object."""
        answer = self.call("GET", f"/admin/export?object={object_name}")
        return list(answer["records"] if isinstance(answer, dict) else answer)

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """An administration call; each may be repeated, and is while the org is busy."""
        text = ask_until_answered(
            lambda: self._once(method, path, body),
            who="The simulated org",
            say=self._say,
            go_on=lambda: require_alive(self._processes),
        )
        return json.loads(text) if text else None

    def _once(self, method: str, path: str, body: Any = None) -> bytes:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self._places.org_url}{path}", data=data, method=method)
        request.add_header("Content-Type", "application/json")
        context = ssl.create_default_context(cafile=str(self._places.certificates / "ca.pem"))
        return ask(request, timeout=120, context=context)

    def _is_healthy(self) -> bool:
        try:
            self._once("GET", "/healthz")
        except (OSError, http.client.HTTPException, RehearsalError, ValueError):
            return False
        return True

    def _certificate(self) -> str:
        """The certificate of the integration user's key; both are made once, as openssl would."""
        path = self._places.private_key.with_suffix(".crt")
        if path.exists():
            return path.read_text(encoding="ascii")
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "order to cash")])
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=825))
            .sign(key, hashes.SHA256())
        )
        pem = serialization.Encoding.PEM
        plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        self._places.private_key.touch(mode=0o600)
        self._places.private_key.write_bytes(key.private_bytes(pem, *plain))
        path.write_bytes(certificate.public_bytes(pem))
        return path.read_text(encoding="ascii")
