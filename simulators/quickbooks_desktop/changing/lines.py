"""The lines of a transaction: defaults from the item, Amount = Quantity x Rate, subtotals, discounts, groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.references import target
from simulators.quickbooks_desktop.books.txn_kinds import TxnKind
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.money import ZERO, amount_text, price_text, quantity_text, rounded
from simulators.quickbooks_desktop.qbxml.refusal import bad_line

Line = tuple[str, Fields]

#: What the request says about a line but the books do not keep in it.
_NOT_KEPT = ("DataExt", "LinkToTxn", "TxnLineID", "OptionForPriceRuleConflict", "PriceLevelRef")


@dataclass(slots=True)
class _Running:
    """Sums while the lines are gone through from the top."""

    section: Decimal = ZERO  #: since the last subtotal line
    previous: Decimal = ZERO  #: what a discount or percentage on the next line refers to
    amounts: list[Decimal] = field(default_factory=list)


def new_line(books: Books, kind: TxnKind, given: Fields) -> Line:
    """A line of its own, with a fresh TxnLineID and the item's defaults; amounts come with `calculate`."""
    line = {name: value for name, value in given.items() if name not in _NOT_KEPT and value not in ("", {})}
    item = target(books, "ItemRef", line)
    if item is None and any(name in line for name in ("Rate", "Amount", "Quantity")):
        raise bad_line("It has an amount but no item.")
    defaults = _defaults(item, purchase=kind.purchase) if item else {}
    if "Amount" in line or "Rate" in line or "RatePercent" in line:
        defaults = {name: value for name, value in defaults.items() if name not in ("Rate", "RatePercent")}
    return f"{kind.kind}LineRet", {"TxnLineID": books.new_txn_id(), **defaults, **line}


def new_group(books: Books, kind: TxnKind, given: Fields) -> Line:
    """A group line with one line for each member of the item group."""
    group = target(books, "ItemGroupRef", given)
    if group is None:
        raise bad_line("A group line needs an item group.")
    count = Decimal(given.get("Quantity") or "1")
    fields = {name: value for name, value in given.items() if name not in _NOT_KEPT and value not in ("", {})}
    head = {"TxnLineID": books.new_txn_id(), "Desc": group.body.get("ItemDesc", ""), "Quantity": "1", **fields}
    head["IsPrintItemsInGroup"] = group.body.get("IsPrintItemsInGroup", "false")
    head[f"{kind.kind}LineRet"] = [
        new_line(
            books,
            kind,
            {"ItemRef": member["ItemRef"], "Quantity": quantity_text(Decimal(member.get("Quantity") or "1") * count)},
        )[1]
        for member in group.body.get("ItemGroupLine", [])
        if member.get("ItemRef")
    ]
    return f"{kind.kind}LineGroupRet", head


def changed_line(before: Fields, given: Fields) -> Fields:
    """An existing line with the given fields; a new rate or quantity makes the amount follow."""
    line = dict(before)
    if ("Quantity" in given or "Rate" in given) and "Amount" not in given:
        line.pop("Amount", None)
    if "Amount" in given and "Rate" not in given:
        line.pop("Rate", None)
    if "Rate" in given or "RatePercent" in given:
        line.pop("Rate", None)
        line.pop("RatePercent", None)
    for name, value in given.items():
        if name in _NOT_KEPT:
            continue
        if value in ("", {}):
            line.pop(name, None)
        else:
            line[name] = value
    return line


def flat(lines: Iterable[Any]) -> Iterator[Fields]:
    """Every single line, those inside groups too."""
    for tag, line in lines:
        if "LineGroup" in tag:
            yield from line.get(tag.replace("Group", ""), ())
        else:
            yield line


def calculate(books: Books, lines: list[Line]) -> Decimal:
    """Fills in Rate and Amount of every line in place, and returns the subtotal of the transaction."""
    running = _Running()
    for tag, line in lines:
        if "LineGroup" in tag:
            members = line.get(tag.replace("Group", ""), [])
            before = sum(running.amounts, ZERO)
            for member in members:
                _calculate_line(books, member, running)
            line["TotalAmount"] = amount_text(sum(running.amounts, ZERO) - before)
            running.previous = sum(running.amounts, ZERO) - before
        else:
            _calculate_line(books, line, running)
    return sum(running.amounts, ZERO)


def _calculate_line(books: Books, line: Fields, running: _Running) -> None:
    item = target(books, "ItemRef", line)
    if item is None:
        return
    if item.kind == "ItemSubtotal":
        line["Amount"] = amount_text(running.section)
        running.previous, running.section = running.section, ZERO
        return
    amount = _discount(line, running) if item.kind == "ItemDiscount" else _amount(line, running)
    line["Amount"] = amount_text(amount)
    running.amounts.append(amount)
    running.section += amount
    if item.kind != "ItemDiscount":
        running.previous = amount


def _discount(line: Fields, running: _Running) -> Decimal:
    if "RatePercent" in line:
        return -rounded(abs(Decimal(line["RatePercent"])) * running.previous / 100)
    amount = -abs(Decimal(line.get("Rate") or line.get("Amount") or "0"))
    line["Rate"] = price_text(amount)
    return rounded(amount)


def _amount(line: Fields, running: _Running) -> Decimal:
    quantity = Decimal(line["Quantity"]) if "Quantity" in line else Decimal(1)
    if "RatePercent" in line:
        return rounded(Decimal(line["RatePercent"]) * running.previous / 100)
    if "Amount" not in line:
        line.setdefault("Rate", "0.00")
        return rounded(quantity * Decimal(line["Rate"]))
    amount = Decimal(line["Amount"])
    if "Rate" not in line or rounded(quantity * Decimal(line["Rate"])) != amount:
        line["Rate"] = price_text(amount / quantity if quantity else amount)
    return amount


def _defaults(item: ListRecord, *, purchase: bool) -> Fields:
    body = item.body
    single, double = body.get("SalesOrPurchase"), body.get("SalesAndPurchase") or body
    side = "Purchase" if purchase else "Sales"
    description = single.get("Desc") if single else double.get(f"{side}Desc") or body.get("ItemDesc")
    rate = single.get("Price") if single else double.get("PurchaseCost" if purchase else "SalesPrice")
    percent = single.get("PricePercent") if single else body.get("DiscountRatePercent")
    values = {
        "Desc": description,
        "Rate": rate or body.get("DiscountRate"),
        "RatePercent": percent,
        "SalesTaxCodeRef": None if purchase else body.get("SalesTaxCodeRef"),
    }
    return {name: value for name, value in values.items() if value}
