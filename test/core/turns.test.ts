import {expect, nextFrame} from '@open-wc/testing';
import {inTurn, takeTurns} from '../../src/core/turns.js';

/** Ends when all turns that wait have been taken. */
const over = () => new Promise<void>(inTurn);

describe('turns', () => {
  it('are over at once where none are taken', () => {
    const done: string[] = [];
    inTurn(() => done.push('now'));
    expect(done).to.deep.equal(['now']);
  });

  it('come one after the other, in a task each', async () => {
    takeTurns();
    const done: string[] = [];
    for (const name of ['first', 'second']) {
      inTurn(() => {
        done.push(name);
        // Before the next task, and after all that the turn itself does.
        void Promise.resolve().then(() => done.push(`${name}, settled`));
      });
    }
    expect(done).to.deep.equal([]);
    await over();
    expect(done).to.deep.equal(['first', 'first, settled', 'second', 'second, settled']);
  });

  it('let the page paint in between', async () => {
    takeTurns();
    let frames = 0;
    const count = () => {
      frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    await nextFrame();
    const before = frames;
    // Each as long as two frames.
    const busy = () => {
      const end = performance.now() + 34;
      while (performance.now() < end);
    };
    for (let turn = 0; turn < 6; turn++) inTurn(busy);
    await over();
    expect(frames).to.be.greaterThan(before + 1);
  });

  it('are over at once again after the last', async () => {
    takeTurns();
    await over();
    const done: string[] = [];
    inTurn(() => done.push('now'));
    expect(done).to.deep.equal(['now']);
  });

  it('come after one that fails', async () => {
    takeTurns();
    const faults: unknown[] = [];
    const {onerror} = window;
    window.onerror = (message) => {
      faults.push(message);
      return true;
    };
    inTurn(() => {
      throw new Error('of a turn');
    });
    await over();
    window.onerror = onerror;
    expect(faults).to.have.lengthOf(1);
  });
});
