"""Which QuickBooks answers, and which company file is open."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from include.qbxml.host import best_version, read_host

OWNER = "{8A9E2F10-0000-4000-8000-00000000000A}"
ANSWER = f"""<?xml version="1.0" ?><QBXML><QBXMLMsgsRs>
<HostQueryRs requestID="0" statusCode="0" statusSeverity="Info" statusMessage="Status OK"><HostRet>
<ProductName>QuickBooks Enterprise Solutions 24.0</ProductName><MajorVersion>34</MajorVersion>
<SupportedQBXMLVersion>2.0</SupportedQBXMLVersion><SupportedQBXMLVersion>12.0</SupportedQBXMLVersion>
<SupportedQBXMLVersion>16.0</SupportedQBXMLVersion><QBFileMode>MultiUser</QBFileMode></HostRet></HostQueryRs>
<CompanyQueryRs requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK"><CompanyRet>
<IsSampleCompany>false</IsSampleCompany><CompanyName>Acme</CompanyName>
<DataExtRet><OwnerID>{{00000000-0000-4000-8000-000000000001}}</OwnerID><DataExtName>FileID</DataExtName>
<DataExtValue>of another program</DataExtValue></DataExtRet>
<DataExtRet><OwnerID>{OWNER}</OwnerID><DataExtName>FileID</DataExtName>
<DataExtValue>{{11111111-0000-4000-8000-000000000001}}</DataExtValue></DataExtRet></CompanyRet></CompanyQueryRs>
<PreferencesQueryRs requestID="2" statusCode="0" statusSeverity="Info" statusMessage="Status OK"><PreferencesRet>
<AccountingPreferences><IsUsingClassTracking>true</IsUsingClassTracking><ClosingDate>2026-12-31</ClosingDate>
</AccountingPreferences><MultiCurrencyPreferences><IsMultiCurrencyOn>true</IsMultiCurrencyOn></MultiCurrencyPreferences>
<ReportsPreferences><AgingReportBasis>AgeFromTransactionDate</AgingReportBasis></ReportsPreferences>
<CurrentAppAccessRights><IsPersonalDataAccessAllowed>false</IsPersonalDataAccessAllowed></CurrentAppAccessRights>
</PreferencesRet></PreferencesQueryRs></QBXMLMsgsRs></QBXML>"""


def test_the_facts_of_a_company_file_are_read() -> None:
    facts = read_host(ANSWER, OWNER.lower())
    assert (facts.edition, facts.best_version, facts.file_mode) == ("Enterprise", "12.0", "MultiUser")
    assert (facts.file_id, facts.company_name) == ("{11111111-0000-4000-8000-000000000001}", "Acme")
    assert (facts.closing_date, facts.aging_basis) == (date(2026, 12, 31), "AgeFromTransactionDate")
    assert (facts.uses_classes, facts.is_multi_currency, facts.personal_data_allowed) == (True, True, False)
    assert facts.uses_estimates is None
    assert facts.is_sample is False


def test_the_file_id_of_another_program_is_not_ours() -> None:
    assert read_host(ANSWER, "{00000000-0000-4000-8000-00000000000F}").file_id is None


def test_what_was_not_answered_is_not_known() -> None:
    facts = read_host("<QBXML><QBXMLMsgsRs/></QBXML>", OWNER)
    assert (facts.product, facts.edition, facts.best_version, facts.file_id) == (None, None, None, None)
    assert (facts.uses_sales_tax, facts.closing_date) == (None, None)


@pytest.mark.parametrize(
    ("supported", "best"),
    [
        (("8.0", "9.0", "10.0"), "10.0"),
        (("13.0", "16.0"), "13.0"),
        (("CA2.0", "9.0"), "9.0"),
        (("6.0", "8.0"), None),
        (("14.0", "16.0"), None),
        (("CA2.0",), None),
        ((), None),
    ],
)
def test_the_best_version_is_the_highest_that_both_know(supported: tuple[str, ...], best: str | None) -> None:
    assert best_version(supported) == best


def test_the_public_answer_of_a_quickbooks_pro_is_read(reference_folder: Path) -> None:
    text = (reference_folder / "hcp" / "qbwc__HCPResponse_QBPro2014.xml").read_text(encoding="utf-8")
    facts = read_host(text, "{512349B1-1111-2222-3333-000DE1813D20}")
    assert (facts.product, facts.edition, facts.country) == ("QuickBooks Pro 2014", "Pro", "US")
    assert (facts.best_version, facts.file_id) == ("13.0", "{00000ee-1111-ffff-cccc-5ff123456047}")
    assert (facts.closing_date, facts.uses_estimates, facts.uses_sales_tax) == (None, True, False)
