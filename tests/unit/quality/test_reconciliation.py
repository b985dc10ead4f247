"""The page of a comparison: the verdict, the sums, the causes, the table of a month, and its downloads."""

from __future__ import annotations

import csv
import json
import re
from base64 import b64decode
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from unicodedata import normalize

import pytest

from include.comparing.causes import ADVICE, Cause, Difference, differ
from include.comparing.reconciled import MonthLine, Reconciled, Share, month_of
from include.quality.reconciliation import CauseGroup, ReconciliationPage, render_reconciliation
from include.steps.reconcile.write_reconciliation import as_csv, as_json


def difference(cause: Cause, title: str = "Refit", amount: str = "1234.50", number: int = 1) -> Difference:
    worth = Decimal(amount)
    return differ("deal", f"006{number}", title, "amount", (worth, Decimal("0.00")), worth, cause, about="Invoice 7")


def result(*differences: Difference) -> Reconciled:
    made = Reconciled(company="acme", run_id="run", as_of=date(2026, 11, 21), deals=2, salesforce=Decimal("1334.50"))
    made.quickbooks = Decimal("100.00")
    made.differences = list(differences)
    return made


def page(found: Reconciled, lines: Iterable[MonthLine] = ()) -> str:
    groups = [CauseGroup(cause=str(c), advice=ADVICE[c], differences=tuple(each)) for c, each in found.by_cause()]
    return render_reconciliation(
        ReconciliationPage(
            company="Acme & Sons",
            simulated=True,
            run="run",
            made_at=datetime(2026, 11, 21, 5, 30, tzinfo=UTC),
            facts=found.facts(),
            period=str(found.period) if found.period else "",
            groups=groups,
            lines=tuple(lines),
            csv=as_csv(found),
            json=as_json(found),
        )
    )


def words(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html.split("<body>")[1]))


def test_books_that_agree_say_so_first() -> None:
    found = result()
    found.salesforce = found.quickbooks
    html = page(found)
    assert "Both books agree to the cent" in html
    assert "Causes" not in words(html)
    assert "Acme &amp; Sons" in html


def test_each_cause_has_its_sum_and_its_advice_once() -> None:
    html = page(result(difference(Cause.EDITED), difference(Cause.EDITED, "Pier", "0.50", 2), difference(Cause.VOIDED)))
    text = words(html)
    assert "3 differences" in text
    assert "edited in QuickBooks 2 1,235.00" in text
    assert "Edited in QuickBooks" in text
    assert html.count(ADVICE[Cause.EDITED].replace("'", "&#39;")) == 1
    assert "1,234.50 0.00 1,234.50 Invoice 7." in text


def test_the_fifty_first_difference_is_behind_a_click() -> None:
    html = page(result(*(difference(Cause.EDITED, f"Deal {n}", number=n) for n in range(53))))
    assert "The other 3" in html
    assert html.count('scope="row">Deal ') == 53


def test_what_people_typed_cannot_become_markup() -> None:
    html = page(result(difference(Cause.EDITED, "<script>alert(1)</script>")))
    assert "<script>" not in html


def test_a_month_is_a_table_with_both_sums() -> None:
    found = replace(result(difference(Cause.OTHER_MONTH)), period=month_of("2026-10"))
    line = MonthLine(id="006", title="Refit", deal=Decimal("1234.50"), documents="", booked=None)
    other = MonthLine(id="1-9", title="Zeta", deal=None, documents="Invoice 9", booked=Decimal("100.00"))
    text = words(page(found, [line, other]))
    assert "Monthly audit" in text
    assert "Acme &amp; Sons: October 2026" in text
    assert "In all 1,234.50 100.00 1,134.50" in text


def test_orders_to_be_invoiced_and_documents_of_no_deal_are_told() -> None:
    found = result()
    found.to_be_invoiced = Share(count=2, amount=Decimal("55.00"))
    found.without_deal = Share(count=1, amount=Decimal("12.00"))
    text = words(page(found))
    assert "2 orders are not invoiced in full: 55.00 to come." in text
    assert "1 document that was typed in QuickBooks belongs to no deal: 12.00. It counts in no sum." in text


def test_receivables_that_were_not_compared_are_said() -> None:
    assert "no aging report of QuickBooks has been read yet" in page(result())


def test_the_downloads_are_within_the_page() -> None:
    found = result(difference(Cause.EDITED))
    html = page(found)
    files = [b64decode(text).decode() for text in re.findall(r'base64,([^"]+)"', html)]
    assert files == [as_csv(found), as_json(found)]
    assert 'download="reconciliation-acme-2026-11-21.csv"' in html
    assert "http" not in html.split("<body>")[1]


def test_csv_is_exact_and_no_title_becomes_a_formula() -> None:
    found = result(difference(Cause.EDITED, '=HYPERLINK("x")', "-0.10"))
    head, row, end = as_csv(found).split("\r\n")
    assert head == '"scope","record_id","title","field","salesforce","quickbooks","amount","cause","advice"'
    assert row.startswith(
        """"deal","0061","'=HYPERLINK(""x"")","amount","-0.10","0.00","-0.10","edited in QuickBooks","Invoice 7."""
    )
    assert end == ""


FORMULAS = ("=1+1", "\n=1+1", "\t=1+1", " =1+1", "\uff1d1+1", "\ufeff=1+1", "\u200b@SUM(1)", "+1+1", "-1+1", "\x1f=1")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("title", [*FORMULAS, *(f"Firm;{text};" for text in FORMULAS), "Firm\n=1+1\nof", "Firm\t=1+1"])
def test_no_cell_is_a_formula_whatever_separator_the_spreadsheet_goes_by(title: str, separator: str) -> None:
    lines = csv.reader(as_csv(result(difference(Cause.EDITED, title))).splitlines(keepends=True), delimiter=separator)
    cells = [normalize("NFKC", cell).strip().lstrip("\ufeff\u200b\x1f ") for line in lines for cell in line]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
    assert any("'" in cell for cell in cells)


def test_json_keeps_every_cent() -> None:
    plain = json.loads(as_json(result(difference(Cause.EDITED, amount="0.10"))), parse_float=Decimal)
    (one,) = plain["differences"]
    assert (one["amount"], one["salesforce"], one["cause"]) == (Decimal("0.10"), "0.10", "edited in QuickBooks")
    assert plain["line"] == "2 deals, Salesforce 1,334.50, QuickBooks 100.00, 1 difference"
