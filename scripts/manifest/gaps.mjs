/** What a manifest does not tell, or tells of what is not there. */
import {allSources, elementsOf, fieldsOf, methodsOf, sourcesOf} from './read.mjs';

/** Each kind of thing that a page may rely on, by what it is called. */
const KINDS = {
  attribute: ({attributes}) => attributes,
  property: fieldsOf,
  method: methodsOf,
  event: ({events}) => events,
  slot: ({slots}) => slots,
  part: ({cssParts}) => cssParts,
  state: ({cssStates}) => cssStates,
  token: ({cssProperties}) => cssProperties,
};

/** How each kind looks in the code: names that are there to be used. */
const IN_CODE = {
  event: [/\bemit\(\s*[\w.#]+,\s*'([\w-]+)'/g, /^ {2}'(wr-[\w-]+)': /gm],
  slot: [/<slot\s+name="?([\w-]+)/g],
  part: [/\bpart=(?:"([\w\s-]+)"|([\w-]+))/g, /\bpart: '([\w-]+)'/g],
  token: [/(--wr-[\w-]+)/g],
};

/** A sentence: more than a word, with a full stop. */
const isSentence = (text = '') => /^\S+\s[^]*\.["”)]?$/.test(text.trim());

/** What is missing, a line each; none where all is told. */
export function gaps(manifest, root = '.') {
  const elements = elementsOf(manifest);
  return [
    ...elements.flatMap(untold),
    ...undocumented(elements, root),
    ...elements.flatMap((element) => notThere(element, root)),
  ];
}

/** Things without a sentence. */
function untold({tagName, description, ...element}) {
  const found = Object.entries(KINDS).flatMap(([kind, list]) =>
    (list(element) ?? [])
      .filter((entry) => !isSentence(entry.description))
      .map(({name}) => `<${tagName}>: the ${kind} ${name || 'default'} has no sentence.`),
  );
  return isSentence(description) ? found : [`<${tagName}> has no sentence.`, ...found];
}

/** Names in the code that no element documents. */
function undocumented(elements, root) {
  const told = new Map(
    Object.keys(IN_CODE).map((kind) => [
      kind,
      new Set(elements.flatMap((element) => KINDS[kind](element) ?? []).map(({name}) => name)),
    ]),
  );
  const found = new Set();
  for (const [file, source] of allSources(root)) {
    // The panel of `#wr-debug` is no widget, and nobody's to style.
    if (file.startsWith('src/debug/')) continue;
    for (const {kind, name} of namesIn(source)) {
      if (!told.get(kind).has(name))
        found.add(`${file}: the ${kind} ${name} is documented by no element.`);
    }
  }
  return [...found];
}

function namesIn(source) {
  const code = source.replaceAll(/\/\*[^]*?\*\//g, '');
  return Object.entries(IN_CODE).flatMap(([kind, patterns]) =>
    patterns.flatMap((pattern) =>
      [...code.matchAll(pattern)].flatMap(([, ...names]) =>
        (names.find(Boolean) ?? '').split(/\s+/).map((name) => ({kind, name})),
      ),
    ),
  );
}

/** How a name looks where it is used. */
const USES = {
  event: (name) => `'${name}'`,
  slot: (name) => `<slot\\s+name="?${name}\\b`,
  part: (name) => `\\bpart="([\\w\\s-]+ )?${name}[ "]|\\bpart=${name}\\b|'${name}'`,
  state: (name) => `'${name}'`,
  token: (name) => `${name}\\b`,
};

/** Documented things that are not in the element's own code, nor in what that imports. */
function notThere({tagName, ...element}, root) {
  const sources = [...sourcesOf(tagName.replace('wr-', ''), root).values()];
  const code = sources.map((source) => source.replaceAll(/\/\*\*[^]*?\*\//g, '')).join('\n');
  return Object.entries(USES).flatMap(([kind, pattern]) =>
    (KINDS[kind](element) ?? [])
      .filter(({name}) => name && !new RegExp(pattern(name)).test(code))
      .map(({name}) => `<${tagName}>: there is no ${kind} ${name}.`),
  );
}
