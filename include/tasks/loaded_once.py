"""Imported by a Celery worker when it starts, as its options say: Great Expectations, once for all its tasks."""

from __future__ import annotations

import gc

from include.quality.loading import load_gx

load_gx()
# The collector leaves what is there alone: what it marked would be copied for every task.
gc.freeze()
