import type {JSX} from 'solid-js';
import type {Handlers, Widgets} from './widgets.js';

/** Solid makes a property of each attribute's name, `heading-level` of headingLevel; others need its `prop:`. */
type Props<Tag extends keyof Widgets> = JSX.HTMLAttributes<Widgets[Tag]['element']> &
  Widgets[Tag]['attributes'] & {
    [
      Name in keyof Widgets[Tag]['properties'] & string as
        `prop:${Name}` | (Name extends Lowercase<Name> ? Name : never)
    ]?: Widgets[Tag]['properties'][Name];
  } & Handlers<Widgets[Tag]['events'], 'on:'>;

type Elements = {[Tag in keyof Widgets]: Props<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
