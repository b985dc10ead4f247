"""What the bench shows of a measure, and what it keeps."""

from __future__ import annotations

from bench.rows import A_SECOND, Measured, middle, said, table

SLOW = Measured(name="serve", database="sqlite", unit="ms a record", product=0.5, least=0.05)
RATE = Measured(name="end to end", database="sqlite", unit=A_SECOND, product=500, least=10_000)
ALONE = Measured(name="memory", database="sqlite", unit="MB", product=140)


def test_a_ratio_says_how_many_times_the_least_program_the_product_costs() -> None:
    assert (SLOW.ratio, RATE.ratio, ALONE.ratio) == (10.0, 20.0, None)


def test_a_row_is_kept_with_its_ratio_where_there_is_one() -> None:
    assert SLOW.as_json() == {
        "name": "serve",
        "database": "sqlite",
        "unit": "ms a record",
        "product": 0.5,
        "least": 0.05,
        "ratio": 10.0,
    }
    assert ALONE.as_json() == {"name": "memory", "database": "sqlite", "unit": "MB", "product": 140.0}


def test_the_table_stands_in_columns() -> None:
    assert table([SLOW, RATE, ALONE]).splitlines() == [
        "what        database  product   least  ratio  unit",
        "--------------------------------------------------",
        "serve       sqlite      0.500   0.050  10.0x  ms a record",
        "end to end  sqlite        500  10,000  20.0x  a second and core",
        "memory      sqlite        140                 MB",
    ]


def test_a_figure_has_as_many_digits_as_it_has_a_meaning() -> None:
    assert [said(value) for value in (0.05432, 1.2345, 12.345, 123.45, 24_000, 7)] == [
        "0.054",
        "1.234",
        "12.3",
        "123",
        "24,000",
        "7",
    ]


def test_one_bad_round_of_three_says_nothing() -> None:
    assert middle([1.0, 900.0, 1.1]) == 1.1
