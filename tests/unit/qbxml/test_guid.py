"""The name that a record is born with."""

from __future__ import annotations

from include.qbxml.fragment import build_fragment
from include.qbxml.guid import external_guid, same_guid
from tests.kit.fragments import check_staged

DEAL = ("acme", "Invoice", "006Hs00000AbCdEIAV", "", 0)


def test_a_record_has_the_same_guid_for_ever() -> None:
    assert external_guid(*DEAL) == "{7bfcfc54-909f-5a57-8b1b-b7b15622719f}"


def test_company_target_record_part_and_generation_each_make_another_guid() -> None:
    others = [
        ("beta", *DEAL[1:]),
        (DEAL[0], "Estimate", *DEAL[2:]),
        (*DEAL[:2], "006Hs00000AbCdEIAW", "", 0),
        (*DEAL[:3], "instalment-2", 0),
        (*DEAL[:4], 1),
    ]
    assert len({external_guid(*DEAL), *(external_guid(*one) for one in others)}) == 6


def test_the_parts_of_a_name_do_not_run_into_each_other() -> None:
    assert external_guid("a", "bc", "d", "", 1) != external_guid("ab", "c", "d", "", 1)


def test_quickbooks_accepts_the_guid() -> None:
    check_staged(build_fragment("CustomerAdd", {"Name": "Acme", "ExternalGUID": external_guid(*DEAL)}))


def test_guids_are_compared_whatever_their_case() -> None:
    guid = external_guid(*DEAL)
    assert same_guid(guid, guid.upper())
    assert not same_guid(guid, None)
    assert not same_guid("0", "0")
    assert not same_guid("", "")
