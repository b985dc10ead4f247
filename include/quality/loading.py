"""Great Expectations, loaded at the first check of a process, or before by the process from which others are forked.

The import costs over two seconds and 165 MB; a process that is forked from one that has it shares both.
"""

from __future__ import annotations

import importlib
import logging
import warnings
from functools import cache
from typing import Any, Final

#: All of it that a check asks for.
_PARTS: Final = (
    "great_expectations",
    "great_expectations.compatibility.pydantic",
    "great_expectations.compatibility.sqlalchemy",
    "great_expectations.datasource.fluent",
    "great_expectations.datasource.fluent.interfaces",
    "great_expectations.exceptions",
    "great_expectations.expectations",
    "great_expectations.validator.v1_validator",
)


@cache
def load_gx() -> None:
    """Import it, once in a process and for all that are forked from it; it says nothing below a warning."""
    logging.getLogger("great_expectations").setLevel(logging.WARNING)
    for part in _PARTS:
        gx_part(part)
    # This one sets its own level when it is imported.
    logging.getLogger("great_expectations.data_context.types.base").setLevel(logging.WARNING)


def gx_part(name: str) -> Any:
    """One of its modules; not imported where this is, because no module of ours may need it to be read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of the libraries that it imports; none is ours to cure
        return importlib.import_module(name)
