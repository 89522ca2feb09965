import type {Origin, Strings} from '../strings.js';

/** Українська */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Підписати петицію',
  joinCoalition: 'Приєднатися до коаліції',
  pastIssues: 'Шукаєте попередні випуски?',
  more: 'Більше',
  addToCalendar: 'Додати до календаря',
  close: 'Закрити',
  tryAgain: 'Спробувати ще раз',
  newTab: '(відкриється в новій вкладці)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Ми разом із біженцями {hashtag}',
  bannerMessage:
    'Школа для кожної дитини-біженця, безпечний дім для кожної родини біженців, свобода працювати й навчатися для кожної біженки й кожного біженця. Додайте свій підпис.',
  messageClosed: 'Повідомлення закрито',
  daysLeft: {
    one: 'Залишився {count} день',
    few: 'Залишилося {count} дні',
    many: 'Залишилося {count} днів',
    other: 'Залишилося {count} дня',
  },
  hoursLeft: {
    one: 'Залишилася {count} година',
    few: 'Залишилося {count} години',
    many: 'Залишилося {count} годин',
    other: 'Залишилося {count} години',
  },
  minutesLeft: {
    one: 'Залишилася {count} хвилина',
    few: 'Залишилося {count} хвилини',
    many: 'Залишилося {count} хвилин',
    other: 'Залишилося {count} хвилини',
  },

  askEducation: 'Школа для кожної дитини-біженця.',
  askShelter: 'Безпечний дім для кожної родини біженців.',
  askLivelihoods: 'Свобода працювати й навчатися для кожної біженки й кожного біженця.',

  peopleSigned: {
    one: '{count} людина підписала петицію',
    few: '{count} людини підписали петицію',
    many: '{count} людей підписали петицію',
    other: '{count} людини підписали петицію',
  },
  goal: 'Мета: {goal}',
  countOfGoal: 'Підписів: {count} з {goal}',
  petitionClosed: 'Збір підписів завершено',
  countAsOf: 'Станом на {date}',

  givenName: 'Ім’я',
  familyName: 'Прізвище',
  fullName: 'Ім’я та прізвище',
  email: 'Електронна пошта',
  country: 'Країна',
  postalCode: 'Поштовий індекс',
  comment: 'Коментар',
  optional: '(необов’язково)',
  chooseCountry: 'Виберіть країну',
  privacyNotice: 'Політика конфіденційності',
  signNow: 'Підписати зараз',
  sending: 'Надсилаємо…',
  problem: 'Щось не так',
  fieldMissing: '{label}: будь ласка, заповніть це поле',
  emailWrong: 'Напишіть адресу електронної пошти так: name@example.org',
  looksLikeProgram: 'Заповнено поле, якого люди не бачать. Будь ласка, надішліть ще раз.',
  offlineQueued: 'Немає з’єднання з інтернетом. Ми надішлемо підпис, щойно воно відновиться.',
  sendFailed: 'Не вдалося надіслати ваш підпис. Усе, що ви написали, залишилося тут.',
  tooMany:
    'Надходить забагато підписів. Будь ласка, зачекайте хвилину. Усе, що ви написали, залишилося тут.',

  thankYou: 'Дякуємо',
  signatureAccepted: 'Ваш підпис прийнято.',
  checkInbox: 'Будь ласка, перевірте пошту: можливо, підпис треба буде підтвердити.',
  alreadySigned: 'Ви вже підписали петицію',
  youSigned: 'Ви підписали петицію',
  shareInvitation: 'І ще одне: запросіть підписати й інших.',
  share: 'Поділитися',
  copyLink: 'Скопіювати посилання',
  linkCopied: 'Посилання скопійовано',
  linkToCopy: 'Посилання',

  moreStories: 'Більше історій',
  moreStoriesFrom: 'Більше історій\u00a0— {month}',
  noStories: 'Історій поки немає.',
  storiesFailed: 'Не вдалося завантажити історії.',
  photoBy: 'Фото: {credit}',

  issuesFailed: 'Не вдалося завантажити попередні випуски.',

  upcomingWebinars: 'Найближчі вебінари',
  noEvents: 'Подій поки немає.',
  webinarsFailed: 'Не вдалося завантажити події.',
  liveNow: 'Зараз наживо',
  cancelled: 'Скасовано',
  tentative: 'Ще не підтверджено',
  timeThere: '{time} ({zone})',
  calendarFile: 'Файл календаря (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Завантаження…',

  coalitionHeading: 'Коаліція {hashtag}',
  coalitionInvitation: 'Університети, клуби, компанії, міста й релігійні громади стоять разом.',
  members: {
    one: '{count} учасник',
    few: '{count} учасники',
    many: '{count} учасників',
    other: '{count} учасника',
  },
  membersFailed: 'Не вдалося завантажити список учасників.',
  mapHeading: 'Історії {hashtag} з усього світу',
  mapInvitation: 'Люди приймають біженців. Розкажіть, як це робите ви.',
  addStory: 'Додати свою історію',
  stories: {
    one: '{count} історія',
    few: '{count} історії',
    many: '{count} історій',
    other: '{count} історії',
  },
};
