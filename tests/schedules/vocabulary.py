"""Everything that may happen, and how often beside the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.schedules import in_quickbooks as books
from tests.schedules import in_salesforce as org
from tests.schedules import in_the_sync as sync
from tests.schedules.stage import Stage

Carry = Callable[[Stage, int, int], None]
_OFTEN, _SOMETIMES, _SELDOM = 6, 3, 1
_WEIGHTS: Mapping[int, tuple[Carry, ...]] = {
    _OFTEN: (org.sell, sync.forward, sync.update, sync.read),
    _SOMETIMES: (
        *(org.offer, org.win, org.lose, org.redate, org.generate, org.edit_line, org.move, org.delete_deal),
        *(org.blank_country, org.fill_country),
        *(books.pay, books.void, books.delete),
        *(sync.forward_killed, sync.clear, sync.update_faulty, sync.reverse, sync.wait),
    ),
    _SELDOM: (
        *(org.rename, org.add_line, org.remove_line, org.purge_deal, org.undelete_deal, org.put_back, org.clone),
        *(
            org.new_account,
            org.delete_account,
            org.undelete_account,
            org.merge_accounts,
            org.move_house,
            *(org.commit_late, org.hide_deals),
        ),
        *(books.bounce, books.type_invoice, books.invoice_order, books.rename_customer, books.merge_customers),
        *(books.delete_customer, books.close_books, books.lock, books.leave_dialog, books.move_zone),
        *(books.take_name, books.change_manner, sync.bind, sync.restore_staging),
        *(books.back_up_books, books.restore_books),
    ),
}
#: By name, as a schedule names them.
ACTS: Mapping[str, Carry] = {act.__name__: act for acts in _WEIGHTS.values() for act in acts}
#: Each as often as it is drawn beside the others.
DRAWN: tuple[str, ...] = tuple(act.__name__ for weight, acts in _WEIGHTS.items() for act in acts for _ in range(weight))
