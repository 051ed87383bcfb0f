"""Nouns for people: what "who" means, and "it" never."""

from __future__ import annotations

import re

_NOUNS = """
man woman boy girl child person president minister chancellor mayor governor senator judge king queen prince leader chairman chairwoman chief director
officer official spokesman spokeswoman analyst lawyer attorney doctor actor actress singer author writer artist player coach captain soldier policeman
suspect victim father mother son daughter brother sister wife husband student teacher professor worker driver pilot economist executive founder
ambassador commander general secretary editor reporter journalist candidate survivor teenager resident nurse priest bishop painter
head deputy manager banker investor trader broker accountant engineer farmer fisherman climber skier passenger patient prisoner hostage gunman robber
killer lawmaker legislator councillor prosecutor defendant witness aide adviser advisor envoy diplomat counterpart successor predecessor opponent
rival owner partner tenant client customer member citizen civilian refugee migrant immigrant scientist researcher chemist physicist historian
architect composer conductor dancer musician poet novelist goalkeeper striker midfielder defender champion sheriff inspector detective guard
guide sailor rabbi imam monk nun pope cardinal duke heir uncle aunt cousin neighbour neighbor friend colleague veteran pensioner retiree buyer seller
rescuer diver miner villager islander hiker paramedic medic firefighter volunteer commuter settler militant protester demonstrator activist campaigner organizer
organiser shopper shopkeeper inventor programmer voter supporter critic spectator rider runner swimmer skater jockey referee landlord inmate fugitive hijacker
kidnapper smuggler waiter waitress chef baker butcher plumber carpenter mechanic janitor caretaker cleaner clerk gardener ranger breeder rancher shepherd hunter
logger regulator commissioner trustee shareholder creditor taxpayer jogger motorist passerby bystander onlooker mourner worshipper pilgrim tourist visitor guest
observer delegate negotiator astronomer curator walker docker lodger pupil lecturer graduate midwife surgeon bidder juror plaintiff barrister solicitor
magistrate coroner constable sergeant rebel insurgent captive evacuee relative umpire rower boxer wrestler trainer producer sculptor correspondent presenter vicar
premier treasurer widow widower bride groom toddler infant winner loser hero heroine orphan
trooper paratrooper cadet potter weaver barber roofer stonemason
"""
_WORDS = frozenset(_NOUNS.split())
_PLURALS = {"men": "man", "women": "woman", "children": "child", "people": "person"}
_ENDING = re.compile(r"(?:man|men|woman|women|ists?|ians?|graphers?|nauts?|\w(?:holder|goer|keeper|owner|worker)s?)$")

AT_END = re.compile(r"\b(?:" + "|".join(_NOUNS.split()) + ")$")
"""A stretch of text that ends with such a noun, in the singular."""

CALLED = re.compile(
    r"[Tt]he (?:striker|midfielder|winger|goalkeeper|full-back|centre-back|fly-half|quarterback|pitcher|batsman|bowler|centre-forward|playmaker"
    r"|Dane|Finn|Swede|Scot|Briton|Spaniard|Croat|Serb|Pole|Turk|Czech|Slovak|Slovene|Argentine|Latvian|Estonian|Lithuanian|Norwegian|Belgian|Austrian|Australian|American"
    r"|Canadian|Brazilian|Italian|German|Russian|Ukrainian|Romanian|Bulgarian|Hungarian|Kenyan|Ethiopian|Nigerian|Ghanaian|Jamaican|Mexican|Colombian|Welshman|Irishman|Englishman|Frenchman"
    r"|Dutchman|Scotsman)")
"""What one is called for a change who was just named: "the striker", "the Dane"."""


def is_person_noun(noun: str) -> bool:
    """Whether a noun names people: "chairman", "fishermen", "skiers"."""
    return noun in _WORDS or noun in _PLURALS or noun.endswith("s") and noun[:-1] in _WORDS or _ENDING.search(noun) is not None
