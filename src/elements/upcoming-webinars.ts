import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {campaignContext, pageCampaign, type CampaignSettings, mayAsk} from '../context/campaign.js';
import {inLanguage} from '../controllers/campaign-language.js';
import {childWebinars, hasFallback, whenChanged, whenParsed} from '../controllers/children.js';
import {periodOf, WebinarsController} from '../controllers/webinars.js';
import {atLeast, flag, headingLevel, oneOf} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {isTimeZone, offsetAt} from '../core/time.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import type {Webinar} from '../feeds/webinar.js';
import {dateFormat} from '../i18n/format.js';
import {LocaleController, type Words} from '../i18n/locale.js';
import {formatNearDay, formatPeriod, formatThere, isoIn, type Period} from '../i18n/period.js';
import {hostStyles} from '../styles/host.js';
import {listStyles} from '../styles/list.js';
import {googleCalendarUrl, outlookUrl, saveCalendarFile} from './add-to-calendar.js';
import {base, failure, foreign, heading, link, moreLink, skeleton} from './parts.js';
import {styles} from './upcoming-webinars.styles.js';

/**
 * `<wr-upcoming-webinars>` lists the events to come, the soonest first, in the reader's time zone. An
 * event leaves the list at the moment it ends.
 *
 * @slot - The events, as links or JSON, where there is no `src`; else what is shown until they are there, and when they can't be had.
 * @fires {CustomEvent<{count: number, stale: boolean}>} wr-load - The events are there.
 * @fires {CustomEvent<{reason: string, url?: string, status?: number}>} wr-error - The calendar could not be had.
 * @fires {CustomEvent<{href: string, kind: 'webinar' | 'more'}>} wr-action - A link is about to be followed. Cancelable.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart more - The link beside the heading.
 * @csspart list - The list of events.
 * @csspart item - An event.
 * @csspart date - The leaf of a calendar with its first day.
 * @csspart title - Its title, with the link.
 * @csspart link - The link itself.
 * @csspart time - When it takes place, for the reader and at the event's own place.
 * @csspart badge - "Live now", "Cancelled" or "To be confirmed".
 * @csspart calendar - "Add to calendar".
 * @csspart choice - A link in it, to a calendar on the web.
 * @csspart empty - "No events."
 * @cssstate loading - The events are on their way.
 * @cssstate loaded - Events are shown.
 * @cssstate empty - There are none.
 * @cssstate error - The calendar could not be had.
 */
@customElement('wr-upcoming-webinars')
export class UpcomingWebinars extends LitElement {
  static override styles = [hostStyles, listStyles, styles];

  /** Calendar: iCalendar, The Events Calendar, schema.org, or a JSON array; several with spaces between. */
  @property() src = '';

  /** How many events are shown at most. */
  @property({type: Number}) max = 3;

  /** Zone in which times are shown, as `Europe/Berlin`; the reader's without one. */
  @property({attribute: 'time-zone'}) timeZone = '';

  /** How far ahead events are shown, in days. */
  @property({type: Number}) days = 365;

  /** Where all events are: the link beside the heading. */
  @property({attribute: 'more-href'}) moreHref = '';

  /** Words of the link beside the heading. */
  @property({attribute: 'more-label'}) moreLabel = '';

  /** Leaves out "Add to calendar". */
  @property({attribute: 'no-calendar', type: Boolean, converter: flag}) noCalendar = false;

  /** Heading, instead of "Upcoming Webinars". */
  @property() heading = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number, converter: headingLevel}) headingLevel = 2;

  /** Colours: `light` (without a campaign that says otherwise), `dark`, or `auto` for the reader's own preference. */
  @property() theme: 'light' | 'dark' | 'auto' | '' = '';

  /** When the calendar is fetched: `lazy`, near the viewport, or `eager`, at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** Takes the font family of the page. */
  @property({attribute: 'inherit-font', type: Boolean, converter: flag, reflect: true})
  inheritFont = false;

  /** The events, set by a script. */
  @property({attribute: false}) webinars: readonly Webinar[] | null = null;

  @consume({context: campaignContext, subscribe: true})
  @state()
  private campaign: CampaignSettings = pageCampaign;

  @state() private childWebinars: readonly Webinar[] = [];

  readonly #locale: LocaleController = new LocaleController(this);

  readonly #events: WebinarsController = new WebinarsController(this, {
    source: () => this.webinars ?? (this.src || this.childWebinars),
    days: () => this.#days,
    timeZone: () => this.#zone,
    max: () => atLeast('max', 1, this.max, 3),
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    // Times that name no zone have been read in another one, and events further ahead left out.
    if (changed.has('timeZone')) this.#readChildren();
    if (changed.has('timeZone') || changed.has('days')) this.#events.reload();
  }

  protected override render(): TemplateResult {
    const {say} = this.#locale;
    const hasChildren = hasFallback(this);
    const isOver = hasChildren && !mayAsk(this);
    const views = {
      pending: () => (hasChildren ? nothing : skeleton(say('loading'))),
      items: (webinars: readonly Webinar[]) => this.#renderList(webinars),
      empty: () =>
        isOver ? nothing : html`<p part="empty" class="message quiet">${say('noEvents')}</p>`,
      error: () =>
        hasChildren
          ? nothing
          : failure(this, say('webinarsFailed'), say('tryAgain'), this.#events.load),
    };
    return base(
      this.#locale,
      this.theme || this.campaign.theme,
      html`<div class="header">
          ${heading(this.headingLevel, this.heading || say('upcomingWebinars'))}
          ${this.#renderMore()}
        </div>
        ${this.#events.render(views)}
        <slot ?hidden=${this.#events.isSettled && !isOver}></slot>`,
    );
  }

  #renderList(webinars: readonly Webinar[]) {
    return html`<ul part="list" role="list">
      ${webinars.map((webinar, index) => this.#renderWebinar(webinar, `title-${String(index)}`))}
    </ul>`;
  }

  #renderWebinar(webinar: Webinar, id: string) {
    const {title, url, location, language} = webinar;
    const period = periodOf(webinar, this.#zone);
    const href = safeUrl(url, this.baseURI);
    const name = foreign(title, language);
    return html`<li part="item" class="item">
      ${this.#renderLeaf(period)}
      ${heading(
        this.headingLevel,
        href ? link(this, {href, kind: 'webinar', part: 'link'}, name) : name,
        {part: 'title', id, depth: 1},
      )}
      ${this.#renderBadge(webinar, period)} ${this.#renderTime(webinar, period)}
      ${
        location && !/^https?:/.test(location)
          ? html`<p class="location">${foreign(location, language)}</p>`
          : nothing
      }
      ${
        this.noCalendar || webinar.status === 'cancelled'
          ? nothing
          : this.#renderCalendar({...webinar, url: href}, id)
      }
    </li>`;
  }

  #renderLeaf({from}: Period) {
    const {lang} = this.#locale;
    const part = (options: Intl.DateTimeFormatOptions) =>
      dateFormat(lang, {...options, timeZone: this.#zone}).format(from);
    return html`<div part="date" class="date" aria-hidden="true">
      <span class="month">${part({month: 'short'})}</span>
      <span class="day">${part({day: 'numeric'})}</span>
    </div>`;
  }

  #renderBadge({status}: Webinar, {from, until}: Period) {
    const {say} = this.#locale;
    const now = Date.now();
    if (status === 'cancelled') return html`<p part="badge" class="badge">${say('cancelled')}</p>`;
    if (from <= now && now < until)
      return html`<p part="badge" class="badge live">${say('liveNow')}</p>`;
    if (status === 'tentative') return html`<p part="badge" class="badge">${say('tentative')}</p>`;
    return nothing;
  }

  #renderTime({start, timeZone}: Webinar, period: Period) {
    const {lang, say} = this.#locale;
    const {from, allDay} = period;
    const zone = this.#zone;
    const isElsewhere =
      !allDay &&
      timeZone !== null &&
      isTimeZone(timeZone) &&
      offsetAt(timeZone, from) !== offsetAt(zone, from);
    const now = Date.now();
    const near = from > now ? formatNearDay(lang, from, zone, now) : null;
    return html`<p part="time" class="time">
      ${near ? html`<span class="near">${near}</span>` : nothing}
      <time datetime=${allDay ? start : isoIn(zone, from)}
        >${formatPeriod(lang, period, zone, now)}</time
      >
      ${
        isElsewhere
          ? html`<span class="there"
              >${say('timeThere', formatThere(lang, period, timeZone, zone))}</span
            >`
          : nothing
      }
    </p>`;
  }

  #renderCalendar(webinar: Webinar, titleId: string) {
    const {say} = this.#locale;
    const choice = (href: string, name: Words) => {
      const content = html`${name} <span class="visually-hidden">${say('newTab')}</span>`;
      const options = {
        href,
        kind: 'webinar',
        part: 'choice',
        target: '_blank',
        describedBy: titleId,
      } as const;
      return html`<li>${link(this, options, content)}</li>`;
    };
    return html`<details part="calendar">
      <summary aria-describedby=${titleId}>${say('addToCalendar')}</summary>
      <ul class="choices" role="list">
        <li>
          <button
            type="button"
            class="choice"
            aria-describedby=${titleId}
            @click=${() => {
              saveCalendarFile(webinar);
            }}
          >
            ${say('calendarFile')}
          </button>
        </li>
        ${choice(googleCalendarUrl(webinar), say('googleCalendar'))}
        ${choice(outlookUrl(webinar), say('outlook'))}
      </ul>
    </details>`;
  }

  #renderMore() {
    const href =
      safeUrl(this.moreHref, this.baseURI) ??
      inLanguage(this.campaign, this.#locale.lang).webinarsHref;
    const label = this.moreLabel || this.#locale.say('more');
    return href ? moreLink(this, {href, kind: 'more', label, describedBy: 'heading'}) : nothing;
  }

  get #days(): number {
    return atLeast('days', 1, this.days, 365);
  }

  get #zone(): string | undefined {
    if (!this.timeZone) return undefined;
    if (isTimeZone(this.timeZone)) return this.timeZone;
    warnOnce(`time-zone="${this.timeZone}" is unknown; write it as Europe/Berlin.`);
    return undefined;
  }

  readonly #readChildren = (): void => {
    const webinars = childWebinars(this, this.#zone);
    if (JSON.stringify(webinars) !== JSON.stringify(this.childWebinars)) {
      this.childWebinars = webinars;
    }
    this.requestUpdate(); // for children that are no events
  };
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-upcoming-webinars': UpcomingWebinars;
  }
}
