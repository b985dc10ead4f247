"""From a sandbox to production: a new company beside the old one, never the old one under another password."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from include.commands.acting import acting, add_by
from include.commands.company import make_company, tell_password, write_qwc
from include.commands.doors import salesforce, settings
from include.errors import SetupError
from include.events import EventAction
from include.steps.companies.promote_company import promote_company


def add_verbs(verbs: Any) -> None:
    """promote, pause, resume."""
    verb = verbs.add_parser("promote", help="go from a sandbox to production: a new company key for the real org")
    verb.add_argument("sandbox", help="key of the company that was tried out; it is paused")
    verb.add_argument("key", help="the new key, as in the settings file")
    add_by(verb)
    verb.add_argument("--user", help="name that the Web Connector signs on with (default: KEY-sync)")
    verb.add_argument("--password-file", type=Path, help="write the password there instead of printing it")
    verb.add_argument("--out", type=Path, help="the .qwc file to write (default: KEY.qwc)")
    verb.set_defaults(run=promote)

    verb = verbs.add_parser("pause", help="stop a company on both sides; nothing of it is lost")
    verb.add_argument("key")
    verb.add_argument("--why", required=True, metavar="TEXT", help="shown wherever the company is shown")
    add_by(verb)
    verb.set_defaults(run=pause)

    verb = verbs.add_parser("resume", help="let a paused company go on where it stopped")
    verb.add_argument("key")
    add_by(verb)
    verb.set_defaults(run=resume)


def promote(options: argparse.Namespace) -> None:
    """A new row, identity and password for the real org; of the old one nothing is taken along but the OwnerID."""
    configured = settings().company(options.key)
    row, secret = make_company(configured, options.user, owner_id=None)
    with salesforce(configured.salesforce) as client:
        answering = promote_company(acting(options), options.sandbox, row, client, by=options.by)
    print(f"Company {options.key} is new, for the organisation {answering}: no link, mark or request of")
    print(f"{options.sandbox} is taken along. {options.sandbox} is paused: it reads and posts nothing any more.")
    print(f"{options.key} only looks until: ./o2c arm {options.key} --from DATE --by NAME")
    tell_password(row["user_name"], secret, options.password_file)
    write_qwc(options)
    print(f"Add it while the real company file is open, and take {options.sandbox} out of the Web Connector. A copy of")
    print("the file that was tried out carries the old FileID and is refused (QBWC1026): open the original.")


def pause(options: argparse.Namespace) -> None:
    """Neither run nor poll does anything for the company; what waits, waits."""
    with acting(options).begin() as db:
        if db.companies.lock(options.key).paused_at is not None:
            raise SetupError(f"Company {options.key!r} is paused already. See: ./o2c company list")
        db.companies.pause(options.key, f"{options.why} ({options.by})")
        db.events.add(options.key, EventAction.COMPANY_PAUSED, why=options.why)
    print(f"Company {options.key} is paused. A document that QuickBooks has in its hands now is still answered.")


def resume(options: argparse.Namespace) -> None:
    """The company goes on from its marks, queue and holds."""
    with acting(options).begin() as db:
        if db.companies.lock(options.key).paused_at is None:
            raise SetupError(f"Company {options.key!r} is not paused. See: ./o2c company list")
        db.companies.resume(options.key)
        db.events.add(options.key, EventAction.COMPANY_RESUMED)
    print(f"Company {options.key} goes on with the next run and the next poll.")
