"""Host, company and preferences: what the Web Connector hands over at the start of every session."""

from __future__ import annotations

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.custom_fields import COMPANY, values_of
from simulators.quickbooks_desktop.changing.sales_tax import NOT_TAXABLE, TAXABLE
from simulators.quickbooks_desktop.qbxml.answer import Answer
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.notation import Version, version_of

#: What a company that keeps several currencies calls that of its books. Source: the Onscreen Reference, PreferencesRet.
HOME_CURRENCY = "US Dollar"
#: Editions for other countries before QuickBooks 2008 (qbXML 7.0), as CData's list of qbXML versions has them.
_OWN = {"CA": ("CA2.0", "CA3.0"), "UK": ("UK2.0", "UK3.0"), "AU": ("OZ2.0", "AU3.0")}
_SAME_FOR_ALL: Version = (7, 0)
VERSIONS = ("1.0", "1.1", "2.0", "2.1", "3.0", "4.0", "4.1", *(f"{major}.0" for major in range(5, 17)))
#: Major qbXML version -> year of the product and its own major version; the year of a version is disputed.
_PRODUCTS = {
    9: (2010, 20),
    10: (2011, 21),
    11: (2012, 22),
    12: (2013, 23),
    13: (2014, 24),
    14: (2018, 28),
    15: (2022, 32),
    16: (2023, 33),
}


def supported_versions(books: Books) -> tuple[str, ...]:
    """The qbXML versions up to the highest of this company; before 2008 other countries had versions of their own."""
    highest = version_of(books.setting("qbxml"))
    if highest < _SAME_FOR_ALL:
        return _OWN.get(books.setting("country")) or _up_to(highest)
    return _up_to(highest)


def _up_to(highest: Version) -> tuple[str, ...]:
    return tuple(version for version in VERSIONS if version_of(version) <= highest)


def host(books: Books, request: Request) -> Answer:
    """HostQuery."""
    year, major = _PRODUCTS.get(version_of(books.setting("qbxml"))[0], (2014, 24))
    ret: Fields = {
        "ProductName": f"QuickBooks {books.setting('edition')} {year} (simulated)",
        "MajorVersion": str(major),
        "MinorVersion": "0",
        "Country": books.setting("country"),
        "SupportedQBXMLVersion": list(supported_versions(books)),
        "IsAutomaticLogin": "false",
        "QBFileMode": books.setting("file-mode"),
    }
    return Answer(rows=(("HostRet", ret),))


def company(books: Books, request: Request) -> Answer:
    """CompanyQuery; private data such as FileID only under the OwnerIDs that are asked for."""
    fields = request.fields or {}
    ret: Fields = {
        "IsSampleCompany": "false",
        "CompanyName": books.setting("name"),
        "LegalCompanyName": books.setting("name"),
        "Address": {"Addr1": "1 Main Street", "City": "Springfield", "State": "NY", "PostalCode": "10001"},
        "FirstMonthFiscalYear": "January",
        "FirstMonthIncomeTaxYear": "January",
        "TaxForm": "OtherOrNone",
        "AccountantCopy": {"AccountantCopyExists": "false"},
    }
    if owners := tuple(fields.get("OwnerID", ())):
        ret["DataExtRet"] = values_of(books, COMPANY, owners)
    return Answer(rows=(("CompanyRet", ret),))


def preferences(books: Books, request: Request) -> Answer:
    """PreferencesQuery."""
    return Answer(
        rows=(
            (
                "PreferencesRet",
                {
                    "AccountingPreferences": {
                        "IsUsingAccountNumbers": "false",
                        "IsRequiringAccounts": "true",
                        "IsUsingClassTracking": _flag(books, "classes"),
                        "IsUsingAuditTrail": "true",
                        "IsAssigningJournalEntryNumbers": "true",
                        "ClosingDate": books.setting("closing-date"),
                    },
                    "FinanceChargePreferences": {
                        "AnnualInterestRate": "0.00",
                        "MinFinanceCharge": "0.00",
                        "GracePeriod": "0",
                        "IsAssessingForOverdueCharges": "false",
                        "CalculateChargesFrom": "DueDate",
                        "IsMarkedToBePrinted": "false",
                    },
                    "JobsAndEstimatesPreferences": {
                        "IsUsingEstimates": _flag(books, "estimates"),
                        "IsUsingProgressInvoicing": "false",
                        "IsPrintingItemsWithZeroAmounts": "false",
                    },
                    "MultiCurrencyPreferences": _currencies(books),
                    "MultiLocationInventoryPreferences": {
                        "IsMultiLocationInventoryAvailable": "false",
                        "IsMultiLocationInventoryEnabled": "false",
                    },
                    "PurchasesAndVendorsPreferences": {
                        "IsUsingInventory": _flag(books, "inventory"),
                        "DaysBillsAreDue": "10",
                        "IsAutomaticallyUsingDiscounts": "false",
                    },
                    "ReportsPreferences": {
                        "AgingReportBasis": books.setting("aging-basis"),
                        "SummaryReportBasis": "Accrual",
                    },
                    "SalesAndCustomersPreferences": {
                        "IsTrackingReimbursedExpensesAsIncome": "false",
                        "IsAutoApplyingPayments": "true",
                        "PriceLevels": {"IsUsingPriceLevels": "true", "IsRoundingSalesPriceUp": "true"},
                    },
                    **_sales_tax(books),
                    "TimeTrackingPreferences": {"FirstDayOfWeek": "Monday"},
                    "CurrentAppAccessRights": {
                        "IsAutomaticLoginAllowed": "false",
                        "IsPersonalDataAccessAllowed": "false",
                    },
                    "ItemsAndInventoryPreferences": {
                        "EnhancedInventoryReceivingEnabled": "false",
                        "IsTrackingSerialOrLotNumber": "None",
                        "FIFOEnabled": "false",
                        "IsRSBEnabled": "false",
                        "IsBarcodeEnabled": "false",
                    },
                },
            ),
        )
    )


def _currencies(books: Books) -> Fields:
    """Whether it keeps several, and then which one its books are in: the home currency, by its name."""
    home = {"HomeCurrencyRef": {"FullName": HOME_CURRENCY}} if books.is_on("multicurrency") else {}
    return {"IsMultiCurrencyOn": _flag(books, "multicurrency"), **home}


def _sales_tax(books: Books) -> Fields:
    """What is charged where nothing else is said; where no sales tax is charged nothing is said of it.

    Named by its ids alone: a name that `control-characters` spoils would cost the Web Connector every update.
    """
    item = _named(books, "item", books.setting("sales-tax-item"))
    codes = [_named(books, "sales_tax_code", name) for name in (TAXABLE, NOT_TAXABLE)]
    if not (books.is_on("sales-tax") and item and all(codes)):
        return {}
    return {
        "SalesTaxPreferences": {
            "DefaultItemSalesTaxRef": item,
            "PaySalesTax": "Quarterly",
            "DefaultTaxableSalesTaxCodeRef": codes[0],
            "DefaultNonTaxableSalesTaxCodeRef": codes[1],
        }
    }


def _named(books: Books, family: str, name: str) -> Fields:
    record = books.record_named(family, name)
    return {"ListID": record.list_id} if record else {}


def _flag(books: Books, switch: str) -> str:
    return "true" if books.is_on(switch) else "false"
