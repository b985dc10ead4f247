"""What QuickBooks' request processor says when it refuses: the HRESULT codes and a text for each.

Source: the codes that public projects report from live systems. The texts are near to QuickBooks' own; only the code
decides anything.
"""

from __future__ import annotations

from typing import Final

PARSE_ERROR: Final = "0x80040400"
WRONG_COMPANY_FILE: Final = "0x8004040A"
INVALID_TICKET: Final = "0x8004040D"

MESSAGES: Final[dict[str, str]] = {
    PARSE_ERROR: "QuickBooks found an error when parsing the provided XML text stream.",
    "0x80040401": "Could not access QuickBooks.",
    "0x80040402": "Unexpected error. Check the qbsdklog.txt file for possible, additional information.",
    "0x80040403": "Could not open the specified QuickBooks company data file.",
    "0x80040408": "Could not start QuickBooks.",
    WRONG_COMPANY_FILE: "A different QuickBooks company data file is already open.",
    INVALID_TICKET: "Invalid ticket parameter was provided.",
    "0x80040410": "The QuickBooks company data file is currently open in a mode other than the one specified.",
    "0x80040414": "A modal dialog box is showing in the QuickBooks user interface.",
    "0x80040416": "QuickBooks is not running and no company data file was named.",
    "0x80040418": "This application has not accessed this QuickBooks company data file before.",
    "0x8004041A": "This application does not have permission to access this QuickBooks company data file.",
    "0x8004041B": "Unable to lock the necessary information for access to this company data file.",
    "0x8004041C": "An internal QuickBooks error occurred while trying to access the company data file.",
    "0x8004041D": "This application is not allowed to log in to this QuickBooks company data file automatically.",
    "0x8004041E": "This application's certificate is expired.",
    "0x80040420": "The QuickBooks user has denied access.",
    "0x80040421": "QuickBooks passed a message through.",
    "0x80040422": "This application requires single user file access mode.",
    "0x80040423": "The version of qbXML that was requested is not supported or is unknown.",
    "0x80040424": "QuickBooks did not finish its initialization. Please try again later.",
    "0x80040427": "Unregistered application.",
    "0x8004042A": "Remote access is not allowed.",
    "0x8004042C": "This application's certificate has been revoked.",
    "0x80010105": "The server threw an exception.",
    "0x80040154": "Class not registered.",
}


class HResultError(Exception):
    """QuickBooks refused a call as a whole."""

    def __init__(self, hresult: str, message: str = "") -> None:
        self.hresult = hresult
        self.message = message or MESSAGES.get(hresult, "")
        super().__init__(f"{hresult}: {self.message}")
