"""The words on an English page that tell no story: navigation, bylines, credits, and the captions of pictures.

Every function is given one line or paragraph, its words parted by single spaces.
"""

from __future__ import annotations

import re

from timeline.press import is_wire
from timeline.readers.stamp import MONTH, WEEKDAY

_PHRASES = frozenset(
    " ".join(phrase.split())
    for phrase in """
    accessibility links | skip to content | skip to main content | skip to main navigation | skip to main search
    | skip to navigation | skip to search | skip links | jump to content | jump to navigation
    | breaking news | breaking | live | latest | latest news | top stories | trending | most read | most popular | more news
    | editors' picks | editor's picks | recommended | you may also like | you might also like | more on this story
    | more on this topic | more from this section | more stories | related | related stories | related articles
    | related topics | related content | related links | read more | read more here | see more | see also | load more
    | show more | more | continue reading
    | home | news | world | world news | politics | business | sport | sports | opinion | culture | weather | video | videos
    | photos | audio | podcasts | menu | search | sections | close | back | next | previous | previous article | next article
    | back to top | sign in | sign up | log in | login | register | subscribe | subscribe now | donate | my account
    | share | share this | share this article | share this story | share this page | share on facebook | share on twitter
    | share on x | share on whatsapp | share via email | share options | share full article | copy link | link copied
    | tweet | facebook | twitter | whatsapp | linkedin | instagram | telegram | pinterest | reddit | email | e-mail | print
    | print this page | print this article | save | save this story | comments | comment | leave a comment | view comments
    | post a comment | join the conversation | follow us | listen | listen to this article | watch | watch live | play
    | pause | gift this article | embed | download
    | advertisement | advertisements | advertising | ad | sponsored | sponsored content | paid content | promoted
    | image source | image caption | media caption | play video | getty images
    | newsletter | newsletters | cookies | cookie policy | cookie settings | privacy | privacy policy | privacy notice
    | terms of use | terms of service | terms and conditions | contact us | about us | about | help | site map | sitemap
    | all rights reserved | reuters | associated press | the associated press | ap | afp | agence france-presse | bbc news
    | end | ends | tags | topics | categories | author | staff report | staff writer | from wire reports
    """.split("|")
)
_OPENING = re.compile(
    r"(?:read|see|related|more)(?: (?:more|also|now|here|next|stories|on this))?\s*[:|»>›]"
    r"|read (?:more|also|next)\b|sign up (?:for|to|here|now|today)\b|subscribe (?:to|for|now|here|today)\b"
    r"|follow (?:us|me|him|her|them|\S+) on\b|click (?:here|to)\b|download (?:the|our) (?:\w+ )?(?:app|newsletter|pdf)\b"
    r"|get (?:the|our) (?:\w+ )?(?:app|newsletter|headlines)\b|(?:story|article) continues (?:below|after)\b"
    r"|advertisement\b.{0,40}$|scroll (?:down )?to continue\b|(?:support|donate to) (?:us|our)\b|we use cookies|(?:please )?enable javascript"
    r"|this (?:article|story|site|website|page|content) .{0,160}\b(?:cookies|javascript|affiliate|republished|licen[cs]e|paywall|first published)\b"
    r"|share (?:this|on|via)\b.{0,40}$|(?:have|got) (?:a tip|a story)\b|\d+ (?:comments?|shares?|min(?:ute)?s? read)\b.{0,20}$"
    r"|image (?:source|caption|credit|copyright)\b.{0,80}$"
    r"|copyright\s*(?:\(c\)|©|\d{4})|(?:\(c\)|©)\s*(?:\d{4}|(?-i:[A-Z]))|(?:this material )?may not be (?:published|reproduced)"
    r"|(?:(?:additional )?(?:reporting|writing|editing|compiled|photography|graphics)|edited|written) by\b.{0,200}$"
    r"|(?:additional )?reporting from\b.{0,120}$|contact (?:the )?(?:author|reporter|editor|us)\b|e-?mail:|our standards:",
    re.IGNORECASE,
)
_TRIM = " :.|»›>→←«‹<+-–—•·*#_=~[]()▼▶"
_TRIM_BUT_BRACKETS = _TRIM.replace("(", "")
_TRAIL = re.compile("[|>»›/•·]")
_CREDIT = re.compile(
    r"(?:file )?(?:photo(?:graph)?|image|picture|credit|video|illustration|graphic)s?(?: credit| by| courtesy(?: of)?)?\s*[:/]\s*\S.{0,90}"
    r"|photo(?:graph)?s? (?:by|courtesy of)\s+(?-i:[A-Z]).{0,80}",
    re.IGNORECASE,
)
# What stands in lower case among the names of a byline.
_AMONG_NAMES = frozenset(
    "and of for in at with the de da del der den di du la le van von bin al el y staff writer writers reporter reporters "
    "correspondent correspondents editor contributor special to our own".split()
)
_NAME = re.compile(r"[A-Z][\w'’.-]*,?|[&|/•–—-]")

_CREDITED = re.compile(
    r"(?:[(\[]\s*(?:file\s+)?(?i:photo|image|picture|photograph|credit|video|source|courtesy)\b[^()\[\]]{0,80}[)\]]"
    r"|[(\[][^()\[\]]{0,40}\b(?:[Pp]hoto|PHOTO|Getty|Images|EPA|Shutterstock|Handout)\b[^()\[\]]{0,40}[)\]]"
    r"|\b[Ff]ile (?:photo|picture|image)|\bREUTERS/[^.]{2,60}"
    r"|\b(?:Photograph|Photo|Picture|Image|Credit)(?: by|:) [^.]{2,60}|/\s?(?:AFP|AP|Getty Images|EPA|Reuters)(?: via [\w ]{2,30})?)\s*\.?$"
)
# One of these every credit has.
_SIGNS_OF_CREDIT = ("(", "[", "/", "file ", "File ", "Photo", "Picture", "Image", "Credit")
_PICTURED = re.compile(r"FILE\b|(?:File|Archive) photo\b|In this\b.{0,80}\b(?:photo|photograph|image|frame|picture)\b")
_DATED = re.compile(
    rf"[,)—–-] (?:{WEEKDAY} )?(?:{MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {MONTH},? \d{{4}})(?: \([^()]{{1,80}}\))? ?\.?$",
    re.IGNORECASE,
)
# A caption is told in the present tense; these are the story's.
_TOLD = re.compile(
    r"\b(?:said|says|told|was|were|had|did|has been|have been|will|would|announced|died|began|ended|took|went|came|made|became|signed"
    r"|launched|voted|won|lost|met|agreed|opened|founded|elected|published)\b",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 500
_LONGEST_END = 160  # characters that a caption's credit or date may take


def navigation(line: str) -> bool:
    """Whether the line belongs to the page: a link, a button, a byline, a credit, a copyright notice."""
    if len(line) > 300:
        return False
    bare = line.strip(_TRIM).lower().replace("’", "'")
    if not bare or bare in _PHRASES or is_wire(line) or _OPENING.match(line.lstrip(_TRIM_BUT_BRACKETS)):
        return True
    if all(part.strip() in _PHRASES for part in _TRAIL.split(bare)):
        return True
    return len(line) <= 120 and (_CREDIT.fullmatch(line.strip("()[] ")) is not None or byline(line))


def byline(line: str) -> bool:
    """Whether the line names the writers: "By Ada Moss and Lee Park, staff writers"."""
    words = line.split()
    if len(words) < 2 or words[0] not in ("By", "BY") or not words[1][0].isupper() or len(words) > 14:
        return False
    if words[-1].endswith((".", "?", "!")) and len(words[-1].rstrip(".")) > 3:
        return False
    return all(_NAME.fullmatch(word) or word.lower().rstrip(",") in _AMONG_NAMES for word in words[1:])


def caption(paragraph: str) -> bool:
    """Whether the paragraph describes a picture: it ends in the picture's date, or in its credit."""
    if len(paragraph) > _LONGEST_CAPTION:
        return False
    end = max(0, len(paragraph) - _LONGEST_END)
    tail = paragraph[end:]
    if any([sign in tail for sign in _SIGNS_OF_CREDIT]) and _CREDITED.search(paragraph, end) or _PICTURED.match(paragraph):
        return True
    last = tail.rstrip(" .")[-1:]
    if last != ")" and not last.isdecimal():
        return False  # no year ends it, nor a credit behind one
    return _DATED.search(paragraph, end) is not None and _TOLD.search(paragraph) is None
