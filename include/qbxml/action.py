"""What a code of QuickBooks or of its connection asks of us."""

from __future__ import annotations

from enum import StrEnum


class Action(StrEnum):
    """The answer to a code."""

    DONE = "done"  #: it is in the books
    EMPTY = "empty"  #: a query found nothing, which is an answer
    WARN_SAVED = "warn_saved"  #: it is in the books, and a person should look at it
    RETRY = "retry"  #: the same again with back-off: a lock or an internal error
    WAIT = "wait"  #: nothing can be posted now; the next session tries again
    FIX_DATA = "fix_data"  #: a person corrects the record: its form is wrong
    BOOKS_RULE = "books_rule"  #: a rule of the books refuses it: the record is corrected, or what it meets there
    LOOK_BY_NAME = "look_by_name"  #: the name is taken: find by whom before anything else
    STALE = "stale"  #: read the record again, merge, change it again
    REQUEUE_BEHIND = "requeue_behind"  #: what it refers to is not there yet; after that, the data is wrong
    REQUEUE = "requeue"  #: it was not tried; the same again
    RELINK = "relink"  #: the record behind our link is gone, merged, or of another file
    NOT_FOUND = "not_found"  #: what was asked for does not exist
    RESTART_QUERY = "restart_query"  #: the iterator expired; the same query from its start
    VERIFY = "verify"  #: QuickBooks cannot say what became of a message set; look for its records
    ADMINISTRATOR = "administrator"  #: a permission, a feature or a setting of QuickBooks
    MANUAL = "manual"  #: a person decides in QuickBooks
    OUR_FAULT = "our_fault"  #: the request should never have been sent so
    SPLIT = "split"  #: never the same document again; find the culprit by halving it
    LOWER_VERSION = "lower_version"  #: read the supported versions again and speak an older one
    WRONG_FILE = "wrong_file"  #: another company file than ours, or none at our path
