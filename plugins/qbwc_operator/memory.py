"""Memory that is given back: a large block goes to the system as soon as nobody needs it."""

from __future__ import annotations

import ctypes
from typing import Final

#: mallopt(3): from this size on a block is mapped by itself, and unmapped when it is freed. Said once, it stays so;
#: unsaid, glibc raises it to the largest block that was freed (up to 32 MB) and keeps such blocks for each thread, as
#: the 19 MB of a password check.
_M_MMAP_THRESHOLD: Final = -3
_LARGE: Final = 1024 * 1024


def give_back_large_blocks() -> bool:
    """Let this process keep no large block that it has freed; False where the C library has no such setting."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, _LARGE))
