"""How each kind of decision that the story leaves open comes to its end, by the people whom it is left to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from include.rows import Decision
from include.standing import KINDS, commands_of
from include.states import BILLED_ALREADY, Answer, DecisionKind
from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.people.tidying import rename
from tests.kit.desk import PLACE, Command
from tests.upgrade.people import CUSTOMER, INVOICE, People

Act = Callable[[People, Decision], object]


def _nothing(people: People, row: Decision) -> None:
    """The command is enough, or the sync ends it by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """What people do on both sides, then what is typed; None where nothing is."""

    before: Act = _nothing
    answer: Answer | None = None
    names: Callable[[People, Decision], str] = lambda people, row: ""  #: the record of QuickBooks that is meant

    def take(self, people: People, row: Decision, o2c: Command) -> None:
        """Follow it, with the command as it is printed."""
        self.before(people, row)
        if self.answer is None:
            return
        options = [option.answer for option in KINDS[row.kind].options if row.cause not in option.never]
        command = commands_of(row)[options.index(self.answer)]
        words = {"NAME": "Kim", "LISTID_OR_TXNID": self.names(people, row)}
        code, said = o2c(*(words.get(word, word) for word in command.split()[1:]))
        assert code == 0, f"{command}: {said}"


def _withdraw(people: People, row: Decision) -> None:
    people.world.change("Opportunity", {"Id": row.record_id}, StageName="Closed Lost")


def _correct(people: People, row: Decision) -> None:
    """A deal without products is off; an account gets its address; what is billed already ends with that."""
    if row.flow == INVOICE and row.cause != BILLED_ALREADY:
        _withdraw(people, row)
    elif row.flow == CUSTOMER:
        both = {kind + part: text for kind in ("Billing", "Shipping") for part, text in PLACE.items()}
        people.world.change("Account", people.account(row.title), **both)


def _void(people: People, row: Decision) -> None:
    remove(people.books, "void", "Invoice", people.invoice(row.title)["TxnID"], now=people.world.clock)


def _save_again(people: People, row: Decision) -> None:
    """QuickBooks makes the right sum of it this time."""
    invoice = people.invoice(row.title)
    state = f"<TxnID>{invoice['TxnID']}</TxnID><EditSequence>{invoice['EditSequence']}</EditSequence>"
    people.desk.type(f"<InvoiceModRq><InvoiceMod>{state}<PONumber>checked</PONumber></InvoiceMod></InvoiceModRq>")


def _delete_second(people: People, row: Decision) -> None:
    remove(people.books, "delete", "Invoice", row.cause, now=people.world.clock)


def _rename_vendor(people: People, row: Decision) -> None:
    if row.title == "Holly":
        rename(people.books, "Vendor", "Holly", "Holly (vendor)", now=people.world.clock)


def _rename_customer(people: People, row: Decision) -> None:
    if row.title == "Customer Juniper":
        rename(people.books, "Customer", "Juniper", "Oak", now=people.world.clock)


def _unlock(people: People, row: Decision) -> None:
    people.world.org.admin("PUT", "/admin/approvals", {"ids": []})


def _drop_rule(people: People, row: Decision) -> None:
    people.world.org.admin("PUT", "/admin/validation-rules", [])


WAYS: Final[Mapping[DecisionKind, WayOut]] = {
    DecisionKind.LOST_ANSWER: WayOut(answer=Answer.SEND_AGAIN),
    DecisionKind.BILLED: WayOut(answer=Answer.POSTED, names=lambda people, row: people.numbered("F-1")["TxnID"]),
    DecisionKind.POSTED_TWICE: WayOut(before=_delete_second),
    DecisionKind.OTHER_AMOUNT: WayOut(before=_save_again),
    DecisionKind.NAME_TAKEN: WayOut(
        answer=Answer.POSTED, names=lambda people, row: people.customer(row.title)["ListID"]
    ),
    DecisionKind.APPROVAL: WayOut(before=_withdraw),
    DecisionKind.MISBOUND: WayOut(answer=Answer.UNBIND),
    DecisionKind.BOUND: WayOut(),
    DecisionKind.REJECTED: WayOut(answer=Answer.SEND_AGAIN),
    DecisionKind.NOT_TAKEN: WayOut(before=_rename_vendor, answer=Answer.SEND_AGAIN),
    DecisionKind.UNREADABLE: WayOut(answer=Answer.RELEASE),
    DecisionKind.PERMISSION: WayOut(answer=Answer.RELEASE),
    DecisionKind.WRITE_BACK: WayOut(before=_unlock, answer=Answer.RETRY),
    DecisionKind.UPDATE_REFUSED: WayOut(before=_drop_rule, answer=Answer.RETRY),
    DecisionKind.CONFLICT: WayOut(answer=Answer.QUICKBOOKS),
    DecisionKind.DIFFERENCE: WayOut(before=lambda people, row: people.desk.reprice(row.title, "100.00")),
    DecisionKind.WITHDRAWN: WayOut(before=_void),
    DecisionKind.LEFT: WayOut(answer=Answer.WAIVE),
    DecisionKind.ENDED: WayOut(before=_withdraw),
    DecisionKind.MISSING: WayOut(answer=Answer.DELETED),
    DecisionKind.LOST: WayOut(answer=Answer.TYPED),
    DecisionKind.MERGE: WayOut(answer=Answer.WAIVE),
    DecisionKind.RULE: WayOut(before=_correct),
    DecisionKind.DUPLICATE: WayOut(before=_rename_customer),
}
