import {html, nothing, type TemplateResult} from 'lit';
import type {CountController} from '../controllers/count.js';
import {dateFormat} from '../i18n/format.js';
import type {LocaleController} from '../i18n/locale.js';

/**
 * How many have signed, of how many that are wanted, and of when that is; nothing below `least`.
 *
 * @param seen The number that is seen while it climbs, `null` when it does not.
 */
export function petitionTally(
  locale: LocaleController,
  count: CountController,
  seen: number | null,
  least: number,
): TemplateResult | typeof nothing {
  const {value, goal} = count;
  if (!value || value < least) return nothing;
  return html`<div class="tally">
    <p part="count" class="count">
      ${locale.pluralAround('peopleSigned', value, renderNumber(locale, value, seen))}
    </p>
    ${goal ? renderGoal(locale, value, goal) : nothing} ${renderAge(locale, count)}
  </div>`;
}

function renderNumber({number}: LocaleController, value: number, seen: number | null) {
  if (seen === null) return html`<strong>${number(value)}</strong>`;
  return html`<strong
    ><span class="visually-hidden">${number(value)}</span
    ><span class="climbing" aria-hidden="true" .textContent=${number(seen)}></span
  ></strong>`;
}

function renderGoal({text, say, number}: LocaleController, value: number, goal: number) {
  const label = text('countOfGoal', {count: number(value), goal: number(goal)});
  return html`<progress
      part="progress"
      max=${Math.max(goal, value)}
      .value=${value}
      aria-label=${text('goal', {goal: number(goal)})}
      aria-valuetext=${label}
    ></progress>
    <p class="small" aria-hidden="true">${say('goal', {goal: number(goal)})}</p>`;
}

function renderAge({lang, say}: LocaleController, {asOf, stale}: CountController) {
  if (!asOf || !stale) return nothing;
  const time = dateFormat(lang, {dateStyle: 'medium', timeStyle: 'short'});
  return html`<p class="small">${say('countAsOf', {date: time.format(asOf)})}</p>`;
}
