/**
 * What TypeScript reads of the manifest, for the elements in a framework's markup. What is the same in all frameworks
 * is written here; what each makes of it is in src/frameworks/ (docs/decisions/0020-generated-types.md).
 */
import {elementsOf, fieldsOf, tokensOf} from './read.mjs';

/** The text of dist/frameworks/widgets.d.ts. */
export function widgetTypes(manifest) {
  const elements = elementsOf(manifest);
  const imports = manifest.modules.map(
    ({path, declarations: [{name}]}) => `import type {${name}} from '../elements/${path}';`,
  );
  const tokens = tokensOf(elements).map((token) => ({...token, type: 'string'}));
  return `// Made by \`npm run build\` from custom-elements.json.
${imports.join('\n')}

/** What a yes-or-no takes, as an attribute and as a property. */
type Flag = boolean | '' | 'true' | 'false';

/** What a number takes. */
type Numeric = number | \`\${number}\`;

${elements.map(interfaces).join('\n')}
/** What listens to events in markup: \`onwr-sign\`, in frameworks that put \`on\` before a name. */
export type Handlers<Events, Prefix extends string> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** Every element of the kit, by its tag. */
export interface Widgets {
${elements.map(entry).join('')}}

${members('The custom properties that the widgets take.', 'Tokens', tokens)}`;
}

function interfaces(element) {
  const {name, tagName, attributes, events = []} = element;
  const properties = fieldsOf(element);
  const typeOf = (field) => valueOf(field, `${name}['${field.name}']`);
  const byName = new Map(properties.map((field) => [field.name, field]));
  return [
    members(
      `The attributes of \`<${tagName}>\`.`,
      `${name}Attributes`,
      attributes.map(({fieldName, ...attribute}) => ({
        ...attribute,
        type: typeOf(byName.get(fieldName)),
      })),
    ),
    members(
      `The properties of \`<${tagName}>\` that are called otherwise than their attributes, or have none.`,
      `${name}Properties`,
      properties
        .filter((field) => field.attribute !== field.name)
        .map((field) => ({...field, type: typeOf(field)})),
    ),
    members(
      `The events of \`<${tagName}>\`.`,
      `${name}Events`,
      events.map((event) => ({...event, type: event.type.text})),
      '',
    ),
  ].join('\n');
}

/** What may be given: of a number or a yes-or-no also what is written for it in an attribute. */
function valueOf({type}, own) {
  if (type.text === 'boolean') return 'Flag';
  if (/^number( \| null)?$/.test(type.text)) return type.text.replace('number', 'Numeric');
  return own;
}

function members(told, name, list, optional = '?') {
  const lines = list.map(({name: key, description = '', type}) => {
    const given = optional ? `${type} | undefined` : type;
    return `  /** ${description.replaceAll('\n', ' ')} */\n  '${key}'${optional}: ${given};\n`;
  });
  return `/** ${told} */\nexport interface ${name} {\n${lines.join('')}}\n`;
}

const entry = ({name, tagName}) => `  '${tagName}': {
    element: ${name};
    attributes: ${name}Attributes;
    properties: ${name}Properties;
    events: ${name}Events;
  };
`;
