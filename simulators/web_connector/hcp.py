"""The Host, Company and Preferences queries that the Web Connector makes by itself before the first request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

_SECTIONS: Final = ("HostQueryRs", "CompanyQueryRs", "PreferencesQueryRs")


class HcpError(Exception):
    """The Host, Company or Preferences response could not be had or parsed (QBWC1014)."""


def document(version: str, *requests: str, on_error: str = "continueOnError") -> str:
    """Return a qbXML document around requests, as the Web Connector makes them for itself."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><?qbxml version="{version}"?>'
        f'<QBXML><QBXMLMsgsRq onError="{on_error}">{"".join(requests)}</QBXMLMsgsRq></QBXML>'
    )


def hcp_request(version: str, owner_id: str) -> str:
    """Return the document with the three queries; OwnerID makes the private data of the application come back."""
    return document(
        version,
        '<HostQueryRq requestID="0" />',
        f'<CompanyQueryRq requestID="1"><OwnerID>{owner_id}</OwnerID></CompanyQueryRq>',
        '<PreferencesQueryRq requestID="2" />',
    )


def check_hcp(response: str) -> str:
    """Return the response itself when each of the three parts is there and well. Raises HcpError."""
    answers = {str(answer.tag): answer for answer in answers_in(response)}
    for name in _SECTIONS:
        if name not in answers:
            raise HcpError(f"{name} is missing in the answer of QuickBooks.")
        if answers[name].get("statusCode") != "0":
            raise HcpError(f"{name}: status {answers[name].get('statusCode')}, {answers[name].get('statusMessage')}")
    return response


def answers_in(response: str) -> Iterator[etree._Element]:
    """Yield the answers of a qbXML response in its order. Raises HcpError when it is not well-formed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        root = etree.fromstring(response.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise HcpError(f"the answer of QuickBooks is not well-formed: {error.msg}") from error
    yield from root.iterfind("QBXMLMsgsRs/*")


def private_data(response: str, owner_id: str) -> dict[str, str]:
    """Return the data extensions of one owner on the company, by name."""
    return {
        data.findtext("DataExtName", ""): data.findtext("DataExtValue", "")
        for answer in answers_in(response)
        if answer.tag == "CompanyQueryRs"
        for data in answer.iter("DataExtRet")
        if data.findtext("OwnerID", "").lower() == owner_id.lower()
    }
