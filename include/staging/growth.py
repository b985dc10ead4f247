"""What becomes of every table in time: which rows leave, when and why, and which stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from include.rows.report import ReportKind
from include.staging.alerts import KEPT as ALERTS_KEPT
from include.staging.reconciliations import KEPT as COMPARISONS_KEPT
from include.staging.refusals import KEPT as REFUSALS_KEPT
from include.staging.reports import KEPT as REPORTS_KEPT
from include.staging.tidying import READ_JOBS_KEPT, SESSIONS_KEPT, Tidying

Take = Callable[[Tidying, str, datetime, int], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaves:
    """Rows of a table that leave, a portion at a time."""

    table: str
    rows: str  #: which, in words
    why: str  #: why nobody needs them any more, and what of the table stays
    keep: str = ""  #: the setting under `keep` that says after how many days; none: `when` says it in words
    when: str = ""
    take: Take | None = None  #: by tidy_up; none: by what writes the table, or with other rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays:
    """A table of which nothing leaves."""

    table: str
    why: str


#: One of each table at the least. What tidy_up takes is taken in this order.
RULES: Final[tuple[Leaves | Stays, ...]] = (
    Leaves(
        table="checked_row",
        rows="what a run looked at, row by row",
        keep="checked",
        take=Tidying.checked_rows,
        why="findings and pages name the records themselves; what a run looks at once more, it writes down once more",
    ),
    Leaves(
        table="flow_run",
        rows="runs of flows, but the newest of each flow, those with a document to be gone on with, and those of "
        "history",
        keep="runs",
        take=Tidying.runs,
        why="a run is asked for by the runs right after it; the newest says whether its flow stands still, one of "
        "history tells its requests from those of the day",
    ),
    Leaves(table="flow_run_document", rows="documents of a run", when="with their run", why="as the run"),
    Leaves(table="rule_result", rows="results of a run", when="with their run", why="the pages have them"),
    Leaves(table="finding", rows="findings of a run", when="with their run", why="pages and decisions have them"),
    Leaves(
        table="work_item",
        rows="what the way back has acted on, but of an interval of history that is not done",
        keep="work",
        take=Tidying.work_items,
        why="the lag of the last week is worked out from it; what failed stays until a person has it tried again",
    ),
    Leaves(
        table="message_set",
        rows="documents that only asked, with their answers",
        keep="questions",
        take=Tidying.questions,
        why="they prove nothing about a write",
    ),
    Leaves(
        table="message_set",
        rows="documents that wrote and are settled, and those that settled what became of one, with their answers; not "
        "those of a request that is still open",
        keep="documents",
        take=Tidying.documents,
        why="recovery asks for unsettled ones only, and a late answer comes within its update; what each request said "
        "and what came of it stays in `outbox` and `link`",
    ),
    Leaves(
        table="connector_session",
        rows=f"updates that have ended, but the newest {SESSIONS_KEPT:,} of a company, and those of a document without "
        "its answer",
        keep="sessions",
        take=Tidying.sessions,
        why="a new update goes on where a recent one was cut off, and knows its address",
    ),
    Leaves(
        table="decision",
        rows="what waited for a person and ended by itself",
        keep="decisions",
        take=Tidying.decisions,
        why="nothing asks for it again; what a person said stays: a waiver counts for ever",
    ),
    Leaves(
        table="read_job",
        rows=f"finished ones beyond the newest {READ_JOBS_KEPT:,} of a company",
        when="at once",
        take=Tidying.read_jobs,
        why="how far the books were read is in `watermark`",
    ),
    Leaves(
        table="record",
        rows="QuickBooks' own reports, but the newest of each kind",
        keep="book_reports",
        take=Tidying.book_reports,
        why="a comparison takes the newest, or the one of a day; records themselves stay, deleted ones too: that one "
        "was deleted is what the canary, the audit and a merge ask for",
    ),
    Leaves(
        table="event",
        rows="sealed ones, but the newest: into files, where they stay for ever",
        keep="events",
        why="a person asks for old ones seldom, and `--all` reads the files; no program asks for them",
    ),
    Leaves(
        table="report",
        rows=f"pages beyond the newest {REPORTS_KEPT[ReportKind.QUALITY]:,} of a company and kind; the audit of a "
        "month stays",
        when="with the next page",
        why="older ones are history; as files they go by `pages`",
    ),
    Leaves(
        table="reconciliation",
        rows=f"comparisons beyond the newest {COMPARISONS_KEPT:,} of a company",
        when="with the next comparison",
        why="the pages of audits stay",
    ),
    Leaves(table="difference", rows="those of a comparison", when="with it", why="as the comparison"),
    Leaves(
        table="alert",
        rows=f"what ended {ALERTS_KEPT.days} days ago",
        when="with the next look",
        why="what is open stays",
    ),
    Leaves(
        table="refusal",
        rows=f"what was counted {REFUSALS_KEPT.days} days ago",
        when="with the next one",
        why="a flood is told soon",
    ),
    Stays(
        table="outbox",
        why="it says for ever what was sent for a record, under which key and generation, and what QuickBooks said of "
        "it: older books are asked for all of it, and status, billing and links refer to it",
    ),
    Stays(table="outbox_dependency", why="part of its request: a refused one is sent again with it"),
    Stays(table="link", why="which record stands for which, also when one of them is gone: nothing is posted twice"),
    Stays(table="link_line", why="part of its link: what was sent is held against what the books say of each line"),
    Stays(table="billing", why="one living document of a deal, and when an earlier one ended"),
    Stays(table="unlinked_guid", why="what bears a key of ours and is linked with nothing must never be posted again"),
    Stays(table="record_key", why="part of its record"),
    Stays(table="mirror_row", why="what of the books stands in Salesforce, also when it is gone: it may come back"),
    Stays(table="event_segment", why="it names the files of events, and holds the chain together; a row a month or so"),
    Stays(table="company", why="one of each company file"),
    Stays(table="interval", why="one of each interval that a person asked for"),
    Stays(table="lane", why="one of each company and DAG"),
    Stays(table="watermark", why="one of each object"),
    Stays(table="fingerprint", why="one of each company and subject"),
)
