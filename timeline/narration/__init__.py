"""The step that resolves: the times of a whole text, each counted from what was told before it.

`timeline.temporal` knows what one expression means from one anchor; here is where
the anchor comes from, in news and in a story of the past. No language is known
here: what the words of a text say of the story is asked with the cues that the
language gives (`timeline/cues`), and what stands here of a text is its punctuation,
its layout and how far in it one looks.

    resolving.py   each time in turn: what it counts from, and its value
    moving.py      what it moves the text to, or is only named as
    news.py        the thread of the news: asks the threads below, then the questions below
    story.py       the thread of a story of the past
    told.py        what the news has told of: the state
    noting.py      what writes it, time by time

What reads it, each for one kind of time:

    hours.py       hours without a day
    day_words.py   "that night", "tonight", "that Sunday"
    weekdays.py    weekdays, and what is of no day at all: "on a Monday"
    in_turn.py     two weekdays of which the second came after the first
    dates.py       dates without their year
    counted.py     what counts on or back: "the next day", "a year earlier", "that year"
    closing.py     what goes on from a sentence that closes with another time than its own
    overdue.py     a step on that is told as over, and would still be to come
    within.py      "by the end of the year" of a story that is over
    onward_lengths.py  "over the next ten years", "in the previous two months"

Threads of their own within the news:

    court.py       what a court hears of, counted from the deed
    passage.py     the passage that tells a year of the past
    entries.py     days that head what is told of them
    programme.py   the days of a festival to come
    letters.py     letters and diaries that are quoted

What is settled for a text as a whole:

    books.py       when the fiscal year of its firm ends
    chronicle.py   the years of a list of dates
    onward.py      months that a story tells on to
    elsewhere.py   an hour told twice, here and as it is elsewhere

What those ask:

    about.py       whether an article is from a court, for an anniversary, of a vote
    had.py         what had been done before what is told
    places.py      whether two places are in one sentence or paragraph
    asking.py      whether the tense of a clause says what its time counts from
    lately.py      how long before the day of writing a time is
"""

from timeline.narration.resolving import narrate

__all__ = ["narrate"]
