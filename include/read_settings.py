"""read_settings: the settings file, read once by a composition root, with all complaints about it at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from include.errors import SetupError
from include.selector import selector_complaints
from include.settings import (
    POLICIES,
    Accounts,
    Alerts,
    Batching,
    CompanySettings,
    JobFrom,
    Posting,
    Reading,
    Settings,
)


def load_settings(path: Path) -> Settings:
    """The settings of a file; a composition root says which."""
    if not path.exists():
        raise SetupError(f"There is no settings file {path}. Copy settings.example.yaml and name it by O2C_SETTINGS.")
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise SetupError(f"{path} is not YAML: {error}. Correct it and run again.") from error
    for entry in (content or {}).get("companies") or ():
        if isinstance(entry, dict) and isinstance(entry.get("mappings"), str):
            entry["mappings"] = path.parent / entry["mappings"]
    return read_settings(content or {}, source=str(path))


def read_settings(content: Mapping[str, Any], *, source: str) -> Settings:
    """Settings from the parsed file; every complaint at once as one `SetupError` that names `source`."""
    wrong: list[str] = []
    companies: list[CompanySettings] = []
    entries = content.get("companies") or []
    if not entries:
        wrong.append("companies: at least one company is needed")
    for number, entry in enumerate(entries):
        place = f"companies[{number}]"
        company = _build(CompanySettings, entry, place, wrong, nested=_NESTED)
        if company is not None:
            wrong.extend(f"{place}: {complaint}" for complaint in company.complaints())
            companies.append(company)
    keys = [company.key for company in companies]
    wrong.extend(f"companies: the key {key!r} is used twice" for key in sorted({k for k in keys if keys.count(k) > 1}))
    selector = content.get("selector") or {}
    wrong.extend(selector_complaints({company.key: company for company in companies}.values(), selector))
    unknown = set(content) - {"companies", "selector", "failure_mail", "mail_from"}
    wrong.extend(f"{name}: is not a setting" for name in sorted(unknown))
    if wrong:
        raise SetupError(f"{source} cannot be used:\n  " + "\n  ".join(wrong) + "\nCorrect these lines and run again.")
    mail = content.get("failure_mail") or ()
    return Settings(
        companies=tuple(companies),
        selector=dict(selector),
        failure_mail=(mail,) if isinstance(mail, str) else tuple(mail),
        mail_from=content.get("mail_from", Settings.__dataclass_fields__["mail_from"].default),
    )


#: The settings that are one of several words.
_WORDS: Mapping[type, Mapping[str, type[StrEnum]]] = MappingProxyType(
    {Posting: POLICIES, CompanySettings: {"job_from": JobFrom}}
)
_NESTED: dict[str, type] = {
    "posting": Posting,
    "accounts": Accounts,
    "batching": Batching,
    "reading": Reading,
    "alerts": Alerts,
}


def _build(kind: Any, entry: Any, place: str, wrong: list[str], nested: Mapping[str, type] | None = None) -> Any | None:
    """One dataclass from one mapping of the file; complaints are collected, None when it cannot be built."""
    if not isinstance(entry, Mapping):
        wrong.append(f"{place}: must be a mapping of settings")
        return None
    known = {item.name: item for item in fields(kind)}
    values: dict[str, Any] = {}
    before = len(wrong)
    for name, value in entry.items():
        if name not in known:
            wrong.append(f"{place}.{name}: is not a setting; known are {', '.join(known)}")
        elif nested and name in nested:
            values[name] = _build(nested[name], value, f"{place}.{name}", wrong)
        elif name in _WORDS.get(kind, {}):
            words = _WORDS[kind][name]
            try:
                values[name] = words(value)
            except ValueError:
                wrong.append(f"{place}.{name}: {value!r} is not one of {', '.join(words)}")
        else:
            values[name] = tuple(value) if isinstance(value, list) else value
    for name in ("key", "name"):
        if kind is CompanySettings and name not in values:
            wrong.append(f"{place}.{name}: is missing")
    return kind(**values) if len(wrong) == before else None
