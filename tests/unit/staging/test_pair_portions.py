"""Pairs are asked for by their first word, with a bounded number of second ones at a time."""

from __future__ import annotations

from include.staging.rows import pair_portions


def test_pairs_come_together_by_their_first_word_and_once_each() -> None:
    pairs = [("a", "1"), ("b", "1"), ("a", "2"), ("a", "1")]
    assert list(pair_portions(pairs)) == [{"a": ["1", "2"], "b": ["1"]}]


def test_no_list_is_longer_than_the_size_and_none_is_lost() -> None:
    pairs = [("a", str(number)) for number in range(5)] + [("b", "x")]
    assert list(pair_portions(pairs, 2)) == [{"a": ["0", "1"], "b": ["x"]}, {"a": ["2", "3"]}, {"a": ["4"]}]


def test_no_pair_is_no_statement() -> None:
    assert list(pair_portions([])) == []
