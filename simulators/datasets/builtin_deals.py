"""The deals of the built-in data set."""

from __future__ import annotations

from simulators.datasets.builtin_records import Deal, Line

WON, LOST, INVOICE = "Closed Won", "Closed Lost", "Invoice"


def _won(name: str, account: str | None, close: str, *lines: Line, fault: str = "") -> Deal:
    return Deal(name=name, account=account, stage=WON, close=close, generate=INVOICE, lines=lines, fault=fault)


def _line(code: str, quantity: str, price: str, discount: str | None = None, description: str | None = None) -> Line:
    return Line(code=code, quantity=quantity, price=price, discount=discount, description=description)


CLEAN = (
    _won(
        "Fit-out of the chandlery",
        "Harbour Lights Marine",
        "2026-09-04",
        _line("SVC-INST", "12.5", "95.00"),
        _line("VISE-6", "4", "129.90"),
        _line("FREIGHT", "1", "75.00"),
    ),
    _won(
        "Pier 7 workshop",
        "Harbour Lights Marine West",
        "2026-09-10",
        _line("RT-100", "2", "349.00", "10"),
        _line("BEECH-M", "37.25", "24.35"),
    ),
    _won("Refit bench", "Harbour Lights Refit", "2026-09-15", _line("VISE-6", "1", "129.90")),
    _won(
        "Backstube Süd: Tische & Regale",
        "Bäckerei Grüneklee GmbH",
        "2026-09-18",
        _line("BEECH-M", "120", "24.35", "7.5", "Buche, gehobelt"),
        _line("SVC-INST", "16", "95.00"),
        _line("FREIGHT", "1", "240.00"),
    ),
    _won(
        "Taller nuevo",
        "Señor Zúñiga e Hijos",
        "2026-09-24",
        _line("VISE-6", "6", "124.00", None, "Tornillo de banco"),
        _line("SVC-SHARP", "30", "18.50", "15"),
    ),
    _won(
        "Atelier de Castres",
        "Société Générale de Menuiserie et d'Ébénisterie du Haut-Languedoc",
        "2026-10-01",
        _line("RT-100", "1", "349.00"),
        _line("DRAW-SET", "3", "60.00", "33.33"),
    ),
    _won("Timber yard counter", "Kestrel: Tools & Timber", "2026-10-05", _line("BEECH-M", "8.333", "24.35")),
    _won(
        "Joinery shop, phase one",
        "Northwind Joinery, Inc.",
        "2026-10-09",
        _line("SVC-INST", "40", "90.00"),
        _line("RT-100", "3", "349.00", "5"),
        _line("VISE-6", "10", "129.90", "12"),
        _line("BEECH-M", "60.5", "24.35"),
        _line("FREIGHT", "2", "75.00"),
    ),
    _won(
        "School shop class",
        "Quarry Hill School District",
        "2026-10-14",
        _line("VISE-6", "12", "129.90", "20", "Education discount"),
        _line("SVC-SHARP", "24", "18.50"),
    ),
    _won(
        "京都の作業台",
        "Tanaka Woodworks 田中木工",
        "2026-10-20",
        _line("RT-100", "1", "349.00"),
        _line("FREIGHT", "1", "410.00"),
    ),
    _won(
        "Chapel Row workshop",
        "Walker & Daughters",
        "2026-10-27",
        _line("SVC-INST", "0.75", "95.00"),
        _line("DRAW-SET", "1", "60.00"),
    ),
    _won("Sharpening contract", "Walker & Daughters", "2026-11-02", _line("SVC-SHARP", "100", "18.50", "25")),
)

FAULTY = (
    _won("Walk-in sale", None, "2026-10-12", _line("VISE-6", "1", "129.90"), fault="no account"),
    _won("Consulting, to be detailed", "Northwind Joinery, Inc.", "2026-10-13", fault="no products"),
    _won(
        "Dust extraction",
        "Quarry Hill School District",
        "2026-10-16",
        _line("HOOD-1", "2", "210.00"),
        fault="product without item type",
    ),
    _won(
        "Slipway tooling",
        "Three Rivers Boatyard",
        "2026-10-19",
        _line("VISE-6", "2", "129.90"),
        fault="account without billing country",
    ),
    _won(
        "Last of the band saws",
        "Harbour Lights Marine",
        "2026-10-23",
        _line("SAW-OLD", "1", "890.00"),
        fault="standard price inactive",
    ),
    _won(
        "Mobile benches",
        "Harbour Lights Refit",
        "2026-10-26",
        _line("WB-OAK-MOBILE", "2", "1280.00"),
        fault="product name over 31 characters",
    ),
    _won(
        "Joinery shop, phase two",
        "NORTHWIND JOINERY INC",
        "2026-10-30",
        _line("RT-100", "1", "349.00"),
        fault="account twice, differing in case and punctuation",
    ),
)

OTHER = (
    Deal(
        name="Phase three",
        account="Northwind Joinery, Inc.",
        stage="Negotiation/Review",
        close="2026-12-15",
        amount="18400.00",
    ),
    Deal(name="Bakery number two", account="Bäckerei Grüneklee GmbH", stage=LOST, close="2026-10-31", amount="7200.00"),
    Deal(
        name="Gift of a vise",
        account="Kestrel: Tools & Timber",
        stage=WON,
        close="2026-10-08",
        lines=(_line("VISE-6", "1", "129.90", "100"),),
    ),
)

DEALS = (*CLEAN, *FAULTY, *OTHER)
