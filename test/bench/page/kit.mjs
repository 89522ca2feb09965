// What the pages with the kit have.

const style = '<link rel="stylesheet" href="/cdn/kit.css">';
export const kitScript = (file) => `${style}<script type="module" src="/cdn/${file}"></script>`;

/** Every kit element has its data, and shows it. */
export const kitShown = () =>
  [...document.querySelectorAll('#widgets > *')].every(
    (widget) => widget.shadowRoot?.querySelector('.base') && !widget.matches(':state(loading)'),
  );

/** The file of one element, and that element. */
export const kitAlone = (file, body) => ({
  name: `the kit's ${file}`,
  isOwn: true,
  head: kitScript(`elements/${file}`),
  body,
  is: kitShown,
});
