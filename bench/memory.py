"""python -m bench.memory URL DEALS: one run of the way there in a process of its own, with what it took of memory."""

from __future__ import annotations

import json
import re
import resource
import sys
import tempfile
import time
from pathlib import Path

from bench.clock import Clock
from bench.databases import server_of
from bench.firm import Firm
from bench.numbered_org import NumberedOrg
from tests.kit.templates import copy_books


def main(url: str, deals: int) -> None:
    """Run, and print the megabytes at most: after the imports, after Great Expectations, in the end; its seconds."""
    peaks, began = {"imports": _peak()}, time.process_time()
    import great_expectations  # noqa: F401

    peaks["Great Expectations"] = _peak()
    importing = time.process_time() - began
    with tempfile.TemporaryDirectory() as folder:
        firm = Firm(url, copy_books(Path(folder) / "books"), Clock(server_of(url)))
        firm.org = NumberedOrg(firm.clock, firm.time, deals)
        staged = firm.run_there().staged
        steps = {name: firm.clock.seconds(name) for name in firm.clock.own}
        firm.close()
    peaks["the run"] = _peak()
    print(json.dumps({"peaks": peaks, "importing": importing, "steps": steps, "staged": staged}))


def _peak() -> float:
    """Of this program alone; where there is no /proc, what came before it in this process counts too."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"))
        if found:
            return int(found[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
