"""A record with a new full name: everything below it is called after it."""

from __future__ import annotations

from dataclasses import replace

from simulators.quickbooks_desktop.books.books import Books, ListRecord


def rename_children(books: Books, parent: ListRecord) -> None:
    """Write the full names of everything below a record anew; their own TimeModified stays."""
    for child in list(books.records("space = ? AND parent_id = ?", (parent.space, parent.list_id))):
        renamed = replace(child, full_name=f"{parent.full_name}:{child.name}")
        books.keep(renamed)
        rename_children(books, renamed)
