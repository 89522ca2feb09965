// Without a framework: elements by their tags, and events by their names, from the import of one element alone.
import 'withrefugees-widgets/petition-button.js';
import type {EventDetails} from 'withrefugees-widgets/petition-button.js';
import type {Widgets} from '../node_modules/withrefugees-widgets/dist/frameworks/widgets.js';

const button = document.createElement('wr-petition-button');
button.count = 1912884;
button.addEventListener('wr-sign', ({detail}) => detail.status satisfies 'accepted' | 'queued');
document.addEventListener('wr-count', ({detail}) => detail.asOf?.getTime());
window.addEventListener('wr-action', (event) => {
  if (event.detail.kind === 'story') event.preventDefault();
});
document.querySelector('wr-petition-button')?.open();

export const count: EventDetails['wr-count']['count'] = 1912884;

// @ts-expect-error No number.
button.count = 'many';
// @ts-expect-error An unknown value.
button.theme = 'purple';
// @ts-expect-error Another event's detail.
button.addEventListener('wr-sign', ({detail}) => detail.count);

/** The events of which an element's own documentation says something else than the kit. */
type Untrue = {
  [Tag in keyof Widgets]: {
    [Name in keyof Widgets[Tag]['events']]: Name extends keyof EventDetails
      ? Widgets[Tag]['events'][Name] extends CustomEvent<EventDetails[Name]>
        ? never
        : `${Tag} ${Name}`
      : Name;
  }[keyof Widgets[Tag]['events']];
}[keyof Widgets];
/** Those that no element documents. */
type Untold = Exclude<
  keyof EventDetails,
  {[Tag in keyof Widgets]: keyof Widgets[Tag]['events']}[keyof Widgets]
>;
export type AllIsTrue = Expect<Untrue> | Expect<Untold>;
type Expect<Nothing extends never> = Nothing;
