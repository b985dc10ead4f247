"""Imported by a Celery worker when it starts, as its options say: what its tasks need, once for all of them."""

from __future__ import annotations

from include.tasks.load_steps import load_for_forks

load_for_forks()
