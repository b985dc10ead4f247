"""An HTTP proxy that knows only CONNECT and leads every host to the org's TLS listener.

With it an unmodified client signs on at login.salesforce.com and reaches the org's instance URL.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

HOST = "127.0.0.1"
LONGEST_REQUEST = 16_384


async def start_proxy(port: int, target_port: int) -> asyncio.Server:
    """Listen on the loopback address; every tunnel ends at `target_port` there."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            await _tunnel(reader, writer, target_port)
        writer.close()

    return await asyncio.start_server(serve, HOST, port, limit=LONGEST_REQUEST)


async def _tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, target_port: int) -> None:
    request = await reader.readuntil(b"\r\n\r\n")
    words = request.split(b"\r\n", 1)[0].split()
    if len(words) != 3 or words[0] != b"CONNECT" or not words[1].endswith(b":443"):
        writer.write(b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        return
    org_reader, org_writer = await asyncio.open_connection(HOST, target_port)
    writer.write(b"HTTP/1.1 200 Connection Established\r\n\r\n")
    try:
        await asyncio.gather(_copy(reader, org_writer), _copy(org_reader, writer))
    finally:
        org_writer.close()


async def _copy(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await source.read(65_536):
            sink.write(data)
            await sink.drain()
    with suppress(ConnectionError, RuntimeError):
        sink.close()
