import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/campaign-banner.js';
import {type Args, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Campaign banner',
  ...widget(
    'wr-campaign-banner',
    '<a href="https://www.unhcr.org/withrefugees/petition/">Sign the petition</a>',
  ),
};
export default meta;

type Story = StoryObj<Args>;

export const Bar: Story = {};

export const Card: Story = {args: {variant: 'card', image: '/demo/images/hands.svg'}};

export const Hero: Story = {
  args: {
    variant: 'hero',
    image: '/demo/images/together.svg',
    'image-alt': 'People of a street at one long table',
  },
};

/** What the petition asks for, a line each. */
export const HeroWithAsks: Story = {args: {variant: 'hero', 'show-asks': true}};

/** Stays away for `dismiss-days`; *Reset* in the toolbar of the canvas does not bring it back, `restore()` does. */
export const Dismissible: Story = {args: {dismissible: true, 'dismiss-days': 0}};

export const Countdown: Story = {
  args: {
    countdown: true,
    ends: new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10),
  },
};

/** Outside its dates nothing is shown, and nothing asked for. */
export const Over: Story = {args: {ends: '2017-12-31'}};

export const PinnedToTheBottom: Story = {args: {position: 'bottom', message: 'Add your name.'}};

export const OwnWords: Story = {
  args: {
    heading: 'York stands with refugees',
    message: 'Four hundred neighbours have signed. There is room for your name.',
    'action-label': 'Add your name',
    'secondary-href': '',
  },
};
