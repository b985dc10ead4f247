"""The proxy in front of the endpoint, which has its certificate: one of its own making, as a small firm has it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from cryptography.hazmat.primitives.asymmetric import ec

from tests.kit.certificates import pem_of, self_signed

HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A file that holds a certificate and its key, which Windows trusts since it was installed there."""

    path: Path

    def trusted(self) -> ssl.SSLContext:
        """As the Windows machine looks at whatever calls itself so."""
        return ssl.create_default_context(cafile=str(self.path))


def certificate(path: Path, host: str, *, days: int = 90) -> Certificate:
    """One of a host name, for so many days from now; of less than none it has run out."""
    key = ec.generate_private_key(ec.SECP256R1())
    path.touch(mode=0o600)
    path.write_text(self_signed(key, host, host=host, days=days) + pem_of(key), "ascii")
    return Certificate(path)


@contextmanager
def tls_front(own: Certificate, port: int) -> Iterator[int]:
    """Everything that comes over TLS goes on to `port` in the clear; the port of its own."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(own.path)
    listening: Future[tuple[int, Callable[[], object]]] = Future()
    thread = Thread(target=lambda: asyncio.run(_listen(context, port, listening)))
    thread.start()
    its_port, stop = listening.result(30)
    try:
        yield its_port
    finally:
        stop()
        thread.join(30)


async def _listen(context: ssl.SSLContext, port: int, listening: Future[tuple[int, Callable[[], object]]]) -> None:
    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        behind, onward = await asyncio.open_connection(HOST, port)
        await asyncio.gather(_copy(reader, onward), _copy(behind, writer))

    stopped, loop = asyncio.Event(), asyncio.get_running_loop()
    async with await asyncio.start_server(lead, HOST, 0, ssl=context) as server:
        listening.set_result((server.sockets[0].getsockname()[1], lambda: loop.call_soon_threadsafe(stopped.set)))
        await stopped.wait()


async def _copy(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await source.read(65_536):
            sink.write(data)
            await sink.drain()
    sink.close()
