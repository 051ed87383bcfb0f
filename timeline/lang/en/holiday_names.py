"""The names of named days, to the keys of `timeline.temporal.holidays`.

Names are written once, in small letters: `variants` adds the ways in which people write the
apostrophe and the saint.
"""

from __future__ import annotations

import re

NAMES: dict[str, str] = {
    "new-year": "new year's day|new year's|new year day|new year",
    "new-year-eve": "new year's eve|new year eve|hogmanay",
    "orthodox-christmas": "orthodox christmas|orthodox christmas day|coptic christmas",
    "twelfth-night": "twelfth night", "epiphany": "epiphany|three kings day|feast of the epiphany",
    "burns-night": "burns night", "australia-day": "australia day", "groundhog-day": "groundhog day", "candlemas": "candlemas",
    "holocaust-day": "international holocaust remembrance day|holocaust memorial day", "cancer-day": "world cancer day",
    "waitangi": "waitangi day", "lincoln-birthday": "lincoln's birthday", "leap-day": "leap day",
    "valentine": "valentine's day|st. valentine's day|feast of st. valentine", "st-david": "st. david's day",
    "womens-day": "international women's day", "pi-day": "pi day", "st-patrick": "st. patrick's day|st. paddy's day|paddy's day",
    "water-day": "world water day", "april-fools": "april fools' day|april fools", "health-day": "world health day",
    "earth-day": "earth day", "st-george": "st. george's day", "anzac": "anzac day",
    "may-day": "may day|international workers' day|international labor day|international labour day",
    "press-freedom-day": "world press freedom day", "cinco-de-mayo": "cinco de mayo", "ve-day": "ve day|v-e day|v.e. day",
    "environment-day": "world environment day", "flag-day": "flag day", "bloomsday": "bloomsday",
    "juneteenth": "juneteenth", "refugee-day": "world refugee day", "midsummer-eve": "midsummer's eve|midsummer eve",
    "midsummer": "midsummer's day|midsummer day", "canada-day": "canada day|dominion day",
    "independence-us": "independence day|fourth of july|the fourth",
    "bastille": "bastille day", "mandela-day": "mandela day|nelson mandela day|nelson mandela international day",
    "assumption": "assumption day|feast of the assumption", "patriot-day": "patriot day",
    "peace-day": "international day of peace|international peace day", "michaelmas": "michaelmas",
    "german-unity": "german unity day|day of german unity", "mental-health-day": "world mental health day",
    "un-day": "united nations day", "halloween": "halloween|hallowe'en|all hallows' eve",
    "all-saints": "all saints' day|feast of all saints", "all-souls": "all souls' day",
    "day-of-the-dead": "day of the dead|dia de los muertos|dia de muertos",
    "guy-fawkes": "guy fawkes night|guy fawkes day|bonfire night", "singles-day": "singles' day",
    "armistice": "remembrance day|armistice day", "st-andrew": "st. andrew's day", "aids-day": "world aids day",
    "st-nicholas": "st. nicholas' day|st. nicholas day", "pearl-harbor": "pearl harbor day|pearl harbor remembrance day",
    "immaculate-conception": "feast of the immaculate conception", "human-rights-day": "human rights day",
    "advent": "advent", "christmas-eve": "christmas eve", "christmas": "christmas|christmas day|xmas|xmas day",
    "christmas-season": "christmas season|christmas period|christmas holidays|christmas holiday period"
                        "|christmastime|christmas time|festive season|christmas shopping season",
    "boxing-day": "boxing day|st. stephen's day", "kwanzaa": "kwanzaa",
    "mlk-day": "martin luther king day|martin luther king jr. day|martin luther king, jr. day|mlk day"
               "|martin luther king's birthday",
    "inauguration-us": "inauguration day", "presidents-day": "presidents' day|washington's birthday",
    "columbus-day": "columbus day|indigenous peoples' day", "super-tuesday": "super tuesday",
    "super-bowl-sunday": "super bowl sunday", "patriots-day": "patriots' day", "tax-day": "tax day",
    "arbor-day": "arbor day", "mothers-day": "mother's day", "memorial-day-us": "memorial day", "fathers-day": "father's day",
    "labor-day-us": "labor day|labour day", "election-day-us": "election day", "veterans-day": "veterans' day",
    "thanksgiving-us": "thanksgiving|thanksgiving day", "thanksgiving-eve": "thanksgiving eve", "black-friday": "black friday",
    "small-business-saturday": "small business saturday", "cyber-monday": "cyber monday", "giving-tuesday": "giving tuesday",
    "early-may-holiday": "early may bank holiday|may day bank holiday", "spring-holiday": "spring bank holiday|late may bank holiday",
    "august-holiday": "august bank holiday|summer bank holiday", "october-holiday": "october bank holiday",
    "victoria-day": "victoria day", "thanksgiving-canada": "canadian thanksgiving|canadian thanksgiving day",
    "remembrance-sunday": "remembrance sunday", "melbourne-cup-day": "melbourne cup day", "mothering-sunday": "mothering sunday",
    "shrove-monday": "rose monday", "shrove-tuesday": "shrove tuesday|mardi gras|mardi gras day|fat tuesday|pancake day",
    "ash-wednesday": "ash wednesday", "lent": "lent", "palm-sunday": "palm sunday",
    "holy-week": "holy week", "maundy-thursday": "maundy thursday|holy thursday", "good-friday": "good friday",
    "holy-saturday": "holy saturday|easter saturday|easter eve", "easter": "easter|easter sunday|easter day",
    "easter-monday": "easter monday", "ascension": "ascension day|ascension thursday|feast of the ascension",
    "pentecost": "pentecost|pentecost sunday|whitsun|whitsunday|whit sunday", "whit-monday": "whit monday|pentecost monday",
    "trinity-sunday": "trinity sunday", "corpus-christi": "feast of corpus christi",
    "orthodox-good-friday": "orthodox good friday|greek orthodox good friday",
    "orthodox-easter": "orthodox easter|orthodox easter sunday|greek orthodox easter|russian orthodox easter|greek easter",
    "rosh-hashanah": "rosh hashanah|rosh hashana|jewish new year", "yom-kippur": "yom kippur|day of atonement",
    "sukkot": "sukkot|sukkoth|feast of tabernacles", "hanukkah": "hanukkah|chanukah|hanukah", "purim": "purim",
    "passover": "passover|pesach", "shavuot": "shavuot|shavuoth|feast of weeks",
    "tisha-b-av": "tisha b'av|tisha be'av|tisha bav", "islamic-new-year": "islamic new year|muslim new year|hijri new year",
    "ashura": "ashura|ashoura", "arbaeen": "arbaeen|arba'een", "mawlid": "mawlid|mawlid al-nabi|milad un-nabi|eid milad un-nabi",
    "ramadan": "ramadan|ramadhan|ramazan",
    "eid-al-fitr": "eid al-fitr|eid al fitr|eid ul-fitr|eid-ul-fitr|eid el-fitr|id al-fitr|hari raya aidilfitri",
    "eid-al-adha": "eid al-adha|eid al adha|eid ul-adha|eid-ul-adha|eid el-adha|eid al-azha|eid-ul-azha|feast of the sacrifice"
                   "|festival of sacrifice|hari raya haji",
    "eid": "eid", "lunar-new-year": "lunar new year|chinese new year|lunar new year's day|chinese new year's day|spring festival",
    "lunar-new-year-eve": "lunar new year's eve|chinese new year's eve", "lantern-festival": "lantern festival",
    "qingming": "qingming|qingming festival|tomb sweeping day|tomb-sweeping day", "dragon-boat": "dragon boat festival",
    "mid-autumn": "mid-autumn festival|mid autumn festival|moon festival", "tet": "tet|tết|vietnamese new year",
    "seollal": "seollal|korean new year", "chuseok": "chuseok",
    "diwali": "diwali|deepavali|divali", "songkran": "songkran|thai new year",
    "nowruz": "nowruz|norouz|noruz|nauruz|persian new year|iranian new year",
}


def variants(name: str) -> set[str]:
    """A name with the apostrophes that people write ("Presidents' Day", "President's Day", "Presidents Day"), and "St"."""
    found = {name}
    if re.search(r"(?:'s|s')(?= )", name):
        found |= {re.sub(r"(?:'s|s')(?= )", way, name) for way in ("'s", "s'", "s")}
    for saint in ("st ", "saint "):
        found |= {one.replace("st. ", saint) for one in list(found)}
    return found


HOLIDAYS = {variant: key for key, names in NAMES.items() for name in names.split("|") for variant in variants(name)}
