"""The room is light: three seconds and 230 MB are paid where a batch is checked, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_no_module_of_the_room_loads_a_heavy_library() -> None:
    modules = [f"include.quality.{path.stem}" for path in sorted((ROOT / "include" / "quality").glob("[a-z]*.py"))]
    heavy = ["great_expectations", "sqlalchemy", "pandas", "airflow", "include.staging", "include.mappings"]
    code = (
        "import importlib, sys\n"
        f"for name in {modules}: importlib.import_module(name)\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "include.quality.check" in modules
    assert done.stdout.strip() == "[]"
