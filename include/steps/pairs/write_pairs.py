"""write_pairs: what is QuickBooks' word, given to Salesforce; a field that is refused keeps no other field back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from include.comparing.judge_pair import Judged, text_of
from include.comparing.without_refused import without_refused
from include.places import same_address
from include.salesforce.row_writes import RowResult
from include.steps.pairs.pair_sides import Pair
from include.steps.returning import Returning

_MOST_SHOWN: Final = 200  # characters of a value that a person reads


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One pair, with what is to be kept of it: what Salesforce refused is not in step."""

    pair: Pair
    judged: Judged
    refused: Mapping[str, Any] = field(default_factory=dict)  #: field -> what QuickBooks says of it
    why: str = ""
    again: bool = False  #: nothing was written, for a passing reason


def write_pairs(work: Returning, object_name: str, compared: Sequence[tuple[Pair, Judged]]) -> list[Outcome]:
    """Write what changed in QuickBooks; the outcomes stand in the order of the pairs.

    Where Salesforce blames fields, the others are written without them.
    """
    news = {pair.state.id: dict(judged.to_salesforce) for pair, judged in compared if judged.to_salesforce}
    by_id = {pair.state.id: pair for pair, _ in compared}
    results = _write(work, object_name, by_id, news)
    fewer = {name: found for name, result in results.items() if (found := _unblamed(news[name], result))}
    second = _write(work, object_name, by_id, fewer)
    done = []
    for pair, judged in compared:
        name = pair.state.id
        result = results.get(name)
        left = news.get(name, {})
        if name in second and second[name].success:
            left = {each: value for each, value in left.items() if each not in fewer[name]}
        done.append(_outcome(work, object_name, pair, judged, result, left))
    return done


def _write(
    work: Returning, object_name: str, pairs: Mapping[str, Pair], values: Mapping[str, Mapping[str, Any]]
) -> dict[str, RowResult]:
    if not values:
        return {}
    records = [{"Id": pairs[name].salesforce_id, **fields} for name, fields in values.items()]
    results = dict(zip(values, work.write_many(object_name, None, records), strict=True))
    work.result.written += sum(result.success for result in results.values())
    return results


def _unblamed(fields: Mapping[str, Any], result: RowResult) -> dict[str, Any]:
    """What is left to write of a record when Salesforce names the fields that it refuses; an address is one value."""
    blamed = {name.removesuffix("Code") for error in result.errors for name in error.fields} & fields.keys()
    if result.success or result.transient or not blamed:
        return {}
    return {
        name: value
        for name, value in fields.items()
        if name not in blamed and not any(same_address(name, other) for other in blamed)
    }


def _outcome(
    work: Returning,
    object_name: str,
    pair: Pair,
    judged: Judged,
    result: RowResult | None,
    refused: Mapping[str, Any],
) -> Outcome:
    if result is None or result.success or result.is_of_the_gone:  # then there is nothing to write onto
        return Outcome(pair=pair, judged=judged)
    if result.transient:
        words = f"{object_name} {pair.salesforce_id}: {result.words}"
        return Outcome(pair=pair, judged=judged, why=words, again=True)
    work.result.refused += 1
    rest = without_refused(judged, refused, pair.sides.last_synced)
    return Outcome(pair=pair, judged=rest, refused=refused, why=_why(refused, result))


def _why(refused: Mapping[str, Any], result: RowResult) -> str:
    said = ", ".join(f'{name} "{(text_of(value) or "")[:_MOST_SHOWN]}"' for name, value in refused.items())
    return (
        f"Salesforce refuses what QuickBooks says of it: {said}. {result.advice} What is edited here still goes to "
        "QuickBooks, and the refused values are tried again every day."
    )
