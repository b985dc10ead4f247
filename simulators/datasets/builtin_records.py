"""The built-in data set as tables: a small dealer in workshop equipment, with the faults that real orgs have.

Names stand for ids until the records are loaded. Amounts are text, so that they stay exact.
"""

from __future__ import annotations

from dataclasses import dataclass

#: name, parent, street, city, state, postal code, country, phone
ACCOUNTS = (
    ("Harbour Lights Marine", None, "4 Quay Street", "Portland", "ME", "04101", "United States", "(207) 555-0101"),
    (
        "Harbour Lights Marine West",
        "Harbour Lights Marine",
        "90 Pier Road\nDock 7",
        "Tacoma",
        "WA",
        "98402",
        "United States",
        "(253) 555-0102",
    ),
    (
        "Harbour Lights Refit",
        "Harbour Lights Marine West",
        "92 Pier Road",
        "Tacoma",
        "WA",
        "98402",
        "United States",
        None,
    ),
    ("Bäckerei Grüneklee GmbH", None, "Königstraße 12", "Nürnberg", "BY", "90402", "Germany", "+49 911 5550103"),
    ("Señor Zúñiga e Hijos", None, "Avenida Juárez 300", "Monterrey", "NLE", "64000", "Mexico", "+52 81 5550 104"),
    (
        "Société Générale de Menuiserie et d'Ébénisterie du Haut-Languedoc",
        None,
        "3 rue de l'Église",
        "Castres",
        None,
        "81100",
        "France",
        "+33 5 55 50 01 05",
    ),
    ("Kestrel: Tools & Timber", None, "17 Mill Lane", "Burlington", "VT", "05401", "United States", "(802) 555-0106"),
    (
        "Northwind Joinery, Inc.",
        None,
        "800 Industrial Pkwy",
        "Duluth",
        "MN",
        "55802",
        "United States",
        "(218) 555-0107",
    ),
    ("NORTHWIND JOINERY INC", None, "800 Industrial Parkway", "Duluth", "MN", "55802", "United States", None),
    ("Quarry Hill School District", None, "1 School Street", "Barre", "VT", "05641", "United States", "(802) 555-0109"),
    ("Tanaka Woodworks 田中木工", None, "2-14-3 Honmachi", "Kyoto", None, "600-8001", "Japan", "+81 75 555 0110"),
    ("Three Rivers Boatyard", None, "55 Wharf Road", "Pittsburgh", "PA", None, None, "(412) 555-0111"),
    ("Walker & Daughters", None, "6 Chapel Row", "Bath", "Somerset", "BA1 1AA", "United Kingdom", "+44 1225 555 0112"),
)

#: account, first name, last name, e-mail
CONTACTS = (
    ("Harbour Lights Marine", "Ada", "Lindqvist", "ada@harbourlights.example"),
    ("Harbour Lights Marine West", "Tom", "O'Rourke", "tom@harbourlights.example"),
    ("Harbour Lights Refit", None, "Refit Desk", "refit@harbourlights.example"),
    ("Bäckerei Grüneklee GmbH", "Jürgen", "Grüneklee", "juergen@grueneklee.example"),
    ("Señor Zúñiga e Hijos", "María José", "Zúñiga", "mariajose@zuniga.example"),
    (
        "Société Générale de Menuiserie et d'Ébénisterie du Haut-Languedoc",
        "Hélène",
        "Faure",
        "helene@menuiserie.example",
    ),
    ("Kestrel: Tools & Timber", "Owen", "Kestrel", "owen@kestrel.example"),
    ("Northwind Joinery, Inc.", "Grace", "Halvorsen", "grace@northwind.example"),
    ("NORTHWIND JOINERY INC", "Grace", "Halvorsen", "grace@northwind.example"),
    ("Quarry Hill School District", "Paul", "Beaudoin", "purchasing@quarryhill.example"),
    ("Quarry Hill School District", "Lena", "Marsh", None),
    ("Tanaka Woodworks 田中木工", "裕子", "田中", "yuko@tanaka.example"),
    ("Three Rivers Boatyard", "Sam", "Doyle", "sam@threerivers.example"),
    ("Walker & Daughters", "Imogen", "Walker", "imogen@walker.example"),
)

#: name, code, standard price, QuickBooks item type (None is a fault), description
PRODUCTS = (
    ("Installation, per hour", "SVC-INST", "95.00", "Service", "Installation on site, by the hour"),
    ("Sharpening service", "SVC-SHARP", "18.50", "Service", "Sharpening of one blade"),
    ("Bench vise 6 in", "VISE-6", "129.90", "Inventory Part", "Cast iron bench vise, 6 inch"),
    ("Router table", "RT-100", "349.00", "Inventory Part", "Router table with fence"),
    ("Beech board, metre", "BEECH-M", "24.35", "Non-Inventory Part", "Kiln-dried beech, 40 mm"),
    ("Drawing set", "DRAW-SET", "60.00", "Non-Inventory Part", "Workshop drawings on paper"),
    ("Freight", "FREIGHT", "75.00", "Other Charge", "Freight to site"),
    (
        "Heavy-duty mobile workbench with drawers, oak",
        "WB-OAK-MOBILE",
        "1280.00",
        "Inventory Part",
        "A name longer than QuickBooks takes",
    ),
    ("Dust hood", "HOOD-1", "210.00", None, "Nobody has said yet which QuickBooks item this is"),
    (
        "Band saw (discontinued)",
        "SAW-OLD",
        "890.00",
        "Inventory Part",
        "No longer sold; its standard price is inactive",
    ),
)
RETIRED_PRODUCTS = ("SAW-OLD",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One product of a deal: code, quantity, price and discount in per cent."""

    code: str
    quantity: str
    price: str
    discount: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """One opportunity. `fault` says what is wrong with it on purpose."""

    name: str
    account: str | None
    stage: str
    close: str
    generate: str | None = None
    lines: tuple[Line, ...] = ()
    amount: str | None = None
    fault: str = ""
