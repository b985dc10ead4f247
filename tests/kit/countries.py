"""A short list of countries and states, with a code that two of them share."""

from __future__ import annotations

from typing import Any

COUNTRIES: list[dict[str, Any]] = [
    {
        "code": "US",
        "name": "United States",
        "states": [
            {"code": "IL", "name": "Illinois"},
            {"code": "WI", "name": "Wisconsin"},
            {"code": "MI", "name": "Michigan"},
        ],
    },
    {"code": "IT", "name": "Italy", "states": [{"code": "MI", "name": "Milano"}]},
    {"code": "FR", "name": "France"},
]
