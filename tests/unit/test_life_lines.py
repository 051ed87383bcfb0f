"""The line under an obituary that sums a life up."""

from __future__ import annotations

from building import build, rows


def test_each_part_of_a_life_is_told_under_the_name() -> None:
    line = "Ivo Arne Low, painter: born Leeds 14 February 1908; RA 1964; married 1936 Ann Falk (died 1979; one son), 1982 Ruth Marsh; died London 13 November 1990."
    told = rows(build(f"The painter had many friends.\n\n{line}", "1990-11-17"))
    assert told == [
        ("1908-02-14", "Ivo Arne Low: born Leeds"), ("1936", "Ivo Arne Low: married Ann Falk"), ("1964", "Ivo Arne Low: RA"),
        ("1982", "Ivo Arne Low: married Ruth Marsh"), ("1990-11-13", "Ivo Arne Low: died London")]


def test_what_has_no_place_is_told_as_a_sentence() -> None:
    told = rows(build("The weaver had many friends.\n\nAnn Low, weaver, born 3 May 1920; died 13 November 1990", "1990-11-17"))
    assert told == [("1920-05-03", "Ann Low was born"), ("1990-11-13", "Ann Low died")]


def test_a_sentence_with_a_verb_is_no_such_line() -> None:
    assert ("1920", "Ann Low was born in Lund") in rows(build("Ann Low was born in Lund in 1920; she died in 1990.", "1990-11-17"))
