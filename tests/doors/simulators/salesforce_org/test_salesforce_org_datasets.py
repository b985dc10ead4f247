"""The data sets load into an org that has the package, and only once."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
import requests
from simple_salesforce.api import Salesforce

from simulators.datasets import builtin, crm_sales_opportunities
from simulators.datasets.door import OrgDoor
from simulators.salesforce_org.running import RunningOrg, running_org

NAMESPACE = "http://soap.sforce.com/2006/04/metadata"
FIELDS = {"Opportunity": "QB_Generate__c", "Product2": "QB_Item_Type__c"}


def package() -> io.BytesIO:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        names = "".join(f"<members>{name}.{field}</members>" for name, field in FIELDS.items())
        types = f"<types>{names}<name>CustomField</name></types><version>60.0</version>"
        archive.writestr("package.xml", f'<Package xmlns="{NAMESPACE}">{types}</Package>')
        for name, field in FIELDS.items():
            inner = f"<fullName>{field}</fullName><label>{field[:-3]}</label><type>Text</type><length>40</length>"
            document = f'<CustomObject xmlns="{NAMESPACE}"><fields>{inner}</fields></CustomObject>'
            archive.writestr(f"objects/{name}.object", document)
    content.seek(0)
    return content


def deploy(org: RunningOrg) -> None:
    app = {"consumer_key": "KEY", "consumer_secret": "SECRET", "username": "admin@acme.example"}
    requests.post(f"{org.url}/admin/connected-apps", json=app, verify=str(org.authority), timeout=20)
    with requests.Session() as session:
        session.verify, session.trust_env = str(org.bundle), False
        session.proxies = {"https": org.proxy}
        client = Salesforce(
            consumer_key="KEY", consumer_secret="SECRET", domain="acme.my", version="60.0", session=session
        )
        started = client.deploy(package(), sandbox=True)
        assert client.checkDeployStatus(str(started["asyncId"]))["state"] == "Succeeded"


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


@pytest.fixture(scope="module")
def door(org: RunningOrg) -> Iterator[OrgDoor]:
    deploy(org)
    with closing(OrgDoor(org.url, org.authority)) as opened:
        yield opened


def arguments(org: RunningOrg) -> list[str]:
    return ["--org", org.url, "--ca", str(org.authority)]


def test_without_the_package_a_loader_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running_org(tmp_path) as bare:
        assert builtin.main(arguments(bare)) == 1
    assert "deploy the Salesforce package into this org first" in capsys.readouterr().err


def test_the_built_in_set_loads_once(org: RunningOrg, door: OrgDoor, capsys: pytest.CaptureFixture[str]) -> None:
    assert [builtin.main(arguments(org)), builtin.main(arguments(org))] == [0, 0]
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("loaded 13 accounts, 14 contacts, 10 products, 22 opportunities with")
    assert "19 won deals to invoice at 25,736.13" in first
    assert second == "already loaded"
    deals = {record["Name"]: record for record in door.export("Opportunity")}
    assert len(deals) == 22
    assert deals["Pier 7 workshop"]["Amount"] == float(Decimal("628.20") + Decimal("907.04"))
    assert sum(record["QB_Generate__c"] == "Invoice" for record in deals.values()) == 19
    assert not deals["Consulting, to be detailed"]["HasOpportunityLineItem"]


def write(folder: Path, name: str, header: str, *rows: str) -> None:
    (folder / f"{name}.csv").write_text("\n".join((header, *rows)) + "\n", "utf-8")


def test_the_public_set_loads_as_it_is_and_the_missing_product_later(
    org: RunningOrg, door: OrgDoor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        tmp_path,
        "accounts",
        "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
        "Isle,technolgy,1996,1100.04,2822,Kenya,",
        "Isle East,medical,1999,251.41,495,Kenya,Isle",
    )
    write(tmp_path, "products", "product,series,sales_price", "GTX Pro,GTX,4821", "MG Special,MG,55")
    write(
        tmp_path,
        "sales_pipeline",
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
        "AAAA0001,A,GTXPro,Isle,Won,25-10-2016,11-03-2017,4514",
        "AAAA0002,A,MG Special,Isle East,Won,25-10-2016,07-03-2017,50",
        "AAAA0003,A,MG Special,,Engaging,25-10-2016,,",
        "AAAA0004,A,MG Special,Isle,Lost,25-10-2016,01-03-2017,0",
        "AAAA0005,A,MG Special,,Prospecting,,,",
    )
    for command in ("load", "load", "add-missing-product", "add-missing-product"):
        assert crm_sales_opportunities.main([command, str(tmp_path), *arguments(org)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "loaded 2 accounts, 2 products, 5 opportunities; 2 won at 4,564; 1 of them with a line, at 50",
        "already loaded",
        "loaded 1 product and 1 lines, at 4,514",
        "already loaded",
    ]
    deals = {record["Name"]: record for record in door.export("Opportunity")}
    assert (deals["AAAA0001 Isle"]["Amount"], deals["AAAA0001 Isle"]["IsWon"]) == (4514.0, True)
    assert (deals["AAAA0003"]["CloseDate"], deals["AAAA0005"]["CloseDate"]) == ("2017-01-23", "2017-12-31")
    accounts = {record["Name"]: record for record in door.export("Account")}
    assert accounts["Isle East"]["ParentId"] == accounts["Isle"]["Id"]
    assert accounts["Isle"]["Industry"] == "technolgy"
