import type {Origin, Strings} from '../strings.js';

/** Deutsch */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Petition unterschreiben',
  joinCoalition: 'Dem Bündnis beitreten',
  pastIssues: 'Frühere Ausgaben gesucht?',
  more: 'Mehr',
  addToCalendar: 'In den Kalender eintragen',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  newTab: '(öffnet in neuem Tab)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Gemeinsam {hashtag}',
  bannerMessage:
    'Jedes geflüchtete Kind in der Schule, jede geflüchtete Familie an einem sicheren Ort, jeder geflüchtete Mensch frei, zu arbeiten und zu lernen. Unterschreiben auch Sie.',
  messageClosed: 'Hinweis geschlossen',
  daysLeft: {one: 'Noch {count} Tag', other: 'Noch {count} Tage'},
  hoursLeft: {one: 'Noch {count} Stunde', other: 'Noch {count} Stunden'},
  minutesLeft: {one: 'Noch {count} Minute', other: 'Noch {count} Minuten'},

  askEducation: 'Jedes geflüchtete Kind kann zur Schule gehen.',
  askShelter: 'Jede geflüchtete Familie wohnt an einem sicheren Ort.',
  askLivelihoods: 'Jeder geflüchtete Mensch ist frei, zu arbeiten und zu lernen.',

  peopleSigned: {
    one: '{count} Person hat unterschrieben',
    other: '{count} Menschen haben unterschrieben',
  },
  goal: 'Ziel: {goal}',
  countOfGoal: '{count} von {goal} Unterschriften',
  petitionClosed: 'Diese Petition ist beendet',
  countAsOf: 'Stand: {date}',

  givenName: 'Vorname',
  familyName: 'Nachname',
  fullName: 'Vor- und Nachname',
  email: 'E-Mail',
  country: 'Land',
  postalCode: 'Postleitzahl',
  comment: 'Kommentar',
  optional: '(freiwillig)',
  chooseCountry: 'Land auswählen',
  privacyNotice: 'Datenschutzhinweise',
  signNow: 'Jetzt unterschreiben',
  sending: 'Wird gesendet\u00a0…',
  problem: 'Es gibt ein Problem',
  fieldMissing: '{label}: bitte ausfüllen',
  emailWrong: 'Bitte geben Sie die E-Mail-Adresse in der Form name@example.org ein',
  looksLikeProgram:
    'Ein unsichtbares Feld wurde ausgefüllt. Bitte senden Sie das Formular noch einmal ab.',
  offlineQueued: 'Sie sind offline. Wir senden Ihre Unterschrift, sobald Sie wieder online sind.',
  sendFailed: 'Ihre Unterschrift konnte nicht gesendet werden. Ihre Eingaben sind noch da.',
  tooMany:
    'Gerade kommen zu viele Unterschriften an. Bitte warten Sie eine Minute. Ihre Eingaben sind noch da.',

  thankYou: 'Vielen Dank',
  signatureAccepted: 'Ihre Unterschrift ist eingegangen.',
  checkInbox:
    'Bitte schauen Sie in Ihr Postfach: Vielleicht müssen Sie die Unterschrift noch bestätigen.',
  alreadySigned: 'Sie haben bereits unterschrieben',
  youSigned: 'Sie haben unterschrieben',
  shareInvitation: 'Noch etwas: Bitten Sie auch andere, zu unterschreiben.',
  share: 'Teilen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkToCopy: 'Link',

  moreStories: 'Weitere Geschichten',
  moreStoriesFrom: 'Weitere Geschichten aus dem {month}',
  noStories: 'Keine Geschichten.',
  storiesFailed: 'Die Geschichten konnten nicht geladen werden.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'Die früheren Ausgaben konnten nicht geladen werden.',

  shareOn: 'Auf {service} teilen',
  playVideo: 'Video abspielen: {title}',
  loadsFrom: 'Lädt Inhalte von {service}',
  watchOn: 'Auf {service} ansehen',
  videoFailed: 'Das Video kann hier nicht abgespielt werden.',

  upcomingWebinars: 'Kommende Webinare',
  noEvents: 'Keine Veranstaltungen.',
  webinarsFailed: 'Die Veranstaltungen konnten nicht geladen werden.',
  liveNow: 'Jetzt live',
  cancelled: 'Abgesagt',
  tentative: 'Unter Vorbehalt',
  timeThere: '{time} ({zone})',
  calendarFile: 'Kalenderdatei (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Wird geladen\u00a0…',

  coalitionHeading: 'Das Bündnis {hashtag}',
  coalitionInvitation:
    'Hochschulen, Vereine, Unternehmen, Städte und Religionsgemeinschaften stehen zusammen.',
  members: {one: '{count} Mitglied', other: '{count} Mitglieder'},
  membersFailed: 'Die Mitglieder konnten nicht geladen werden.',
  mapHeading: 'Geschichten {hashtag} aus aller Welt',
  mapInvitation: 'Menschen heißen Geflüchtete willkommen. Erzählen Sie, wie Sie es tun.',
  addStory: 'Ihre Geschichte hinzufügen',
  stories: {one: '{count} Geschichte', other: '{count} Geschichten'},
};
