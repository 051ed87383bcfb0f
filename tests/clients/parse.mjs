// node parse.mjs FILE.ics: what ical.js (Thunderbird's parser) and node-ical see in it, as JSON.
import fs from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';

const text = fs.readFileSync(process.argv[2], 'utf8');

function events(written) {
  const calendar = new ICAL.Component(ICAL.parse(written));
  return [calendar, calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))];
}

const point = (time) => (time.isDate ? time : time.convertToZone(ICAL.Timezone.utcTimezone)).toString();
const seen = (event) => ({
  uid: event.uid, summary: event.summary, allDay: event.startDate.isDate, start: point(event.startDate), end: point(event.endDate),
});

function withIcalJs() {
  ICAL.design.strict = true;
  return events(text)[1].map(seen);
}

// As Thunderbird and Nextcloud do once a person edits an entry: set, written, and read again.
function editedWithIcalJs() {
  const [calendar, read] = events(text);
  for (const event of read) {
    const [start, end] = [event.startDate.clone(), event.endDate.clone()];
    event.startDate = start;
    event.endDate = end;
  }
  return events(calendar.toString())[1].map(seen);
}

function withNodeIcal() {
  const pad = (number, width) => String(number).padStart(width, '0');
  const day = (date) => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
  const iso = (date) => (date.dateOnly ? day(date) : date.toISOString().replace('.000', ''));
  return Object.values(ical.sync.parseICS(text)).filter((one) => one.type === 'VEVENT').map((event) => ({
    uid: event.uid, summary: event.summary?.val ?? event.summary, allDay: event.datetype === 'date',
    start: iso(event.start), end: iso(event.end),
  }));
}

console.log(JSON.stringify({ 'ical.js': withIcalJs(), 'ical.js, edited': editedWithIcalJs(), 'node-ical': withNodeIcal() }));
