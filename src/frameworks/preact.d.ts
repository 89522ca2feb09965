import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Handlers, Widgets} from './widgets.js';

type Props<Tag extends keyof Widgets> = ClassAttributes<Widgets[Tag]['element']> &
  HTMLAttributes<Widgets[Tag]['element']> &
  Widgets[Tag]['attributes'] &
  Widgets[Tag]['properties'] &
  Handlers<Widgets[Tag]['events'], 'on'>;

type Elements = {[Tag in keyof Widgets]: Props<Tag>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
