import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/video.js';
import {type Args, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Video',
  ...widget('wr-video'),
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is asked of the provider before the click. */
export const YouTube: Story = {
  args: {
    src: 'https://www.youtube.com/watch?v=M7lc1UVf-VE',
    heading: 'What They Took With Them',
    poster: '/demo/images/suitcase.svg',
  },
};

/** Without a poster, one is drawn. */
export const Vimeo: Story = {
  args: {src: 'https://vimeo.com/76979871', heading: 'An invitation'},
};

export const PeerTube: Story = {
  args: {
    src: 'https://framatube.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    heading: 'Sponsorship in Canada',
  },
};

/** An address that is no film: the heading and the children are left. */
export const NoFilm: Story = {
  args: {
    src: 'https://partner.example/',
    heading: 'A film',
    'default-slot': '<a href="https://partner.example/films/">Our films</a>',
  },
};
