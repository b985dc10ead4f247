"""Status codes of qbXML and the sentences that QuickBooks answers with.

Sentences of 500, 3100, 3120, 3130, 3140, 3171, 3210, 3250 and 3391 are QuickBooks' own as recorded by others; the
remaining ones say the same in our words, because no public record of the text exists.
"""

from __future__ import annotations

from dataclasses import dataclass

OK = "Status OK"
NO_RECORD = "QuickBooks error message: Invalid argument.  The specified record does not exist in the list."


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How one request ended; severity is Info, Warn or Error."""

    code: int = 0
    severity: str = "Info"
    message: str = OK


class Refusal(Exception):
    """A request that is not executed, with the code and sentence of its answer."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.status = Status(code=code, severity="Error", message=message)


NOTHING_FOUND = Status(code=1, message="A query request did not find a matching object in QuickBooks")


def not_all_found(missing: str) -> Status:
    """500: a query by name or id asked for a record that is not there."""
    return Status(
        code=500,
        severity="Warn",
        message="The query request has not been fully completed. There was a required element "
        f'("{missing}") that could not be found in QuickBooks.',
    )


def request_id_too_long() -> Refusal:
    """1060: requestID holds at most 50 characters."""
    return Refusal(1060, "The request ID is longer than the maximum of 50 characters.")


def not_answered(name: str) -> Refusal:
    """1030: a request that this company file does not know how to answer."""
    return Refusal(1030, f"The request {name} is not supported.")


def missing_element(name: str) -> Refusal:
    """3150: a required element is there but empty."""
    return Refusal(3150, f'There is a missing element: "{name}".')


def element_not_allowed(name: str, why: str) -> Refusal:
    """3151: an element that does not go with the others."""
    return Refusal(3151, f'The element "{name}" is not allowed here.  {why}')


def invalid_name(name: str) -> Refusal:
    """3090: a colon separates parent and child, so no name may hold one."""
    return Refusal(3090, f'The name "{name}" is invalid: it contains a colon.')


def name_in_use(name: str) -> Refusal:
    """3100: names are unique per list and parent, inactive records included."""
    return Refusal(3100, f'The name "{name}" of the list element is already in use.')


def object_not_found(identity: str) -> Refusal:
    """3120: the record that should be changed, deleted or voided is not there."""
    return Refusal(3120, f'Object "{identity}" specified in the request cannot be found.  {NO_RECORD}')


def bad_parent(name: str, list_name: str) -> Refusal:
    """3130: the parent is not there."""
    return Refusal(3130, f'There is an invalid reference to a parent "{name}" in the {list_name} list.  {NO_RECORD}')


def bad_reference(what: str, name: str, where: str) -> Refusal:
    """3140: `what` is a kind of list, `where` the object that refers to it."""
    return Refusal(3140, f'There is an invalid reference to QuickBooks {what} "{name}" in the {where}.  {NO_RECORD}')


def cannot_delete(what: str, name: str, why: str) -> Refusal:
    """3160."""
    return Refusal(3160, f'There was an error when deleting a {what} list, element "{name}".  {why}')


def cannot_delete_closed(kind: str) -> Refusal:
    """3161."""
    return Refusal(
        3161, f"A {kind} with a date that is on or before the closing date of the company cannot be deleted."
    )


def cannot_merge(what: str, name: str) -> Refusal:
    """3170: renaming a record to a name that is taken would be a merge."""
    return Refusal(
        3170,
        f'There was an error when modifying a {what} list, element "{name}".  '
        "QuickBooks error message: Cannot merge list elements.",
    )


def books_closed(kind: str) -> Refusal:
    """3171."""
    return Refusal(
        3171,
        f"An attempt was made to modify a {kind} with a date that is on or before the closing date of the company.",
    )


def in_use(identity: str) -> Refusal:
    """3175: somebody has the record open."""
    return Refusal(3175, f'The object "{identity}" specified in the request is in use or locked by another user.')


def related_in_use(identity: str) -> Refusal:
    """3176: somebody has a record open that the request refers to."""
    return Refusal(3176, f'The related object "{identity}" is in use or locked by another user.')


def stale_edit_sequence(given: str) -> Refusal:
    """3200."""
    return Refusal(3200, f'The provided edit sequence "{given}" is out-of-date.')


def invalid_value(field: str, value: str, why: str) -> Refusal:
    """3210."""
    return Refusal(3210, f'The "{field}" field has an invalid value "{value}".  QuickBooks error message: {why}')


def not_processed() -> Refusal:
    """3231: an earlier request of the document failed and onError is stopOnError."""
    return Refusal(3231, "The request has not been processed.")


def feature_off() -> Refusal:
    """3250."""
    return Refusal(3250, "This feature is not enabled or not available in this version of QuickBooks.")


def no_permission() -> Refusal:
    """3260."""
    return Refusal(3260, "Insufficient permission level to perform this action.")


def read_only() -> Refusal:
    """3263."""
    return Refusal(3263, "The application has been given read-only access to the company data.")


def no_posting_account(item: str) -> Refusal:
    """3270."""
    return Refusal(3270, f'The item "{item}" has no posting account.')


def bad_line(why: str) -> Refusal:
    """3290."""
    return Refusal(3290, f"A line of the transaction cannot be created.  {why}")


def field_not_allowed(name: str, holder: str) -> Refusal:
    """3351."""
    return Refusal(3351, f'The custom field "{name}" is not allowed for the type {holder}.')


def bad_iterator(iterator_id: str) -> Refusal:
    """3391."""
    return Refusal(3391, f'The iteratorID "{iterator_id}" is not valid.')


def merge_refused(name: str, why: str) -> Refusal:
    """3500."""
    return Refusal(3500, f'The list element "{name}" cannot be merged.  {why}')
