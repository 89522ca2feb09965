/** Posts the next turn, while turns are taken. */
let post: (() => void) | undefined;
const waiting: (() => void)[] = [];

/**
 * Until what waits then is done, each turn is a task of its own, between which the page is painted and answers its reader.
 * Messages, as timers are held back where many follow each other and in pages that nobody sees.
 */
export function takeTurns(): void {
  const {port1, port2} = new MessageChannel();
  post = () => {
    port2.postMessage(null);
  };
  port1.onmessage = () => {
    const work = waiting.shift();
    // First, so that a turn that fails ends no others.
    if (waiting.length > 0) post?.();
    else post = undefined;
    work?.();
  };
}

/** Does it now or, where turns are taken, after what waits. */
export function inTurn(work: () => void): void {
  if (!post) work();
  else if (waiting.push(work) === 1) post();
}
