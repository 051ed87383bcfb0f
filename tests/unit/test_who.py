"""Who a pronoun is, by the sentences before it."""

from __future__ import annotations

import pytest
from building import build, rows

from timeline.lang.en.firms import sole_firm
from timeline.lang.en.names_by_noun import name_of
from timeline.lang.en.who_fits import is_person


def test_they_that_divorced_are_the_two_who_had_married() -> None:
    told = "Ann Price died on Monday. In 1956 she married Daniel Low, a clerk; they divorced in 1971."
    assert ("1971", "Ann Price and Daniel Low divorced") in rows(build(told))
    assert ("1999", "They divorced") in rows(build("They divorced in 1999."))


def test_she_is_whose_death_an_article_opens_with_where_nobody_else_can_be() -> None:
    told = "Ann Price, who built boats, died on Monday at her home.\n\nHer work was shown in a hall of the guild.\n\n{}She was born in Lund in 1929."
    assert ("1929", "Ann Price was born in Lund") in rows(build(told.format("")))
    assert ("1929", "Ann Price was born in Lund") not in rows(build(told.format("Helen Kuhn wrote of it. ")))


@pytest.mark.parametrize(("told", "line"), [
    ("The guild's director, Ann Low, resigned in December. She left in 2019.", "Ann Low left"),
    ("The last day is that on which the cook Wendell Vaar comes back. He left in 1957.", "Wendell Vaar left"),
    ("The last day is that on which the cook Ragnhild Vaar comes back. She left in 1957.", "Ragnhild Vaar left"),
    ("The last day is that on which the cook Ragnhild Vaar comes back. He left in 1957.", "He left"),
    ("The union's secretary, Ivo Park, said he had seen the lamp and would hang it in 2031.", "Ivo Park would hang the lamp"),
    ("The 38-kilometre Hale tunnel, which is costly, has been shut since it was first proposed in 1997.", "The 38-kilometre Hale tunnel was first proposed"),
    ("Una Low has run the Hale arts centre since it opened in 1990.", "The Hale arts centre opened"),
    ("Ivo Low went on. Some hours later, in 2012, a gate above him opened.", "A gate above Ivo Low opened"),
    ("Ann Low sang. A stroke in 2009 left her unable to sing.", "A stroke left Ann Low unable to sing"),
    ("Ivo Low left. In 2012 a letter about his debts came.", "A letter about Ivo Low's debts came"),
    ("Ivo Low left. It took him nine hours to reach the lake in 2012.", "It took Ivo Low nine hours to reach the lake"),
    ("Ann Low has sewn sails. It rained.\n\nCritics, of whom there are plenty, say she has grown more stern since 2012.", "Critics say Ann Low has grown more stern"),
    ("He has shut the long-delayed district hall. Work on it was meant to start in 2012.", "Work on it was meant to start"),
    ("The long-delayed hall is shut. Work on it was meant to start in 2012.", "Work on the long-delayed hall was meant to start"),
    ("Hale have won once since 2019, when a win over Orla took them to seventh.", "A win over Orla took Hale to seventh"),
    ("Hale have won once in nine games. They were booed off in 2019.", "Hale were booed off"),
    ("The Friends of Mill Lane, founded by clerks, have nine boats. They hope to run the mill in 2031.", "The Friends of Mill Lane hope to run the mill"),
    ("The night belongs to the Falk Sisters, who have not sung together. They rehearsed in 2012.", "The Falk Sisters rehearsed"),
    ("Between the two come nine talks, among them one on bells by the player Arno Vaar, who has not sung since. He was to come in 2012.", "Arno Vaar was to come"),
    ("Police said a 54-year-old man was held. He was charged in 2012.", "A 54-year-old man was charged"),
    ("Founded in 1958 and based in Saint Low, Orla, Falk employs 240 people. It recorded revenue of $61 million in 2015.", "Falk recorded revenue of $61 million"),
    ("A former cook, she joined the guild in 1989.", "A former cook, she joined the guild"),
    ("Ann Low won the race. A former cook, she joined the guild in 1989 and was expelled in 1998.", "Ann Low was expelled"),
    ("Low was tried. Europe was cold. He died in 1957.", "Low died"),
    ("Envoys had hoped to save the pact in talks. They collapsed in 1957.", "Talks collapsed"),
    ("Orla came within a point of promotion. They travel to Hale in 2057.", "Orla travel to Hale"),
    ("Ann Low won the cup. They travel to Hale in 2057.", "They travel to Hale"),
    ("Ann Low found two payments. Kern told her they were old. She left in 1957.", "Ann Low left"),
    ("The director, Ivo Park, told us that Orla, which makes lamps, was sound. He left in 1957.", "Ivo Park left"),
    ("Turnout was low. Park, 66, ruled out leaving before his term ended in 1957.", "His term ended"),
    ("Rain came, and Ilmo Vaar lost his mill; he died in 1922.", "Ilmo Vaar died"),
    ("Low sailed to Peru. In 1963 the council opened the file; its report was printed in 1965.", "Its report was printed"),
    ("Low sailed to Peru. In 1963 the council opened the file; its report, printed in 1965, was short.", "Its report was printed"),
    ("Low sailed to Peru. In 1963 the council met; its report, printed in 1965, was short.", "The council's report was printed"),
    ("A new fleet of ferries was bought in 1985. The first of them sank in 1988.", "The first of the new fleet of ferries sank"),
    ("“We won,” Ann Low told a crowd in Hale. “I am glad.”\n\nShe was elected in 2012.", "Ann Low was elected"),
    ("Ann Low won. “I am glad,” said Low. “I wept.”\n\nShe was elected in 2012.", "Low was elected"),
    ("Ann Low, who chairs the guild, said: “We are tired. I hope they listen.”\n\nShe was elected in 2012.", "Ann Low was elected"),
    ("Ann Low was a singer. It was a song written with Karl Burr that made her a star. She won nine bells in 2012.", "Ann Low won nine bells"),
    ("Members of the guild at Hale, Orla, Esk and Lund backed the plan on Monday. They will strike in 2021.", "Members of the guild will strike"),
    ("Mozart was poor, and Joseph Haydn tried to help. He died in 1791.", "Mozart died"),
    ("Ann Low spoke in Ruritania. Ruritania was wary of it, and Low tried to calm it. She left in 2012.", "Low left"),
    ("“We are short,” said Ann Low. “The mill trade is going to start losing money in 2021.”", "Ann Low: The mill trade is going to start losing money"),
    ("The tower was shut. It is due to fall in 2021.", "The tower is due to fall"),
    ("A wall was never built. Work on it began in 2012.", "Work on the wall began"),
    ("Ann Low spoke. She had been ill since the end of her marriage in 2013.", "End of Ann Low's marriage"),
    ("Ann Low led until 2019, when the Hale Herald reported that she had lied.", "The Hale Herald reported that Ann Low had lied"),
    ("Ann Low left Hale. She and Mr. Burr married in 1993.", "Ann Low and Mr. Burr married"),
    ("The inquiry was called off. It opened in 2012.", "The inquiry opened"),
    ("Low's widow, Ann, who was ill, did not come. She died in 2019.", "Ann died"),
    ("Dr. Varn Low fled. Low's debts remain unpaid. He sailed in 2019.", "Low sailed"),
    ("Low's wife and a son nursed him. He left in 2019.", "Low left"),
    ("Low's neighbours have fed him since 2019, when he lost his mill.", "Low lost his mill"),
    ("Ivo Low drowned. Divers said in 2012 that they had found a coat near his boat.", "Divers said that they had found a coat near Ivo Low's boat"),
    ("Falk Yards is rich. Its eldest clerks are dreaming aloud of perhaps taking over some of the ninety oldest and least used ferries and barges of the crown in 2021.",
     "Falk Yards' eldest clerks are dreaming aloud of perhaps"),
    ("Foreign Minister Ann Low has asked Deputy Minister Orlo Vaar to dinner. He will come in 2021.", "Orlo Vaar will come"),
    ("A flood of letters has seen Orlo made a saint. He was found in a boat in 2012. Orlo Vaar's father is a cook.", "Orlo was found in a boat"),
    ("The door was hot when Ivan came home. He was healed in 2012. Ivan Vaar wept.", "Ivan was healed"),
    ("He fled a day before clerks at the mint found the hole. They had not missed him until 2012.", "Clerks had not missed him until 2012"),
    ("Low sold nine ferries. They sank in 2012.", "Nine ferries sank"),
    ("Hale, Mass.-based Orla lost. It closed its yard in 2012.", "Orla closed its yard"),
    ("Orla Mills Inc. lost. Its stock fell. It was at its worst in 2012.", "Orla Mills Inc.'s stock was at its worst"),
    ("He cleaned Polly Vaar and gave it a bell. It opened its yard in 2012. Polly Vaar Inc. is rich.", "Polly Vaar opened its yard"),
    ("Hale officials said the thrift was sound. Its ratio of debts was low in 2012.", "The thrift's ratio of debts was low"),
    ("Dame Orva Lund, who has died aged 71, built boats.\n\nWomen stayed away in the war. She swam in 1907.", "Dame Orva Lund swam"),
    ("Ann Low built boats. Her uncle taught her. Devotion came late. She left Hale in 1907.", "Ann Low left Hale"),
    ("Police arrested two men, Ivo Low and Tom Burr. They were charged in 2012. They appeared in court in 2013.", "Ivo Low and Tom Burr appeared in court"),
    ("Rebels freed nine hostages. They were flown to Lund in 2012.", "Nine hostages were flown to Lund"),
    ("Rebels freed two clerks. They flew home in 2012.", "Two clerks flew home"),
    ("Fishermen were angry. They blocked the port in 2012.", "Fishermen blocked the port"),
    ("The board lifted the ban. Clerks protested against it in 2012.", "Clerks protested against it"),
    ("The former clerk was jailed. The court cleared his brother in 2012.", "The court cleared the former clerk's brother"),
    ("Rebels shot two farmers. They were withdrawn in 2012.", "They were withdrawn"),
    ("Police arrested two men. They said in 2012 that more would follow.", "Police said that more would follow"),
    ("Savers who bought the bonds when they were sold in 2012 have lost.", "The bonds were sold"),
    ("The Hale Harbour Agency reopened the case on Friday. It had closed it in 2012.", "The Hale Harbour Agency had closed it"),
])
def test_who_it_is(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("The guild's director, Ann Low, resigned. He left in 2019.", "He left"),
    ("Dame Orva Lund has died.\n\nHer barge was sold. He left Hale in 1907.", "He left Hale"),
    ("It rained. It is set to rain in 2021.", "It is set to rain"),
    ("Ilmo Vaar has come. His uncle, Tom Low, met him, and Low wept. Ilmo swam in his cousins' lake in 2019.", "Ilmo swam in his cousins' lake"),
    ("Ann Low resigned. The mayor said in 2019 that she would stay.", "The mayor said that she would stay"),
    ("Ann Price's mill died. Eva Low wept.\n\nRoses were in bloom. She was honoured in 2019.", "She was honoured"),
    ("Ivo Low met Karl Burr. Divers said in 2012 that they had found a coat near his boat.", "Divers said that they had found a coat near his boat"),
    ("Ivo Low drowned. Divers said in 2012 that a clerk had found a coat near his boat.", "Divers said that a clerk had found a coat near his boat"),
    ("The vaults were opened by Ann Low in May, and in 2019 she was knighted.", "She was knighted"),
    ("Its sponsor, Ivo Low, said he would quit in 2021.", "Its sponsor, Ivo Low, said he would quit"),
    ("Norla Vaar kept the ticket lamp. She sold it in 2019.", "Norla Vaar sold the ticket lamp"),
    ("Norla Vaar told the guild of a lamp. She sold it in 2019.", "Norla Vaar sold it"),
    ("Rain fell. Ann Low paid for a boat, which was named after her in 2019.", "A boat was named after Ann Low"),
    ("The offer was made in May, and the board rejected it in 2019.", "The board rejected the offer"),
    ("The pier was lent to the guild, and the mayor closed it in 2019.", "The mayor closed it"),
    ("Marko Lind scored. The Finn left the field. He fell in 2019.", "Marko Lind fell"),
    ("Marko Lind scored. The Finn left the field in 2019.", "Marko Lind left the field"),
    ("Marko Lind was fouled by Teo Vaar. The winger left the field in 2019.", "The winger left the field"),
    ("Marko Lind was fouled by Teo Vaar. The winger left the field. He fell in 2019.", "The winger fell"),
    ("Low kept a book, which his niece found. She sold it in 2019.", "She sold it"),  # he is Low
    ("For 60 years the mill was a ruin. It burned in 2019.", "The mill burned"),
    ("In 1990 the mill was sold to Falk. It burned in 2019.", "The mill burned"),
    ("In 1990 the priest shut the hall, and he did not sing for years. He left in 2019.", "He left"),
    ("The mill cost nine crowns, and two men fell from it. It burned in 2019.", "The mill burned"),
    ("The mill cost nine crowns, and the bank failed. It burned in 2019.", "It burned"),  # either
    ("The lens was made in Graz. It arrived in 2019.", "The lens arrived"),
    ("Observers from the Graz guild called it fair. They left in 2019.", "Observers from the Graz guild left"),
    ("Officials in Graz said the clerks fled. They left in 2019.", "They left"),
    ("Orla said so. The lamp was hung in May - by chance the month in which, in 2019, it was first lit.", "The lamp was first lit"),
    ("The bridge over the Wend fell. Its roof was mended in 2019.", "The bridge's roof was mended"),
    ("Ilmo Burr spoke. Vaar, 37, had been told in 2019 that his post was lost.", "Vaar, 37, had been told that his post was lost"),
    ("Orlo is here. Orlo, what do we know? Well, both a pump and its back-up cut out in 2019.", "Both a pump and its back-up cut out"),
    ("Bosses say so. Management says it is short. Its boats sank. They lay there in 2019.", "Its boats lay there"),
    ("“The doctor was late,” he said. “I left in 2019.”", "I left"),
    ("With Jack Burr and Ann Low, he climbed it. He fell in 2019.", "He fell"),
    ("The guilds back the Falk Sisters, who have not sung together. They rehearsed in 2012.", "They rehearsed"),
    ("The hall belongs to Arno Vaar, who has not met Karl Burr. He was to come in 2012.", "He was to come"),
    ("Police said a 54-year-old man was held by a guard. He was charged in 2012.", "He was charged"),
    ("The council said a 54-year-old man was held. She was charged in 2012.", "She was charged"),
    ("Hale have sold its boats since the guild burned them in 2012.", "The guild burned them"),
    ("Ann Low sang. The storm made her famous in 2009.", "The storm made her famous"),
    ("Ann Low sang. The song won her two bells in 2009.", "The song won her two bells"),
    ("Ann Low left. The ship lost her mast in 2012.", "The ship lost her mast"),
    ("Ivo Low met Karl Burr. A gate above him opened in 2012.", "A gate above him opened"),
    ("Ivo Low died. The estate of a clerk paid his debts in 2012.", "The estate of a clerk paid his debts"),
    ("Una Low has run the mill in the Hale valley since it opened in 1990.", "It opened"),
    ("The director, Ann Low, said he would leave in 2031.", "The director, Ann Low, said he would leave"),
    ("He left the hall. It rained. Jack Burr came. It rained. It hailed. He fell in 2019.", "He fell"),
    ("Her side rose to ninth, and won nine games. They came back in 2019.", "They came back"),
    ("Hale rose to ninth through dull wins. They came back in 2019.", "They came back"),
    ("Low met Falk at the docks. They fought in 2019.", "They fought"),
    ("He praised the firemen and the clerks. They were honoured in 2019.", "They were honoured"),
    ("He was ill for two years. They won in 2019.", "They won"),
    ("The crown shut their mills. They left in 2019.", "They left"),
    ("Its stock fell. It was at its worst in 2019.", "Its stock was at its worst"),
])
def test_nobody_is_named_where_another_may_be_meant(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


def test_no_name_has_more_than_a_dozen_words_so_that_a_text_of_capitals_costs_no_more_than_its_length() -> None:
    text = f"They met at the {'Hale ' * 60}bridge."
    name = name_of(text, "bridge", len(text))
    assert name is not None and len(name.split()) <= 14  # with its article and noun


def test_a_firm_whose_short_name_stands_in_many_other_words_is_no_fault() -> None:
    text = "Maps of Malva are made by it. " * 60 + "Ma Corp. said on Monday that it would close its mill."
    assert sole_firm(text) is None  # too late in the text to be what it is about


@pytest.mark.parametrize(("told", "line"), [
    ("The 6-year-old drummer Orlo Vaar came by sea. The boy was found in 2019.", "Orlo Vaar was found"),
    ("Orlo Vaar, the 6-year-old boy who came by sea, is well. The boy's aunt wept in 2019.", "Orlo Vaar's aunt wept"),
    ("6-year-old Orlo Vaar came by sea. Una Low, 9, was with him. The boy was found in 2019.", "The boy was found"),
    ("Orlo Vaar, 6, came by sea. A 7-year-old boy was with him. The boy was found in 2019.", "The boy was found"),
    ("Orlo Vaar, 36, came by sea. The boy was found in 2019.", "The boy was found"),
    ("Ann Low, 6, came by sea. The boy was found in 2019.", "The boy was found"),
])
def test_the_boy_is_the_one_child_whose_name_and_age_the_text_gives(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


def test_neither_of_two_who_died_is_he() -> None:
    told = "Firemen {} died on Monday when a roof gave way.\n\nThe jury heard much else. He was jailed in 2019."
    assert ("2019", "Daniel Low was jailed") in rows(build(told.format("Daniel Low, 34,").replace("Firemen ", "")))
    assert ("2019", "He was jailed") in rows(build(told.format("Daniel Low, 34, and Ivo Falk, 26,")))


def test_it_is_nobody_who_has_a_given_name_elsewhere() -> None:
    told = "Jean Ackley put on her coat.\n\nAckley found a seat.\n\n{}"
    assert ("2019", "It was built") in rows(build(told.format("It was built in 2019.")))
    assert rows(build(told.format("The smelter that made Orm, and poisoned it, closed in 2019.")))[-1][1].endswith("and poisoned it, closed")


def test_what_a_condition_is_of_is_what_its_main_clause_calls_it() -> None:
    told = "The next window opens in 2021. If the probe misses that one, it will have to wait until 2024."
    assert rows(build(told))[-1][1] == "If the probe misses that one, the probe will have to wait"


def test_he_is_the_subject_of_his_sentence_whatever_is_told_of_it_aside() -> None:
    told = "Ann Falk died on Monday. A jury looked at Ray Hutchens.\n\nHutchens, who was found guilty of arson, fraud and two counts of murder, faces 20 years in prison when he is sentenced on March 9."
    assert ("2020-03-09", "Hutchens is sentenced") in rows(build(told))


def test_a_word_that_the_text_has_in_small_letters_is_nobody() -> None:
    told = "Town waits for help\n\nThe town lost its inn. {}Her family had run it since 2001."
    assert rows(build(told.format("Town folk wept. ")))[-1][1] == "Her family had run it"


def test_a_speaker_who_is_only_described_is_named() -> None:
    told = "Figures came from Lund Group, a market research firm.\n\nThe firm said that sales fell in May and that nine in ten shops sold fewer songs in June."
    assert ("2019-06", "Lund Group: Nine in ten shops sold fewer songs") in rows(build(told))


@pytest.mark.parametrize(("told", "line"), [
    ("Brandt's shares closed up. Since Monday, the shares have gained 4 percent.", "Brandt's shares have gained 4 percent"),
    ("Eager buyers pushed up Brandt's share price on Hale's stock exchange. Since Monday, the shares have gained 4 percent.", "Brandt's shares have gained 4 percent"),
    ("Japanese shares closed up. Since Monday, the shares have gained 4 percent.", "The shares have gained 4 percent"),
    ("Brandt shares fell, and Lund Mills' stock rose. Since Monday, the shares have gained 4 percent.", "The shares have gained 4 percent"),
])
def test_whose_shares_they_are(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("between", "line"), [
    ("The price was told in a paper on Orla's planned sale.", "Orla Mills Inc. announced its plan"),
    ("The price was told in a paper on Orla's planned sale to Lund Air Corp., a rival.", "The company announced its plan"),
    ("The price was told in a paper.", "The company announced its plan"),
])
def test_the_company_may_be_the_one_that_a_text_opens_with(between: str, line: str) -> None:
    told = f"Orla Mills Inc. has bought a hill for $93 million from Hale Estates Ltd.\n\n{between} The company announced its plan in May."
    assert line in [headline for _, headline in rows(build(told))]


def test_what_brokers_hope_for_stands_between_no_firm_and_its_figures() -> None:
    told = "Orla Mills Inc. said Monday that net rose. The company earned nine crowns a share. Brokers had hoped for ten crowns.\n\nSales rose to $9 million from $7 million a year earlier."
    assert "Orla Mills Inc. sales: $7 million" in [headline for _, headline in rows(build(told))]


def test_the_company_is_not_one_that_stands_within_the_first_sentence() -> None:
    told = "A hill has been bought by Orla Mills Inc. for $93 million from Hale Estates Ltd.\n\nThe price was told in a paper on Orla's planned sale. The company announced its plan in May."
    assert "The company announced its plan" in [headline for _, headline in rows(build(told))]


def test_whom_who_tells_of_is_no_it() -> None:
    told = "Orlo Vaar, who bought the mill in 1974, sold it in 1980. In 1990 it burned."
    assert [headline for _, headline in rows(build(told))][-1] == "It burned"


def test_made_her_famous_is_of_nobody_s_famous() -> None:
    told = "Orla Low's first book came out in 1969. The second made her famous in 1972."
    assert [headline for _, headline in rows(build(told))][-1] == "The second made her famous"


def test_no_words_are_no_person() -> None:
    assert not is_person("", "Ann Low left.")


@pytest.mark.parametrize(("told", "headline"), [
    ("Peter Low was flown to hospital. A hospital spokesman said he was stable and could go home by Sunday.", "Low could go home"),
    ("Peter Low was flown to hospital. A hospital spokesman said he was stable.\n\nHe had set out alone on Monday to climb the peak.", "Low had set out alone to climb the peak"),
    ("Her solicitor, Maeve Tarn, said she was acting for others. She first wrote to the bank on May 9th, 2012.", "Maeve Tarn first wrote to the bank"),
    ("Ann Low runs. Bud Falk, who coached at the school, saw her pass his porch. Her first race followed in 1983.", "Ann Low's first race followed"),
    ("The mayor said he was ill. He will leave on Sunday.", "The mayor will leave"),
])
def test_who_speaks_for_another_is_not_whom_the_next_sentence_is_of(told: str, headline: str) -> None:
    assert headline in [line.replace("Peter Low", "Low") for _, line in rows(build(told))]


def test_what_has_yet_to_be_done_by_a_day_is_planned() -> None:
    faced, ended = build("The guild faced finding nine crowns before May next year.").events, build("The guild had found nine crowns by Monday.").events
    assert [event.status for event in (*faced, *ended)] == ["planned", "occurred"]


@pytest.mark.parametrize(("told", "headline"), [
    ("Hale Rovers, who have not lost since Monday, move up to third. They have not sung since they were beaten in May.", "Hale Rovers were beaten"),
    ("Orla plans to fly to Lund. It will take delivery of nine boats in May.", "Orla will take delivery of nine boats"),
    ("Orla plans to fly to Lund. It will take nine months until May.", None),
    ("Obituary: Sir Alaric Penn\n\nHe was no easy man. \"He never raised his voice,\" a pupil recalled, \"but he would look at his watch.\"\n\nIn 1961 he left for Hamburg.", "Sir Alaric Penn left for Hamburg"),
    ("Low faces trial on drug charges. The trial opened on Monday.", "The trial on drug charges opened"),
])
def test_who_is_meant_where_the_text_leaves_no_doubt(told: str, headline: str | None) -> None:
    lines = [line for _, line in rows(build(told))]
    assert headline in lines if headline is not None else not any(line.startswith("Orla will take") for line in lines)
