"""The error codes of the connection itself (HRESULT), as the Web Connector hands them on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from include.qbxml.action import Action

_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]{1,8}")
_DECIMAL = re.compile(r"-?\d{1,10}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hresult:
    """What one code of the connection means."""

    action: Action
    advice: str  #: to the person who reads about it, in full sentences


def _row(action: Action, advice: str) -> Hresult:
    return Hresult(action=action, advice=advice)


#: QuickBooks cannot parse a document, and has executed nothing of it.
NOT_PARSED: Final = "0x80040400"

#: By the code as `normalise` writes it.
HRESULTS: Final[Mapping[str, Hresult]] = {
    NOT_PARSED: _row(
        Action.SPLIT,
        "QuickBooks could not read a document. The request that caused it is searched for and held.",
    ),
    "0x80040401": _row(Action.WAIT, "QuickBooks could not be reached. Look whether it runs and shows a message."),
    "0x80040402": _row(Action.WAIT, "QuickBooks met an unexpected error. Its file qbsdklog.txt says more."),
    "0x80040403": _row(
        Action.WRONG_FILE,
        "The company file could not be opened. Check its path in the settings of the company.",
    ),
    "0x80040408": _row(
        Action.WAIT,
        "QuickBooks could not be started. Log on to its machine and start it; a hidden message may wait there.",
    ),
    "0x8004040A": _row(Action.WRONG_FILE, "Another company file is open in QuickBooks. Close it or open ours."),
    "0x8004040D": _row(
        Action.VERIFY,
        "The connection to QuickBooks broke off. What became of the requests is asked for at the next session.",
    ),
    "0x80040410": _row(
        Action.WAIT,
        "Somebody has the company file open in another mode, most likely in single-user mode. Whoever it is switches "
        "to multi-user mode when done (File, Switch to Multi-user Mode), or closes the file; the next update goes on "
        "by itself.",
    ),
    "0x80040414": _row(Action.WAIT, "QuickBooks shows a window that waits for an answer. Close the dialog."),
    "0x80040416": _row(Action.WAIT, "QuickBooks is not running and no company file was named. Start QuickBooks."),
    "0x80040418": _row(
        Action.ADMINISTRATOR,
        "This sync has never been let into the company file. The QuickBooks administrator must allow it once.",
    ),
    "0x8004041A": _row(Action.ADMINISTRATOR, "The sync may not open this company file. Allow it in the preferences."),
    "0x8004041B": _row(
        Action.WAIT,
        "The company file is locked, as while somebody backs it up. It is tried again by itself at the next update.",
    ),
    "0x8004041C": _row(Action.WAIT, "QuickBooks met an internal error. It is tried again."),
    "0x8004041D": _row(
        Action.ADMINISTRATOR,
        "The sync may not log in on its own. Allow automatic login for it in the preferences of QuickBooks.",
    ),
    "0x8004041E": _row(Action.ADMINISTRATOR, "The certificate of the application has expired. Allow it anew."),
    "0x80040420": _row(Action.ADMINISTRATOR, "Somebody denied the sync access in QuickBooks. Allow it."),
    "0x80040421": _row(Action.MANUAL, "QuickBooks passed on a message. Read it; it says what to do."),
    "0x80040422": _row(
        Action.WAIT,
        "QuickBooks wants single-user mode for this. Whoever else works in the company file closes it, and somebody "
        "switches (File, Switch to Single-user Mode); the next update goes on by itself.",
    ),
    "0x80040423": _row(
        Action.LOWER_VERSION,
        "This QuickBooks speaks no version of qbXML that the sync speaks, although it names one. Update QuickBooks.",
    ),
    "0x80040424": _row(Action.WAIT, "QuickBooks is still starting. It is tried again."),
    "0x80040427": _row(Action.ADMINISTRATOR, "The sync is not registered any more. Add its .qwc file again."),
    "0x8004042A": _row(Action.ADMINISTRATOR, "Remote access is not allowed. Allow it in QuickBooks."),
    "0x8004042C": _row(Action.ADMINISTRATOR, "The certificate of the application was revoked. Allow it anew."),
    "0x80010105": _row(Action.ADMINISTRATOR, "The COM server of QuickBooks failed. Repair QuickBooks."),
    "0x80040154": _row(Action.ADMINISTRATOR, "QuickBooks' programming interface is not installed. Reinstall it."),
}


def normalise(code: str) -> str:
    """Return a code as `0x8004040A`, whether it came in hexadecimal or as a signed or unsigned decimal.

    A text that is no such code comes back trimmed.
    """
    text = code.strip()
    if _HEXADECIMAL.fullmatch(text):
        return f"0x{int(text, 16):08X}"
    if _DECIMAL.fullmatch(text):
        return f"0x{int(text) & 0xFFFFFFFF:08X}"
    return text


def look_up(code: str) -> Hresult:
    """Return what a code means; one that is not known is waited out."""
    unknown = _row(Action.WAIT, f"The connection to QuickBooks failed with {normalise(code) or 'no code'}.")
    return HRESULTS.get(normalise(code), unknown)
