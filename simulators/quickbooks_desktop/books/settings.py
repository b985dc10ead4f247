"""The switches of a simulated company: what each may be, and what it is when nobody has turned it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import available_timezones


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """One switch: its default, the words it accepts (empty: any that `form` matches) and what it does."""

    default: str
    does: str
    words: tuple[str, ...] = ()
    form: str = r".*"

    def accepts(self, value: str) -> bool:
        """Whether the switch can be turned to this value."""
        return value in self.words if self.words else re.fullmatch(self.form, value) is not None


_ON_OFF = ("on", "off")
_HOURS = r"(\d\d:\d\d-\d\d:\d\d)?"
_HRESULT = r"(0x[0-9A-Fa-f]{8})?"

SWITCHES: Mapping[str, Switch] = {
    "name": Switch(default="Company", does="the company's name"),
    # Below the folder in which logs of Web Connectors show company files; the guide calls it strCompanyFileName.
    "path": Switch(
        default=r"C:\Users\Public\Documents\Intuit\QuickBooks\Company.qbw", does="where the PC has the file"
    ),
    "edition": Switch(default="Premier", words=("Pro", "Premier", "Enterprise"), does="Pro has no sales orders"),
    "qbxml": Switch(default="16.0", form=r"\d{1,2}\.\d", does="the highest qbXML version"),
    "country": Switch(default="US", words=("US", "CA", "UK", "AU"), does="the country that the edition is made for"),
    "qbxml-refused": Switch(
        default="", form=r"(\d{1,2}\.\d)?", does="a version that is named, and refused (0x80040423) all the same"
    ),
    "timezone": Switch(default="America/New_York", form=r"\S+", does="the PC's time zone"),
    "time": Switch(
        default="",
        form=r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?",
        does="the instant at which the PC's clock stands, as 2026-11-21T15:00:00Z; empty: it goes",
    ),
    # QuickBooks stamps records by the clock of Windows, which a person or a virtual machine may have set wrong.
    "clock-off": Switch(
        default="0", form=r"-?\d{1,5}", does="minutes by which the PC's clock is ahead of the true time"
    ),
    "summer-offset": Switch(default="standard", words=("standard", "daylight"), does="the offset of summer times"),
    "closing-date": Switch(default="", form=r"(\d{4}-\d\d-\d\d)?", does="nothing on or before it may change"),
    # HostRet names it (captured); in multi-user mode what is deleted from a list was seen to stay, inactive.
    "file-mode": Switch(default="SingleUser", words=("SingleUser", "MultiUser"), does="how the file is open"),
    # QuickBooks lets nobody take the file alone while others are in it, so it is a session that does not begin. Reports
    # of integrations name 0x80040410 for it, the code of a file that is open in another mode than the one asked for.
    "single-user": Switch(
        default="off", words=_ON_OFF, does="somebody else works alone in the file: no session begins (0x80040410)"
    ),
    "estimates": Switch(default="on", words=_ON_OFF, does="estimates are used"),
    "sales-orders": Switch(default="on", words=_ON_OFF, does="sales orders are used (never in Pro)"),
    # IsUsingClassTracking of the schema's AccountingPreferences; nothing there says whether a class must be given.
    "classes": Switch(default="on", words=_ON_OFF, does="class tracking"),
    "multicurrency": Switch(
        default="off", words=_ON_OFF, does="several currencies; its books are in US Dollar (`HomeCurrencyRef`)"
    ),
    "inventory": Switch(default="on", words=_ON_OFF, does="inventory and purchase orders"),
    "aging-basis": Switch(
        default="AgeFromDueDate",
        words=("AgeFromDueDate", "AgeFromTransactionDate"),
        does="what the aging reports count the days from",
    ),
    "permission": Switch(default="full", words=("full", "none", "read-only"), does="what the application may do"),
    # The code 0x80040414, at once; what stands still behind a dialog is the wire's (kill_before, kill_after, hold).
    "dialog-open": Switch(default="off", words=_ON_OFF, does="a modal dialog blocks QuickBooks"),
    "running": Switch(default="on", words=_ON_OFF, does="QuickBooks runs with the file open"),
    "other-file-open": Switch(default="off", words=_ON_OFF, does="QuickBooks has another company file open"),
    "begin-error": Switch(default="", form=_HRESULT, does="the HRESULT that every new session gets"),
    "request-error": Switch(default="", form=_HRESULT, does="the HRESULT that every request gets"),
    "in-use": Switch(default="", form=r"[\w,-]*", does="ListIDs and TxnIDs that another user has open"),
    "busy": Switch(
        default="off",
        words=(
            "off",
            "object-open",
            "related-open",
            "modified",
            "list-locked",
            "no-lock",
            "unavailable",
            "wrong-mode",
        ),
        does="what somebody else's work keeps every write from",
    ),
    "busy-hours": Switch(default="", form=_HOURS, does="hours in which it is busy, as 12:00-13:00; empty: all"),
    # 0x8004041B is what a file is called that cannot be locked for now; that a backup is the cause is a guess.
    "backup-hours": Switch(
        default="", form=_HOURS, does="hours of the nightly backup, as 02:00-03:00: no session begins (0x8004041B)"
    ),
    "query-remark": Switch(
        default="",
        form=r"(501|510|530|531|560)?",
        does="the code of severity Warn beside what a query found: 501, 510, 530, 531 or 560",
    ),
    "strict-ascii": Switch(default="on", words=_ON_OFF, does="raw characters beyond ASCII are a parse error"),
    # Intuit's sample that asks for a stored message set speaks of its status, and shows no answer with rows.
    "status-only": Switch(default="off", words=_ON_OFF, does="a message-set status comes without its rows"),
    # The guide words 600 as "unknown old id and no new id"; a question names both, so 0 without rows may come as well.
    "unknown-message-set": Switch(
        default="600", words=("600", "0"), does="the status of a message set that is not stored"
    ),
    "forget-message-sets": Switch(default="off", words=_ON_OFF, does="no message set is stored any more"),
    "external-guid": Switch(
        default="shown",
        words=("shown", "hidden", "zero", "bare", "cut"),
        does="how ExternalGUID comes back; bare: no braces; cut: without its end",
    ),
    "control-characters": Switch(
        default="off", words=("off", "raw", "references"), does="names and texts in answers hold what XML cannot carry"
    ),
    # Price rules, item defaults and an own way of rounding: QuickBooks works its sums out itself.
    "subtotal-off-by": Switch(
        default="0.00", form=r"-?\d+\.\d\d", does="so much more a transaction comes to than its lines"
    ),
    "answered-ids": Switch(
        default="all",
        words=("all", "none", "nothing", "nowhere"),
        does="an answer to an Add is without the id of its record, or without the record; or no answer has ids",
    ),
    "payment-touches-invoice": Switch(
        default="off", words=_ON_OFF, does="a payment also changes TimeModified of what it pays"
    ),
    "merge-touches-transactions": Switch(
        default="off", words=_ON_OFF, does="merging customers also changes TimeModified of what moves"
    ),
    # SalesTaxPreferences of the schema, which a captured company without sales tax leaves out as a whole.
    "sales-tax": Switch(default="on", words=_ON_OFF, does="sales tax is charged; off: every sale is not taxable"),
    "sales-tax-item": Switch(default="Out of State", does="the sales tax of a customer that has none"),
}

DEFAULTS: Mapping[str, str] = {key: switch.default for key, switch in SWITCHES.items()}


def check(key: str, value: str) -> None:
    """ValueError with the cure when there is no such switch or it does not take the value."""
    switch = SWITCHES.get(key)
    if switch is None:
        raise ValueError(f"there is no switch {key!r}; there are: {', '.join(sorted(SWITCHES))}")
    if not switch.accepts(value) or (key == "timezone" and value not in available_timezones()):
        raise ValueError(f"{key} cannot be {value!r}; {' or '.join(switch.words) or switch.does}")
