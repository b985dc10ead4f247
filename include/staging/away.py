"""A database that does not answer: what a person reads of it, and nothing of what was asked."""

from __future__ import annotations

import sqlite3

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError

from include.errors import TransientError


class StagingAway(TransientError):
    """The staging database does not answer, or does not let us in in time; nothing was written."""


def explain_away(error: Exception, url: str) -> StagingAway | None:
    """One sentence with the address (its password hidden), the driver's own words, and the cure.

    None for an error of any other kind: a statement that the database refuses is a fault of ours.
    """
    # The base class itself: SQLite's word for a file that is no database.
    if not isinstance(error, (OperationalError, InterfaceError)) and type(error) is not DatabaseError:
        return None
    # SQLite has one word for both: this code says that the statement is wrong, and the database is there.
    if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
        return None
    address = sa.make_url(url)
    said = str(error.orig).split("\n")[0].strip().rstrip(".")
    name = f"The staging database {address.render_as_string(hide_password=True)}"
    if "locked" in said or "lock timeout" in said:
        why = f"is held by another process, which did not let go in time ({said}). It is tried again"
        return StagingAway(f"{name} {why}; if it stays so, end what holds it.", field="staging_default")
    is_file = address.get_backend_name() == "sqlite"
    cure = "its folder is there and may be written" if is_file else "it runs"
    return StagingAway(
        f"{name} does not answer: {said}. Check that {cure}, and that STAGING_URL (or the Connection staging_default) "
        "names it.",
        field="staging_default",
    )
