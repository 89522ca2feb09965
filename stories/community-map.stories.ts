import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/community-map.js';
import {feeds, type Args, unanswered, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Community map',
  ...widget('wr-community-map'),
};
export default meta;

type Story = StoryObj<Args>;

export const Map: Story = {args: {src: feeds.places, max: 10}};

export const Loading: Story = {args: {src: feeds.places}, beforeEach: unanswered};

export const Failed: Story = {args: {src: feeds.none}};
