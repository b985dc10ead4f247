"""Starts the simulated org: `python -m simulators.salesforce_org --state FILE.db --certificates DIR`."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from simulators.salesforce_org.clock import Clock, moment_of
from simulators.salesforce_org.server import serve


def main() -> None:
    """Read the command line and serve until SIGTERM or SIGINT."""
    parser = argparse.ArgumentParser(prog="python -m simulators.salesforce_org", description=__doc__)
    parser.add_argument("--state", type=Path, required=True, help="SQLite file that holds the org; made when missing")
    parser.add_argument("--certificates", type=Path, required=True, help="folder of ca.pem and bundle.pem")
    parser.add_argument("--port", type=int, default=18443, help="HTTPS port on 127.0.0.1")
    parser.add_argument("--proxy-port", type=int, default=18444, help="port of the CONNECT proxy on 127.0.0.1")
    parser.add_argument("--time", type=moment_of, help="the moment at which its clock stands, as 2026-11-21T15:00:00Z")
    options = parser.parse_args()
    clock = Clock(stands_at=options.time)
    asyncio.run(serve(options.state, options.certificates, options.port, options.proxy_port, clock))


if __name__ == "__main__":
    main()
