"""Records of QuickBooks as they arrive in answers, and the links of a company, for the tests of the way back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from include.mappings.engine.answer_rows import SalesforceRow, map_answer
from include.mappings.language.return_spec import ReturnFlow
from include.model import CompanyKey, SalesforceId
from include.qbxml.answers import read_answer
from tests.kit.mapped_records import ACCOUNT_ID, CATALOGUE, DEAL_ID, PRODUCT_ID, context

CUSTOMER_ID, ITEM_ID, INVOICE_ID = "80000001-1483228800", "80000002-1483228800", "1A-1483228800"
LINKS = {
    ("account_to_customer", CUSTOMER_ID): ACCOUNT_ID,
    ("product_to_item", ITEM_ID): PRODUCT_ID,
    ("opportunity_to_invoice", INVOICE_ID): DEAL_ID,
}
STANDARD_BOOK = "01sHs00000000BBAAA"

INVOICE = f"""
<InvoiceRet>
  <TxnID>{INVOICE_ID}</TxnID><TimeModified>2017-01-05T10:00:00-05:00</TimeModified>
  <CustomerRef><ListID>{CUSTOMER_ID}</ListID><FullName>Zenith Ltd</FullName></CustomerRef>
  <TxnDate>2016-12-31</TxnDate><RefNumber>1042</RefNumber><DueDate>2017-01-30</DueDate>
  <Subtotal>269.97</Subtotal><SalesTaxTotal>27.00</SalesTaxTotal>
  <AppliedAmount>-100.00</AppliedAmount><BalanceRemaining>196.97</BalanceRemaining>
  <IsPending>false</IsPending><IsPaid>false</IsPaid>
  <InvoiceLineRet>
    <TxnLineID>1B-1483228800</TxnLineID>
    <ItemRef><ListID>{ITEM_ID}</ListID><FullName>Services:CONS</FullName></ItemRef>
    <Desc>One hour</Desc><Quantity>3</Quantity><Rate>89.99</Rate><Amount>269.97</Amount>
    <SalesTaxCodeRef><FullName>Tax</FullName></SalesTaxCodeRef>
  </InvoiceLineRet>
  <InvoiceLineRet><TxnLineID>1C-1483228800</TxnLineID><Desc>Thank you</Desc></InvoiceLineRet>
</InvoiceRet>"""
PAYMENT = f"""
<ReceivePaymentRet>
  <TxnID>2A-1483228800</TxnID>
  <CustomerRef><ListID>{CUSTOMER_ID}</ListID><FullName>Zenith Ltd</FullName></CustomerRef>
  <TxnDate>2017-01-04</TxnDate><RefNumber>CHK 7</RefNumber><TotalAmount>150.00</TotalAmount>
  <PaymentMethodRef><FullName>Check</FullName></PaymentMethodRef>
  <UnusedPayment>50.00</UnusedPayment><UnusedCredits>0.00</UnusedCredits>
  <AppliedToTxnRet>
    <TxnID>{INVOICE_ID}</TxnID><TxnType>Invoice</TxnType><BalanceRemaining>196.97</BalanceRemaining>
    <Amount>98.00</Amount><DiscountAmount>-2.00</DiscountAmount>
  </AppliedToTxnRet>
  <AppliedToTxnRet><TxnID>9F-1483228800</TxnID><TxnType>JournalEntry</TxnType><Amount>2.00</Amount></AppliedToTxnRet>
</ReceivePaymentRet>"""
CUSTOMER = f"""
<CustomerRet>
  <ListID>{CUSTOMER_ID}</ListID><TimeCreated>2016-01-01T08:00:00-05:00</TimeCreated>
  <Name>Zenith Ltd</Name><FullName>Zenith Ltd</FullName><IsActive>true</IsActive><Sublevel>0</Sublevel>
  <CompanyName>Zenith Limited</CompanyName>
  <BillAddress>
    <Addr1>ZENITH limited</Addr1><Addr2>1 Main Street</Addr2><Addr3>Floor 2</Addr3>
    <City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country>
  </BillAddress>
  <Phone>555-0100</Phone><Email>pay@zenith.example</Email>
  <AdditionalContactRef><ContactName>Twitter</ContactName><ContactValue>@zenith</ContactValue></AdditionalContactRef>
  <AdditionalContactRef>
    <ContactName>Website</ContactName><ContactValue>https://zenith.example</ContactValue>
  </AdditionalContactRef>
</CustomerRet>"""
JOB = f"""
<CustomerRet>
  <ListID>80000003-1483228800</ListID><TimeCreated>2016-06-01T23:30:00-05:00</TimeCreated>
  <Name>Roof</Name><FullName>Zenith Ltd:Roof</FullName><IsActive>true</IsActive>
  <ParentRef><ListID>{CUSTOMER_ID}</ListID><FullName>Zenith Ltd</FullName></ParentRef><Sublevel>1</Sublevel>
  <JobStatus>InProgress</JobStatus><JobProjectedEndDate>2017-03-31</JobProjectedEndDate>
</CustomerRet>"""
ITEM = f"""
<ItemServiceRet>
  <ListID>{ITEM_ID}</ListID><Name>CONS</Name><FullName>Services:CONS</FullName><IsActive>false</IsActive>
  <ParentRef><ListID>80000009-1</ListID><FullName>Services</FullName></ParentRef><Sublevel>1</Sublevel>
  <SalesOrPurchase>
    <Desc>One hour of consulting</Desc><Price>99.99</Price>
    <AccountRef><ListID>1-1</ListID><FullName>Sales</FullName></AccountRef>
  </SalesOrPurchase>
</ItemServiceRet>"""


def ret(xml: str, *changes: tuple[str, str]) -> Mapping[str, Any]:
    """The fields of a record as the reader of answers gives them, with other words in it."""
    for old, new in changes:
        assert old in xml
        xml = xml.replace(old, new)
    (found,) = read_answer(f'<QBXML><QBXMLMsgsRs><XRs statusCode="0">{xml}</XRs></QBXMLMsgsRs></QBXML>').answers
    return found.rets[0].fields


def link(flow: str, qb_id: str) -> SalesforceId | None:
    """The Salesforce id linked with an id of QuickBooks."""
    found = LINKS.get((flow, qb_id))
    return None if found is None else SalesforceId(found)


def flow_back(name: str) -> ReturnFlow:
    """A shipped flow of the way back."""
    return CATALOGUE.returns[name]


def rows(name: str, fields: Mapping[str, Any], *, kind: str | None = None, **changes: Any) -> tuple[SalesforceRow, ...]:
    """The rows of a shipped flow."""
    facts = {"company": CompanyKey("acme"), "find_link": link, "context": context(standard_price_book=STANDARD_BOOK)}
    return map_answer(flow_back(name), fields, kind=kind, **{**facts, **changes})
