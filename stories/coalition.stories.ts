import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/coalition.js';
import {feeds, type Args, unanswered, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Coalition',
  ...widget('wr-coalition'),
};
export default meta;

type Story = StoryObj<Args>;

export const Invitation: Story = {args: {count: 312}};

export const Members: Story = {args: {src: feeds.members, max: 6}};

export const Loading: Story = {args: {src: feeds.members}, beforeEach: unanswered};

/** The invitation stands. */
export const Failed: Story = {args: {src: feeds.none}};
