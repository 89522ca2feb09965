import type {HTMLAttributes} from 'svelte/elements';
import type {Handlers, Widgets} from './widgets.js';

type Props<Tag extends keyof Widgets> = HTMLAttributes<Widgets[Tag]['element']> &
  Widgets[Tag]['attributes'] &
  Widgets[Tag]['properties'] &
  Handlers<Widgets[Tag]['events'], 'on'>;

type Elements = {[Tag in keyof Widgets]: Props<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
