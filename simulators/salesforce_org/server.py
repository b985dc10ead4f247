"""The two listeners: HTTPS for the org itself, and the CONNECT proxy in front of it."""

from __future__ import annotations

import signal
import socket
from pathlib import Path

import uvicorn

from simulators.salesforce_org.application import Application
from simulators.salesforce_org.certificates import certificates_in
from simulators.salesforce_org.clock import Clock
from simulators.salesforce_org.connect_proxy import HOST, start_proxy
from simulators.salesforce_org.org import open_org


class OrgServer(uvicorn.Server):
    """Ends at once: a client that keeps an idle TLS connection open does not answer its closing."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Cut the idle connections, then let running calls finish."""
        for connection in list(self.server_state.connections):
            cycle = getattr(connection, "cycle", None)
            transport = getattr(connection, "transport", None)
            if transport is not None and (cycle is None or cycle.response_complete):
                transport.abort()
        await super().shutdown(sockets)


async def serve(state: Path, certificates: Path, port: int, proxy_port: int, clock: Clock) -> None:
    """Serve by a clock until SIGTERM or SIGINT, then close the state file."""
    files = certificates_in(certificates)
    org = open_org(state, clock)
    config = uvicorn.Config(
        Application(org),
        host=HOST,
        port=port,
        ssl_certfile=str(files.server),
        ssl_keyfile=str(files.key),
        http="httptools",
        ws="none",
        lifespan="off",
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=2,
    )
    # uvicorn raises the signal again once it has stopped; the org then still has its state file to close
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    proxy = await start_proxy(proxy_port, port)
    print(
        f"simulated Salesforce org {org.residents.organization}: https://{HOST}:{port}, proxy {HOST}:{proxy_port}",
        flush=True,
    )
    try:
        await OrgServer(config).serve()
    finally:
        proxy.close()
        org.database.close()
