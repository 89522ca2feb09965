/**
 * What the elements are, read from their own code: the manifest (custom-elements.json), as the analyzer makes it, without
 * what is nobody's business but the kit's, with the tokens that all widgets share, and by the names that the package
 * exports.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

const SHARED = 'src/styles/host.ts';
const ARGUMENTS = [
  ...['analyze', '--litelement', '--quiet'],
  ...['--globs', 'src/elements/*.ts', '--exclude', 'src/elements/*.styles.ts'],
];

/** The manifest of a folder with the project's `src`. */
export async function readManifest(root = '.') {
  const manifest = await cli({argv: ARGUMENTS, cwd: root, noWrite: true});
  const shared = sharedTokens(readFileSync(join(root, SHARED), 'utf8'));
  const modules = manifest.modules
    .filter(({exports}) => exports.some(({kind}) => kind === 'custom-element-definition'))
    .map((module) => {
      const source = readFileSync(join(root, module.path), 'utf8');
      return published(module, source, source.includes('[hostStyles') ? shared : []);
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {...manifest, modules};
}

/** The elements of a manifest. */
export const elementsOf = ({modules}) => modules.flatMap(({declarations}) => declarations);

/** What a script may set or call. */
export const fieldsOf = ({members = []}) => members.filter(({kind}) => kind === 'field');
export const methodsOf = ({members = []}) => members.filter(({kind}) => kind === 'method');

/** The custom properties of elements, each once. */
export const tokensOf = (elements) => {
  const all = elements.flatMap(({cssProperties}) => cssProperties);
  return [...new Map(all.map((token) => [token.name, token])).values()];
};

/** A module by the name that it is imported by, with its element alone. */
function published({kind, path: file, declarations, exports}, source, tokens) {
  const path = basename(file).replace(/\.ts$/, '.js');
  const elements = declarations
    .filter(({tagName}) => tagName)
    .map(({members = [], attributes = [], cssProperties = [], ...element}) => ({
      ...element,
      // A token of the element's own comes first.
      cssProperties: [...cssProperties, ...tokens],
      attributes: attributes.map((attribute) => withDefault(attribute, source)),
      members: members
        .filter(({privacy, static: isStatic}) => !privacy && !isStatic)
        .map((member) => withDefault(member, source)),
    }));
  return {
    kind,
    path,
    declarations: elements,
    exports: exports
      .filter(({declaration}) => elements.some(({name}) => name === declaration.name))
      .map((entry) => ({...entry, declaration: {...entry.declaration, module: path}})),
  };
}

/** Where a constant of the module is the default, what it holds. */
function withDefault(field, source) {
  const [, value] = new RegExp(`^const ${field.default} = ('.*');$`, 'm').exec(source) ?? [];
  return value ? {...field, default: value} : field;
}

/**
 * The tokens of all widgets: what they are for is told where they are used, by `@cssprop` as in an element; their
 * defaults are those of the light theme, which come first.
 */
function sharedTokens(source) {
  const told = source.matchAll(/^ \* @cssprop (--[\w-]+) - (.*)$/gm);
  return [...told].map(([, name, description]) => {
    const [, value = ''] = new RegExp(`var\\(\\s*${name},([^;]*)\\)[^;)]*;`).exec(source) ?? [];
    // One that falls back on another says so by its public name.
    const fallback = value.replace(
      /(?<=var\()--[\w-]+/,
      (inner) => new RegExp(` ${inner}: var\\(\\s*(--wr-[\\w-]+)`).exec(source)?.[1] ?? inner,
    );
    return {name, description, default: fallback.replaceAll(/\s+/g, ' ').trim()};
  });
}

/** Every file that an element's is made of, by its path: itself, and what it imports of the project. */
export function sourcesOf(name, root = '.') {
  const sources = new Map();
  const add = (file) => {
    if (sources.has(file)) return;
    const source = readFileSync(join(root, file), 'utf8');
    sources.set(file, source);
    for (const [, specifier] of source.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g))
      add(join(file, '..', `${specifier}.ts`));
  };
  add(`src/elements/${name}.ts`);
  return sources;
}

/** All of `src`, by path. */
export function allSources(root = '.') {
  const files = readdirSync(join(root, 'src'), {recursive: true});
  return new Map(
    files
      .filter((file) => /\.(ts|css)$/.test(file))
      .map((file) => [join('src', file), readFileSync(join(root, 'src', file), 'utf8')]),
  );
}
