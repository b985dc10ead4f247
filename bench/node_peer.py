"""quickbooks-js, where Node and the package are there: its server in a process of its own, of which the CPU counts."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from bench import over_http
from bench.connector import PASSWORD, USER

HERE: Final = Path(__file__).parent
PACKAGES: Final = HERE / "node" / "node_modules"


def is_there() -> bool:
    """Whether it can be measured here."""
    return shutil.which("node") is not None and (PACKAGES / "quickbooks-js").is_dir() and over_http.can_be_measured()


@contextmanager
def served(texts: Sequence[str]) -> Iterator[tuple[Any, over_http.Threads]]:
    """An application that passes each call on to the server, which hands out these documents; and its threads."""
    with tempfile.TemporaryDirectory() as folder:
        queue, port = Path(folder) / "queue.json", over_http.free_port()
        queue.write_text(json.dumps(list(texts)), encoding="utf-8")
        command = [str(shutil.which("node")), str(HERE / "quickbooks_js.cjs"), str(queue)]
        environment = {"NODE_PATH": str(PACKAGES), "QB_SOAP_PORT": str(port)}
        environment |= {"QB_USERNAME": USER, "QB_PASSWORD": PASSWORD}
        with over_http.served(command, environment, port, "/wsdl") as found:
            yield found
