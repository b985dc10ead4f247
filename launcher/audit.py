"""`make audit`: has anybody published a weakness of a pinned package? pip-audit asks, and uv runs it.

Where its service is not reached it answers for no package and still ends well, so what it left out is counted here.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
COMMAND: Final = ("uv", "tool", "run", "pip-audit", "--require-hashes", "--disable-pip", "--format", "json")


def main() -> int:
    """1 when there is a weakness; 0 when there is none, or when nobody could be asked, which is said."""
    pins = ROOT / "requirements.txt"
    try:
        ran = subprocess.run([*COMMAND, "--requirement", str(pins)], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        print("The audit did not run: uv is not installed. Install it, or let CI run make audit.")
        return 0
    try:
        packages = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        said = (ran.stderr.strip().splitlines() or ["nothing"])[-1]
        print(f"The audit did not run: pip-audit, or the service that it asks, is not reached from here ({said}).")
        return 0
    return _tell(packages)


def _tell(packages: list[Mapping[str, Any]]) -> int:
    asked = [each for each in packages if "skip_reason" not in each]
    weak = [(each, weakness) for each in asked for weakness in each.get("vulns", ())]
    for each, weakness in weak:
        mended = ", ".join(weakness.get("fix_versions") or ["no version yet"])
        print(f"{each['name']} {each['version']}: {weakness['id']}, mended in {mended}. Then: make lock")
    if not asked:
        print(f"The audit did not run: its service answers for none of {len(packages)} packages from here.")
    elif len(asked) < len(packages):
        left_out = ", ".join(str(each["name"]) for each in packages if each not in asked)
        print(f"{len(asked)} of {len(packages)} packages were audited. Nobody answers for: {left_out}.")
    elif not weak:
        print(f"{len(asked)} packages were audited: no known weakness.")
    return 1 if weak else 0


if __name__ == "__main__":
    sys.exit(main())
