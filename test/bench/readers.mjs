/** What is compared: each reads a text and tells how many stories, or events in the period, it has found. */
import {PERIOD} from './inputs.mjs';

const [from, to] = [PERIOD.from, PERIOD.to].map((time) => new Date(time));
const base = 'https://news.example/feed/';

/** The kit's readers, as a developer has them in Node: with a DOMParser, that of the command. */
async function kit() {
  const {DOMParser} = await import('../../node/dom.mjs');
  globalThis.DOMParser = DOMParser;
  return import('../../dist/feeds/index.js');
}

export const stories = {
  kit: async () => {
    const {parseStories} = await kit();
    return (text) => parseStories(text, {base});
  },
  'rss-parser': async () => {
    const {default: Parser} = await import('rss-parser');
    const parser = new Parser();
    return async (text) => (await parser.parseString(text)).items;
  },
  feedsmith: async () => {
    const {parseFeed} = await import('feedsmith');
    return (text) => parseFeed(text).feed.items;
  },
};

export const webinars = {
  kit: async () => {
    const {parseWebinars} = await kit();
    return (text) => parseWebinars(text, {base, ...PERIOD, timeZone: 'Europe/Berlin'});
  },
  'ical.js': async () => {
    const {default: ICAL} = await import('ical.js');
    return (text) => {
      const calendar = new ICAL.Component(ICAL.parse(text));
      for (const zone of calendar.getAllSubcomponents('vtimezone')) {
        ICAL.TimezoneService.register(zone);
      }
      return calendar.getAllSubcomponents('vevent').flatMap((component) => {
        const event = new ICAL.Event(component);
        const facts = [event.summary, event.description, event.location];
        const found = [];
        const add = (time) => {
          const start = time.toJSDate();
          const isOver = start.getTime() + event.duration.toSeconds() * 1000 <= from;
          if (!isOver && start < to) found.push({start, facts});
          return start < to;
        };
        if (!event.isRecurring()) add(event.startDate);
        else for (const times = event.iterator(); add(times.next() ?? {toJSDate: () => to}););
        return found;
      });
    };
  },
  'node-ical': async () => {
    const {default: ical} = await import('node-ical');
    return (text) =>
      Object.values(ical.sync.parseICS(text))
        .filter(({type}) => type === 'VEVENT')
        .flatMap((event) => {
          const facts = [event.summary, event.description, event.location];
          const starts = event.rrule ? event.rrule.between(from, to, true) : [event.start];
          const length = event.end - event.start;
          return starts
            .filter((start) => start < to && start.getTime() + length > from.getTime())
            .map((start) => ({start, facts}));
        });
  },
};
