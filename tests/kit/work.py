"""What work costs, counted: a number that is the same on an idle machine and on a busy one."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from collections.abc import Callable
from types import FrameType
from typing import Any


def calls_of(work: Callable[[], object]) -> Counter[str]:
    """Name of a function -> how often this thread called it, or went on with it, while the work was done."""
    found: Counter[str] = Counter()

    def count(frame: FrameType, event: str, argument: Any) -> None:
        if event == "call":
            found[frame.f_code.co_name] += 1
        elif event == "c_call":
            found[argument.__name__] += 1

    was_collecting = gc.isenabled()
    gc.disable()  # what it calls belongs to other work
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
        if was_collecting:
            gc.enable()
    return found
