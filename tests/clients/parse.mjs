// node parse.mjs FILE.ics: what ical.js (Thunderbird's parser) and node-ical see in it, as JSON.
import fs from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';

const text = fs.readFileSync(process.argv[2], 'utf8');

// ical.js prints the year 101 as it is; it means the year 101 all the same.
const padded = (time) => time.toString().replace(/^\d+/, (year) => year.padStart(4, '0'));

function withIcalJs() {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid, summary: event.summary, allDay: event.startDate.isDate,
      start: padded(event.startDate), end: padded(event.endDate),
    };
  });
}

function withNodeIcal() {
  const pad = (number, width) => String(number).padStart(width, '0');
  const day = (date) => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
  const point = (date) => (date.dateOnly ? day(date) : date.toISOString().replace('.000', ''));
  return Object.values(ical.sync.parseICS(text)).filter((one) => one.type === 'VEVENT').map((event) => ({
    uid: event.uid, summary: event.summary?.val ?? event.summary, allDay: event.datetype === 'date',
    start: point(event.start), end: point(event.end),
  }));
}

console.log(JSON.stringify({ 'ical.js': withIcalJs(), 'node-ical': withNodeIcal() }));
