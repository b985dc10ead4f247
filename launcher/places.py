"""Where a rehearsal keeps its things: everything below one folder, every port on loopback."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PYTHON = sys.executable
COMPANY = "acme"
ADMINISTRATOR = "admin@acme.example"
INTEGRATION_USER = "integration@acme.example"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Folders and ports of one rehearsal; `first_port` is the first of four."""

    home: Path
    first_port: int = 18080
    data: Path | None = None  #: the public data set, when it is rehearsed with that

    @property
    def airflow_port(self) -> int:
        """Airflow's API server, and with it the endpoint."""
        return self.first_port

    @property
    def airflow_url(self) -> str:
        """Airflow's address."""
        return f"http://localhost:{self.airflow_port}"

    @property
    def org_port(self) -> int:
        """The simulated org."""
        return self.first_port + 1

    @property
    def proxy_port(self) -> int:
        """The way to login.salesforce.com that ends in the simulated org."""
        return self.first_port + 2

    @property
    def org_url(self) -> str:
        """The simulated org's own address."""
        return f"https://127.0.0.1:{self.org_port}"

    @property
    def certificates(self) -> Path:
        """The authority of the simulated org."""
        return self.home / "certificates"

    @property
    def bundle(self) -> Path:
        """What HTTPS clients trust."""
        return self.certificates / "bundle.pem"

    @property
    def private_key(self) -> Path:
        """The key with which the integration user signs on."""
        return self.certificates / "integration.key.pem"

    @property
    def staging(self) -> Path:
        """The staging database."""
        return self.home / "staging.db"

    @property
    def staging_url(self) -> str:
        """The staging database, as SQLAlchemy names it."""
        return f"sqlite:///{self.staging}"

    @property
    def books(self) -> Path:
        """The simulated company file."""
        return self.home / "company.db"

    @property
    def org(self) -> Path:
        """The simulated org's state."""
        return self.home / "org.db"

    @property
    def airflow(self) -> Path:
        """AIRFLOW_HOME."""
        return self.home / "airflow"

    @property
    def logs(self) -> Path:
        """What the processes print."""
        return self.home / "logs"

    @property
    def reports(self) -> Path:
        """Data-quality reports as files."""
        return self.home / "reports"

    @property
    def events(self) -> Path:
        """Events that have left the staging database."""
        return self.home / "events"

    @property
    def settings(self) -> Path:
        """The settings file of the rehearsal."""
        return self.home / "settings.yaml"

    @property
    def qwc(self) -> Path:
        """The Web Connector file."""
        return self.home / f"{COMPANY}.qwc"

    @property
    def password(self) -> Path:
        """The Web Connector's password."""
        return self.home / f"{COMPANY}.password"
