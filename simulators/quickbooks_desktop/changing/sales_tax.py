"""Sales tax of a transaction: the taxable lines times the rate of its tax item.

Where no sales tax is charged every sale gets the code that is not taxable, whatever is sent, as Intuit's reference
has it (SalesTaxCodeAdd); nothing public says that tax elements are refused then.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.references import target
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.money import ZERO, amount_text, percent_text, rounded

TAXABLE = "Tax"
NOT_TAXABLE = "Non"


def with_tax_defaults(books: Books, header: Fields, customer: ListRecord | None) -> None:
    """Fills in the tax item and the tax code of the customer, or of the company."""
    if not books.is_on("sales-tax"):
        header.pop("ItemSalesTaxRef", None)
        header["CustomerSalesTaxCodeRef"] = _code(books, NOT_TAXABLE)
        return
    if "ItemSalesTaxRef" not in header:
        own = customer.body.get("ItemSalesTaxRef") if customer else None
        default = books.record_named("item", books.setting("sales-tax-item"))
        if own or default:
            header["ItemSalesTaxRef"] = own or {"ListID": default.list_id if default else ""}
    if "CustomerSalesTaxCodeRef" not in header:
        own = customer.body.get("SalesTaxCodeRef") if customer else None
        header["CustomerSalesTaxCodeRef"] = own or _code(books, TAXABLE)


def with_line_tax(books: Books, lines: Iterable[Fields]) -> None:
    """Gives every item line without a tax code the taxable one; none is taxable where no sales tax is charged."""
    charged = books.is_on("sales-tax")
    code = _code(books, TAXABLE if charged else NOT_TAXABLE)
    for line in lines:
        if "ItemRef" in line and not (charged and "SalesTaxCodeRef" in line):
            line["SalesTaxCodeRef"] = code


def tax(books: Books, header: Fields, lines: Iterable[Fields]) -> Decimal:
    """The tax, after writing SalesTaxPercentage and SalesTaxTotal into the header."""
    item = target(books, "ItemSalesTaxRef", header)
    percent = _rate(books, item)
    total = ZERO
    if percent and _is_taxable(books, header, "CustomerSalesTaxCodeRef"):
        base = sum(
            (Decimal(line["Amount"]) for line in lines if "Amount" in line and _counts(books, line)),
            ZERO,
        )
        total = rounded(base * percent / 100)
    header["SalesTaxPercentage"] = percent_text(percent) if percent % 1 else f"{percent:.2f}"
    header["SalesTaxTotal"] = amount_text(total)
    return total


def _code(books: Books, name: str) -> Fields:
    code = books.record_named("sales_tax_code", name)
    return {"ListID": code.list_id if code else ""}


def _rate(books: Books, item: ListRecord | None) -> Decimal:
    """The rate of a tax, or those of a group together."""
    if item is None:
        return ZERO
    if item.kind == "ItemSalesTaxGroup":
        members = (target(books, "ItemSalesTaxRef", {"ItemSalesTaxRef": ref}) for ref in item.body["ItemSalesTaxRef"])
        return sum((_rate(books, member) for member in members), ZERO)
    return Decimal(item.body.get("TaxRate") or "0")


def _counts(books: Books, line: Fields) -> bool:
    item = target(books, "ItemRef", line)
    return item is not None and item.kind != "ItemSubtotal" and _is_taxable(books, line, "SalesTaxCodeRef")


def _is_taxable(books: Books, fields: Fields, name: str) -> bool:
    code = target(books, name, fields)
    return code is not None and code.body.get("IsTaxable") == "true"
