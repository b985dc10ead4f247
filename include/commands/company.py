"""Setting a company file up: its row, its password, its .qwc."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

from include.commands.acting import acting, add_by
from include.commands.doors import company_field, settings, staging
from include.errors import SetupError
from include.events import EventAction
from include.private_file import write_private
from include.rows import Company
from include.settings import CompanySettings
from include.steps.decisions.decide_missing import keep_condensed, take_restored_books
from qbwc_operator.passwords import hash_password, new_password
from qbwc_operator.qwc import QwcSettings, build_qwc
from qbwc_operator.qwc_rules import remarks_on


def add_verbs(verbs: Any) -> None:
    """migrate, company, qwc, password."""
    verb = verbs.add_parser("migrate", help="bring the staging database to the newest version")
    verb.set_defaults(run=migrate)

    verb = verbs.add_parser("company", help="create a company, or say that its file moved, was restored or condensed")
    verb.add_argument("action", choices=["create", "list", "moved", "restored", "condensed"])
    verb.add_argument("key", nargs="?", help="as in the settings file")
    verb.add_argument("--user", help="name that the Web Connector signs on with (default: KEY-sync)")
    verb.add_argument("--password-file", type=Path, help="write the password there instead of printing it")
    add_by(verb)
    verb.add_argument("--backup-time", type=_moment, help="restored: when the backup was taken, with its time zone")
    verb.add_argument("--before", type=date.fromisoformat, help="condensed: the first day that the file still has")
    verb.set_defaults(run=company)

    verb = verbs.add_parser("qwc", help="write the .qwc file for the Web Connector")
    verb.add_argument("key")
    verb.add_argument("--out", type=Path, help="file to write (default: KEY.qwc)")
    verb.set_defaults(run=write_qwc)

    verb = verbs.add_parser("password", help="give the Web Connector a new password; both are valid until --end")
    verb.add_argument("key")
    verb.add_argument("--end", action="store_true", help="the new one has been typed in: end the old one")
    add_by(verb)
    verb.set_defaults(run=password)


def make_company(configured: CompanySettings, user: str | None, *, owner_id: str | None) -> tuple[dict[str, Any], str]:
    """The row of a company that is new, and its password; a FileID is never used twice, an OwnerID is kept for ever."""
    secret = new_password()
    row = {
        "key": configured.key,
        "name": configured.name,
        "user_name": user or f"{configured.key}-sync",
        "password_hash": hash_password(secret),
        "owner_id": owner_id or _guid(),
        "file_id": _guid(),
        "simulated": configured.simulated,
        "batch_size": configured.batching.start,
    }
    return row, secret


def tell_password(user: str, secret: str, path: Path | None) -> None:
    """Once: on the screen, or in a file that only its owner reads."""
    if path is None:
        print(f"User {user}, password {secret} (shown once).")
        return
    write_private(path, secret)
    print(f"User {user}; the password is in {path}.")


def belonging(row: Company) -> str:
    """The org of a company, and which of its records are the company's, in words."""
    org = row.salesforce_org_id or "not met yet"
    try:
        own, told = settings().company(row.key), company_field(row.key)
    except SetupError:
        return f"org {org}; not in the settings file"
    if not told.shared:
        return f"org {org} ({own.salesforce}), for itself"
    fields = ", ".join(f"{name}.{field}" for name, field in told.fields.items())
    values = ", ".join(written for written, key in told.claims.values() if key == row.key)
    return f"org {org} ({own.salesforce}), shared with {', '.join(told.others)}: {values} by {fields}"


def migrate(options: argparse.Namespace) -> None:
    """Tables are made or changed; safe to repeat."""
    staging().migrate()
    print("The staging database is at the newest version.")


def company(options: argparse.Namespace) -> None:
    """The actions on a company's row."""
    if options.action == "list":
        _list()
        return
    if not options.key:
        raise SetupError(f"Name the company: ./o2c company {options.action} KEY")
    actions = {"create": _create, "moved": _moved, "restored": _restored, "condensed": _condensed}
    actions[options.action](options)


def write_qwc(options: argparse.Namespace) -> None:
    """The file that is added to the Web Connector; made again it is the same."""
    configured = settings().company(options.key)
    with staging().read() as db:
        row = db.companies.get(options.key)
    support = urlsplit(configured.app_url)
    wanted = QwcSettings(
        app_name=f"Order to Cash {configured.name}",
        app_url=configured.app_url,
        app_support=urlunsplit(support._replace(path=support.path.rsplit("/", 1)[0] + "/support", query="")),
        description=f"Posts won Salesforce deals of {configured.name} to QuickBooks"[:80],
        user_name=row.user_name,
        owner_id=row.owner_id,
        file_id=row.file_id,
        run_every_minutes=configured.poll_minutes,
    )
    text = build_qwc(wanted)
    path = options.out or Path(f"{options.key}.qwc")
    path.write_text(text, encoding="utf-8")
    print(f"{path} is written. Add it to the Web Connector, then type the password of {row.user_name} there.")
    for remark in remarks_on(wanted):
        print(f"Note: {remark}")


def password(options: argparse.Namespace) -> None:
    """Rotation without a gap: old and new are valid until the new one has been typed in."""
    with acting(options).begin() as db:
        row = db.companies.lock(options.key)
        if options.end:
            if not row.password_hash_next:
                raise SetupError(f"Company {options.key!r} has only one password. Make a new one first.")
            db.companies.change(options.key, password_hash=row.password_hash_next, password_hash_next=None)
            db.events.add(options.key, EventAction.PASSWORD_ROTATED)
            print("The old password is no longer valid.")
            return
        fresh = new_password()
        db.companies.change(options.key, password_hash_next=hash_password(fresh))
        db.events.add(options.key, EventAction.PASSWORD_MADE)
    print(f"New password of {row.user_name}: {fresh}")
    print(f"Type it into the Web Connector, run one update, then: ./o2c password {options.key} --end")


def _create(options: argparse.Namespace) -> None:
    configured = settings().company(options.key)
    with acting(options).begin() as db:
        if db.companies.find(options.key) is not None:
            raise SetupError(f"Company {options.key!r} is there already; its ids never change. See: ./o2c company list")
        # One per application for ever: two applications could not tell each other's FileID in one company file.
        known = {row.owner_id for row in db.companies.all()}
        values, secret = make_company(configured, options.user, owner_id=min(known, default=None))
        db.companies.create(values)
        db.events.add(options.key, EventAction.COMPANY_CREATED, simulated=configured.simulated)
    print(f"Company {options.key} is set up as an observer: nothing is written before ./o2c arm {options.key}.")
    tell_password(values["user_name"], secret, options.password_file)


def _list() -> None:
    with staging().read() as db:
        for row in db.companies.all():
            armed = f"posts from {row.posts_from}" if row.posts_from else "observer"
            world = "simulated" if row.simulated else "real"
            print(f"{row.key:<20} {row.name:<30} {world:<10} {armed:<22} {row.product or 'not seen yet'}")
            print(f"{'':<20} {belonging(row)}")
            if row.paused_at:
                print(f"{'':<20} PAUSED since {row.paused_at:%Y-%m-%d %H:%M}: {row.paused_why}")
            for words in row.warnings:
                print(f"{'':<20} {words}")


def _moved(options: argparse.Namespace) -> None:
    with acting(options).begin() as db:
        row = db.companies.lock(options.key)
        db.companies.change(options.key, company_path=None, problem=None)
        db.events.add(options.key, EventAction.COMPANY_MOVED, before=row.company_path)
    print("The path of the company file is taken from the next update of the Web Connector.")


def _restored(options: argparse.Namespace) -> None:
    """The older books stay: the next update asks for everything that is known, and what they lack is lost."""
    if options.backup_time is None:
        raise SetupError("Say when the backup was taken: --backup-time 2026-11-20T18:00+01:00 (better too early).")
    with acting(options).begin() as db:
        db.companies.lock(options.key)
        take_restored_books(db, options.key, options.backup_time)
    print("The next update of the Web Connector asks for every record that is known here, and reads all of QuickBooks.")
    print("What the older file lacks is gone here too: what came from Salesforce is posted again by the next run, and")
    print(f"what people typed after the backup they type again. ./o2c held {options.key} names each of it then.")


def _condensed(options: argparse.Namespace) -> None:
    """What the file does not show any more counts as it was."""
    if options.before is None:
        raise SetupError("Say which day is the first that the file still has: --before 2026-01-01")
    with acting(options).begin() as db:
        db.companies.lock(options.key)
        count = keep_condensed(db, options.key, options.before, options.by)
    print(
        f"What was settled, is dated before {options.before} and is not in the file any more stays as it was.", end=" "
    )
    print(f"{count} records waited for that; the next update of the Web Connector asks for all others.")


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text} has no time zone; write it as 2026-11-20T18:00+01:00")
    return moment


def _guid() -> str:
    return f"{{{str(uuid4()).upper()}}}"
