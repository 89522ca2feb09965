// What a screen reader takes for a synthesizer: it writes down what it is to say, and has said it at once. The protocol
// is SSIP, which Speech Dispatcher documents: lines, answered with a number each.
import {once} from 'node:events';
import {createServer} from 'node:net';

const END = '\r\n';
const CLIENT = 1;

/** Answers of more than one line; all else is `OK`. */
const LISTS = {
  'HISTORY GET CLIENT_ID': [String(CLIENT)],
  'LIST OUTPUT_MODULES': ['paper'],
  'LIST SYNTHESIS_VOICES': ['paper\ten\tnone'],
  'GET LANGUAGE': ['en'],
  'GET RATE': ['0'],
  'GET PITCH': ['0'],
  'GET VOLUME': ['100'],
};

const ENTITIES = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** What is heard of SSML: its words. */
const wordsOf = (ssml) =>
  ssml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** @returns {Promise<{address: string, words: string[], stop: () => void}>} `words` grows as it is spoken to. */
export async function startSynthesizer() {
  const words = [];
  const server = createServer((socket) => {
    let message = 0;
    let text = null; // of what is being said, `null` between
    const answer = (code, ...lines) =>
      socket.write(
        lines
          .map((line, at) => `${code}${at < lines.length - 1 ? '-' : ' '}${line}${END}`)
          .join(''),
      );
    const say = (said) => {
      message += 1;
      if (said) words.push(said);
      answer(225, String(message), 'OK MESSAGE QUEUED');
      for (const [code, event] of [
        [701, 'BEGIN'],
        [702, 'END'],
      ])
        answer(code, String(message), String(CLIENT), event);
    };
    let rest = '';
    socket.setEncoding('utf8').on('data', (data) => {
      const lines = (rest + data).split(END);
      rest = lines.pop();
      for (const line of lines) {
        if (text !== null) {
          if (line === '.') {
            say(wordsOf(text.join('\n')));
            text = null;
          } else text.push(line.replace(/^\.\./, '.'));
        } else if (line === 'SPEAK') {
          text = [];
          answer(230, 'OK RECEIVING DATA');
        } else if (/^(CHAR|KEY|SOUND_ICON) /.test(line)) say(line.slice(line.indexOf(' ') + 1));
        else answer(249, ...(LISTS[line] ?? []), 'OK');
      }
    });
    socket.on('error', () => {}); // the reader has ended
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `inet_socket:127.0.0.1:${String(server.address().port)}`,
    words,
    stop: () => server.close(),
  };
}
