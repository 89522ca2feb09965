import {expect} from '@open-wc/testing';
import {showState} from '../../src/core/states.js';

class StatefulElement extends HTMLElement {}
customElements.define('test-stateful', StatefulElement);

const STATES = ['loading', 'loaded', 'empty', 'error'] as const;
const statesOf = (element: Element) =>
  STATES.filter((state) => element.matches(`:state(${state})`));

describe('showState', () => {
  for (const state of STATES) {
    it(`shows ${state}`, () => {
      const element = new StatefulElement();
      showState(element, state);
      expect(statesOf(element)).to.deep.equal([state]);
    });
  }

  it('leaves the state before', () => {
    const element = new StatefulElement();
    showState(element, 'loading');
    showState(element, 'loaded');
    expect(statesOf(element)).to.deep.equal(['loaded']);
  });

  it('does without where the engine has no custom states', () => {
    const element = new StatefulElement();
    element.attachInternals(); // a second call throws, as a missing method does
    showState(element, 'loaded');
    expect(statesOf(element)).to.deep.equal([]);
  });
});
