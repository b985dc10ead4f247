"""The status codes that steps know by name; what each asks of us and what a person is told stands in `status`.

Every code that a step compares with is named here, and nowhere else.
"""

from __future__ import annotations

from typing import Final

OK: Final = 0  #: done, or found
NOTHING: Final = 1  #: nothing matches, which is an answer
NOT_ALL_FOUND: Final = 500  #: one of the ids or names is not in the books; the others come
INTERNAL_ERROR: Final = 1000  #: QuickBooks failed in the middle: whether it saved stands in the books only
#: A value of the wrong form. Of a query: a range whose edges stand the wrong way round, as those of a window may that
#: was cut out of the night on which clocks go forward.
WRONG_FORM: Final = 3030
NAME_IN_USE: Final = 3100  #: another record of the list bears this name
DELETED: Final = 3120  #: the record was deleted or merged into another
STALE: Final = 3200  #: the record was changed since its EditSequence was read
NOT_OFFERED: Final = 3250  #: this QuickBooks does not have such records, or their preference is off
ITERATOR_EXPIRED: Final = 3391  #: the pages were not asked for in time, or their session is over
