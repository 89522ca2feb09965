import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {inLanguage} from '../controllers/campaign-language.js';
import {childHref, hasFallback, whenChanged} from '../controllers/children.js';
import {newestFirst, StoriesController} from '../controllers/stories.js';
import {atLeast, flag, headingLevel, oneOf} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {isLandmark} from '../core/landmarks.js';
import {safeUrl} from '../core/url.js';
import type {Story} from '../feeds/story.js';
import {dateFormat} from '../i18n/format.js';
import {LocaleController, type Words} from '../i18n/locale.js';
import {hostStyles} from '../styles/host.js';
import {listStyles} from '../styles/list.js';
import {base, failure, foreign, heading, link, moreLink} from './parts.js';
import {styles} from './past-issues.styles.js';

/**
 * `<wr-past-issues>` leads to the newsletter's archive, or lists it: with `src` its label opens a list of
 * issues.
 *
 * @slot - Shown while there is neither an address nor a list.
 * @fires {CustomEvent<{href: string, kind: 'archive'}>} wr-action - A link is about to be followed. Cancelable.
 * @fires {CustomEvent<{count: number, stale: boolean}>} wr-load - The issues are there.
 * @fires {CustomEvent<{reason: string, url?: string, status?: number}>} wr-error - The issues could not be had; the link stays.
 * @csspart base - The whole widget.
 * @csspart heading - The heading, where there is one.
 * @csspart link - The link, or the button that opens the list.
 * @csspart list - The list of issues; one for each year when grouped.
 * @csspart year - The heading of a year, when grouped.
 * @csspart item - An issue.
 * @csspart title - Its title: the link to it.
 * @csspart more - The link to the whole archive, after the list.
 * @cssstate loading - The issues are on their way.
 * @cssstate loaded - The link or the list is there.
 * @cssstate empty - There are no issues.
 * @cssstate error - The issues could not be had.
 */
@customElement('wr-past-issues')
export class PastIssues extends LitElement {
  static override styles = [hostStyles, listStyles, styles];

  /** Where the archive is. */
  @property() href = '';

  /** Words of the link. */
  @property() label = '';

  /** Feed of issues, as of stories; several with spaces between. */
  @property() src = '';

  /** How many issues are listed at most. */
  @property({type: Number}) max = 12;

  /** Whether the issues stand under their years: `none` or `year`. */
  @property() group: 'none' | 'year' = 'none';

  /** A heading above the link. */
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

  @consume({context: campaignContext, subscribe: true})
  @state()
  private campaign: CampaignSettings = pageCampaign;

  @state() private isOpen = false;

  readonly #locale: LocaleController = new LocaleController(this);

  readonly #issues: StoriesController = new StoriesController(this, {
    source: () => this.src || null,
    select: (issues) => newestFirst(issues).slice(0, atLeast('max', 1, this.max, 12)),
    isEager: () => oneOf('loading', this.loading, ['lazy', 'eager']) === 'eager',
  });

  constructor() {
    super();
    whenChanged(this, () => {
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const href = this.#archive;
    const views = {
      items: (issues: readonly Story[]) => this.#renderDisclosure(issues),
      pending: () => this.#renderLink(),
      empty: () => this.#renderLink(),
      error: () => (href || hasFallback(this) ? this.#renderLink() : this.#renderFailure()),
    };
    return base(
      this.#locale,
      this.theme || this.campaign.theme,
      html`${this.heading ? heading(this.headingLevel, this.heading) : nothing}
        ${this.#issues.render(views)}
        <slot ?hidden=${this.#issues.hasItems || href !== null}></slot>`,
    );
  }

  #renderLink() {
    const href = this.#archive;
    return href ? link(this, {href, kind: 'archive', part: 'link'}, this.#label) : nothing;
  }

  #renderFailure() {
    const {say} = this.#locale;
    return failure(this, say('issuesFailed'), say('tryAgain'), this.#issues.load);
  }

  #renderDisclosure(issues: readonly Story[]) {
    const href = this.#archive;
    const list = html`${
      oneOf('group', this.group, ['none', 'year']) === 'year'
        ? this.#renderYears(issues)
        : this.#renderList(issues)
    }
    ${
      href
        ? moreLink(this, {
            href,
            kind: 'archive',
            label: this.#locale.say('more'),
            describedBy: 'link',
          })
        : nothing
    }`;
    // One link is no navigation. Closed, it is hidden from those who look for landmarks.
    const isNavigation =
      issues.length + (href ? 1 : 0) > 1 &&
      (!this.isOpen ||
        isLandmark(this, `issues ${this.heading || this.label} ${this.#locale.lang}`));
    return html`<button
        part="link"
        class="link"
        id="link"
        type="button"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-controls="issues"
        @click=${this.#toggle}
      >
        ${this.#label}<span class="chevron"></span>
      </button>
      ${
        isNavigation
          ? html`<nav
              id="issues"
              aria-labelledby=${this.heading ? 'heading' : 'link'}
              ?hidden=${!this.isOpen}
            >
              ${list}
            </nav>`
          : html`<div id="issues" ?hidden=${!this.isOpen}>${list}</div>`
      }`;
  }

  #renderYears(issues: readonly Story[]) {
    const years = new Map<string, Story[]>();
    for (const issue of issues) {
      const year = issue.date?.slice(0, 4) ?? '';
      years.set(year, [...(years.get(year) ?? []), issue]);
    }
    const depth = this.heading ? 1 : 0;
    const format = dateFormat(this.#locale.lang, {year: 'numeric', timeZone: 'UTC'});
    const name = (year: string) => format.format(new Date(year));
    return [...years].map(
      ([year, ofYear]) =>
        html`${year ? heading(this.headingLevel, name(year), {part: 'year', depth}) : nothing}
        ${this.#renderList(ofYear)}`,
    );
  }

  #renderList(issues: readonly Story[]) {
    return html`<ul part="list" role="list">
      ${issues.map((issue) => this.#renderIssue(issue))}
    </ul>`;
  }

  #renderIssue({title, url, date, language}: Story) {
    const href = safeUrl(url, this.baseURI);
    const day = dateFormat(this.#locale.lang, {dateStyle: 'medium', timeZone: 'UTC'});
    const name = foreign(title, language);
    return html`<li part="item" class="item">
      ${href ? link(this, {href, kind: 'archive', part: 'title'}, name) : name}
      ${
        date
          ? html`<time class="quiet" datetime=${date}>${day.format(new Date(date))}</time>`
          : nothing
      }
    </li>`;
  }

  get #archive(): string | null {
    const own = safeUrl(this.href, this.baseURI) ?? safeUrl(childHref(this), this.baseURI);
    return own ?? safeUrl(inLanguage(this.campaign, this.#locale.lang).archiveHref, this.baseURI);
  }

  get #label(): Words {
    return this.label || this.#locale.say('pastIssues');
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
  };
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-past-issues': PastIssues;
  }
}
