"""What a password check takes of the memory goes back when it is done, whichever thread did it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from qbwc_operator.memory import give_back_large_blocks
from tests.kit.fault_server import ROOT

CHECKS = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from qbwc_operator.memory import give_back_large_blocks
from qbwc_operator.passwords import hash_password
from tests.kit.attackers import memory
import os

def check(number):
    together.wait()
    hash_password("secret")


assert give_back_large_blocks()
hash_password("secret")
before, together = memory(os.getpid()), Barrier(8)
with ThreadPoolExecutor(8) as pool:
    list(pool.map(check, range(8)))
    list(pool.map(check, range(8)))
    print(memory(os.getpid()) - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the memory of a process is read from /proc")
def test_eight_threads_that_have_checked_passwords_keep_less_than_one_check_takes() -> None:
    if not give_back_large_blocks():
        pytest.skip("this C library has no mallopt")
    path = f"{ROOT}:{ROOT / 'plugins'}"
    ran = subprocess.run(
        [sys.executable, "-c", CHECKS], env={"PYTHONPATH": path}, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert float(ran.stdout) < 10
