"""What Salesforce says when it refuses: a code, a sentence, the fields and an HTTP status."""

from __future__ import annotations

from typing import Any


class SalesforceError(Exception):
    """A refusal as the platform words it.

    `code` is Salesforce's errorCode (statusCode in collections), `fields` the API names concerned, `status` the HTTP
    status when the whole call is refused.
    """

    def __init__(self, code: str, message: str, *, fields: tuple[str, ...] = (), status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.fields = fields
        self.status = status

    def as_answer(self) -> list[dict[str, Any]]:
        """The body of a refused REST call: a list with one error."""
        entry: dict[str, Any] = {"message": self.message, "errorCode": self.code}
        if self.fields:
            entry["fields"] = list(self.fields)
        return [entry]

    def as_row_error(self) -> dict[str, Any]:
        """One entry of `errors` in the result of a record in a collection."""
        return {"statusCode": self.code, "message": self.message, "fields": list(self.fields)}


class ParseError(SalesforceError):
    """The body could not be understood, so the whole call is refused before any record is touched."""


def malformed_query(message: str) -> SalesforceError:
    """SOQL that this org does not understand; nothing of a query is ever ignored."""
    return SalesforceError("MALFORMED_QUERY", message)


def invalid_type(name: str) -> SalesforceError:
    """An object that does not exist, or that the user may not see."""
    return SalesforceError("INVALID_TYPE", f"sObject type '{name}' is not supported.")


def no_such_column(field: str, object_name: str) -> ParseError:
    """A field that does not exist, or that field-level security hides from the user."""
    return ParseError("INVALID_FIELD", f"No such column '{field}' on sobject of type {object_name}", fields=(field,))


def integrity(field: str, reason: str) -> SalesforceError:
    """A combination that makes no sense."""
    message = f"field integrity exception: {field} ({reason})"
    return SalesforceError("FIELD_INTEGRITY_EXCEPTION", message, fields=(field,))


def not_found() -> SalesforceError:
    """A resource that is not there."""
    return SalesforceError("NOT_FOUND", "The requested resource does not exist", status=404)
