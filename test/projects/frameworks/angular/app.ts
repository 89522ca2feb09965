import 'withrefugees-widgets/campaign-banner.js';
import 'withrefugees-widgets/more-stories.js';
import 'withrefugees-widgets/petition-button.js';
import 'withrefugees-widgets/share.js';
import {CUSTOM_ELEMENTS_SCHEMA, Component, ElementRef, ViewChild, signal} from '@angular/core';
import type {Share} from 'withrefugees-widgets';
import {laterStories, stories} from '../stories.js';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <label>
      <input id="later" type="checkbox" [checked]="isLater()" (change)="isLater.set(!isLater())" />
      Later
    </label>
    <label>
      <input id="shown" type="checkbox" [checked]="isShown()" (change)="isShown.set(!isShown())" />
      Shown
    </label>
    <button id="open" (click)="petition.open()">Sign</button>

    <wr-share #share />

    @if (isShown()) {
      <wr-campaign-banner
        [heading]="isLater() ? 'Thank you' : 'Stand with refugees'"
        [headingLevel]="isLater() ? 4 : 3"
        [dismissible]="isLater()"
        secondary-href=""
        (wr-action)="tell($event)"
      >
        <p slot="message">{{ isLater() ? 'Tell your friends' : 'Sign with us' }}</p>
        <a href="#petition">Sign</a>
      </wr-campaign-banner>
    } @else {
      <p>Nothing</p>
    }

    <wr-petition-button
      #petition
      [count]="isLater() ? 1912885 : 1912884"
      endpoint="/sign"
      privacy-href="/privacy"
      (wr-sign-start)="tell($event)"
    >
      <a href="#petition">Sign</a>
    </wr-petition-button>

    <wr-more-stories id="links" heading="From our friends" heading-level="4" max="5" no-dates>
      <a href="#first">
        {{ isLater() ? 'The first, again' : 'The first' }}
        <time datetime="2017-12-18">in 2017</time>
      </a>
      @if (isShown()) {
        <a href="#second">The second</a>
      }
    </wr-more-stories>

    <wr-more-stories
      id="stories"
      loading="eager"
      [stories]="isLater() ? laterStories : stories"
      (wr-load)="tell($event)"
    />

    <ul id="told">
      @for (line of told(); track $index) {
        <li>{{ line }}</li>
      }
    </ul>
  `,
})
export class App {
  readonly stories = stories;
  readonly laterStories = laterStories;
  readonly isLater = signal(false);
  readonly isShown = signal(true);
  readonly told = signal<string[]>([]);

  @ViewChild('share') set share({nativeElement}: ElementRef<Share>) {
    nativeElement.addEventListener('wr-share', (event) => this.tell(event));
  }

  tell(event: CustomEvent) {
    event.preventDefault();
    const {type, detail} = event;
    const line = `${type} ${JSON.stringify(detail)} ${this.isLater() ? 'later' : 'early'}`;
    this.told.update((lines) => [...lines, line]);
  }
}
