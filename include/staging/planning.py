"""What Postgres must know of the tables before it plans with them.

Of a table that nobody ever looked through it believes that the first words of a key leave one row, and walks a company
for each record. Its own daemon comes by within minutes, but not to a database that was restored a moment ago, nor where
it is turned off.
"""

from __future__ import annotations

from typing import Any, Final

from include.staging.tables import metadata

#: A table of fewer pages is read as a whole, whatever is known of it.
_PAGES: Final = 8
_UNKNOWN: Final = f"""
SELECT quote_ident(known.relname) FROM pg_class AS known
WHERE known.relnamespace = to_regnamespace(current_schema()) AND known.relkind = 'r' AND known.relname = ANY(%s)
AND pg_relation_size(known.oid) > {_PAGES} * current_setting('block_size')::bigint AND (
    pg_relation_size(known.oid) > 2 * known.relpages * current_setting('block_size')::bigint
    OR NOT EXISTS (
        SELECT FROM pg_stats WHERE schemaname = current_schema() AND tablename = known.relname
    )
)
"""


def learn_unknown(connection: Any) -> None:
    """Have a database connection look through the tables of ours that were never looked at, or grew twice as large.

    A table that somebody holds at the moment is left to whoever comes next.
    """
    cursor = connection.cursor()
    cursor.execute(_UNKNOWN, (list(metadata.tables),))
    unknown = [name for (name,) in cursor.fetchall()]
    if unknown:
        cursor.execute(f"ANALYZE (SKIP_LOCKED) {', '.join(sorted(unknown))}")
    connection.commit()
    cursor.close()
