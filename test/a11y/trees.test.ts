// What assistive technology is told of each state, as a person has read and approved it: trees/*.txt. Where a change
// of the kit changes a tree, the failing test shows it; read it as somebody who can't see the page, then paste it.
import {expect} from '@open-wc/testing';
import {restore} from 'sinon';
import {all, plain} from '../elements/mount.js';
import {accessibilityTree, itNeeds, until} from '../helpers.js';
import {ownStorage} from '../storage.js';
import {
  banners,
  coalitions,
  films,
  forgetReader,
  issues,
  maps,
  petitions,
  shares,
  stories,
  webinars,
  type State,
} from './states.js';

const files: Readonly<Record<string, readonly State[]>> = {
  'campaign-banner': banners,
  'petition-button': petitions,
  'more-stories': stories,
  'past-issues': issues,
  'upcoming-webinars': webinars,
  share: shares,
  video: films,
  coalition: coalitions,
  'community-map': maps,
};

type Node = Awaited<ReturnType<typeof accessibilityTree>>[number];

/** What the driver says for its own sake, of this page's address, of every field or region, or never rightly. */
const UNSAID = /^(backendNodeId|loaderId|url|multiline|valuetext|relevant|atomic|valuemin)$/;
/** What is said when it is not so, too. */
const TOLD = /^(expanded|checked)$/;

/** The tree in lines: role and name, then what else is said, indented by what it stands in. */
function linesOf(node: Node, depth = 0): string[] {
  const {role, name, children: all = [], ...rest} = node;
  const more = Object.entries(rest)
    .filter(([key, value]) => !UNSAID.test(key) && (String(value) !== 'false' || TOLD.test(key)))
    .map(([key, value]) => `${key}: ${plain(String(value)).replace(location.origin, '…')}`);
  const own = name && `“${plain(name).replaceAll(location.host, '…')}”`;
  const line = [`${'  '.repeat(depth)}${role}`, own, ...more];
  // Not what says the name again, nor 250 countries.
  const children = all
    .filter((child) => child.role !== 'StaticText' || child.name !== name)
    .filter((child, index) => child.role !== 'option' || index < 2);
  return [
    line.filter(Boolean).join(' '),
    ...children.flatMap((child) => linesOf(child, depth + 1)),
  ];
}

/** The approved trees of a file, by the state they follow the name of. */
async function approved(file: string): Promise<Map<string, string>> {
  const response = await fetch(new URL(`./trees/${file}.txt`, import.meta.url));
  const sections = (await response.text()).split(/^# /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.trim().split('\n');
      return [name, lines.join('\n').trim()];
    }),
  );
}

describe('the accessibility tree', () => {
  ownStorage();

  afterEach(() => {
    restore();
    forgetReader();
  });

  for (const [file, states] of Object.entries(files)) {
    for (const {name, mount} of states) {
      itNeeds('accessibility-tree', `of ${name}`, async () => {
        const tree = (await approved(file)).get(name);
        const el = await mount();
        const pictures = all<HTMLImageElement>(el, 'img');
        for (const picture of pictures) picture.loading = 'eager'; // a tab in the background loads none lazily
        await until(() => pictures.every(({naturalWidth}) => naturalWidth > 0), 'all pictures');
        const [page] = await accessibilityTree();
        const shown = (page?.children ?? []).flatMap((child) => linesOf(child));
        expect(shown.join('\n')).to.equal(tree ?? 'a tree that nobody has approved yet');
      });
    }

    it(`of ${file} has no state that is gone`, async () => {
      const names = states.map(({name}) => name);
      const left = [...(await approved(file)).keys()].filter((name) => !names.includes(name));
      expect(left).to.deep.equal([]);
    });
  }
});
