"""The JSON schemas of the three kinds of files, by which an editor helps whoever writes them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from include.mappings.language.schema import mapping_schema
from include.quality.suite import SUITE
from include.read_settings import SETTINGS

#: Kind of file -> its schema, as it is kept in include/schemas.
SCHEMAS: Mapping[str, Callable[[], Mapping[str, Any]]] = MappingProxyType(
    {
        "settings": lambda: SETTINGS.schema_of_file("Settings of order to cash"),
        "mapping": mapping_schema,
        "suite": lambda: SUITE.schema_of_file("Rules of data quality"),
    }
)


def add_verbs(verbs: Any) -> None:
    """schema."""
    verb = verbs.add_parser("schema", help="print the JSON schema of a kind of file, as include/schemas keeps it")
    verb.add_argument("kind", choices=list(SCHEMAS))
    verb.set_defaults(run=schema)


def schema(options: argparse.Namespace) -> None:
    """The schema on standard output."""
    print(schema_page(options.kind), end="")


def schema_page(kind: str) -> str:
    """The schema of a kind of file as its text."""
    return json.dumps(SCHEMAS[kind](), indent=2, ensure_ascii=False) + "\n"
