"""What each time in a sentence dates, and how the headline says it: `clauses.txt`, sentence by sentence."""

from __future__ import annotations

from importlib.resources import files

import pytest

from timeline.lang.en.clauses import clauses
from timeline.lang.en.headlines import headline
from timeline.lang.en.sentences import sentences
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.tagger import tag


def cases() -> list:
    text = files("timeline.lang.en").joinpath("clauses.txt").read_text(encoding="utf-8")
    blocks = [block.splitlines() for block in text.split("\n\n")]
    known = pytest.mark.xfail(strict=True, reason="not told so yet")
    return [pytest.param(block[0].removeprefix("? "), block[1:], marks=known if block[0].startswith("? ") else ())
            for block in blocks if not block[0].startswith("#")]


@pytest.mark.parametrize(("sentence", "lines"), cases(), ids=lambda value: value if isinstance(value, str) else "")
def test_a_sentence_tells_what_each_of_its_times_dates(sentence: str, lines: list[str]) -> None:
    timexes = tag(sentence)
    found = [
        f"{sentence[timexes[clause.timex].begin:timexes[clause.timex].end]} | {clause.status} | {clause.headline}"
        for clause in clauses(sentence, 0, len(sentence), timexes) if not clause.compared  # which another time dates
    ]
    assert (found or ["-"]) == lines


LONG = (
    "The committee of inquiry into the collapse of the northern railway bridge heard that engineers had warned the owners, "
    "a trust based in the capital, of rust in four of the nine piers and had asked for a train limit"
)


def test_what_is_told_is_worth_more_than_that_somebody_told_it() -> None:
    piece = 'The treasury acknowledged in a long paper that its clerks had lost the only key "for a reason nobody can name"'
    assert headline(piece) == 'The treasury: Its clerks had lost the only key "for a reason nobody can name"'


def test_a_long_clause_is_cut_where_a_phrase_ends() -> None:
    short = headline(LONG)
    assert len(short) <= LIMIT
    assert set(short.replace(",", "").split()) <= set(LONG.replace(",", "").split())
    assert short.split()[-1] not in {"the", "of", "to", "a", "in", "by", "that", "had", "and", "for"}


@pytest.mark.parametrize(
    ("piece", "line"),
    [
        ("but the dam held.", "The dam held"),
        ("However, the dam held", "The dam held"),
        ('"the dam held', "The dam held"),
        ("the dam , held", "The dam, held"),
        ("the dam held and the", "The dam held"),
        ("Nine barges of the guild would be sold by the clerks on a still unnamed date to the old towns", "Nine barges would be sold by the clerks on a still unnamed date to the old towns"),
    ],
)
def test_headlines_are_tidy(piece: str, line: str) -> None:
    assert headline(piece) == line


def test_sentences_know_abbreviations_and_skip_the_byline() -> None:
    text = "LEEDS, England, Oct. 14 (Agency) — He left at 9 a.m. Tuesday. Mr. Low of Acme Inc. stayed until Sept. 30. They dig. Nobody won."
    assert [text[a:b] for a, b in sentences(text, 0, len(text))] == [
        "He left at 9 a.m. Tuesday.", "Mr. Low of Acme Inc. stayed until Sept. 30.", "They dig.", "Nobody won.",
    ]


def test_a_sentence_may_begin_without_a_blank() -> None:
    text = "He took his old school desk.A list of nine men was read."
    assert [text[a:b] for a, b in sentences(text, 0, len(text))] == ["He took his old school desk.", "A list of nine men was read."]


@pytest.mark.parametrize("text", [
    "The barge sank at 7 p.m.| Rebels took the quay.", "The barge sank at 7 p.m.| Karl Ekdal swam ashore.", "The barge sank at 7 p.m.| Port guards closed the quay.",
    "The barge sank at 7 p.m.| Its crew swam ashore.", "The barge sank at 7 p.m. Eastern time.", "The barge sank at 7 p.m. Torvald time, the guild said.",
    "The barge left at 8:14 p.m. Monday with nine people.", "It owes most to Orla Mills Inc.| Orla, which has nine ships, said so.",
    "Orla Mills Inc. Tuesday said that it would shut a mill.", "The crew learned of it at 7 a.m.| Talks with the guild begin on Friday.",
    "The barge sank at 7 p.m.| Troopers believe that it was laden.", "The barge sank at 7 p.m.| Residents of Kell wept.",
])
def test_a_sentence_may_end_with_an_hour_or_a_firm(text: str) -> None:
    whole = text.replace("|", "")
    assert [whole[a:b] for a, b in sentences(whole, 0, len(whole))] == text.split("| ")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Ewa Kral left on Tuesday. She was arrested in Brno on Friday.", "Ewa Kral was arrested in Brno"),
        ("Ann Lowe met Karl Brandt in Basel on Sunday. He flew home on Monday.", "Karl Brandt flew home"),
        ("Ann Lowe met Karl Brandt and Ivan Kral in Basel on Sunday. He flew home on Monday.", "He flew home"),
        ("Police arrested Anton Kral at a bus station. He was charged with fraud on Tuesday.", "Anton Kral was charged with fraud"),
        ("Nobody met the heir. He left on Monday.", "He left"),
        ("Falk Group Inc. said its profit fell by a third. Net income was $12 million in the third quarter.", "Falk Group Inc.: Net income was $12 million"),
        ("Torvald Corp. reported a loss. The company had revenue of $90 million in 2014.", "Torvald Corp. had revenue of $90 million"),
        ("Consolidated Falk & Sons Inc. had a poor spring. The Graz, Styria, company said net was $90 million, down from $95 million in 2014.", "Consolidated Falk & Sons Inc. net: $95 million"),
        ("Torvald Corp. reported a loss. Much of Torvald's malt comes by barge. Total assets were $8 million in 2014.", "Torvald: Total assets were $8 million"),
        ("Torvald Corp. raised its dividend. The dividend had been nine cents. The Lower Orla, Styria-based maker of kites and ropes said it sold a mill after its 2014 loss of $9 million.", "Torvald Corp.: Loss of $9 million"),
        ("Torvald Corp. reported a loss. The Upper Orla, Styria, maker of kites and ropes said costs will be above 2014 sales of $9 million.", "Torvald Corp.: Sales of $9 million"),
        ("Torvald Corp. reported a loss. The maker of the lamp was sold in 2014.", "The maker of the lamp was sold"),  # another
        ("Torvald Corp. raised its dividend. The larger dividend is payable on 3 May 2014.", "Torvald Corp.: The larger dividend is payable"),
        ("Torvald Corp. raised its dividend. Hale wept. The larger dividend is payable on 3 May 2014.", "The larger dividend is payable"),
        ("Torvald Corp. plans a rights issue. Proceeds of it will pay for a mill, the company said. Ruritania's largest brewer said all may buy. The record date is 3 May 2014.",
         "Torvald Corp.: The record date"),
        ("Torvald Corp. reported a loss. Falk bought Orla after a 2014 loss of $9 million.", "Loss of $9 million"),  # whose
        ("Torvald Corp. reported a loss. The year-ago results included a $9 million fine in the 2014 first quarter.", "Torvald Corp.: The results included a $9 million fine"),
        ("Torvald Corp. reported a loss. A spokesman for the Graz-based company said malt was dear. Revenue fell to $8 million in 2014.", "Torvald Corp.: Revenue fell to $8 million"),
        ("Torvald Corp. reported a loss. Sales were $9 million, compared with $7 million in 2014.", "Torvald Corp. sales: $7 million"),
        ("Torvald Corp. reported a loss. At Orla Mills, profit rose by half in 2014.", "Orla Mills: Profit rose by half"),
        ("Orla Mills Inc. is larger. At Orla Mills, profit rose by half. Sales rose to $9 million in 2014.", "Orla Mills: Sales rose to $9 million"),
        ("Last week Torvald Mills reported a profit. The company had a loss in 2014.", "Torvald Mills had a loss"),
        ("Mr. Low, Torvald’s chairman, said that he would stay. The company had a loss in 2014.", "Torvald had a loss"),
        ("Hale Savings Bank said a sale fell through. Hale also expects a loss. The thrift told of the plan in May.", "Hale told of the plan"),
        ("Torvald Corp., based in Upper Orla, reported a loss. The Upper Orla company shut a mill in 2014.", "Torvald Corp. shut a mill"),
        ("Torvald Corp. reported a loss. Torvald officials said the brewer was sound. Its store of malt in May was nine tons.", "Torvald's store of malt was nine tons"),
        ("Torvald Corp. reported a loss. A clerk said the hall was sound. Its store of malt in May was nine tons.", "Its store of malt was nine tons"),
        ("Upper Hale, Styria-based Torvald, a maker of kites, reported a loss. Its stock traded under $9. On Friday it closed at $4 a share.", "Torvald's stock closed at $4 a share"),
        ("Falk Mills Inc. makes kites. She took Falk Mills and made it pay. In May it announced a merger.", "Falk Mills announced a merger"),
        ("Falk's, a maker of kites, has nine mills. The company had a loss in 2014.", "Falk's had a loss"),
        ("Nora Falk Mills Inc. makes kites. She took Nora Falk and made it pay. In May it announced a merger.", "Nora Falk announced a merger"),
        ("Guild managers of Orla Bank rested. Orla Bank managers said the town was poor. It was sold in May.", "The town was sold"),
        ("Orla Bank's shares fell. Its chairman, Leo Kuhn, sold 90,000 of them in March.", "Orla Bank's chairman, Leo Kuhn, sold 90,000 of them"),
        ("Kral left the hall. She wept. She was arrested on Friday.", "Kral was arrested"),
        ("The Falk Group bought two ferries. It sold them in 2019.", "The Falk Group sold them"),
        ("The drivers met the owners. They went home on Friday.", "The drivers went home"),
        ("The guild said the wall had been shut. It will be repaired in May.", "The wall will be repaired"),
        ("The guild said it had sold the mill. It was built in 1931.", "It was built"),
        ("Hale fly to Graz and Falk is expected to play. He joined them in May.", "Falk joined them"),
        ("A rival, Karl Falk of Graz, was heard. She left on Friday.", "She left"),
        ("The drivers met the mayor. He went home on Friday.", "He went home"),
        ("Kral met Roth in Brno.\n\nIt rained on Friday.", "It rained"),
        ("He had run Falk Mills, once a bakery. It bought a tannery on Friday.", "Falk Mills bought a tannery"),
        ("Port clerks said the ferry had sunk. Its cargo was found on Friday.", "Its cargo was found"),
        ("Guild clerks said the bank had failed. Its doors were shut on Friday.", "The bank's doors were shut"),
        ("Anna Kral’s plans became known. She was last seen on Friday.", "Anna Kral was last seen"),
        ("A bid by the guild for the mill was dropped. It had been made on Friday.", "A bid by the guild for the mill had been made"),
        ("The three left the hall. With the hall shut, they met on Friday.", "The three met"),
        ("Kral’s cart stood by the mill and was found empty on Friday.", "Kral’s cart was found empty"),
        ("The clerks will hand the boy to his mother, who could come by Friday.", "The boy's mother could come"),
        ("Inspectors gave out forty fines. It is the third such round on Wednesday.", "It is the third such round"),
        ("MPs threw out the bill. They met again on Wednesday.", "MPs met again"),
        ("Traders at Lund Bank were glum. Its shares fell on Friday.", "Its shares fell"),
    ],
)
def test_a_pronoun_takes_the_subject_before_it_where_that_leaves_no_doubt(text: str, line: str) -> None:
    begin, end = sentences(text, 0, len(text))[-1]
    times = [timex for timex in tag(text) if timex.begin >= begin]
    assert [clause.headline for clause in clauses(text, begin, end, times)] == [line]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Floods tore down the Old Mill bridge. The bridge was built in 1928.", "The Old Mill bridge was built"),
        ("Tickets for the Harl Rowing Club dinner sold out. The Harl Rowing Club is poor. The club's hut burned down in 2011.", "The Harl Rowing Club's hut burned down"),
        ("She waited at the Ministry of Trade. The ministry was moved to Lund in 2011.", "The Ministry of Trade was moved to Lund"),
        ("Crowds saw King Olaf wave. The king fell ill in 2011.", "King Olaf fell ill"),
        ("Crowds saw King Olaf wave to King Karl. The king fell ill in 2011.", "The king fell ill"),  # which
        ("Floods tore down the Old Mill bridge and a second bridge. The bridge was built in 1928.", "The bridge was built"),
        ("Floods tore down the Old Mill bridge. The bridge project was begun in 1928.", "The bridge project was begun"),
        ("Ann Lowe will sing. The 33-year-old, who came to Lund in 1928, is ill.", "Ann Lowe came to Lund"),
        ("Seafloor sensors failed. The sensors were laid in 1928.", "The seafloor sensors were laid"),  # a capital of its place alone
        ("Harl Coast Inc. bought land. The hotel and casino company opened in 1928.", "Harl Coast Inc. opened"),
        ("Harl Coast Inc. bought land. Bakers would be paid in part. The Graz, Tyrol, company's stock rose in 1928.", "Harl Coast Inc.'s stock rose"),
        ("Harl Coast Inc. said that it would buy Lund Mills Inc. soon. Bakers would be paid in part. The Graz, Tyrol, company's stock rose in 1928.",
         "The Graz, Tyrol, company's stock rose"),
        ("Harl Coast Inc. bought land. Sellers have formed Lund Mills Inc. The Graz, Tyrol, company's stock rose in 1928.", "The Graz, Tyrol, company's stock rose"),
        ("Harl Coast Inc. bought land. The Graz, Tyrol, maker of pots and pans said it was insured in 1928.", "Harl Coast Inc. said it was insured"),
        ("Harl Savings amp Loan Association lost 9 crowns. The Graz, Tyrol, thrift had net income of $3 million in 1928.", "Harl Savings amp Loan Association had net income of $3 million"),
        ("Harl Coast Inc. cut its dividend. The smaller dividend was hissed at. The company had a profit in 1928.", "Harl Coast Inc. had a profit"),
        ("Harl Coast Inc. bought land. Some say it paid too much. They met in Graz. The Graz company said big rivals, Lund Mills Co. and Esk Co. have been cutting rates since 1928.",
         "Harl Coast Inc.: Big rivals, Lund Mills Co. and Esk Co. have been cutting rates"),
        ("Rain fell. Harl Copper, which made nails, grew. The company shut a mill in 1928.", "Harl Copper shut a mill"),
        ("Rain fell. Graz Credit cut its rating. The company shut a mill in 1928.", "The company shut a mill"),
        ("Rain fell in Upper Harl. Upper Harl was poor. The company shut a mill in 1928.", "The company shut a mill"),
        ("Rain fell. Ann Low was poor. The company shut a mill in 1928.", "The company shut a mill"),
        ("Harl-B Coast amp Hall Co. said its pier was in ruins and the company sold umbrellas in 1928.", "Harl-B Coast amp Hall Co. sold umbrellas"),
        ("Harl Coast Inc. bought land. Under a plan approved by the company in 1928, it grew.", "A plan approved by Harl Coast Inc."),
    ],
)
def test_what_is_only_described_has_its_name_where_the_text_has_one_such(text: str, line: str) -> None:
    *_, (begin, end) = sentences(text, 0, len(text))
    times = [time for time in tag(text) if begin <= time.begin < end]
    assert [clause.headline for clause in clauses(text, begin, end, times)] == [line]


@pytest.mark.parametrize(("piece", "read"), [("to be sold last week to the town", []), ("The mill, to be sold last week", ["occurred"])])
def test_a_piece_without_a_finite_verb_is_read_as_far_as_it_goes(piece: str, read: list[str]) -> None:
    """What hangs on words that are not there tells no event."""
    assert [clause.status for clause in clauses(piece, 0, len(piece), tag(piece))] == read
