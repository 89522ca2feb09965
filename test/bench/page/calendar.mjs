/** Three webinars, always ahead, so that a run next year measures the same. */
export function calendar(now = Date.now()) {
  const DAY = 86_400_000;
  const first = Math.ceil(now / DAY) * DAY + 17 * 3_600_000;
  const basic = (time) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = ['Schools That Keep a Chair Free', 'Sponsoring Together', 'A Desk by the Window'];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//withrefugees-widgets//Bench//EN',
    ...events.flatMap((title, index) => {
      const start = first + (index + 1) * 7 * DAY;
      return [
        'BEGIN:VEVENT',
        `UID:${index}@norrvik.example`,
        'DTSTAMP:20261101T090000Z',
        `DTSTART:${basic(start)}`,
        `DTEND:${basic(start + 5_400_000)}`,
        `SUMMARY:${title}`,
        'DESCRIPTION:How three cities do it\\; with questions and answers.',
        'LOCATION:Online\\, after registration',
        `URL:https://norrvik.example/webinars/${index}/`,
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
