"""A refusal of Salesforce in one form, read from each of the forms in which it is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from include.salesforce.error_codes import (
    ERRORS,
    Kind,
    SalesforceData,
    SalesforceQuota,
    SalesforceSetup,
    SalesforceTransient,
    cure_of,
    kind_of,
)

SalesforceError = SalesforceTransient | SalesforceQuota | SalesforceData | SalesforceSetup

_BULK = re.compile(r"(?P<code>[A-Z_]+):(?P<message>.*?)(?::(?P<fields>[^:]*?) ?--)?", re.DOTALL)
#: A query is refused with a piece of it, a mark below that and a place; what is wrong stands in the last line.
_IN_QUERY = re.compile(r".*\nERROR at Row:\d+:Column:\d+\n(?P<said>.+)", re.DOTALL)
#: OAuth's own end points answer with a word: `Bad_OAuth_Token`.
_WORD = re.compile(r"[A-Z][A-Za-z]*_[A-Za-z_]+")
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TITLE = re.compile(r"<(title|h1)\b[^>]*>(.*?)</\1>", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_SHOWN = 500  # characters of a proxy's or a maintenance page that help a person


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why Salesforce refused a call or a row. `status` is the HTTP status of a call and None for a row."""

    code: str
    message: str
    fields: tuple[str, ...] = ()
    status: int | None = None

    @property
    def kind(self) -> Kind:
        """What it asks of the caller."""
        return kind_of(self.code, self.message, status=self.status)

    @property
    def cure(self) -> str:
        """What a person should do about it, as a sentence."""
        return cure_of(self.code, self.message, self.kind)

    def error(self, what: str, *, record_id: str | None = None) -> SalesforceError:
        """Return it as the error to raise; `what` names the call, for example `the query on Account`."""
        return ERRORS[self.kind](
            f"Salesforce refused {what}: {self.code}: {_said(self.message)}. {self.cure}",
            record_id=record_id,
            field=self.fields[0] if self.fields else None,
            status_code=self.code,
        )


def read_call(status: int, content: bytes) -> Refusal:
    """Read the answer to a refused call: a list of errors, an OAuth object, a SOAP fault, or a page of text."""
    if status == 300:
        return Refusal(code="MULTIPLE_CHOICES", message="several records have this external id", status=status)
    text = content.decode("utf-8", "replace").strip()
    if text.startswith(("[", "{")):
        return _from_json(status, text)
    if "Fault>" in text:
        return _from_fault(status, content)
    if is_page(text):
        code = "WEB_PAGE" if status < 400 else f"HTTP_{status}"
        return Refusal(code=code, message=f'a web page, "{_title(text)}"', status=status)
    if _WORD.fullmatch(text):
        return Refusal(code=text, message=f"HTTP {status}", status=status)
    return Refusal(code=f"HTTP_{status}", message=text[:_SHOWN] or "the answer is empty", status=status)


def is_page(text: str) -> bool:
    """Whether an answer is a page for a browser: Salesforce's API answers with JSON, CSV or XML alone."""
    return bool(_PAGE.match(text))


def read_row(error: Mapping[str, Any]) -> Refusal:
    """Read one error of a row of a collection: `{statusCode, message, fields}`."""
    return Refusal(
        code=str(error.get("statusCode") or error.get("errorCode") or "UNKNOWN_EXCEPTION"),
        message=str(error.get("message") or ""),
        fields=tuple(map(str, error.get("fields") or ())),
    )


def read_bulk(text: str) -> Refusal:
    """Read the column `sf__Error` of a Bulk 2.0 result: `CODE:message:field,field --`."""
    found = _BULK.fullmatch(text.strip())
    if not found:
        return Refusal(code="UNKNOWN_EXCEPTION", message=text)
    fields = tuple(field.strip() for field in (found["fields"] or "").split(",") if field.strip())
    return Refusal(code=found["code"], message=found["message"], fields=fields)


def read_bulk_job(text: str) -> Refusal:
    """Read the `errorMessage` of a Bulk 2.0 job that failed: `InvalidBatch : Field name not found : Site`.

    The part before the first colon is the code; a message without one is of the platform's making and passes.
    """
    code, found, message = text.partition(" : ")
    if not found or not re.fullmatch(r"\w+", code):
        return Refusal(code="UNKNOWN_EXCEPTION", message=text or "no reason given", status=400)
    return Refusal(code=code, message=message, status=400)


def _said(message: str) -> str:
    """What is wrong, in a sentence: the first one of what Salesforce says of a query, which goes on about its WSDL."""
    found = _IN_QUERY.fullmatch(message)
    return message.rstrip(". ") if found is None else found["said"].partition(". If you are")[0].rstrip(". ")


def _title(page: str) -> str:
    """What a page calls itself, or how its text begins."""
    titles = (" ".join(_TAGS.sub(" ", found[2]).split()) for found in _TITLE.finditer(page))
    return next(filter(None, titles), "") or " ".join(_TAGS.sub(" ", page).split())[:120]


def _from_json(status: int, text: str) -> Refusal:
    try:
        body = json.loads(text)
    except ValueError:
        return Refusal(code=f"HTTP_{status}", message=text[:_SHOWN], status=status)
    first = (body[0] if body else {}) if isinstance(body, list) else body
    if not isinstance(first, dict):
        first = {}
    return Refusal(
        code=str(first.get("errorCode") or first.get("error") or f"HTTP_{status}"),
        message=str(first.get("message") or first.get("error_description") or text[:_SHOWN]),
        fields=tuple(map(str, first.get("fields") or ())),
        status=status,
    )


def _from_fault(status: int, content: bytes) -> Refusal:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=True)
    fault = etree.fromstring(content, parser)
    code = str(fault.findtext(".//faultcode") or f"HTTP_{status}").rpartition(":")[2]
    message = str(fault.findtext(".//faultstring") or "").removeprefix(f"{code}: ")
    return Refusal(code=code, message=message, status=status)
