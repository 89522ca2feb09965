/** Everything that is made of the elements' own code, by the path of the file. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {editorFiles} from './editors.mjs';
import {readManifest} from './read.mjs';
import {widgetTypes} from './types.mjs';

const FRAMEWORKS = 'src/frameworks';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest, and the files that the build writes of it: `{manifest, files: {path: text}}`. */
export async function describeElements(root = '.') {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = await readManifest(root);
  const editors = Object.entries(editorFiles(manifest, version));
  const frameworks = readdirSync(join(root, FRAMEWORKS));
  return {
    manifest,
    files: {
      'custom-elements.json': json(manifest),
      ...Object.fromEntries(editors.map(([name, data]) => [`dist/editors/${name}`, json(data)])),
      'dist/frameworks/widgets.d.ts': widgetTypes(manifest),
      // Each asks for types of its framework, which tsc would have to know.
      ...Object.fromEntries(
        frameworks.flatMap((file) => [
          [`dist/frameworks/${file}`, readFileSync(join(root, FRAMEWORKS, file), 'utf8')],
          [`dist/frameworks/${file.replace('.d.ts', '.js')}`, 'export {};\n'],
        ]),
      ),
    },
  };
}
