"""make audit says what it found, and says so when nobody could be asked: silence is no good news."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
WELL = {"name": "lxml", "version": "6.1.3", "vulns": []}
WEAK = {"name": "jinja2", "version": "3.1.0", "vulns": [{"id": "CVE-2026-1", "fix_versions": ["3.1.9"]}]}
LEFT_OUT = {"name": "redis", "skip_reason": "Dependency not found and could not be audited: redis (8.1.0)"}


def audit(folder: Path, *, says: str | None, complains: str = "") -> tuple[int, str]:
    """The audit with a uv that says this; None: there is no uv."""
    folder.mkdir(exist_ok=True)
    if says is not None:
        program = folder / "uv"
        program.write_text(f"#!/bin/sh\nprintf '%s' '{says}'\necho '{complains}' >&2\nexit 1\n", "utf-8")
        program.chmod(0o700)
    environment = os.environ | {"PATH": f"{folder}:/bin:/usr/bin", "PYTHONPATH": str(ROOT)}
    run = (sys.executable, "-m", "launcher.audit")
    ran = subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    return ran.returncode, ran.stdout.strip()


def listed(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_a_weakness_is_named_with_its_cure_and_ends_with_one(tmp_path: Path) -> None:
    code, said = audit(tmp_path / "bin", says=listed(WELL, WEAK))
    assert (code, said) == (1, "jinja2 3.1.0: CVE-2026-1, mended in 3.1.9. Then: make lock")


def test_packages_without_a_weakness_are_counted(tmp_path: Path) -> None:
    assert audit(tmp_path / "bin", says=listed(WELL)) == (0, "1 packages were audited: no known weakness.")


def test_a_service_that_answers_for_no_package_is_no_good_news(tmp_path: Path) -> None:
    code, said = audit(tmp_path / "bin", says=listed(LEFT_OUT))
    assert (code, said) == (0, "The audit did not run: its service answers for none of 1 packages from here.")


def test_a_package_that_nobody_answers_for_is_named(tmp_path: Path) -> None:
    said = audit(tmp_path / "bin", says=listed(WELL, LEFT_OUT))[1]
    assert said == "1 of 2 packages were audited. Nobody answers for: redis."


def test_where_the_auditor_is_not_reached_its_last_word_is_told(tmp_path: Path) -> None:
    code, said = audit(tmp_path / "bin", says="", complains="error: Failed to fetch pip-audit")
    assert code == 0
    assert said.endswith("is not reached from here (error: Failed to fetch pip-audit).")


def test_every_pinned_package_has_its_hashes() -> None:
    entries = (ROOT / "requirements.txt").read_text("utf-8").replace("\\\n", " ").splitlines()
    packages = [line for line in entries if line.strip() and not line.startswith("#")]
    assert len(packages) > 150
    assert [line for line in packages if "==" not in line or "--hash=sha256:" not in line] == []
