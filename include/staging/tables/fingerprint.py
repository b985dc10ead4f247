"""What something was like when it was last acted on."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from include.staging.tables.columns import KEY, Instant, metadata, state
from include.states import Remembered

fingerprint = Table(
    "fingerprint",
    metadata,
    Column("company", KEY, primary_key=True),
    state("subject", Remembered, 40, primary_key=True),
    Column("value", String(80), nullable=False),
    Column("at", Instant, nullable=False),
)
