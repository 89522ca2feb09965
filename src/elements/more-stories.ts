import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {childStories, hasFallback, whenChanged, whenParsed} from '../controllers/children.js';
import {newestFirst, StoriesController} from '../controllers/stories.js';
import {atLeast, flag, headingLevel, oneOf} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {safeSrcset, safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import type {Story, StoryImage} from '../feeds/story.js';
import {cutText} from '../i18n/cut.js';
import {dateFormat} from '../i18n/format.js';
import {LocaleController, type Words} from '../i18n/locale.js';
import {hostStyles} from '../styles/host.js';
import {listStyles} from '../styles/list.js';
import {styles} from './more-stories.styles.js';
import {base, failure, foreign, heading, link, moreLink, skeleton} from './parts.js';

/**
 * `<wr-more-stories>` lists stories: from a feed, from the links inside the tag, or from a script.
 *
 * @slot - The stories, as links, articles or JSON, where there is no `src`; else what is shown until they are there, and when there are none.
 * @fires {CustomEvent<{count: number, stale: boolean}>} wr-load - The stories are there.
 * @fires {CustomEvent<{reason: string, url?: string, status?: number}>} wr-error - The feed could not be had.
 * @fires {CustomEvent<{href: string, kind: 'story' | 'more'}>} wr-action - A link is about to be followed. Cancelable.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart list - The list of stories.
 * @csspart item - A story.
 * @csspart image - Its picture.
 * @csspart credit - Whom the picture is by.
 * @csspart title - Its title, with the link.
 * @csspart link - The link itself.
 * @csspart excerpt - How it begins.
 * @csspart date - When it was published.
 * @csspart more - The link after the list.
 * @cssstate loading - The stories are on their way.
 * @cssstate loaded - Stories are shown.
 * @cssstate empty - There are none.
 * @cssstate error - The feed could not be had.
 */
@customElement('wr-more-stories')
export class MoreStories extends LitElement {
  static override styles = [hostStyles, listStyles, styles];

  /** Feed of stories: RSS, Atom, JSON Feed, WordPress posts, or a JSON array; several with spaces between. */
  @property() src = '';

  /** How many stories are shown at most. */
  @property({type: Number}) max = 3;

  /** Month of the stories, as `2017-12`: names it in the heading, and shows only its stories. */
  @property() issue = '';

  /** `list`, `cards` with large pictures, or `compact` without pictures and excerpts. */
  @property() layout: 'list' | 'cards' | 'compact' = 'list';

  /** Length of the excerpts in characters; 0 leaves them out. */
  @property({attribute: 'excerpt-length', type: Number}) excerptLength = 120;

  /** Leaves out pictures. */
  @property({attribute: 'no-images', type: Boolean, converter: flag}) noImages = false;

  /** Leaves out dates. */
  @property({attribute: 'no-dates', type: Boolean, converter: flag}) noDates = false;

  /** Leaves out whom the pictures are by. */
  @property({attribute: 'no-credits', type: Boolean, converter: flag}) noCredits = false;

  /** Where there are more stories. */
  @property({attribute: 'more-href'}) moreHref = '';

  /** Words of the link to more stories. */
  @property({attribute: 'more-label'}) moreLabel = '';

  /** Heading, instead of "More Stories". */
  @property() heading = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number, converter: headingLevel}) headingLevel = 2;

  /** Colours: `light` (without a campaign that says otherwise), `dark`, or `auto` for the reader's own preference. */
  @property() theme: 'light' | 'dark' | 'auto' | '' = '';

  /** When the feed is fetched: `lazy`, near the viewport, or `eager`, at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** Takes the font family of the page. */
  @property({attribute: 'inherit-font', type: Boolean, converter: flag, reflect: true})
  inheritFont = false;

  /** The stories, set by a script. They are shown in the order given. */
  @property({attribute: false}) stories: readonly Story[] | null = null;

  @consume({context: campaignContext, subscribe: true})
  @state()
  private campaign: CampaignSettings = pageCampaign;

  @state() private childStories: readonly Story[] = [];

  readonly #locale: LocaleController = new LocaleController(this);

  readonly #feed: StoriesController = new StoriesController(this, {
    source: () => this.stories ?? (this.src || this.childStories),
    select: (stories) => this.#select(stories),
    isEager: () => oneOf('loading', this.loading, ['lazy', 'eager']) === 'eager',
    late: () => {
      if (!hasFallback(this)) this.#locale.announce('loading');
    },
  });

  constructor() {
    super();
    whenChanged(this, this.#readChildren);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readChildren();
    whenParsed(this.#readChildren);
  }

  protected override render(): TemplateResult {
    const views = {
      pending: () => this.#renderWithoutChildren(() => skeleton(this.#locale.say('loading'))),
      items: (stories: readonly Story[]) => this.#renderList(stories),
      empty: () => this.#renderWithoutChildren(() => this.#renderEmpty()),
      error: () => this.#renderWithoutChildren(() => this.#renderFailure()),
    };
    return base(
      this.#locale,
      this.theme || this.campaign.theme,
      html`<div class="header">${heading(this.headingLevel, this.#heading)}</div>
        ${this.#feed.render(views)}
        <slot ?hidden=${this.#feed.hasItems}></slot>
        ${this.#renderMore()}`,
    );
  }

  #renderList(stories: readonly Story[]) {
    const layout = oneOf('layout', this.layout, ['list', 'cards', 'compact']);
    return html`<ul part="list" role="list" data-layout=${layout}>
      ${stories.map((story) => this.#renderStory(story, layout === 'compact'))}
    </ul>`;
  }

  #renderStory({title, url, date, excerpt, image, credit, language}: Story, isCompact: boolean) {
    const {lang} = this.#locale;
    const href = safeUrl(url, this.baseURI);
    const src = this.noImages || isCompact ? null : safeUrl(image?.src, this.baseURI);
    const length = isCompact ? 0 : atLeast('excerpt-length', 0, this.excerptLength, 120);
    const day = dateFormat(lang, {dateStyle: 'long', timeZone: 'UTC'});
    const name = foreign(title, language);
    return html`<li part="item" class="item">
      ${image && src ? keyed(src, this.#renderImage({...image, src})) : nothing}
      ${heading(
        this.headingLevel,
        href ? link(this, {href, kind: 'story', part: 'link'}, name) : name,
        {part: 'title', depth: 1},
      )}
      ${
        length && excerpt
          ? html`<p part="excerpt" class="excerpt">
              ${foreign(cutText(excerpt, length, language ?? lang), language)}
            </p>`
          : nothing
      }
      ${
        date && !this.noDates
          ? html`<time part="date" class="meta" datetime=${date}
              >${day.format(new Date(date))}</time
            >`
          : nothing
      }
      ${
        credit && src && !this.noCredits
          ? html`<p part="credit" class="meta">
              ${this.#locale.sayAround('photoBy', 'credit', html`<bdi>${credit}</bdi>`)}
            </p>`
          : nothing
      }
    </li>`;
  }

  #renderImage({src, srcset, sizes, width, height, alt}: StoryImage) {
    return html`<div class="figure">
      <img
        part="image"
        class="image"
        src=${src}
        srcset=${ifDefined(safeSrcset(srcset, this.baseURI))}
        sizes=${ifDefined(sizes)}
        width=${ifDefined(width)}
        height=${ifDefined(height)}
        alt=${alt}
        loading="lazy"
        decoding="async"
        referrerpolicy="strict-origin-when-cross-origin"
        @load=${showFigure}
        @error=${showFigure}
      />
    </div>`;
  }

  #renderWithoutChildren(view: () => TemplateResult) {
    return hasFallback(this) ? nothing : view();
  }

  #renderEmpty() {
    return html`<p class="message quiet">${this.#locale.say('noStories')}</p>`;
  }

  #renderFailure() {
    const {say} = this.#locale;
    return failure(this, say('storiesFailed'), say('tryAgain'), this.#feed.load);
  }

  #renderMore() {
    const href = safeUrl(this.moreHref, this.baseURI);
    const label = this.moreLabel || this.#locale.say('more');
    return href
      ? html`<div class="foot">
          ${moreLink(this, {href, kind: 'more', label, describedBy: 'heading'})}
        </div>`
      : nothing;
  }

  get #heading(): Words {
    if (this.heading) return this.heading;
    const month = this.#month;
    if (!month) return this.#locale.say('moreStories');
    const format = dateFormat(this.#locale.lang, {month: 'long', year: 'numeric', timeZone: 'UTC'});
    return this.#locale.say('moreStoriesFrom', {month: format.format(new Date(month))});
  }

  /** `2017-12`, where `issue` names a month. */
  get #month(): string | null {
    if (!this.issue) return null;
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(this.issue)) return this.issue;
    warnOnce(`issue="${this.issue}" is no month; write it as 2017-12.`);
    return null;
  }

  #select(stories: readonly Story[]): readonly Story[] {
    const month = this.#month;
    // A month is UTC's, as are the dates shown: every reader finds the same stories under it.
    const ofMonth = month ? stories.filter(({date}) => date?.startsWith(month)) : stories;
    const sorted = this.src && !this.stories ? newestFirst(ofMonth) : ofMonth;
    return sorted.slice(0, atLeast('max', 1, this.max, 3));
  }

  readonly #readChildren = (): void => {
    const stories = childStories(this);
    if (JSON.stringify(stories) !== JSON.stringify(this.childStories)) this.childStories = stories;
    this.requestUpdate(); // for children that are no stories
  };
}

/** A picture that can't be had leaves no hole. */
function showFigure({type, currentTarget}: Event): void {
  const figure = currentTarget instanceof Element ? currentTarget.parentElement : null;
  if (figure) figure.hidden = type === 'error';
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-more-stories': MoreStories;
  }
}
