"""Products and price books: the standard price comes first, and one entry per book and product."""

from __future__ import annotations

from simulators.salesforce_org.currencies import CURRENCY
from simulators.salesforce_org.database import Database
from simulators.salesforce_org.errors import SalesforceError, integrity
from simulators.salesforce_org.rules.kinds import Change, Writing


class ProductRule:
    """A product's name and code show on its price book entries."""

    def before(self, writer: Writing, change: Change) -> None:
        """Nothing to derive."""

    def after(self, writer: Writing, change: Change) -> None:
        """Carry a new name or code over to the entries."""
        if change.old is None or not change.given.keys() & {"Name", "ProductCode"}:
            return
        writer.org.database.run(
            'UPDATE "PricebookEntry" SET "Name" = ?, "ProductCode" = ?, "SystemModstamp" = ? WHERE "Product2Id" = ?',
            (change.row["Name"], change.row.get("ProductCode"), writer.stamp, change.row["Id"]),
        )


class PricebookEntryRule:
    """The price of a product in one book."""

    def before(self, writer: Writing, change: Change) -> None:
        """Enforce the standard price, the single entry and the price that follows the standard price."""
        row, database = change.row, writer.org.database
        book, product = row.get("Pricebook2Id"), row.get("Product2Id")
        if book is None or product is None:
            return
        standard = writer.org.residents.standard_pricebook
        prices = _prices(database, change, str(product))
        if change.old is None:
            if book in prices:
                raise SalesforceError("DUPLICATE_VALUE", "This price definition already exists in this price book")
            if book != standard and standard not in prices:
                raise SalesforceError("STANDARD_PRICE_NOT_DEFINED", "No standard price defined for this product")
            named = database.one('SELECT "Name", "ProductCode" FROM "Product2" WHERE "Id" = ?', (product,))
            row["Name"], row["ProductCode"] = named or (None, None)
        self._follow_standard_price(change, prices.get(standard), is_standard=book == standard)
        if row.get("UnitPrice") is None:
            message = "Required fields are missing: [UnitPrice]"
            raise SalesforceError("REQUIRED_FIELD_MISSING", message, fields=("UnitPrice",))

    def after(self, writer: Writing, change: Change) -> None:
        """Carry a new standard price over to the entries that use it."""
        if change.row["Pricebook2Id"] == writer.org.residents.standard_pricebook and "UnitPrice" in change.given:
            where, values = _of_product(change, str(change.row["Product2Id"]))
            writer.org.database.run(
                'UPDATE "PricebookEntry" SET "UnitPrice" = ?, "SystemModstamp" = ? '
                f'WHERE {where} AND "UseStandardPrice" = 1',
                (change.row["UnitPrice"], writer.stamp, *values),
            )

    def _follow_standard_price(self, change: Change, price: float | None, *, is_standard: bool) -> None:
        row = change.row
        if not row.get("UseStandardPrice"):
            return
        if is_standard:
            raise integrity("UseStandardPrice", "the standard price cannot use the standard price")
        if change.given.get("UnitPrice") not in (None, price):
            raise integrity("UnitPrice", "cannot set the unit price when the entry uses the standard price")
        row["UnitPrice"] = price


def _prices(database: Database, change: Change, product: str) -> dict[str, float | None]:
    """The price of a product in each book, in the currency of the entry where the org has several."""
    where, values = _of_product(change, product)
    return dict(database.all(f'SELECT "Pricebook2Id", "UnitPrice" FROM "PricebookEntry" WHERE {where}', values))


def _of_product(change: Change, product: str) -> tuple[str, list[str]]:
    """Which entries of a product go with this one, as SQL."""
    if change.entry.find(CURRENCY) is None:
        return '"Product2Id" = ?', [product]
    return f'"Product2Id" = ? AND "{CURRENCY}" = ?', [product, str(change.row.get(CURRENCY))]
