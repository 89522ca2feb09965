// What of a page is another than when it was last judged, so that no judge is asked the same twice: dark or forced colours
// leave most pages as they are, but for their colours.

/** By page, what it was when it was last judged. */
const judged = new WeakMap();

/**
 * Whether something else than colours has changed in a page since this was last asked: `isOther`, its markup or what is
 * shown of it; `hasMoved`, where that is.
 */
export async function whatChanged(page) {
  const before = judged.get(page);
  const now = await page.evaluate(readShape);
  judged.set(page, now);
  return {isOther: now.shown !== before?.shown, hasMoved: now.places !== before?.places};
}

/** Runs in the page. */
function readShape() {
  const elementsOf = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsOf(element.shadowRoot) : []),
    ]);
  const elements = elementsOf(document);
  const markup = [document.documentElement, ...elements.map(({shadowRoot}) => shadowRoot)]
    .filter(Boolean)
    .map(({innerHTML}) => innerHTML.replace(/ style="[^"]*"/g, '')); // where a point is on a map
  const styles = elements.map((element) => {
    const {display, visibility, opacity, position, overflow, fontSize, lineHeight, pointerEvents} =
      getComputedStyle(element);
    return [display, visibility, opacity, position, overflow, fontSize, lineHeight, pointerEvents];
  });
  const places = elements.map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return [x, y, width, height];
  });
  return {shown: [...markup, ...styles].join('\n'), places: places.join('\n')};
}
