"""ask_orgs: one question of each company to its org, so that one that does not answer holds up nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from include.errors import OrderToCashError, TransientError
from include.settings import CompanySettings
from include.tasks.ask_each import ask_each
from include.tasks.doors import open_salesforce

log = logging.getLogger(__name__)

Whom = TypeVar("Whom")


def ask_orgs(whom: Iterable[tuple[CompanySettings, Whom]], ask: Callable[[Any, Whom], bool]) -> set[str]:
    """The companies of which the answer is yes, or that could not be asked: what went wrong is for their lanes to say.

    Companies that share an org share the signing on. `ask` gets the door, and what is known of the company.
    """
    by_org: dict[str, list[tuple[str, Whom]]] = {}
    for company, known in whom:
        by_org.setdefault(company.salesforce, []).append((company.key, known))
    orgs = list(by_org)
    found: set[str] = set()
    for conn_id, answer in zip(orgs, ask_each(orgs, lambda org: _ask(org, by_org[org], ask)), strict=True):
        if isinstance(answer, list):
            found.update(answer)
            continue
        log.warning("action=org_silent conn_id=%s reason=%s", conn_id, answer or "no answer yet")
        found.update(key for key, _ in by_org[conn_id])
    return found


def _ask(conn_id: str, whom: Sequence[tuple[str, Whom]], ask: Callable[[Any, Whom], bool]) -> list[str]:
    found: list[str] = []
    with open_salesforce(conn_id) as salesforce:
        for number, (key, known) in enumerate(whom):
            try:
                is_due = ask(salesforce, known)
            except TransientError as error:  # the org itself: another question would only wait as long again
                log.warning("action=org_silent conn_id=%s company=%s reason=%s", conn_id, key, error.message)
                return [*found, *(each for each, _ in whom[number:])]
            except OrderToCashError as error:
                log.info("action=company_not_looked_at company=%s reason=%s", key, error.message)
                is_due = True
            found += [key] if is_due else []
    return found
