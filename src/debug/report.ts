import {version} from '../core/version.js';
import type {Diagnosis} from './diagnosis.js';
import type {Finding} from './messages.js';
import {kitScripts, pageSettings} from './surroundings.js';

/** All that the panel knows. */
export interface Overview {
  page: Finding[];
  widgets: Diagnosis[];
  warnings: readonly string[];
}

/** How many things need somebody to do something. */
export function countFaults({page, widgets}: Overview): number {
  return [...page, ...widgets.flatMap(({findings}) => findings)].filter(
    ({level}) => level === 'fault',
  ).length;
}

/** The kit itself, in a line. */
export function kitInWords(names: readonly string[]): string {
  const {version: running = version} = pageSettings();
  return `withrefugees-widgets ${running}${kitScripts(names)
    .slice(0, 1)
    .map((src) => `, from ${src}`)
    .join('')}`;
}

const lines = (findings: readonly Finding[]) =>
  findings
    .filter(({isPrivate}) => !isPrivate)
    .flatMap(({says, next}) => [`   ${says}`, ...(next ? [`   → ${next}`] : [])]);

/** Plain text for an e-mail: the page's address without what may tell of its reader, and nothing about them. */
export function reportOf(overview: Overview, names: readonly string[]): string {
  const {page, widgets, warnings} = overview;
  return [
    'Why is nothing showing? A report of the #WithRefugees widgets',
    `Page: ${location.origin}${location.pathname}`,
    `Time: ${new Date().toISOString()}`,
    `Kit: ${kitInWords(names)}`,
    '',
    ...(page.length > 0 ? ['The page', ...lines(page), ''] : []),
    ...widgets.flatMap(({name, state, findings, details}) => [
      `${name}: ${state}`,
      ...lines(findings),
      ...details.map(([what, value]) => `   ${what}: ${value}`),
      '',
    ]),
    ...(warnings.length > 0 ? ['Warnings', ...warnings.map((warning) => `   ${warning}`)] : []),
  ].join('\n');
}

/** A row for each widget, for the console. */
export function tableOf({widgets}: Overview): Record<string, string>[] {
  return widgets.map(({name, state, findings, details}) => ({
    widget: name,
    state,
    found: findings.map(({says}) => says).join(' '),
    'what to do': findings.map(({next}) => next).join(' '),
    details: details.map(([what, value]) => `${what}: ${value}`).join('; '),
  }));
}
