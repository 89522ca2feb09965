// The five widgets as one would write them by hand, without a library: shadow roots with one shared style sheet,
// the same words, the same markup, the children as fallback. English alone, one look, no settings.
import css from './widgets.css';
import * as read from './readers.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const PETITION = 'https://www.unhcr.org/withrefugees/petition/';
const COALITION = 'https://www.unhcr.org/withrefugees/coalition/';

/** `el('a.title', {href}, 'Words')` */
function el(name, properties = {}, ...children) {
  const [tag, className = ''] = name.split('.');
  const element = Object.assign(document.createElement(tag), {className}, properties);
  element.append(...children.filter(Boolean));
  return element;
}

const action = (className, href, words) => el(`a.${className}`, {href, rel: 'noopener'}, words);

/** Reads its `src` once it is near the viewport, and keeps its children where that fails. */
class Widget extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    if (!this.dataset.src) return this.show();
    this.shadowRoot.append(el('slot'));
    const observer = new IntersectionObserver(
      async ([{isIntersecting}]) => {
        if (!isIntersecting) return;
        observer.disconnect();
        try {
          this.show(await this.read(this.dataset.src));
        } catch (error) {
          console.warn(error);
        }
      },
      {rootMargin: '200px'},
    );
    observer.observe(this);
  }

  show(data) {
    this.shadowRoot.replaceChildren(el('div.base', {lang: 'en'}, ...this.render(data)));
  }
}

class Banner extends Widget {
  render() {
    const message =
      'Every refugee child in school, every refugee family somewhere safe to live, every refugee free to work and learn. Add your name.';
    return [
      el(
        'section.banner',
        {},
        el('div.text', {}, el('h2.heading', {}, 'We stand #WithRefugees'), el('p', {}, message)),
        el(
          'div.actions',
          {},
          action('action', PETITION, 'Sign the petition'),
          ' ',
          action('secondary', COALITION, 'Join the coalition'),
        ),
      ),
    ];
  }
}

class Petition extends Widget {
  read = read.readCount;

  render(count) {
    const goal = Number(this.getAttribute('goal'));
    const words = el('p.count', {}, el('strong', {}, count.toLocaleString('en')));
    words.append(' people have signed');
    const progress = el('progress', {max: goal, value: count, ariaLabel: 'Signatures'});
    const aim = el('p.small', {}, `Goal: ${goal.toLocaleString('en')}`);
    return [
      el('div.tally', {}, words, progress, aim),
      action('action', PETITION, 'Sign the petition'),
    ];
  }
}

class Stories extends Widget {
  read = read.readStories;

  render(stories) {
    const items = stories
      .slice(0, 3)
      .map(({title, url, date, excerpt, image, credit}) =>
        el(
          'li.story',
          {},
          image && el('img', {loading: 'lazy', src: image, alt: '', width: 1200, height: 800}),
          el('h3.title', {}, el('a', {href: url}, title)),
          el('p.quiet', {}, read.cut(excerpt, 120)),
          el('time.small', {dateTime: date.toISOString()}, read.longDay.format(date)),
          credit && el('p.small', {}, `Photo: ${credit}`),
        ),
      );
    return [
      el('div.header', {}, el('h2.heading', {}, 'More Stories')),
      el('ul', {role: 'list'}, ...items),
    ];
  }
}

class Issues extends Widget {
  read = read.readStories;

  render(issues) {
    const items = issues
      .slice(0, 12)
      .map(({title, url, date}) =>
        el(
          'li',
          {},
          el('a.title', {href: url}, title),
          ' ',
          el('time.small', {dateTime: date.toISOString()}, read.shortDay.format(date)),
        ),
      );
    const href = this.querySelector('a')?.href;
    const list = el('nav', {hidden: true, ariaLabel: 'Past issues'}, el('ul', {}, ...items));
    list.append(el('a.more', {href}, 'More »'));
    const button = el('button.link', {type: 'button', ariaExpanded: 'false'});
    button.append('Looking for past issues?', el('span.chevron'));
    button.onclick = () => {
      list.hidden = !list.hidden;
      button.ariaExpanded = String(!list.hidden);
    };
    return [button, list];
  }
}

class Webinars extends Widget {
  read = read.readWebinars;

  render(webinars) {
    const header = el('div.header', {}, el('h2.heading', {}, 'Upcoming Webinars'));
    header.append(el('a.more', {href: this.querySelector('a')?.href}, 'More »'));
    return [header, el('ul', {role: 'list'}, ...webinars.slice(0, 3).map(webinarItem))];
  }
}

function webinarItem(webinar) {
  const {title, url, location, start} = webinar;
  const newTab = (href, words) => el('li', {}, el('a', {href, target: '_blank'}, words));
  return el(
    'li.webinar',
    {},
    el(
      'div.date',
      {ariaHidden: 'true'},
      el('span.month', {}, read.month.format(start)),
      el('span.day', {}, read.day.format(start)),
    ),
    el('h3.title', {}, el('a', {href: url}, title)),
    el('p', {}, el('time', {dateTime: start.toISOString()}, read.period(webinar))),
    el('p.small', {}, location),
    el(
      'details',
      {},
      el('summary', {}, 'Add to calendar'),
      el(
        'ul',
        {},
        el('li', {}, el('button', {onclick: () => read.saveFile(webinar)}, 'Calendar file (.ics)')),
        newTab(read.googleUrl(webinar), 'Google Calendar'),
        newTab(read.outlookUrl(webinar), 'Outlook'),
      ),
    ),
  );
}

customElements.define('x-banner', Banner);
customElements.define('x-petition', Petition);
customElements.define('x-stories', Stories);
customElements.define('x-issues', Issues);
customElements.define('x-webinars', Webinars);
