"""Plain text to blocks: the title, the story, and the page around them."""

import time

import pytest

from timeline.press import archival
from timeline.readers.formats import TEXT
from timeline.readers.furniture import caption, navigation
from timeline.readers.stamp import stamp
from timeline.readers.text import read

STORY = """\
Skip to main content

Breaking News

Ferry runs aground off Skye

Published 3 March 2021 16:40 GMT

By Mairi Kerr and Tom Reid

Passengers climb down a rope ladder beside the stranded ferry, March 2, 2021.
Passengers climb down a rope ladder beside the stranded ferry, March 2, 2021.

A ferry with 90 people aboard ran onto rocks on Tuesday night, the coast guard said.

Nobody was hurt. Buses took the passengers to Portree early Wednesday.

What the captain saw

He told reporters that fog had hidden the light at the harbour mouth.

Advertisement

Read more: Why ferries run late

© 2021 Skye Gazette. All rights reserved.
"""


def article(text):
    return read(text.encode(), "story.txt")


def kinds(text):
    found = article(text)
    return [(block.kind, found.text[block.begin:block.end]) for block in found.blocks]


def test_the_parts_of_a_page():
    found = article(STORY)
    assert found.title == "Ferry runs aground off Skye"
    assert found.published == found.stated[0].value == "2021-03-03T16:40:00+00:00"
    assert (found.language, found.source, found.images) == ("en", "story.txt", ())
    assert [block.kind for block in found.blocks] == [
        "boilerplate", "boilerplate", "title", "boilerplate", "boilerplate", "caption", "caption",
        "paragraph", "paragraph", "heading", "paragraph", "boilerplate", "boilerplate", "boilerplate",
    ]
    assert kinds(STORY)[9] == ("heading", "What the captain saw")


def test_blocks_are_in_order_apart_and_cover_every_word():
    found = article(STORY)
    at = 0
    for block in found.blocks:
        assert not found.text[at:block.begin].strip()
        assert block.begin < block.end
        assert found.text[block.begin:block.end] == found.text[block.begin:block.end].strip()
        at = block.end
    assert not found.text[at:].strip()


def test_the_id_is_of_the_text_alone():
    one, other = read(STORY.encode(), "a.txt"), read(STORY.replace("\n", "\r\n").encode("utf-16"), "b.txt")
    assert one.id == other.id and len(one.id) == 12
    assert one.id != article(STORY + "More.").id


def test_one_line_is_one_paragraph():
    text = "A title\nIt rained on Monday and the river rose over its banks in the night.\nIt stopped on Tuesday.\n"
    assert [kind for kind, _ in kinds(text)] == ["title", "paragraph", "paragraph"]


WRAPPED = """\
Council weighs a new bridge over
the Tarn and a toll to pay for it

The council of Upper Tarn met on Monday to look at four designs for
a bridge that would replace the ford, which floods every winter and
has cut the village off for 31 days since 2019, the mayor, Ines
Roca, said.

She hopes to have the money by June. "We have waited long enough,"
she said.

    A vote is set for Friday. If it passes, work will begin within
a year.
    Nobody spoke against the plan.
"""


def test_hard_wrapped_lines_are_one_paragraph():
    found = kinds(WRAPPED)
    assert [kind for kind, _ in found] == ["title", "paragraph", "paragraph", "paragraph", "paragraph"]
    assert found[1][1].endswith("Ines\nRoca, said.")
    assert found[3][1].startswith("A vote") and found[3][1].endswith("a year.")
    assert article(WRAPPED).title == "Council weighs a new bridge over the Tarn and a toll to pay for it"


def test_a_list_is_not_run_together():
    text = WRAPPED + "\n- Monday: designs are shown in the hall, and all may come to see\n- Tuesday: questions are put to those who drew them up for the town\n"
    assert [words[:9] for kind, words in kinds(text)[-2:]] == ["- Monday:", "- Tuesday"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Rain fell on Monday. It stopped on Tuesday.", "Rain fell on Monday."),
        ("A storm is coming", "A storm is coming"),
        ("Advertisement", "Advertisement"),
    ],
)
def test_a_text_without_a_title_is_called_by_its_first_sentence_and_has_no_block_of_one(text, title):
    found = article(text)
    assert found.title == title
    assert "title" not in {block.kind for block in found.blocks}


def test_the_name_of_a_text_of_one_long_sentence_is_cut():
    name = article("word " * 60 + ".").title
    assert name.endswith("…") and len(name) < 130


def test_a_title_stands_below_what_a_page_has_above_it():
    found = article("Share\n\nAdvertisement\n\nThe well ran dry\n\nIt had served the farm for ninety years, its owner said.")
    assert found.title == "The well ran dry"
    assert [found.text[one.begin:one.end] for one in found.blocks if one.kind == "title"] == ["The well ran dry"]


def test_markup_stays_text():
    assert kinds("A title\n\nThe mayor said <b>no</b> &amp; left on Monday.")[1][1] == "The mayor said <b>no</b> &amp; left on Monday."


@pytest.mark.parametrize(
    ("line", "iso", "worded"),
    [
        ("2022-11-03", "2022-11-03", False),
        ("2022-11-03T14:05:00Z", "2022-11-03T14:05:00+00:00", False),
        ("Published 2022-11-03T14:05+01:00", "2022-11-03T14:05:00+01:00", True),
        ("Published 14 October 2021 16:40 BST", "2021-10-14", True),
        ("Published: 27 May 2023", "2023-05-27", True),
        ("First published on Monday, 3rd May 2021", "2021-05-03", True),
        ("Last modified on Fri 7 May 2021 15.02 BST", "2021-05-07", True),
        ("Updated 10:32 a.m. ET, March 3, 2021", "2021-03-03", True),
        ("Sept. 4, 2019", "2019-09-04", False),
        ("Thursday, October 14, 2021 at 4:40 PM EDT", "2021-10-14", False),
        ("Published 2021-02-30", None, True),
        ("Updated 3 hours ago", None, True),
        ("Published 14 October", None, True),
        ("Thursday 14 October", None, False),
    ],
)
def test_lines_that_state_a_date(line, iso, worded):
    found = stamp(line)
    assert (found.iso, found.worded) == (iso, worded)


@pytest.mark.parametrize(
    "line",
    ["Updated figures show 10 dead", "Date set for 2021 trial", "In 1918", "The 2018 deal", "May 2020", "10 days in May",
     "Published 20 poems before he died", "On 3 May 2020 the mill burned down.", "3 May 2020 was a dry day", "11:05 a.m."],
)
def test_lines_of_the_story_state_none(line):
    assert stamp(line) is None


def test_publication_goes_before_a_change_and_words_before_a_bare_date():
    body = "\n\nThe mill burned down in the night, and nobody knows why."
    assert article("A title\nUpdated 5 May 2021\nPublished 3 May 2021" + body).published == "2021-05-03"
    assert article("A title\n4 May 2021\nPublished 3 May 2021" + body).published == "2021-05-03"
    assert article("A title\nUpdated 5 May 2021" + body).published == "2021-05-05"
    assert article("A title" + body).published is None


def test_the_time_that_counts_is_the_first_of_those_stated():
    found = article("A title\n\n2 May 2021\n\nUpdated 2021-05-04T08:00:00Z\n\nPublished 3 May 2021\n\nThe mill burned on Monday.")
    assert [one.value for one in found.stated] == ["2021-05-03", "2021-05-02", "2021-05-04T08:00:00+00:00"]
    assert found.published == found.stated[0].value


def test_a_date_below_the_head_is_the_heading_of_a_chronicle():
    text = (
        "The mill, day by day\n\nThe fire at the mill began in the drying room and took three days to die.\n\n"
        "3 May 2021\n\nThe night watch saw smoke above the drying room and ran for help."
    )
    assert article(text).published is None
    assert kinds(text)[2] == ("paragraph", "3 May 2021")


@pytest.mark.parametrize(
    "line",
    ["Accessibility links", "Share this article", "READ MORE »", "Home | News | Europe | World".replace("Europe", "Sport"),
     "Sign up for our newsletter", "Copyright 2020 Hill Press", "© Hill Press", "(c) 2019 Hill Press. All rights reserved.",
     "By Ada Moss", "By ADA MOSS and LEE PARK", "By Ada Moss, Hill Press Staff Writer", "Photo: Lee Park/Hill Press",
     "Photograph by Lee Park", "5 min read", "Image source, Hill Press", "Reporting by Ada Moss; editing by Lee Park", "* * *"],
)
def test_the_page_around_the_story(line):
    assert navigation(line)


@pytest.mark.parametrize(
    "line",
    ["By land and sea, help reaches Tonga", "News of the fire spread fast.", "More rain fell on Monday.", "Share prices fell",
     "Follow the river north and you come to the mill.", "Copyright laws will change in May.", "Signed up for war in 1914, he came home.",
     "Related by marriage, the two men fell out in 2012.", "Live music returns on Friday", "By Tuesday the water had gone."],
)
def test_the_story_is_not_the_page(line):
    assert not navigation(line)


@pytest.mark.parametrize(
    "paragraph",
    ["Smoke hangs over the mill, May 3, 2021.", "Divers search the dock in Hull, 3 May 2019 (Hill Press)",
     "A crane lifts the hull of the barge (Photo: Lee Park)", "The mill before the fire. File photo", "The mill seen from the air. REUTERS/Lee Park",
     "FILE - The mayor speaks in the hall, Jan. 9, 2018.", "In this photo from the air, the mill still burns."],
)
def test_captions(paragraph):
    assert caption(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    ["The mill burned down on May 3, 2021.", "The treaty was signed in Hull, May 3, 1921.", "He left in May (the mill was still open).",
     "Work will end in Hull, May 3, 2030.", "Smoke hangs over the mill."],
)
def test_paragraphs_are_not_captions(paragraph):
    assert not caption(paragraph)


def test_old_pictures_say_so():
    assert archival("FILE - The mayor speaks in the hall, Jan. 9, 2018.")
    assert archival("The mayor in an archive photo, Jan. 9, 2018.")
    assert not archival("The mayor opens a file in the hall, Jan. 9, 2018.")


def test_the_reader_is_the_last_resort():
    assert TEXT.sniff is None
    assert TEXT.suffixes == (".txt", ".text")
    assert TEXT.read(STORY.encode(), None).title == "Ferry runs aground off Skye"


@pytest.mark.parametrize(
    "text",
    ["Rain fell. " * 450_000, " " * 5_000_000 + "x", "a, " * 1_600_000, "By " + "A" * 5_000_000, "\n".join(["Share"] * 200_000) + "\nend of it."],
    ids=["sentences", "spaces", "commas", "word", "lines"],
)
def test_large_files_are_read_in_linear_time(text):
    started = time.perf_counter()
    found = article(text)
    assert time.perf_counter() - started < 10
    assert len(found.text) > 0.2 * len(text)
