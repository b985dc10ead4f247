"""The status codes of answers: what they mean, what we do, and what a person is told.

Source: the answers' captured texts and the code tables of the QuickBooks SDK. Codes that are not listed
follow `_unlisted`. The code counts more than the severity: a refusal (3210) has been seen with severity Info.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from include.qbxml.action import Action
from include.qbxml.codes import (
    DELETED,
    INTERNAL_ERROR,
    ITERATOR_EXPIRED,
    NAME_IN_USE,
    NOT_ALL_FOUND,
    NOT_OFFERED,
    NOTHING,
    OK,
    STALE,
    WRONG_FORM,
)

__all__ = ["MISSING", "STATUSES", "Action", "Status", "action_for", "advice_for", "carries_data", "tells_all"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What one status code means."""

    action: Action
    advice: str  #: to the person who reads about it, in full sentences


def _rows(action: Action, advice: str, *codes: int) -> dict[int, Status]:
    return dict.fromkeys(codes, Status(action=action, advice=advice))


_FIRST_REFUSAL: Final = 1000

#: By status code.
STATUSES: Final[Mapping[int, Status]] = {
    **_rows(Action.DONE, "QuickBooks has it.", OK),
    **_rows(Action.EMPTY, "QuickBooks has no record that matches.", NOTHING),
    **_rows(Action.NOT_FOUND, "QuickBooks does not have a record of this id or name.", NOT_ALL_FOUND),
    **_rows(
        Action.WARN_SAVED,
        "QuickBooks could not return all of the record. Nothing is lost; look at the record in QuickBooks.",
        *(501, 510, 530, 531, 560),
    ),
    **_rows(Action.WARN_SAVED, "QuickBooks saved the record, but not its notes. Add them in QuickBooks.", 550),
    **_rows(
        Action.WARN_SAVED,
        "QuickBooks saved the record, but could not link it because the other transaction is closed. Link it by hand.",
        570,
    ),
    **_rows(Action.VERIFY, "QuickBooks does not know this message set. Its records are looked for one by one.", 600),
    **_rows(Action.RETRY, "QuickBooks met an internal error. It is tried again, three times at most.", INTERNAL_ERROR),
    **_rows(Action.WAIT, "QuickBooks was not available.", 1010),
    **_rows(Action.BOOKS_RULE, "This QuickBooks does not know this kind of message. Update QuickBooks.", 1030),
    **_rows(Action.OUR_FAULT, "The number of the request is too long. Report this as a fault of the sync.", 1060),
    **_rows(Action.BOOKS_RULE, "An id in the record is not one of QuickBooks. Correct the record.", 3000),
    **_rows(
        Action.FIX_DATA,
        "A value in the record does not have the form that QuickBooks wants. Correct it in Salesforce.",
        *(3010, 3020, WRONG_FORM, 3031, 3035, 3040, 3045, 3050, 3060, 3065),
    ),
    **_rows(Action.FIX_DATA, "A text is too long for QuickBooks. Shorten it in Salesforce.", 3070),
    **_rows(Action.FIX_DATA, "A name contains a colon, which QuickBooks does not allow. Rename the record.", 3090),
    **_rows(
        Action.LOOK_BY_NAME,
        "QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them.",
        NAME_IN_USE,
    ),
    **_rows(
        Action.RELINK,
        "The record was deleted in QuickBooks or merged into another. Say whether to link it to another or create it.",
        DELETED,
    ),
    **_rows(
        Action.REQUEUE_BEHIND,
        "Something that the record refers to is not in QuickBooks. Add it there, or correct the record.",
        *(3130, 3140),
    ),
    **_rows(Action.BOOKS_RULE, "QuickBooks misses a value in the record. Fill it in Salesforce.", 3150),
    **_rows(Action.BOOKS_RULE, "QuickBooks does not allow one of the values here. Correct the record.", 3151),
    **_rows(Action.MANUAL, "QuickBooks cannot delete the record because others use it. Decide in QuickBooks.", 3160),
    **_rows(
        Action.MANUAL,
        "The books are closed at this date. Ask the bookkeeper to reopen them, or give the document an open date.",
        *(3161, 3171),
    ),
    **_rows(
        Action.WAIT,
        "The company file is open in a mode in which QuickBooks cannot do this now: whoever works in it switches "
        "between multi-user and single-user mode (File menu).",
        3162,
    ),
    **_rows(
        Action.BOOKS_RULE, "QuickBooks did not accept it, and says why. Correct the record, or ask finance to.", 3170
    ),
    **_rows(Action.RETRY, "Somebody has the record open in QuickBooks.", 3175),
    **_rows(Action.RETRY, "Somebody has a record open in QuickBooks that this one refers to.", 3176),
    **_rows(Action.BOOKS_RULE, "QuickBooks could not save the record. Its message says why; correct the record.", 3180),
    **_rows(Action.MANUAL, "QuickBooks cannot void the transaction. Decide in QuickBooks.", 3185),
    **_rows(Action.MANUAL, "QuickBooks cannot clear the transaction. Decide in QuickBooks.", 3190),
    **_rows(Action.STALE, "The record was changed in QuickBooks meanwhile. It is read again and merged.", STALE),
    **_rows(Action.BOOKS_RULE, "The address does not fit QuickBooks. Correct it; five lines are the most.", 3205),
    **_rows(Action.BOOKS_RULE, "QuickBooks does not accept a value. Its message says why; correct the record.", 3210),
    **_rows(
        Action.ADMINISTRATOR,
        "The sync is not allowed to do this. Ask the QuickBooks administrator for the permission.",
        *(3220, 3260, 3261),
    ),
    **_rows(Action.REQUEUE, "QuickBooks stopped before this request. It is sent again unchanged.", 3231),
    **_rows(
        Action.RELINK,
        "QuickBooks does not know this id. Check that the right company file is open before anything is linked anew.",
        3240,
    ),
    **_rows(
        Action.ADMINISTRATOR,
        "This feature is off, or not part of this QuickBooks. Turn it on in its preferences, or stop this flow.",
        NOT_OFFERED,
    ),
    **_rows(
        Action.ADMINISTRATOR,
        "QuickBooks refuses this without a subscription. Ask the QuickBooks administrator.",
        *(3262, 3264),
    ),
    **_rows(
        Action.ADMINISTRATOR,
        "The sync may only read this company file. Ask the QuickBooks administrator for the right to write.",
        3263,
    ),
    **_rows(Action.BOOKS_RULE, "An account is missing. Correct the account of the item.", 3270),
    **_rows(Action.BOOKS_RULE, "The item is of another type than the line wants. Correct the item.", 3280),
    **_rows(Action.BOOKS_RULE, "QuickBooks could not create a line. Its message says why; correct the line.", 3290),
    **_rows(Action.MANUAL, "A list in QuickBooks is full. Delete or condense it in QuickBooks.", 3310),
    **_rows(Action.ADMINISTRATOR, "This custom field is not defined for this kind of record. Define it.", 3351),
    **_rows(
        Action.RESTART_QUERY, "The page-wise reading expired. It starts again from where it began.", ITERATOR_EXPIRED
    ),
    **_rows(Action.MANUAL, "QuickBooks refused to merge two records. Decide in QuickBooks.", 3500),
    **_rows(
        Action.VERIFY,
        "QuickBooks cannot say what became of the requests. Their records are looked for one by one.",
        *(9001, 9002, 9004, 9005),
    ),
}

#: What a change of a list may mend: something is missing, gone, or bears the name of another record.
MISSING: Final = frozenset(
    code
    for code, status in STATUSES.items()
    if status.action in (Action.LOOK_BY_NAME, Action.RELINK, Action.REQUEUE_BEHIND)
)

#: A text of QuickBooks that tells more than its code, in small letters. The first that occurs decides.
_TEXTS: Final[Mapping[str, Action]] = {
    "modified by another user": Action.RETRY,
    "in use by another": Action.RETRY,
    "is in use": Action.RETRY,
    "locked": Action.RETRY,
    "acquire the lock": Action.RETRY,
    "closing date": Action.MANUAL,
}

#: What an answer with data asks of us: 500 to 999 are remarks (QuickBooks SDK, table of status codes).
_ANSWERED: Final = frozenset({Action.DONE, Action.EMPTY, Action.NOT_FOUND, Action.WARN_SAVED})

#: A record that was asked for could not be returned: 501 not in this version of qbXML, 510 not at all.
_LEAVES_OUT: Final = frozenset({501, 510})

#: The codes whose meaning hangs on the text: general refusals to save or to change.
_READ_THE_TEXT: Final = frozenset({3170, 3180})

#: What a person is told when the text or the severity decided, not the code.
_ADVICE: Final[Mapping[Action, str]] = {
    Action.RETRY: "Somebody has the record, or one that it refers to, open in QuickBooks.",
    Action.MANUAL: STATUSES[3171].advice,
    Action.WARN_SAVED: "QuickBooks saved the record with a remark. Its message says which.",
    Action.BOOKS_RULE: "QuickBooks refused the record. Its message says why; correct the record.",
}


def action_for(code: int, severity: str, message: str) -> Action:
    """Return what a status asks of us; general refusals and codes that are not listed are read by their text."""
    listed = STATUSES.get(code)
    if listed and code not in _READ_THE_TEXT:
        return listed.action
    text = message.lower()
    by_text = next((action for words, action in _TEXTS.items() if words in text), None)
    return by_text or (listed.action if listed else _unlisted(code, severity))


def advice_for(code: int, severity: str, message: str) -> str:
    """Return what a person is told about a status, in words; QuickBooks' own message comes beside it."""
    listed = STATUSES.get(code)
    action = action_for(code, severity, message)
    return listed.advice if listed and listed.action is action else _ADVICE[action]


def carries_data(code: int) -> bool:
    """Whether the answer to a question was given, so that its rows are used: done, nothing, or with a remark."""
    return action_for(code, "", "") in _ANSWERED


def tells_all(code: int) -> bool:
    """Whether what is not among the rows of an answer is not in the books: no record was left out of it."""
    return carries_data(code) and code not in _LEAVES_OUT and code in STATUSES


def _unlisted(code: int, severity: str) -> Action:
    if severity == "Error" or code >= _FIRST_REFUSAL:
        return Action.BOOKS_RULE
    return Action.WARN_SAVED
