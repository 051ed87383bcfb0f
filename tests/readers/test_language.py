"""Which language an article is in, by texts of our own; nothing that is English may be refused."""

from __future__ import annotations

import pytest

import timeline
from timeline.errors import ArticleError
from timeline.model import Article
from timeline.readers.language import name_of, spoken

FOREIGN = {
    "de": "Der Bürgermeister sagte am Donnerstag, dass die Brücke über den Fluss bis Ende März gesperrt bleibt. Die Arbeiten hatten im Dezember begonnen und sollten bereits im Februar abgeschlossen sein.",
    "fr": "Le maire a annoncé jeudi que le pont resterait fermé jusqu'à la fin du mois de mars. Les travaux avaient commencé en décembre et devaient être terminés en février.",
    "es": "El alcalde anunció el jueves que el puente permanecerá cerrado hasta finales de marzo. Las obras comenzaron en diciembre y debían terminar en febrero, según el ayuntamiento.",
    "it": "Il sindaco ha annunciato giovedì che il ponte resterà chiuso fino alla fine di marzo. I lavori erano iniziati a dicembre e dovevano finire a febbraio, ha detto il comune.",
    "nl": "De burgemeester zei donderdag dat de brug over de rivier tot eind maart gesloten blijft. De werkzaamheden begonnen in december en hadden in februari klaar moeten zijn.",
    "sv": "Borgmästaren sade på torsdagen att bron över floden förblir stängd till slutet av mars. Arbetena började i december och skulle ha varit klara redan i februari.",
    "tr": "Belediye başkanı perşembe günü köprünün mart sonuna kadar kapalı kalacağını söyledi. Çalışmalar aralık ayında başlamıştı ve şubatta bitmesi bekleniyordu.",
    "pl": "Burmistrz powiedział w czwartek, że most na rzece pozostanie zamknięty do końca marca. Prace rozpoczęły się w grudniu i miały się zakończyć w lutym.",
    "ru": "Мэр заявил в четверг, что мост через реку останется закрытым до конца марта. Работы начались в декабре.",
    "ar": "أعلن رئيس البلدية يوم الخميس أن الجسر سيبقى مغلقا حتى نهاية مارس. بدأت الأعمال في ديسمبر",
    "zh": "市长周四表示,这座桥将关闭到三月底。工程于十二月开始,原定二月完成。",
}
ENGLISH = [
    "Mill burns in Hull",
    "Sri Lanka's Mahinda Rajapaksa meets Gotabaya Rajapaksa in Colombo",
    "Volodymyr Zelensky (Володимир Зеленський) met Salome Zourabichvili (სალომე ზურაბიშვილი) in Tbilisi on Friday, and both said that they were content.",
    "Match report: Galatasaray 3-1 Fenerbahçe, Beşiktaş 2-2 Trabzonspor, Çaykur Rizespor 0-1 Gaziantep",
    'The mayor said on Thursday: "La réunion est terminée, et nous sommes très contents de ce résultat pour la ville." He left for Lyon after that and was not seen again.',
    "Müller, Schröder und Söhne GmbH said on Thursday that it would close its works in Düsseldorf by the end of March and move to Köln.",
    "Margit Halasz, who kept bees, has died aged 91 Margit Halasz died on Tuesday. In 1963 she married Joseph Reiss, an engineer; he died in 2011. She retired in 1999.",
    "MONDAY TUESDAY WEDNESDAY THURSDAY",
    "THE MILL ON THE RIVER BURNED ON THURSDAY, ITS OWNER SAID, AND NOBODY IN IT WAS HURT. IT HAD BEEN SOLD ONLY THE WEEK BEFORE, TO A MAN FROM LEEDS.",
    "2020-02-28 2020-02-29 2020-03-01",
    "",
]


@pytest.mark.parametrize("code", FOREIGN)
def test_what_is_not_english_is_found_whatever_the_page_says(code):
    for said in ("en", code):
        assert spoken(Article("a", "t", FOREIGN[code], language=said)) == code


@pytest.mark.parametrize("text", ENGLISH)
def test_what_is_english_or_says_too_little_stays(text):
    assert spoken(Article("a", "t", text, language="en-GB")) == "en-GB"


def test_a_page_of_english_that_says_something_else_is_english():
    text = "The mill on the river burned on Thursday, its owner said, and nobody who was in it at the time was hurt, though many had to be led out of it by the firemen."
    assert spoken(Article("a", "t", text, language="de")) == "en"
    assert spoken(Article("a", "t", "Hull: Feb. 27", language="de")) == "de"


def test_the_message_names_the_language_and_the_way_out(tmp_path):
    path = tmp_path / "brücke.txt"
    path.write_text(FOREIGN["de"], encoding="utf-8")
    with pytest.raises(ArticleError, match=r"^brücke.txt: the article is in German \(de\), and only English can be read: install a plugin for it, or say --language") as caught:
        timeline.build(timeline.read(path))
    assert caught.value.exit_status == 1
    assert timeline.build(timeline.read(path, language="en"), dateline="2020-02-28") is not None


def test_names():
    assert (name_of("de-AT"), name_of("xx")) == ("German (de-AT)", "the language 'xx'")
