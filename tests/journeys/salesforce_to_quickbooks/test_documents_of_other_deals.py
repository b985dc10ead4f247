"""A mapping says which deal a document belongs to; one that a person named, or that was found, belongs to the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from include.mappings.language.catalogue import load_catalogue
from tests.journeys.decisions.test_named_records import typed_invoice
from tests.kit.backed_up_staging import back_up_staging, restore_staging
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk, terminal
from tests.kit.journey import ROOT

SHIPPED = ROOT / "include" / "mappings"
INVOICE = "opportunity_to_invoice"


@pytest.fixture
def mappings(tmp_path: Path) -> Path:
    """A mapping file by which an invoice may belong to another deal, as that of a visit or an order would."""
    folder = tmp_path / "mappings"
    folder.mkdir()
    shipped = (SHIPPED / f"{INVOICE}.yaml").read_text("utf-8")
    (folder / f"{INVOICE}.yaml").write_text(f"{shipped}\ndeal: NextStep\n", "utf-8")
    return folder


@dataclass
class Deals:
    """A deal that is open, and another one whose invoice belongs to it."""

    desk: Desk
    whole: str
    part: str

    def win_the_whole(self) -> tuple[str, str]:
        """The deal itself is to be billed; what it says then."""
        self.desk.change("Whole", StageName="Closed Won")
        for _ in range(2):
            self.desk.there_and_back()
            self.desk.poll()
        return self.desk.says("Whole")

    def deal_of_link(self) -> str:
        """The deal that what stands for the other one belongs to."""
        with self.desk.world.staging.read() as db:
            return db.links.of(COMPANY, INVOICE, [self.part])[self.part].deal


@pytest.fixture
def deals(desk: Desk, mappings: Path) -> Deals:
    desk.world.catalogue = load_catalogue(SHIPPED, own=mappings)
    account = desk.account("One")
    desk.won_deal("First", account, ("SV", "1", "5.00"))
    desk.there_and_back()
    for name in ("Whole", "Part"):
        desk.won_deal(name, account, ("SV", "1", "10.00"))
        desk.change(name, StageName="Prospecting")
    whole, part = (desk.world.deal(name)["Id"] for name in ("Whole", "Part"))
    desk.change("Part", NextStep=whole)
    desk.there_and_back()
    desk.poll()
    return Deals(desk, whole, part)


@pytest.fixture
def o2c(desk: Desk, mappings: Path, tmp_path: Path) -> Iterator[Command]:
    settings = f"companies:\n- {{key: acme, name: Acme, simulated: true, mappings: {mappings}}}\n"
    with terminal(desk.world, tmp_path, settings=settings) as typed:
        yield typed


def test_deal_is_not_billed_beside_an_invoice_of_it_that_a_person_named(deals: Deals, o2c: Command) -> None:
    desk = deals.desk
    code, said = o2c("bind", INVOICE, deals.part, typed_invoice(desk, "77", "10.00"), "--by", "Kim")
    assert code == 0, said
    desk.update()
    assert deals.deal_of_link() == deals.whole
    status, words = deals.win_the_whole()
    assert (status, "Invoice 77, which finance made, bills this deal already." in words) == ("Held", True)
    assert len(desk.world.in_books("Invoice")) == 2


def test_deal_of_a_named_document_that_nobody_had_read_is_learned_with_it(deals: Deals, o2c: Command) -> None:
    desk = deals.desk
    desk.won_deal("Late", desk.world.deal("Part")["AccountId"], ("SV", "1", "10.00"))
    late = desk.world.deal("Late")["Id"]
    desk.change("Late", NextStep=deals.whole)
    assert o2c("bind", INVOICE, late, typed_invoice(desk, "77", "10.00"), "--by", "Kim")[0] == 0
    desk.update()
    desk.there_and_back()
    assert desk.says("Late") == ("Posted", "")
    assert deals.win_the_whole()[0] == "Held"


def test_deal_is_not_billed_beside_an_invoice_of_it_that_was_left_in_the_books(deals: Deals, tmp_path: Path) -> None:
    desk = deals.desk
    desk.won_deal("Bench", desk.world.deal("Part")["AccountId"], ("SV", "1", "7.00"))
    desk.world.forward()
    back_up_staging(tmp_path)
    desk.world.clock.pass_by(minutes=5)
    desk.change("Part", StageName="Closed Won")
    desk.there_and_back()
    desk.change("Part", StageName="Closed Lost")
    restore_staging(desk, tmp_path)
    for _ in range(2):
        desk.world.clock.pass_by(minutes=15)
        desk.poll()
        desk.there_and_back()
    assert deals.deal_of_link() == deals.whole
    status, words = deals.win_the_whole()
    assert (status, "Invoice 3 bills this deal already." in words) == ("Held", True)
    assert len(desk.world.in_books("Invoice")) == 3
