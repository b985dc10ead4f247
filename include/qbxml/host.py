"""Which QuickBooks answers, which company file is open in it, and how that file is set up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from include.qbxml.answers import Ret, read_answer
from include.qbxml.guid import same_guid
from include.qbxml.versions import SPOKEN, version_number

#: The private field that the Web Connector writes into the company file, under the OwnerID of the .qwc.
_FILE_ID_FIELD: Final = "FileID"

#: The first of these that occurs in the product's name is the edition.
_EDITIONS: Final = ("Enterprise", "Premier", "Accountant", "Pro", "Simple Start")

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class HostFacts:
    """What the answers to host, company and preferences query say; None where an answer says nothing."""

    product: str | None  #: `QuickBooks Pro 2014`
    edition: str | None  #: Enterprise, Premier, Accountant, Pro or Simple Start
    major_version: str | None
    country: str | None
    supported_versions: tuple[str, ...]
    best_version: str | None  #: the highest that both sides speak
    file_mode: str | None  #: SingleUser or MultiUser
    automatic_login: bool | None
    file_id: str | None  #: as it stands in the file, braces included
    company_name: str | None
    legal_name: str | None
    is_sample: bool | None
    closing_date: date | None  #: nothing dated on or before it may be posted
    is_multi_currency: bool | None
    home_currency: str | None
    uses_estimates: bool | None
    uses_classes: bool | None
    uses_inventory: bool | None
    uses_account_numbers: bool | None
    uses_sales_tax: bool | None
    aging_basis: str | None  #: AgeFromDueDate or AgeFromTransactionDate
    automatic_login_allowed: bool | None
    personal_data_allowed: bool | None


def read_host(text: str, owner_id: str) -> HostFacts:
    """Read the document that the Web Connector brings first, or the answer to our own three queries.

    `owner_id` is that of the .qwc; only its FileID counts, other programs have theirs. Raises AnswerError when
    the text cannot be read.
    """
    rets = {ret.kind: ret for answer in read_answer(text).answers for ret in answer.rets}
    host = rets.get("Host", _NOTHING)
    company = rets.get("Company", _NOTHING)
    preferences = rets.get("Preferences", _NOTHING)
    versions = tuple(str(version) for version in host.all("SupportedQBXMLVersion"))
    product = host.text("ProductName")
    return HostFacts(
        product=product,
        edition=_edition(product),
        major_version=host.text("MajorVersion"),
        country=host.text("Country"),
        supported_versions=versions,
        best_version=best_version(versions),
        file_mode=host.text("QBFileMode"),
        automatic_login=_flag(host, "IsAutomaticLogin"),
        file_id=_file_id(company, owner_id),
        company_name=company.text("CompanyName"),
        legal_name=company.text("LegalCompanyName"),
        is_sample=_flag(company, "IsSampleCompany"),
        **_preferences(preferences),
    )


def best_version(supported: tuple[str, ...]) -> str | None:
    """Return the highest version that QuickBooks and our tables both know, or None when there is none.

    Editions for other countries list theirs with letters (`CA2.0`); those are not ours.
    """
    return max((version for version in supported if version in SPOKEN), key=version_number, default=None)


_NOTHING: Final = Ret(kind="", fields=MappingProxyType({}))


def _preferences(ret: Ret) -> Mapping[str, Any]:
    sales_tax = ret.all("SalesTaxPreferences")
    return {
        "closing_date": _day(ret.text("AccountingPreferences/ClosingDate")),
        "is_multi_currency": _flag(ret, "MultiCurrencyPreferences/IsMultiCurrencyOn"),
        "home_currency": ret.text("MultiCurrencyPreferences/HomeCurrencyRef/FullName"),
        "uses_estimates": _flag(ret, "JobsAndEstimatesPreferences/IsUsingEstimates"),
        "uses_classes": _flag(ret, "AccountingPreferences/IsUsingClassTracking"),
        "uses_inventory": _flag(ret, "PurchasesAndVendorsPreferences/IsUsingInventory"),
        "uses_account_numbers": _flag(ret, "AccountingPreferences/IsUsingAccountNumbers"),
        "uses_sales_tax": bool(sales_tax) if ret.fields else None,
        "aging_basis": ret.text("ReportsPreferences/AgingReportBasis"),
        "automatic_login_allowed": _flag(ret, "CurrentAppAccessRights/IsAutomaticLoginAllowed"),
        "personal_data_allowed": _flag(ret, "CurrentAppAccessRights/IsPersonalDataAccessAllowed"),
    }


def _file_id(company: Ret, owner_id: str) -> str | None:
    return next(
        (
            str(field.get("DataExtValue"))
            for field in company.all("DataExtRet")
            if field.get("DataExtName") == _FILE_ID_FIELD and same_guid(field.get("OwnerID"), owner_id)
        ),
        None,
    )


def _edition(product: str | None) -> str | None:
    return next((edition for edition in _EDITIONS if product and edition in product), None)


def _flag(ret: Ret, path: str) -> bool | None:
    text = ret.text(path)
    return None if not text else text in ("true", "1")


def _day(text: str | None) -> date | None:
    match = _DATE.match(text or "")
    return date.fromisoformat(match[0]) if match else None
