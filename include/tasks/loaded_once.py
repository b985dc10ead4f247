"""Imported by a Celery worker when it starts, as its options say: what its tasks need, once for all of them."""

from __future__ import annotations

import gc

from include.quality.loading import load_gx
from include.tasks.load_steps import load_steps

load_gx()
load_steps()
# The collector leaves what is there alone: what it marked would be copied for every task.
gc.freeze()
