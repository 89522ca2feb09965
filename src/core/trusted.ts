import {document} from './document.js';

/**
 * The kit's one Trusted Types policy, `withrefugees`. In the bundles under `cdn/` Lit uses it too
 * (rollup.config.mjs rewrites Lit's own `lit-html` policy to this one), so a partner allows one name.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export const policy = createPolicy();

type Policy = Pick<TrustedTypePolicy, 'createHTML' | 'createScriptURL'>;

function createPolicy(): Policy | undefined {
  try {
    // TypeScript knows it on `window` only, which a server lacks.
    const {trustedTypes} = globalThis as Partial<Pick<Window, 'trustedTypes'>>;
    return trustedTypes?.createPolicy('withrefugees', {
      createHTML: (html) => html,
      createScriptURL: ownFile,
    });
  } catch {
    // The page's `trusted-types` directive does not list the name, or another copy of the kit has
    // taken it. `canRender()` tells what follows from that.
    return undefined;
  }
}

/** The address of one of the kit's own lazy files, from where it is beside the kit. For nothing else there is one. */
function ownFile(path: string): string {
  if (!/^\.\.?\/lazy\/[\w-]+\.js$/.test(path))
    throw new TypeError(`Not a file of the kit: ${path}`);
  const kit = import.meta.url;
  return new URL(path, kit).href;
}

/** `ownFile()`, for the `src` of a script, which asks for a checked one. */
export function scriptAddress(path: string): string {
  // As in `trusted()`, the DOM's types still say `string`.
  return (policy?.createScriptURL(path) ?? ownFile(path)) as unknown as string;
}

/** Marks markup as checked, for the sinks that ask for it: Lit's templates and `DOMParser`. */
export function trusted(html: string): string {
  // The DOM's types still say `string` where engines take a TrustedHTML as well.
  return (policy?.createHTML(html) ?? html) as unknown as string;
}

/**
 * Whether templates can be rendered on this page. Where Trusted Types are enforced and the policy is
 * refused they can't, nor in XHTML, whose parser wants each tag closed: a shadow root would hide the
 * partner's children and then stay empty, so the kit defines nothing.
 */
export function canRender(): boolean {
  if (typeof document === 'undefined') return true; // rendered on a server
  try {
    new DOMParser().parseFromString(trusted('<p></p>'), 'text/html');
    return document.contentType === 'text/html';
  } catch {
    return false;
  }
}
