/**
 * What pages may rely on, by name and type (docs/api.json), and which version a change of it asks for: CONTRIBUTING.md
 * tells the rules.
 */
import {elementsOf, fieldsOf, methodsOf} from './read.mjs';

/** The public names of a manifest: `{tag: {kind: {name: what is said of it}}}`. */
export function publicApi(manifest) {
  const named = (list = [], tell = () => '') =>
    Object.fromEntries(list.map((entry) => [entry.name, tell(entry)]));
  const typed = ({type, default: value = "''"}) => `${type.text} = ${value}`;
  return Object.fromEntries(
    elementsOf(manifest).map((element) => [
      element.tagName,
      {
        attributes: named(element.attributes, typed),
        properties: named(fieldsOf(element), typed),
        methods: named(
          methodsOf(element),
          ({parameters = []}) =>
            `(${parameters.map(({name, default: value}) => name + (value ? '?' : '')).join(', ')})`,
        ),
        events: named(element.events, ({type}) => type.text.replace(/^CustomEvent<(.*)>$/, '$1')),
        slots: named(element.slots),
        parts: named(element.cssParts),
        states: named(element.cssStates),
        tokens: named(element.cssProperties),
      },
    ]),
  );
}

/** What differs from one to the other: `[{change: 'major' | 'minor', what}]`. */
export function differences(before, after) {
  return namesOf(before, after).flatMap((tag) => {
    if (!before[tag]) return [{change: 'minor', what: `<${tag}> is new.`}];
    if (!after[tag]) return [{change: 'major', what: `<${tag}> is gone.`}];
    return namesOf(before[tag], after[tag]).flatMap((kind) =>
      between(before[tag][kind] ?? {}, after[tag][kind] ?? {}, `<${tag}> ${kind}: `),
    );
  });
}

const namesOf = (...objects) => [...new Set(objects.flatMap(Object.keys))];

function between(before, after, where) {
  return namesOf(before, after).flatMap((name) => {
    const what = `${where}${name || 'default'}`;
    const [was, is] = [before[name], after[name]];
    if (was === undefined) return [{change: 'minor', what: `${what} is new.`}];
    if (is === undefined) return [{change: 'major', what: `${what} is gone.`}];
    if (was === is) return [];
    return [{change: isWider(was, is) ? 'minor' : 'major', what: `${what} was ${was}, is ${is}.`}];
  });
}

/**
 * Whether all that was is still there, in the same order, and the same default: `'a' | 'b' = 'a'` becomes
 * `'a' | 'b' | 'c' = 'a'`, `{a: string}` becomes `{a: string, b: string}`, `(a)` becomes `(a, b?)`.
 */
function isWider(was, is) {
  const kindOf = (text) => /^[{(]?/.exec(text)[0] + (/ = .*$/.exec(text)?.[0] ?? '');
  const split = (text) =>
    text
      .replace(/^[{(](.*)[})]$/, '$1')
      .split(/ \| |, | = /)
      .filter(Boolean);
  if (kindOf(was) !== kindOf(is)) return false;
  const old = split(was);
  const added = split(is).filter((piece) => {
    if (piece !== old[0]) return true;
    old.shift();
    return false;
  });
  return old.length === 0 && (!is.startsWith('(') || added.every((piece) => piece.endsWith('?')));
}

/** The least version after another, for changes. */
export function leastVersion(after, changes) {
  const [major, minor, patch] = after.split('.').map(Number);
  if (changes.some(({change}) => change === 'major')) return `${major + 1}.0.0`;
  return changes.length > 0 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const isLess = (a, b) => a.localeCompare(b, 'en', {numeric: true}) < 0;

/**
 * What is wrong with a version, and the api.json that belongs to it: what is there, until it is released; then it stays
 * until the next release, and what differs from it asks for a later version.
 */
export function judge({version, isReleased, recorded, api}) {
  const current = {version, api};
  if (!recorded || (recorded.version === version && !isReleased))
    return {faults: [], record: current};
  const changes = differences(recorded.api, api);
  if (recorded.version === version && changes.length === 0) return {faults: [], record: recorded};
  const least = leastVersion(recorded.version, changes);
  if (isLess(version, least)) {
    const told = changes.map(({change, what}) => `  ${change}: ${what}`);
    return {
      faults: [`After ${recorded.version} this is ${least}, not ${version}:`, ...told],
      record: recorded,
    };
  }
  return {faults: [], record: isReleased ? current : recorded};
}
