/** A component of a calendar: an event, a zone, or a part of one. */
export interface Component {
  kind: string;
  /** Content lines: the name in capitals, and all that follows it, `;TZID=Europe/Rome:20171218T100000`. */
  lines: [name: string, rest: string][];
  /** What it holds: alarms, the halves of a zone. */
  parts: Component[];
}

const OUTER = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)$/;

/**
 * The components of an unfolded calendar, the calendar itself first. Lenient: an event whose end is
 * missing ends where the next one begins, and lines that are none are left out.
 */
export function parseComponents(text: string): [calendar: Component, ...outer: Component[]] {
  const calendar = component('VCALENDAR');
  const all: [Component, ...Component[]] = [calendar];
  let outer = calendar;
  let current = calendar;
  for (const line of text.split(/[\r\n]+/)) {
    const end = line.search(/[;:]/);
    if (end < 1) continue;
    const name = line.slice(0, end).trim().toUpperCase();
    const rest = line.slice(end);
    const kind = rest.slice(1).trim().toUpperCase();
    if (name === 'BEGIN' && OUTER.test(kind)) {
      all.push((outer = current = component(kind)));
    } else if (name === 'BEGIN' && kind !== 'VCALENDAR') {
      outer.parts.push((current = component(kind)));
    } else if (name === 'END') {
      if (kind === outer.kind) outer = calendar;
      current = outer;
    } else {
      current.lines.push([name, rest]);
    }
  }
  return all;
}

function component(kind: string): Component {
  return {kind, lines: [], parts: []};
}

/** Everything after the name of the first line that has one of the names, `''` without one. */
export function lineOf(component: Component, name: string): string {
  return component.lines.find(([known]) => known === name)?.[1] ?? '';
}

/** The value of a line, what follows its first colon outside of quotes, as it stands there. */
export function valueOf(line: string): string {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return line.slice(at + 1);
  }
  return line.slice(line.indexOf(':') + 1); // a quote that is never closed
}

const PARAMETERS = {
  LANGUAGE: /;LANGUAGE="?([^";:]*)/i,
  /** May hold colons even without quotes: `(UTC+01:00) Paris`. */
  TZID: /;TZID="?([^";]*)/i,
  VALUE: /;VALUE="?([^";:]*)/i,
};

/** A parameter of a line, without its quotes; `''` without it. */
export function parameterOf(line: string, name: keyof typeof PARAMETERS): string {
  return PARAMETERS[name].exec(line)?.[1]?.trim() ?? '';
}

/** The text of a property, with its escapes resolved (RFC 5545 §3.3.11). */
export function textOf(component: Component, name: string): string {
  return valueOf(lineOf(component, name)).replace(/\\([^])/g, (_, letter: string) =>
    letter === 'n' || letter === 'N' ? '\n' : letter,
  );
}
