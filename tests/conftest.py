"""What holds for every test."""

from __future__ import annotations

import gc
import signal

from hypothesis import settings

from tests.kit.compiled_statements import compile_once
from tests.kit.postgres import (
    database_url,
    empty_postgres_url,
    postgres_server,
    postgres_template,
    postgres_url,
    second_postgres_url,
    second_url,
    staging_url,
)

__all__ = [
    "database_url",
    "empty_postgres_url",
    "postgres_server",
    "postgres_template",
    "postgres_url",
    "second_postgres_url",
    "second_url",
    "staging_url",
]

# How long an example takes says how busy the machine is, not whether the code is right.
settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")

compile_once()


# A run that is terminated ends as with Ctrl-C: its servers are stopped, and its folders taken away.
signal.signal(signal.SIGTERM, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """What is there before the first test stays to the end: the collector need not walk it again and again."""
    gc.collect()
    gc.freeze()
