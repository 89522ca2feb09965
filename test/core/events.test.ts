import {expect, fixture, html} from '@open-wc/testing';
import {emit, type EventDetails} from '../../src/core/events.js';

type Name = keyof EventDetails;

const details: {[N in Name]: EventDetails[N]} = {
  'wr-load': {count: 3, stale: false},
  'wr-error': {reason: 'http', url: 'https://a.example/', status: 404},
  'wr-action': {href: 'https://a.example/', kind: 'petition'},
  'wr-dismiss': {reason: 'close'},
  'wr-count': {count: 7, goal: 100, asOf: null, stale: false},
  'wr-sign-start': {},
  'wr-sign': {status: 'accepted', provider: 'json'},
  'wr-sign-error': {reason: 'invalid', field: 'email'},
  'wr-share': {method: 'copy', url: 'https://a.example/'},
  'wr-play': {provider: 'youtube', id: 'abcdefghijk'},
  'wr-tiles': {host: 'tiles.example'},
};
const cancelable: readonly Name[] = [
  'wr-action',
  'wr-dismiss',
  'wr-sign-start',
  'wr-share',
  'wr-play',
  'wr-tiles',
];

/** Emits in a shadow tree and gives the event that the page sees, prevented there if wanted. */
async function emitted(name: Name, prevent = false): Promise<{event: CustomEvent; went: boolean}> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const inner = document.createElement('p');
  host.attachShadow({mode: 'open'}).append(inner);
  let event: CustomEvent | undefined;
  const listener = (seen: Event) => {
    event = seen as CustomEvent; // by its name
    if (prevent) seen.preventDefault();
  };
  document.addEventListener(name, listener, {once: true});
  const went = emit(inner, name, details[name]);
  return {event: event!, went};
}

describe('emit', () => {
  for (const name of Object.keys(details) as Name[]) {
    it(`lets ${name} out of shadow trees, with its detail`, async () => {
      const {event} = await emitted(name);
      expect(event.detail).to.deep.equal(details[name]);
    });

    const isCancelable = cancelable.includes(name);
    it(`${isCancelable ? 'tells' : 'goes on'} when ${name} is prevented`, async () => {
      const {went} = await emitted(name, true);
      expect(went).to.equal(!isCancelable);
    });
  }

  it('goes on when nothing is prevented', async () => {
    const {went} = await emitted('wr-dismiss');
    expect(went).to.equal(true);
  });
});
