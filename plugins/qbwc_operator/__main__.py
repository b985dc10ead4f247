"""Runs the SOAP application alone, behind a proxy with TLS: `python -m qbwc_operator --port 8090`."""

from __future__ import annotations

import argparse
import logging
import os
from functools import cache
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from include.errors import SetupError
from include.read_settings import load_settings
from include.settings import Settings
from include.staging.door import Staging
from qbwc_operator.endpoint import build_endpoint


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
    )


@cache
def _staging() -> Staging:
    return Staging(_required("STAGING_URL", "the SQLAlchemy URL of the staging database"))


@cache
def _settings() -> Settings:
    return load_settings(Path(_required("O2C_SETTINGS", "the path of the settings file")))


def _required(name: str, what: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise SetupError(f"The environment variable {name} is missing. Set it to {what}.")
    return value


if __name__ == "__main__":
    main()
