"""Everything that may happen. A schedule has the daily acts and a few others, so that rare ones meet often in some."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.schedules import in_quickbooks as books
from tests.schedules import in_salesforce as org
from tests.schedules import in_the_sync as sync
from tests.schedules.stage import Stage

Carry = Callable[[Stage, int, int], None]
#: What happens every day.
DAILY: tuple[Carry, ...] = (org.sell, org.win, org.edit_line, books.pay, sync.forward, sync.update, sync.read)
#: What happens now and then.
OTHERS: tuple[Carry, ...] = (
    *(org.offer, org.lose, org.rename, org.redate, org.generate, org.move, org.add_line, org.remove_line),
    *(org.delete_deal, org.purge_deal, org.undelete_deal, org.put_back, org.clone),
    *(org.new_account, org.delete_account, org.undelete_account, org.merge_accounts, org.move_house),
    *(org.blank_country, org.fill_country, org.commit_late, org.hide_deals),
    *(books.void, books.delete, books.bounce, books.type_invoice, books.invoice_order, books.take_name),
    *(books.rename_customer, books.merge_customers, books.delete_customer, books.close_books, books.lock),
    *(books.be_busy, books.stop_orders, books.condense_books),
    *(books.leave_dialog, books.move_zone, books.change_manner, books.back_up_books, books.restore_books),
    *(
        sync.forward_complete,
        sync.forward_killed,
        sync.clear,
        sync.update_faulty,
        sync.reverse,
        sync.wait,
        sync.bind,
        sync.restore_staging,
    ),
    *(sync.audit, sync.send_again, sync.arm_later, sync.open_days, sync.date_late, sync.adopt),
)
#: By name, as a schedule names them.
ACTS: Mapping[str, Carry] = {act.__name__: act for act in (*DAILY, *OTHERS)}
