import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/more-stories.js';
import {feeds, type Args, unanswered, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/More stories',
  ...widget('wr-more-stories', '<a href="https://partner.example/stories/">All our stories</a>'),
};
export default meta;

type Story = StoryObj<Args>;

export const List: Story = {args: {src: feeds.stories}};

export const Cards: Story = {args: {src: feeds.stories, layout: 'cards'}};

export const Compact: Story = {args: {src: feeds.stories, layout: 'compact', max: 5}};

export const OfAMonth: Story = {
  args: {
    src: feeds.stories,
    issue: '2017-12',
    'more-href': 'https://partner.example/stories/',
  },
};

/** Without `src`, the links inside are the stories. */
export const FromChildren: Story = {
  args: {
    'default-slot': `<a href="https://partner.example/doors">A street of open doors <time datetime="2017-12-12">12 December</time></a>
      <article>
        <img src="/demo/images/school.svg" alt="" />
        <h3><a href="https://partner.example/school">A school in the mountains</a></h3>
        <p>Every morning forty children climb to a room that was a stable.</p>
      </article>`,
  },
};

export const Loading: Story = {
  args: {src: feeds.stories, 'default-slot': ''},
  beforeEach: unanswered,
};

/** While the feed is on its way, what the partner wrote is shown. */
export const LoadingWithChildren: Story = {args: {src: feeds.stories}, beforeEach: unanswered};

export const Empty: Story = {args: {src: feeds.stories, issue: '1999-01', 'default-slot': ''}};

export const Failed: Story = {args: {src: feeds.none, 'default-slot': ''}};

export const FailedWithChildren: Story = {args: {src: feeds.none}};
