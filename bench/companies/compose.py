"""The environment of the compose file, so that what is measured is what is shipped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import yaml

FILE: Final = Path(__file__).parents[2] / "docker-compose.yaml"
#: `${NAME}`, `${NAME:-what is taken without it}`, `${NAME:?what is said without it}`.
_PLACE: Final = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")


def compose_environment(values: Mapping[str, str]) -> dict[str, str]:
    """What every service of the file is told, with these values in place of the lines of `.env`."""

    def fill(place: re.Match[str]) -> str:
        name, kind, text = place.groups()
        return values.get(name, text if kind == "-" else "")

    said = yaml.safe_load(FILE.read_text(encoding="utf-8"))["x-environment"]
    return {name: _PLACE.sub(fill, str(text)) for name, text in said.items()}
