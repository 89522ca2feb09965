/**
 * `npm run sbom`: writes sbom.cdx.json, which names the packages whose code the bundles hold or the npm package asks for
 * (CycloneDX). It is npm's own list, without what only develops, and without what differs from one run to the next.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const {name, dependencies: needed} = JSON.parse(readFileSync('package.json', 'utf8'));

const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
);

/** What the command in node/ imports, which is bundled into it. */
const bundled = readdirSync('node').flatMap((file) =>
  [...readFileSync(`node/${file}`, 'utf8').matchAll(/ from '([^.'][^']*)'/g)]
    .map(([, specifier]) => specifier)
    .filter((specifier) => !specifier.startsWith('node:')),
);

const direct = new Set([...Object.keys(needed), ...bundled]);
const dependsOn = new Map(all.dependencies.map((entry) => [entry.ref, entry.dependsOn]));
const root = all.metadata.component['bom-ref'];
const held = new Set();
const hold = (ref) => {
  if (held.has(ref)) return;
  held.add(ref);
  dependsOn.get(ref).forEach(hold);
};
const ofRoot = dependsOn.get(root).filter((ref) => direct.has(ref.replace(/(.)@[^@]+$/, '$1')));
ofRoot.forEach(hold);

const byRef = (a, b) => (a < b ? -1 : 1);
const component = {...all.metadata.component, name};
const components = all.components
  .filter((entry) => held.has(entry['bom-ref']))
  // Whose only properties tell that they develop: but here they are bundled.
  .map((entry) => ({...entry, properties: undefined}))
  .sort((a, b) => byRef(a['bom-ref'], b['bom-ref']));
const dependencies = [
  {ref: root, dependsOn: ofRoot.sort(byRef)},
  ...[...held].sort(byRef).map((ref) => ({ref, dependsOn: dependsOn.get(ref)})),
];

const {bomFormat, specVersion, version} = all;
const bom = {bomFormat, specVersion, version, metadata: {component}, components, dependencies};
writeFileSync('sbom.cdx.json', `${JSON.stringify(bom, null, 2)}\n`);
