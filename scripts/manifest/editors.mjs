/**
 * What editors read of the manifest: custom data for Visual Studio Code, and web-types for JetBrains' editors. The
 * generators write what they find; what they get wrong is put right here (docs/decisions/0020-generated-types.md).
 */
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {elementsOf} from './read.mjs';

/** What editors get, by the names of the files. */
export function editorFiles(manifest, version) {
  const written = asWritten(manifest);
  const options = {hideLogs: true, packageJson: false, hideCssPropertiesDocs: true};
  return {
    'vscode.html-custom-data.json': html(getVsCodeHtmlCustomData(written, options), manifest),
    'vscode.css-custom-data.json': css(getVsCodeCssCustomData(written, options)),
    'web-types.json': webTypes(getWebTypesData(written, options), version),
  };
}

/** The manifest with the values that are written in an attribute: `''` and `null` are to leave it out. */
function asWritten({modules, ...manifest}) {
  const written = (type) => type && {...type, text: type.text.replaceAll(/ \| (''|null)/g, '')};
  const declarations = (module) =>
    module.declarations.map((element) => ({
      ...element,
      attributes: element.attributes.map((attribute) => ({
        ...attribute,
        type: written(attribute.type),
      })),
    }));
  return {
    ...manifest,
    modules: modules.map((module) => ({...module, declarations: declarations(module)})),
  };
}

/** Booleans are completed without a value. */
function html(text, manifest) {
  const {tags, ...data} = JSON.parse(text);
  const types = new Map(
    elementsOf(manifest).flatMap(({tagName, attributes}) =>
      attributes.map(({name, type}) => [`${tagName} ${name}`, type.text]),
    ),
  );
  const completed = (tag, {values, ...attribute}) => ({
    ...attribute,
    ...(values.length > 0 ? {values} : {}),
    ...(types.get(`${tag} ${attribute.name}`) === 'boolean' ? {valueSet: 'v'} : {}),
  });
  return {
    ...data,
    tags: tags.map((tag) => ({
      ...tag,
      references: undefined, // empty ones
      attributes: tag.attributes.map((attribute) => completed(tag.name, attribute)),
    })),
  };
}

const css = (text) => {
  const {properties, pseudoElements, ...data} = JSON.parse(text);
  return {
    ...data,
    properties: once(properties).map((property) => ({...property, values: undefined})),
    pseudoElements: once(pseudoElements),
  };
};

function webTypes(text, version) {
  const {contributions, ...data} = JSON.parse(text);
  const elements = contributions.html.elements.map((element) => ({
    ...element,
    'doc-url': undefined,
  }));
  const {properties, 'pseudo-elements': parts} = contributions.css;
  return {
    ...data,
    version,
    contributions: {
      html: {elements},
      css: {properties: once(properties), 'pseudo-elements': once(parts)},
    },
  };
}

/** What several elements have, once, with all that they say of it. */
function once(entries) {
  const names = [...new Set(entries.map(({name}) => name))];
  return names.map((name) => {
    const same = entries.filter((entry) => entry.name === name);
    const told = [...new Set(same.map(({description}) => description))];
    return {...same[0], description: told.join(' / ')};
  });
}
