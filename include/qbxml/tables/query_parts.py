"""The filters that several queries share."""

from __future__ import annotations

from include.qbxml.element import aggregate, amount, choice, day, guid, ident, moment, text, word

_MATCH = word("MatchCriterion", "StartsWith", "Contains", "EndsWith", required=True)

OWNER = guid("OwnerID", many=True)
CURRENCY = aggregate("CurrencyFilter", choice(ident("ListID", many=True), text("FullName", 64, many=True)), since="8.0")
MODIFIED = (moment("FromModifiedDate"), moment("ToModifiedDate"))
DELETED = aggregate("DeletedDateRangeFilter", moment("FromDeletedDate"), moment("ToDeletedDate"))
ACTIVE_STATUS = word("ActiveStatus", "ActiveOnly", "InactiveOnly", "All")
#: Of the whole name of the record, the names above it included.
NAMES = choice(
    aggregate("NameFilter", _MATCH, text("Name", required=True)),
    aggregate("NameRangeFilter", text("FromName"), text("ToName")),
)
REF_NUMBERS = choice(
    aggregate(
        "RefNumberFilter",
        _MATCH,
        text("RefNumber", required=True),
    ),
    aggregate("RefNumberRangeFilter", text("FromRefNumber"), text("ToRefNumber")),
)
#: DateMacro, the third way to name a range, is left out: we always know our dates.
DATES = choice(
    aggregate("ModifiedDateRangeFilter", *MODIFIED),
    aggregate("TxnDateRangeFilter", day("FromTxnDate"), day("ToTxnDate")),
)
WHICH = choice(
    ident("ListID", many=True),
    text("FullName", many=True),
    ident("ListIDWithChildren"),
    text("FullNameWithChildren"),
    required=True,
)
CLASS = aggregate("ClassFilter", WHICH, since="12.0")
TOTAL_BALANCE = aggregate(
    "TotalBalanceFilter",
    word("Operator", "LessThan", "LessThanEqual", "Equal", "GreaterThan", "GreaterThanEqual", required=True),
    amount("Amount", required=True),
)
