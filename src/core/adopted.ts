/** What Lit keeps of an element's styles. */
interface Styled {
  readonly prototype: object;
  readonly elementStyles?: readonly {readonly cssText: string}[];
}

/**
 * Gives an element back what it loses on its way into another document, a frame's, a floating window's or a
 * template's: its style sheets, which belong to the document they were made in, and in Firefox its class.
 *
 * @see https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 * @see https://bugzilla.mozilla.org/show_bug.cgi?id=1502814
 */
export function settle(element: HTMLElement, {prototype, elementStyles = []}: Styled): void {
  Object.setPrototypeOf(element, prototype);
  const {shadowRoot, ownerDocument} = element;
  const view = ownerDocument.defaultView; // a template's document has none, and shows nothing
  if (!shadowRoot || !view) return;
  shadowRoot.adoptedStyleSheets = elementStyles.map(({cssText}) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
