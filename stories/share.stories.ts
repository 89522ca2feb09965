import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/share.js';
import {type Args, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Share',
  ...widget('wr-share'),
};
export default meta;

type Story = StoryObj<Args>;

export const AllWays: Story = {args: {url: 'https://partner.example/letter/'}};

export const AFew: Story = {
  args: {
    url: 'https://partner.example/letter/',
    text: 'I stand #WithRefugees.',
    networks: 'copy email whatsapp',
  },
};
