import {finding, type Finding} from './messages.js';

/** `variant="big" is unknown; it can be bar, card, hero.` Dates have a finding of their own. */
const UNKNOWN = /^([\w-]+)="(.*)" is (?:unknown|no month); (.*)$/s;
/** `count must be a number of at least 0, not -5.` */
const NUMBER = /^([\w-]+) (must be .*?)(?:, not (.*))?\.$/;
const FLAG = /^"(.*)" is no value for a yes-or-no attribute/s;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What an element's attributes hold that the kit does not understand: the kit has warned of it already, but not where it is.
 *
 * @param warnings All so far.
 */
export function faultsOfValues(element: Element, warnings: readonly string[]): Finding[] {
  const fault = (attribute: string, advice: string) =>
    finding('wrong-value', {attribute, value: element.getAttribute(attribute) ?? '', advice});
  /** Whether it is this one of several widgets that holds the value. */
  const holds = (attribute: string, isSo: (value: string) => boolean) => {
    const value = element.getAttribute(attribute);
    return value !== null && isSo(value);
  };
  return warnings.flatMap((warning) => {
    const [, unknown, wrong = '', meant = ''] = UNKNOWN.exec(warning) ?? [];
    if (unknown)
      // Of a list it may be one word.
      return holds(unknown, (value) => value === wrong || value.split(/\s+/).includes(wrong))
        ? [fault(unknown, sentence(meant))]
        : [];
    const [, number, rule = '', other = 'NaN'] = NUMBER.exec(warning) ?? [];
    if (number)
      return holds(number, (value) => String(Number(value)) === other)
        ? [fault(number, `It ${rule}.`)]
        : [];
    const [, word] = FLAG.exec(warning) ?? [];
    return [...element.attributes]
      .filter(({value}) => word !== undefined && value === word)
      .map(({name}) => fault(name, `Write ${name} alone for yes, and leave it out for no.`));
  });
}
