// Pictures in JSON: those of a plain list, and those that the command `snapshot` writes.
import {expect} from '@open-wc/testing';
import {parseStories} from '../../src/feeds/index.js';
import {collectWarnings} from '../helpers.js';

const base = 'https://a.example/feeds/stories.json';

async function pictureOf(item: object) {
  const [story] = await parseStories(JSON.stringify([{title: 'One', ...item}]), {base});
  return [story?.image, story?.credit];
}

describe('a picture in JSON', () => {
  it('may have several sizes', async () => {
    const image = {src: '/1.jpg', srcset: '/a,b.jpg 300w,\n c.jpg  640w', sizes: 'auto, 480px'};
    expect(await pictureOf({image})).to.deep.equal([
      {
        src: 'https://a.example/1.jpg',
        alt: '',
        srcset: 'https://a.example/a,b.jpg 300w, https://a.example/feeds/c.jpg 640w',
        sizes: 'auto, 480px',
      },
      null,
    ]);
  });

  it('may be told apart by density', async () => {
    const image = {src: '/1.jpg', srcset: '/1.jpg, /2.jpg 2x'};
    const [picture] = await pictureOf({image});
    expect(picture).to.have.property(
      'srcset',
      'https://a.example/1.jpg, https://a.example/2.jpg 2x',
    );
  });

  it('loses the sizes that are not safe', async () => {
    collectWarnings();
    const image = {src: '/1.jpg', srcset: 'javascript:alert(1) 300w, data:x 2x', sizes: '1px'};
    expect(await pictureOf({image})).to.deep.equal([
      {src: 'https://a.example/1.jpg', alt: ''},
      null,
    ]);
  });

  it('is that of the kit where the item has both', async () => {
    const own = {src: 'https://b.example/2.jpg', alt: 'Two', width: 640, height: 480};
    expect(
      await pictureOf({image: '/1.jpg', _withrefugees: {image: own, credit: 'UNHCR/A. B.'}}),
    ).to.deep.equal([own, 'UNHCR/A. B.']);
  });

  it('is none where it is not safe', async () => {
    collectWarnings();
    const own = {src: 'javascript:alert(1)'};
    expect(await pictureOf({_withrefugees: {image: own}})).to.deep.equal([null, null]);
  });

  for (const odd of [null, 1, 'text', [], {image: 1}, {image: {srcset: 5}}]) {
    it(`is none in ${JSON.stringify(odd)}`, async () => {
      expect(await pictureOf({_withrefugees: odd})).to.deep.equal([null, null]);
    });
  }

  it('comes to an end with long sizes', async () => {
    const image = {src: '/1.jpg', srcset: 'a'.repeat(1e6)};
    expect(await pictureOf({image})).to.have.lengthOf(2);
  });
});
