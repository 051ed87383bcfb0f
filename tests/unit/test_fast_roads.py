"""What is done fast gives what the plain way gives: over the seeds, the specification's lines and made-up texts."""

from __future__ import annotations

import re
import sys
from importlib.resources import files
from pathlib import Path

import nupunkt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.lang.en import extents, firm_lines, firsts, leading, parse, scan, sentences
from timeline.lang.en.firsts import beginnings, fold
from timeline.lang.en.grammar import RULES, SUFFIXES, Rule
from timeline.lang.en.tagger import tag
from timeline.lang.en.trees import tree

ROOT = Path(__file__).parents[2]
LINES = [line for name in ("corpus.txt", "negative.txt", "clauses.txt")
         for line in files("timeline.lang.en").joinpath(name).read_text(encoding="utf-8").splitlines() if line]
TEXTS = [*(path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))), "\n".join(LINES), " ".join(LINES)]
WORDS = sorted({word for line in LINES for word in line.split()})
made_up = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from([*"\n,.;:-—/'’\"”1290İK", "AD", "Q3", "FY 2019", "'90s", "but", "as", "who"]), st.text(max_size=3)),
    max_size=30,
).flatmap(lambda words: st.sampled_from([" ", "\n", "  ", "-", ""]).map(lambda joint: joint.join(words)))


def plain_triggers(text: str) -> list[tuple[int, int]]:
    found = [m.span() for m in re.finditer("(?<![A-Za-z])[aApP][.][mM](?![A-Za-z])|[oO]['’](?:clock|CLOCK|Clock)(?![A-Za-z])|[A-Za-z]+", text) if m[0].lower() in scan._TRIGGER_WORDS
             or re.match(scan._NAMED_DAYS.get(m[0].lower(), "(?!)"), text.lower()[m.end():] if text.isascii() else text[m.end():].lower())]
    found += [m.span() for pattern in (scan._NUMERIC, scan._CODE) for m in pattern.finditer(text)]
    apart, last = [], -1
    for begin, end in sorted(found):
        if begin >= last:
            apart.append((begin, end))
            last = end
    return apart


def plain_starts(text: str, trigger: int) -> list[int]:
    positions, at = [trigger], trigger
    while len(positions) <= scan._MAX_BACK:
        m = scan._BACK_AT_BEGIN.search(text, max(0, at - 24), at)
        if m is None or (m[1].lower() not in scan._PREFIX_WORDS and not m[1][0].isnumeric()):
            break
        at = m.start(1)
        positions.append(at)
    return [at for at in positions[::-1] if not scan._OF_A_NUMBER.match(text, at)]


def check_scan(text: str) -> None:
    found = scan.triggers(text)
    assert found == plain_triggers(text)
    for begin, _ in found:
        assert scan.starts(text, begin) == plain_starts(text, begin)


def check_clauses(text: str) -> None:
    for begin, _ in scan.triggers(text):
        low = max(0, begin - extents.REACH, text.rfind("\n\n", max(0, begin - extents.REACH), begin) + 1)
        assert extents.clause_begin(text, begin) == (extents._last_stop(text, low, begin, begin) or low)


def tried_at(index: parse._Index, text: str, begin: int) -> list[Rule]:
    tried = index.at(text, begin)
    return [*(rule for *_, rule in tried.rules), *(rule for _, behind in tried.leads for rule in behind.rules)]


def check_index(text: str) -> None:
    for word in re.finditer(r"\w+", text):
        for index in (parse._RULES, *parse._AFTER.values()):
            tried = tried_at(index, text, word.start())
            assert [rule for rule in index.rules if rule.pattern.match(text, word.start()) and rule not in tried] == []


def check_leads(text: str) -> None:
    led = [rule for rule in RULES if rule.lead is not None]
    for word in re.finditer(r"\w+", text):
        for rule in led:
            lead = rule.lead_pattern.match(text, word.start())
            rest = lead and rule.rest_pattern.match(text, lead.end())
            whole = rule.pattern.match(text, word.start())
            assert (whole and whole.end()) == (rest and rest.end())
            assert not whole or rule in tried_at(parse._behind(rule.lead), text, lead.end())


def check_parser(text: str) -> None:
    parser = parse.Parser(text)
    for word in re.finditer(r"\w+", text):
        assert parser.parse_at(word.start()) == parse.parse_at(text, word.start())


CHECKS = (check_scan, check_clauses, check_index, check_leads, check_parser)


@pytest.mark.parametrize("check", CHECKS)
def test_over_the_seeds_and_the_specification(check):
    for text in TEXTS:
        check(text)


@pytest.mark.parametrize("check", CHECKS)
@settings(deadline=None)  # the first text has the rules compiled
@given(text=made_up)
def test_over_made_up_texts(check, text):
    check(text)


@pytest.mark.parametrize("whole", [scan._NUMERIC, scan._CODE])
@pytest.mark.parametrize("found", [scan._TRIGGER, scan._ANY_TRIGGER])
def test_a_first_character_is_known_for_all_that_is_looked_for(found, whole):
    # Whoever adds a form that begins with another character must name that character in the trigger.
    known = {fold(chr(code)) for code in range(33, 0x2100) for tail in ("1", "d", ".d", "y")
             if chr(code) not in "İ" and found.search(f"\n{chr(code).lower()}{tail} ")}
    assert {first[:1] for first in beginnings(whole.pattern)} <= known


def test_every_digit_of_another_script_is_told_by_its_range():
    assert [code for code in range(128, sys.maxunicode + 1) if chr(code).isdecimal() and not scan._OTHER_SCRIPT.match(chr(code))] == []


def test_blanks_are_all_that_white_space_is():
    blanks = re.compile(f"[{extents.BLANKS}]")
    assert [code for code in range(sys.maxunicode + 1) if bool(blanks.match(chr(code))) != chr(code).isspace()] == []


def test_a_tree_finds_what_its_words_find():
    words = {"may": "", "mar": r"\.", "march": "", "mid": "-", "a few": "", "a": ""}
    flat = "|".join(re.escape(word) + after for word, after in sorted(words.items(), key=lambda item: -len(item[0])))
    text = "May, march mar. mar mid- mid a few a fe marched A"
    for any_case, flags in ((False, re.NOFLAG), (True, re.IGNORECASE)):
        assert re.findall(rf"\b{tree(words, any_case)}", text) == re.findall(rf"\b(?:{flat})", text, flags)


@pytest.mark.parametrize("rule", RULES + SUFFIXES, ids=lambda rule: rule.name)
def test_every_rule_can_be_compiled_and_has_a_beginning(rule):
    # Rules are compiled when a text calls for them: a mistake in one must not wait for that text.
    assert rule.pattern.pattern
    assert "" not in beginnings(rule.source)


@pytest.mark.parametrize("text", ["the day after", "the first week of May", "the 1990s", "12 days", "1" * 80 + " days", "the   \n  day after"])
def test_what_is_kept_of_a_shorter_text_does_not_count_for_a_longer_one(text):
    index = parse._Index(RULES)
    for end in range(1, len(text) + 1):
        tried = tried_at(index, text[:end], 0)
        assert [rule for rule in RULES if rule.pattern.match(text[:end]) and rule not in tried] == []


def no_parser(pattern):
    raise AttributeError("module 're' has no attribute '_parser'")


# The standard library's parser of patterns is no documented interface, and may go; a rule may also begin in too many ways.
@pytest.mark.parametrize(("name", "other"), [("_parsed", no_parser), ("_MOST", 20)])
def test_without_beginnings_the_same_is_found(monkeypatch, name, other):
    lines = LINES[::12]
    before = [tag(line) for line in lines]
    monkeypatch.setattr(firsts, name, other)
    indices = {}
    monkeypatch.setattr(parse, "_beginnings", firsts.beginnings)
    monkeypatch.setattr(parse, "_RULES", parse._Index(RULES))
    monkeypatch.setattr(parse, "_AFTER", {})
    monkeypatch.setattr(parse, "_behind", lambda lead: indices.setdefault(lead, parse._Index((rule for rule in RULES if rule.lead == lead), behind_lead=True)))
    assert any(firsts.beginnings(rule.source) == {""} for rule in RULES)
    assert [tag(line) for line in lines] == before


def test_a_paragraph_has_the_sentences_that_nupunkt_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = []
    for path in sorted((ROOT / "tests" / "benchmarks" / "stories").glob("*.txt"))[::3]:
        text = re.sub(r"\[\[([^|\]]*)\|[^\]]*\]\]", r"\1", path.read_text(encoding="utf-8"))
        pieces += [m[0] for m in re.finditer(r"(?:(?!\n\n).)+", text, re.DOTALL)]
    assert len([piece for piece in pieces if sentences.all_plain(piece, list(sentences._PLAIN_END.finditer(piece)))]) > 100
    fast = [sentences.sentences(piece, 0, len(piece)) for piece in pieces]
    monkeypatch.setattr(sentences, "all_plain", lambda piece, ends: False)
    monkeypatch.setattr(sentences, "_parted", lambda piece, ends: sentences.by_nupunkt(piece))
    sentences._sentences.cache_clear()
    assert fast == [sentences.sentences(piece, 0, len(piece)) for piece in pieces]


@pytest.mark.parametrize("behind", ["said so", "9 of them", "iron, they said"])
@pytest.mark.parametrize("form", sorted(sentences.SHORT_FORMS))
def test_nupunkt_ends_no_sentence_with_a_short_form_before_a_small_letter(form: str, behind: str) -> None:
    line = f"The ferry of Hale {form} {behind}, and left"
    assert nupunkt.sent_spans(line) == [(0, len(line))]
    assert sentences.sentences(line, 0, len(line)) == [(0, len(line))]


@pytest.mark.parametrize("behind", ["Low", "Ørsted", "The", "After", "It", "LOW", "McIlvanney", "A.", "O’Dea"])
@pytest.mark.parametrize("title", sorted(sentences.TITLES))
def test_nupunkt_ends_no_sentence_with_a_title_before_a_capital(title: str, behind: str) -> None:
    line = f"The ferry of {title} {behind} Hale left"
    assert nupunkt.sent_spans(line) == [(0, len(line))]
    assert sentences.sentences(line, 0, len(line)) == [(0, len(line))]


def test_a_line_of_a_measure_begins_as_the_look_before_its_pattern_knows() -> None:
    begun = {beginning[:3] for part in (firm_lines.MEASURE, firm_lines.SUM_OF, firm_lines.SUM_BEFORE) for beginning in beginnings(part)}
    assert {three for three in begun if three.isalpha()} <= firm_lines._BEGINNINGS


@pytest.mark.parametrize("line", ["Net income rose", "The reduced dividend is payable", "the dividend", "A $9 million loss", "U.S. sales fell", "US$9 million profit", "Its net", "Year-ago results", "a loss of $9 million"])
def test_a_measure_is_told_by_the_beginning_of_its_line(line: str) -> None:
    assert firm_lines.tells_a_figure(line) == (firm_lines._LEADS.match(line) is not None)


@given(st.lists(st.one_of(st.sampled_from("for much of early late in on the its by well into just after said house, (at mid- back come nearly".split()), st.sampled_from([",", "\n", "", "“on"])), max_size=9))
def test_what_leads_to_a_time_begins_where_its_pattern_says(words: list[str]) -> None:
    lead = " ".join(["went", *words, "in", ""])
    whole = leading._LEADING_TO.search(lead, max(0, len(lead) - leading.REACH))
    assert leading._LEADING_TO.search(lead, leading._led_from(lead)).start() == whole.start()


def test_a_pattern_looks_from_before_the_beginning_of_a_text_as_from_the_beginning() -> None:
    text, pattern = "on a day on", re.compile(r"(?<!a )\bon\b|^x")
    assert [m.span() for m in pattern.finditer(text, -60)] == [m.span() for m in pattern.finditer(text, 0)] == [(0, 2), (9, 11)]
    assert pattern.search(text, -60, 5).span() == pattern.fullmatch(text, -60, 2).span() == (0, 2)
