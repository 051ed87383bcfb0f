"""What the exporters cost on 10,000 events: CPU seconds, and the most memory of a process of its own, by format.

Run it by hand; it asserts nothing, for machines differ.
"""

from __future__ import annotations

import json
import subprocess
import sys

EVENTS = 10_000
CASES = [
    ("ical", {}), ("ical", {"split": True}), ("csv", {}), ("csv", {"profile": "google"}),
    ("csv", {"profile": "outlook"}), ("csv", {"profile": "timelinejs"}), ("timelinejs", {"all": True}), ("timelinejs", {}),
    ("timelinejs", {"all": True, "eras": True}), ("html", {"all": True}), ("markdown", {}), ("jsonl", {}), ("json", {}),
]

ONE = """
import json, resource, sys, time
from datetime import date, timedelta

import timeline
from timeline.ids import event_id
from timeline.model import Article, Dateline, Event, Resolution, Timeline, Timex
from timeline.registry import Registry
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

count, format, options = int(sys.argv[1]), sys.argv[2], json.loads(sys.argv[3])
article = Article("a", "The ferry", "", source="https://news.example/ferry", dateline=Dateline(date(2020, 2, 28), None, "given", ""))
events = []
for number in range(count):
    day = date(1990, 1, 1) + timedelta(days=number)
    value = TimeValue(day, day + timedelta(days=1), Grain.DAY)
    headline = f"The harbour council met for the {number}th time"
    text = headline + ", and a crowd had come to hear whether the ferry would sail again, said the harbour master."
    begin = number * 200
    when = Resolution(Timex(begin, begin + 8, "DATE", Written(*value.timex3), "x"), "that day", value)
    events.append(Event(event_id("a", text, begin, begin + len(text)), headline, text, begin, begin + len(text), when, "a"))
story, registry = Timeline("The ferry", (article,), tuple(events)), Registry.load()
registry.run_exporter(format, Timeline("Warm", (article,), tuple(events[:1])), options)
begun = time.process_time()
made = registry.run_exporter(format, story, options)
seconds = time.process_time() - begun
size = len(made) if isinstance(made, bytes) else sum(map(len, made.values()))
print(json.dumps([seconds, size, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]))
"""


def main() -> None:
    print(f"{EVENTS:,} events       CPU s    MB out   MB of memory")
    for format, options in CASES:
        command = [sys.executable, "-c", ONE, str(EVENTS), format, json.dumps(options)]
        seconds, size, memory = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        name = " ".join([format, *(f"{key}={value}" for key, value in options.items())])
        print(f"{name:20} {seconds:6.2f}  {size / 1e6:7.1f}  {memory / 1e3:9.0f}")


if __name__ == "__main__":
    main()
