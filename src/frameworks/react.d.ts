import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Handlers, Tokens, Widgets} from './widgets.js';

type Props<Tag extends keyof Widgets> = DetailedHTMLProps<
  HTMLAttributes<Widgets[Tag]['element']>,
  Widgets[Tag]['element']
> &
  Widgets[Tag]['attributes'] &
  Widgets[Tag]['properties'] &
  Handlers<Widgets[Tag]['events'], 'on'>;

type Elements = {[Tag in keyof Widgets]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends Tokens {}
}
