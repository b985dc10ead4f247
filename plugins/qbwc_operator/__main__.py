"""Runs the SOAP application alone, behind a proxy with TLS: `python -m qbwc_operator --port 8090`."""

from __future__ import annotations

import argparse
import logging
import os
from functools import cache

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from include.errors import SetupError
from include.opening.files import open_settings
from include.opening.staging import open_staging
from include.settings import Settings
from include.staging.door import Staging
from qbwc_operator.endpoint import build_endpoint
from qbwc_operator.guarded import guarded_protocol, room_for_connections


def main() -> None:
    """Serve /qbwc/ws and /qbwc/support on one address."""
    parser = argparse.ArgumentParser(prog="python -m qbwc_operator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: loopback, for a proxy)")
    parser.add_argument("--port", type=int, default=8090)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    endpoint = build_endpoint(_staging, _settings)
    uvicorn.run(
        Starlette(routes=[Mount("/qbwc", endpoint)]),
        host=arguments.host,
        port=arguments.port,
        log_level="warning",
        access_log=False,
        http=guarded_protocol(most=room_for_connections()),
        ws="none",
    )


@cache
def _staging() -> Staging:
    _require("STAGING_URL", "the SQLAlchemy URL of the staging database")
    return open_staging()


def _settings() -> Settings:
    _require("O2C_SETTINGS", "the path of the settings file")
    return open_settings()


def _require(name: str, what: str) -> None:
    if not os.environ.get(name):
        raise SetupError(f"The environment variable {name} is missing. Set it to {what}.")


if __name__ == "__main__":
    main()
