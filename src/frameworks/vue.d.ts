import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Widgets} from './widgets.js';

/** As Vue's guide to custom elements has it. */
type Component<Tag extends keyof Widgets> = new () => Widgets[Tag]['element'] & {
  /** @deprecated There is none at run time: it tells Vue's tools the props. */
  $props: HTMLAttributes & PublicProps & Widgets[Tag]['attributes'] & Widgets[Tag]['properties'];
  /** @deprecated There is none at run time: it tells Vue's tools the events. */
  $emit: EmitFn<{
    [Name in keyof Widgets[Tag]['events']]: (event: Widgets[Tag]['events'][Name]) => void;
  }>;
};

type Components = {[Tag in keyof Widgets]: Component<Tag>};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
