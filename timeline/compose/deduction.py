"""When a happening without a time of its own was, deduced: by its tense, by the verb over it, by what the article has told of.

Each answer comes with its reason in words, for whoever reads the timeline. The
order of the questions matters: what the text says of this event comes before
what the verb over it says, and that before the tense.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from operator import attrgetter

from timeline.compose.bounds import Ground, Settled, as_date, moment, within
from timeline.compose.datings import Frame, stated
from timeline.compose.memory import Memory, Sentence
from timeline.plugin import Happening
from timeline.temporal.calendar import add_days, floor, step, unit_end
from timeline.temporal.grain import Grain

_NEWS = ("told in the past as the news of the article", Ground.NEWS)
_ELSEWHERE = ("dated elsewhere in the article", Ground.ELSEWHERE)
_TOGETHER = "with the verb over it"
_BACKGROUND = "told in the past by an article that is told in the present"
_DONE = "done before the article was written"
_ONGOING = "going on as the article was written"
_COMING = "still to come when the article was written"
_RETOLD = ("past", "pluperfect", "participle", "ing", "infinitive")  # forms that tell again of what is dated elsewhere
_OWN_TENSE = ("perfect", "pluperfect", "future")  # forms that tell their time whatever verb is over them


def deduced(one: Happening, over: Settled | None, sentence: Sentence, memory: Memory) -> Settled:
    """The bounds of a happening; `over` is the verb over it, settled already."""
    frame = memory.frame
    if one.offset is not None and one.relation is None and one.link in ("before", "after") and over is not None and over.happening.timex is not None:
        if over.day is not None:
            return counted(one, one.offset, over.day, one.link, f"what happened on {over.day.isoformat()}")
        if over.begin[0] is not None and one.offset[1] is Grain.MONTH:  # "sent in June 2012, three months before the franchise was awarded"
            return counted(one, one.offset, over.begin[0], one.link, f"what happened in {over.begin[0]:%Y-%m}")
    found = _related(one, memory) or _mentioned(one, over, sentence, memory)
    if found is not None:
        return found
    if one.form == "noun":
        return _noun(one, over, sentence, memory)
    if one.earlier:
        return within(one, frame.past, "earlier, as a word beside it says")
    retold = one.form == "past" and one.clause == "comp" and over is not None and over.happening.told
    retold = retold or one.clause == "sub" and one.link in ("before", "since") and over is not None  # "after the police said so"
    retold = retold or one.form == "past" and frame.in_present and not sentence.opens
    if one.told and one.form in ("past", "present") and not retold and not _joined(one, over):
        return moment(one, frame.present, "told as news on the day of the article")
    if one.ongoing and (one.form == "future" or one.form == "infinitive" and one.link != "with"):
        return Settled(one, frame.past, frame.coming, _ONGOING)
    if one.link in ("before", "after", "ahead") and one.form in ("present", "perfect") and one.clause == "sub":
        return within(one, frame.coming, _COMING)  # "once she retires", "after the court has ruled"
    if one.link and over is not None and not _tells_its_own(one, over):
        return _linked(one, over, frame)
    if one.form == "past":
        return _past(one, over, sentence, memory)
    if one.form == "present":
        return _present(one, sentence, memory)
    return _by_tense(one, over, sentence, frame)


def _related(one: Happening, memory: Memory) -> Settled | None:
    """ "Met after the attack", where the attack is dated."""
    if one.relation == "during":
        during = memory.named.get(one.to)
        if during is None or one.form not in _BOUND or one.form in _OVER and _is_to_come(during, memory.frame):
            return None
        return during.shared(one, f"during the {one.to_word}, which is dated")
    if one.relation is None or one.form not in _OVER:
        return None
    if one.offset is not None and one.to in memory.frame.once and memory.frame.once[one.to].day is not None:
        return _offset(one, memory.frame.once[one.to].day)
    day = memory.named[one.to].day if one.to in memory.named else None
    if day is None:
        return None
    if one.relation == "after":
        now = memory.frame.now
        return moment(one, (day, now), f"after the {one.to_word} of {day.isoformat()}, before the article of {now.isoformat()}")
    return moment(one, (None, day), f"before the {one.to_word} of {day.isoformat()}")


_OVER = ("past", "pluperfect", "perfect")
_BOUND = (*_OVER, "infinitive", "future", "ing")


def _is_to_come(one: Settled, frame: Frame) -> bool:
    """Whether what is dated begins behind the article: nothing that is over was during it."""
    return one.begin[0] is not None and one.begin[0] > frame.now


def _offset(one: Happening, day: date) -> Settled:
    """ "Two weeks after the attack"."""
    return counted(one, one.offset, day, one.relation, f"the {one.to_word} of {day.isoformat()}")


def counted(one: Happening, offset: tuple[int, Grain], day: date, side: str, what: str) -> Settled:
    """So many units `side` ("after" or "before") a day: as finely as it is said, so in the week that lies two on."""
    count, grain = offset
    first = floor(step(day, grain, count if side == "after" else -count), grain)
    so_far = f"{count} {grain.label}{'s' * (count != 1)}"
    return moment(one, (as_date(first), as_date(add_days(unit_end(first, grain), -1))), f"{so_far} {side} {what}")


def _mentioned(one: Happening, over: Settled | None, sentence: Sentence, memory: Memory) -> Settled | None:
    """A figure of the period last told of, or an event that the article dates elsewhere: "soon after being captured"."""
    verbless = one.form == "noun" and over is None  # "In Rome, a three percent drop."
    period = memory.stretch(sentence.block) if one.form == "perfect" or verbless else memory.period(sentence.block)
    if one.measured and one.length is None and period is not None and (one.form in ("past", "perfect") or one.definite or verbless):
        return period.shared(one, f"of the period last told of, {period.reason}")
    known = memory.frame.once.get(one.kind)
    if known is None or one.aspect != "point" or one.told or one.main or one.phase or one.form not in _RETOLD:
        return None
    if one.form == "infinitive" and one.link == "ahead" and not one.incident:
        return None  # "hopes to win": another time, but "his plan to kill the king" is of the killing
    return known.shared(one, *_ELSEWHERE)


def _tells_its_own(one: Happening, over: Settled) -> bool:
    """Whether a verb's form tells its time whatever is over it: "… while the owners argue" is of today though "closed" is over it."""
    if one.link == "since" and one.form in ("present", "progressive"):
        return True  # "since there is no law": because
    return one.form in _OWN_TENSE or one.link == "with" and one.form in ("present", "progressive") and over.happening.form in ("past", "pluperfect")


def _linked(one: Happening, over: Settled, frame: Frame) -> Settled:
    """What words place before, with, around, after or ahead of the verb over it."""
    verb = over.happening
    if one.link == "with":
        if one.aspect == "state" and one.form == "ing" and over.day == frame.now:
            return Settled(one, frame.past, frame.coming, "so before and after the article")
        if one.form == "past" and (over.end[1] is None or over.end[1] > frame.now):
            return moment(one, frame.since, _DONE)  # "has lain there since May, when it sank"
        return Settled(one, over.begin, over.end, _TOGETHER, over.stretch and one.aspect != "point")
    if one.link == "begun":
        return Settled(one, over.begin, (over.begin[0] if over.begin[0] is not None and over.begin[0] > frame.now else frame.now, None), "begun then")
    if one.link == "ended":
        return Settled(one, frame.since if over.end[1] is None or over.end[1] >= frame.now else frame.past, over.end, "over then")
    if one.link == "around":
        return Settled(one, frame.since, frame.coming, "going on around what it is told with")
    is_over = over.begin[1] is not None and over.begin[1] <= frame.now
    if one.link == "after" and verb.form in ("past", "perfect", "pluperfect") and one.form in ("past", "ing") and is_over:
        return within(one, (over.begin[0], frame.now), "after what it is told with, and before the article")
    if one.link in ("before", "since"):
        last = over.begin[1] or frame.now
        if one.incident and one.form == "ing" and frame.origin is not None and frame.origin <= last:
            return moment(one, (frame.origin, frame.origin), *_ELSEWHERE)  # "was fined for spilling oil"
        first = frame.since[0] if one.form == "past" and frame.since[0] is not None and frame.since[0] < last else None
        return within(one, (first, last), "done before what it is told with")
    if one.link == "serving" and one.aspect != "point" and (verb.ongoing or verb.form in ("present", "perfect", "progressive", "participle")):
        return Settled(one, frame.since, frame.coming, "what something going on is for")
    if one.link == "after" and one.form == "past" and verb.form in ("past", "pluperfect", "perfect"):
        return within(one, (over.begin[0], frame.now), "after what it is told with, and before the article")  # "fled before it sank"
    from_then = (over.end[0] if one.link == "after" else over.begin[0]) if verb.timex is not None else None
    return within(one, (from_then or frame.now, None), "after what it is told with" if one.link == "after" else "wanted or planned")


def _past(one: Happening, over: Settled | None, sentence: Sentence, memory: Memory) -> Settled:
    frame = memory.frame
    if over is not None and _joined(one, over):
        return Settled(one, over.begin, over.end, "joined to what is dated", ground=Ground.JOINED)
    if over is not None and over.happening.told and one.clause == "comp" and one.aspect != "state":
        return within(one, frame.past, "done before it was told")
    if over is not None and over.happening.told and one.clause == "comp" and None not in over.begin:
        return over.shared(one, _TOGETHER)  # "said on Friday that she had no doubts"
    if one.clause in ("sub", "rel"):
        if one.ongoing and over is not None and over.day is not None:
            return over.shared(one, _TOGETHER)  # "a woman who was waiting was hurt on Monday"
        return within(one, frame.past, "done before what it is told with")
    told = memory.narrated(sentence.block) if one.main and not one.mind else None
    if told is not None:
        return _told_on(one, told, frame)
    if one.incident and one.main and one.kind in memory.named and one.kind in frame.once:
        return frame.once[one.kind].shared(one, *_ELSEWHERE)  # told again, after it was told with its day
    if frame.in_present and not sentence.opens:
        return within(one, frame.past, _BACKGROUND)
    return moment(one, frame.present, *_NEWS)


def _joined(one: Happening, over: Settled | None) -> bool:
    """Whether "and" joins a past verb to one with a time, or to one that somebody tells of."""
    return over is not None and one.form == over.happening.form == "past" and one.clause == "coord" and (
        over.happening.timex is not None or over.happening.clause == "comp")


def _told_on(one: Happening, told: Settled, frame: Frame) -> Settled:
    """What goes on from a dated clause: on its day in news, some time after it in a story of the past."""
    if told.day is None:
        return within(one, (told.begin[0], told.end[1]), f"told on from the time of {told.reason}", Ground.SPAN)
    if (frame.now - told.day).days > 6:
        return moment(one, (told.day, frame.now), f"told after what happened on {told.day.isoformat()}", Ground.AFTER)
    return moment(one, (told.day, told.day), f"told on from what happened on {told.day.isoformat()}")


def _present(one: Happening, sentence: Sentence, memory: Memory) -> Settled:
    frame, scene = memory.frame, memory.scene(sentence.block)
    if scene is not None and one.aspect == "point" and one.main:
        return moment(one, scene[0], f"told under “{scene[1]}”")
    if one.phase or one.mind and one.main:
        return moment(one, frame.present, "so on the day of the article")
    return Settled(one, frame.past, frame.coming, "so before and after the article")


def _by_tense(one: Happening, over: Settled | None, sentence: Sentence, frame: Frame) -> Settled:
    if one.form == "pluperfect":
        return within(one, frame.since, "over before what is told")
    if one.form == "perfect":
        return _perfect(one, sentence, frame)
    if one.form == "progressive":
        return moment(one, frame.present, _ONGOING) if one.told else Settled(one, frame.past, frame.coming, _ONGOING)
    if one.form == "future":
        return moment(one, frame.coming, _COMING) if one.mind else within(one, frame.coming, _COMING)
    return over.shared(one, _TOGETHER) if over is not None else moment(one, frame.present, "no word of another time")


def _perfect(one: Happening, sentence: Sentence, frame: Frame) -> Settled:
    if one.phase and one.aspect == "point":
        return moment(one, frame.present, "so on the day of the article")  # "the search has begun"
    if one.aspect == "point" and not one.ongoing:
        return moment(one, frame.present, *_NEWS) if sentence.opens else within(one, frame.since, _DONE)
    if one.measured and not one.ongoing:
        return Settled(one, frame.since, frame.present, "up to the day of the article")
    if one.ongoing or one.aspect == "process" and frame.since[0] is not None:  # since an incident: what it set going
        return Settled(one, frame.since, frame.coming, "begun before the article, and going on")
    return within(one, frame.since, _DONE)


def _noun(one: Happening, over: Settled | None, sentence: Sentence, memory: Memory) -> Settled:
    """An event noun: known from elsewhere, placed by the words around it, or as lasting as its kind."""
    frame, goes_on = memory.frame, one.aspect != "point"
    scene = memory.scene(sentence.block) if over is None and one.aspect == "point" else None
    if scene is not None:
        return moment(one, scene[0], f"told under “{scene[1]}”")
    if one.link in ("begun", "ended") and over is not None:
        return _linked(one, over, frame)
    known = memory.known(one.kind)
    if known is not None and not one.definite and not (one.link == "ahead" and known.begin[0] is not None and known.begin[0] > frame.now):
        known = None  # "a vote": another one, unless it is planned and its day is named
    if known is not None:
        return known.shared(one, *_ELSEWHERE)
    dated = over is not None and stated(over.happening, sentence.here, frame.now) is not None
    itself = one.incident and one.definite and one.aspect == "point" and not one.many and one.link not in ("ahead", "after")
    if itself and not dated and frame.origin is not None:
        return moment(one, (frame.origin, frame.origin), *_ELSEWHERE)
    if dated and one.aspect == "process" and not one.definite and one.link == "ahead" and _sets_going(one, over, frame):
        return Settled(one, over.begin, frame.coming, f"begun by what happened on {over.day.isoformat()}")
    if over is None and one.link in ("ahead", "before"):  # no verb: "A planned strike in Leeds."
        return within(one, *((frame.coming, _COMING) if one.link == "ahead" else (frame.past, _DONE)))
    if one.link and over is not None and not (goes_on and (one.link == "with" or one.link == "ahead" and one.definite)):
        return _linked(one, over, frame)
    ahead = over is not None and over.happening.form in ("future", "infinitive")
    if one.incident and one.aspect == "process" and one.definite and frame.origin is not None:
        return Settled(one, (frame.origin, frame.origin), frame.coming, f"set off by what happened on {frame.origin.isoformat()}")
    if goes_on and (one.definite or not ahead):
        return Settled(one, frame.since if one.aspect == "process" else frame.past, frame.coming, "lasting while the article was written")
    if ahead and not one.definite:
        return within(one, frame.coming, "part of what is still to come")
    beside = _beside(one, sentence, frame) if not dated else None
    if beside is not None:
        return beside.shared(one, "with the dated event that it is told with")
    if over is not None and over.day is not None:
        return over.shared(one, _TOGETHER)
    if dated:
        return within(one, (over.begin[0], over.end[1]), _TOGETHER)
    return within(one, frame.past, _DONE) if one.many else moment(one, frame.present, "no word of another time")


def _beside(one: Happening, sentence: Sentence, frame: Frame) -> Settled | None:
    """The dated event of whose phrase a noun is: "the July 2003 murder of a singer at a concert"."""
    for other in reversed(sentence.told[:bisect_left(sentence.told, one.word, key=attrgetter("word"))]):  # they are in order of their words
        if other.form != "noun" or other.governor != one.governor:
            return None
        if other.timex is not None:
            return stated(other, sentence.here, frame.now)
    return None


def _sets_going(one: Happening, over: Settled, frame: Frame) -> bool:
    """Whether a dated past verb has a noun behind it: "ordered a blockade on Monday"."""
    return over.happening.form == "past" and over.happening.word < one.word and over.day is not None and over.day <= frame.now
