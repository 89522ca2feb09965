import {expect, fixture, html} from '@open-wc/testing';
import {whenNear} from '../../src/controllers/visible.js';
import {until} from '../helpers.js';
import {observed} from '../elements/mount.js';

/** A page of three screens with an element at its end, and the times that it was told of. */
async function mount(distance: number) {
  scrollTo(0, 0); // where another test has left
  const page = await fixture<HTMLElement>(
    html`<div>
      <p></p>
      <div></div>
    </div>`,
  );
  page.firstElementChild!.setAttribute('style', `margin: 0; block-size: ${String(distance)}px`);
  return page.lastElementChild!;
}

const told = (element: Element) => {
  const calls: Element[] = [];
  const stop = whenNear(element, () => calls.push(element));
  return {calls, stop};
};

describe('whenNear', () => {
  it('tells of what is in view', async () => {
    const {calls} = told(await mount(0));
    await until(() => calls.length === 1, 'the call');
  });

  it('tells of what is just below', async () => {
    const {calls} = told(await mount(innerHeight + 50));
    await until(() => calls.length === 1, 'the call');
  });

  it('does not tell of what is far below', async () => {
    const {calls} = told(await mount(innerHeight + 9000));
    await observed();
    expect(calls).to.have.lengthOf(0);
  });

  it('tells of it once the reader is there', async () => {
    const element = await mount(innerHeight + 9000);
    const {calls} = told(element);
    await observed();
    element.scrollIntoView();
    await until(() => calls.length === 1, 'the call');
  });

  it('tells all that wait for the same element', async () => {
    const element = await mount(0);
    const both = [told(element), told(element)];
    await until(() => both.every(({calls}) => calls.length === 1), 'the calls');
  });

  it('goes on telling one where another has had enough', async () => {
    const element = await mount(0);
    const [first, second] = [told(element), told(element)];
    first.stop();
    await until(() => second.calls.length === 1, 'the call');
    expect(first.calls).to.have.lengthOf(0);
  });

  it('tells only once', async () => {
    const element = await mount(innerHeight + 9000);
    const {calls} = told(element);
    element.scrollIntoView();
    await until(() => calls.length === 1, 'the call');
    scrollTo(0, 0);
    await observed();
    element.scrollIntoView();
    await observed();
    expect(calls).to.have.lengthOf(1);
  });

  it('tells again of what waits again', async () => {
    const element = await mount(0);
    const first = told(element);
    await until(() => first.calls.length === 1, 'the first call');
    const second = told(element);
    await until(() => second.calls.length === 1, 'the second call');
  });

  it('tells nothing after the waiting was ended', async () => {
    const {calls, stop} = told(await mount(0));
    stop();
    await observed();
    expect(calls).to.have.lengthOf(0);
  });

  it('takes no harm when it is ended twice', async () => {
    const {calls, stop} = told(await mount(0));
    await until(() => calls.length === 1, 'the call');
    stop();
    expect(stop).not.to.throw();
  });

  it('goes on waiting for the others', async () => {
    const page = (await mount(0)).parentElement!;
    const [one, two] = [page.children[0]!, page.children[1]!];
    told(one).stop();
    const {calls} = told(two);
    await until(() => calls.length === 1, 'the call');
  });

  it('does not tell of what is hidden', async () => {
    const element = await mount(0);
    (element as HTMLElement).hidden = true;
    const {calls} = told(element);
    await observed();
    expect(calls).to.have.lengthOf(0);
  });

  it('tells of it once it is shown', async () => {
    const element = await mount(0);
    (element as HTMLElement).hidden = true;
    const {calls} = told(element);
    await observed();
    (element as HTMLElement).hidden = false;
    await until(() => calls.length === 1, 'the call');
  });

  it('tells of what has no height yet', async () => {
    const element = await mount(10);
    expect(element.clientHeight).to.equal(0);
    const {calls} = told(element);
    await until(() => calls.length === 1, 'the call');
  });

  it('goes on waiting for what is moved', async () => {
    const element = await mount(innerHeight + 9000);
    const {calls} = told(element);
    await observed();
    element.parentElement!.prepend(element);
    await until(() => calls.length === 1, 'the call');
  });
});
