"""Custom fields, and the private data that the Web Connector keeps on the company."""

from tests.kit.quickbooks_desk import GUID, OWNER, Desk, code, line, text, texts


def define(name: str, *objects: str, owner: str = "0", kind: str = "STR255TYPE") -> str:
    assigned = "".join(f"<AssignToObject>{found}</AssignToObject>" for found in objects)
    return (
        f"<DataExtDefAddRq><DataExtDefAdd><OwnerID>{owner}</OwnerID><DataExtName>{name}</DataExtName>"
        f"<DataExtType>{kind}</DataExtType>{assigned}</DataExtDefAdd></DataExtDefAddRq>"
    )


def value(verb: str, name: str, holder: str, content: str = "", owner: str = "0") -> str:
    ending = "" if verb == "Del" else f"<DataExtValue>{content}</DataExtValue>"
    return (
        f"<DataExt{verb}Rq><DataExt{verb}><OwnerID>{owner}</OwnerID><DataExtName>{name}</DataExtName>{holder}{ending}"
        f"</DataExt{verb}></DataExt{verb}Rq>"
    )


CUSTOMER = "<ListDataExtType>Customer</ListDataExtType><ListObjRef><FullName>Abercrombie</FullName></ListObjRef>"
COMPANY = "<OtherDataExtType>Company</OtherDataExtType>"


def seen(desk: Desk, owner: str = "0") -> list[str]:
    reply = desk.one(f"<CustomerQueryRq><OwnerID>{owner}</OwnerID></CustomerQueryRq>")
    return texts(reply, "CustomerRet/DataExtRet/DataExtValue")


def test_value_is_added_changed_and_deleted_and_seen_only_by_its_owner(desk: Desk) -> None:
    desk.customer()
    desk.made(define("Region", "Customer"))
    desk.made(value("Add", "Region", CUSTOMER, "East"))
    assert seen(desk) == ["East"]
    assert seen(desk, OWNER) == []
    assert desk.one("<CustomerQueryRq />").find("CustomerRet/DataExtRet") is None
    desk.made(value("Mod", "Region", CUSTOMER, "West"))
    assert seen(desk) == ["West"]
    assert code(desk.one(value("Del", "Region", CUSTOMER))) == 0
    assert seen(desk) == []
    assert code(desk.one(value("Del", "Region", CUSTOMER))) == 3120


def test_field_must_be_defined_and_allowed_for_the_type(desk: Desk) -> None:
    desk.customer()
    assert code(desk.one(value("Add", "Region", CUSTOMER, "East"))) == 3120
    desk.made(define("Region", "Item"))
    assert code(desk.one(value("Add", "Region", CUSTOMER, "East"))) == 3351
    assert code(desk.one(define("Region", "Customer"))) == 3100


def test_value_longer_than_its_type_is_refused(desk: Desk) -> None:
    desk.customer()
    desk.made(define("Region", "Customer"))
    assert code(desk.one(value("Add", "Region", CUSTOMER, "x" * 256))) == 3070


def test_value_of_a_customer_is_not_that_of_an_item_with_the_same_list_id(desk: Desk) -> None:
    desk.customer()
    desk.made(define("Region", "Customer", "Item"))
    desk.made(value("Add", "Region", CUSTOMER, "East"))
    reply = desk.one("<ItemQueryRq><OwnerID>0</OwnerID></ItemQueryRq>")
    assert texts(reply, "*/ListID")[0] == text(desk.one("<CustomerQueryRq />"), "CustomerRet/ListID")
    assert reply.find("*/DataExtRet") is None


def test_file_id_is_private_data_of_the_company(desk: Desk) -> None:
    desk.made(define("FileID", "Company", owner=OWNER))
    desk.made(value("Add", "FileID", COMPANY, GUID, OWNER))
    reply = desk.one(f"<CompanyQueryRq><OwnerID>{OWNER.lower()}</OwnerID></CompanyQueryRq>")
    assert text(reply, "CompanyRet/DataExtRet/DataExtValue") == GUID
    assert desk.one(f"<CompanyQueryRq><OwnerID>{GUID}</OwnerID></CompanyQueryRq>").find("CompanyRet/DataExtRet") is None


def test_line_carries_a_custom_field_from_its_add(desk: Desk) -> None:
    desk.stocked().made(define("Colour", "Item"))
    extension = (
        "<Quantity>1</Quantity><DataExt><OwnerID>0</OwnerID><DataExtName>Colour</DataExtName>"
        "<DataExtValue>red</DataExtValue></DataExt>"
    )
    desk.invoice(line(inner="<Quantity>1</Quantity>"), line(inner=extension))
    reply = desk.one("<InvoiceQueryRq><IncludeLineItems>true</IncludeLineItems><OwnerID>0</OwnerID></InvoiceQueryRq>")
    lines = reply.findall("InvoiceRet/InvoiceLineRet")
    assert [found.findtext("DataExtRet/DataExtValue") for found in lines] == [None, "red"]
    holder = (
        f"<TxnDataExtType>Invoice</TxnDataExtType><TxnID>{text(reply, 'InvoiceRet/TxnID')}</TxnID>"
        f"<TxnLineID>{text(lines[0], 'TxnLineID')}</TxnLineID>"
    )
    desk.turn("classes", "off")
    assert code(desk.one(value("Add", "Colour", holder, "blue"))) == 3351
