import type {Origin, Strings} from '../strings.js';

/** Русский */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Подписать петицию',
  joinCoalition: 'Присоединиться к коалиции',
  pastIssues: 'Ищете прошлые выпуски?',
  more: 'Ещё',
  addToCalendar: 'Добавить в календарь',
  close: 'Закрыть',
  tryAgain: 'Попробовать ещё раз',
  newTab: '(откроется в новой вкладке)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Мы вместе с беженцами {hashtag}',
  bannerMessage:
    'Школа для каждого ребёнка-беженца, безопасный дом для каждой семьи беженцев, свобода работать и учиться для всех беженцев. Поставьте свою подпись.',
  messageClosed: 'Сообщение закрыто',
  daysLeft: {
    one: 'Остался {count} день',
    few: 'Осталось {count} дня',
    many: 'Осталось {count} дней',
    other: 'Осталось {count} дня',
  },
  hoursLeft: {
    one: 'Остался {count} час',
    few: 'Осталось {count} часа',
    many: 'Осталось {count} часов',
    other: 'Осталось {count} часа',
  },
  minutesLeft: {
    one: 'Осталась {count} минута',
    few: 'Осталось {count} минуты',
    many: 'Осталось {count} минут',
    other: 'Осталось {count} минуты',
  },

  askEducation: 'Школа для каждого ребёнка-беженца.',
  askShelter: 'Безопасный дом для каждой семьи беженцев.',
  askLivelihoods: 'Свобода работать и учиться для всех беженцев.',

  peopleSigned: {
    one: '{count} человек подписал петицию',
    few: '{count} человека подписали петицию',
    many: '{count} человек подписали петицию',
    other: '{count} человека подписали петицию',
  },
  goal: 'Цель: {goal}',
  countOfGoal: 'Подписей: {count} из {goal}',
  petitionClosed: 'Сбор подписей завершён',
  countAsOf: 'По данным на {date}',

  givenName: 'Имя',
  familyName: 'Фамилия',
  fullName: 'Имя и фамилия',
  email: 'Электронная почта',
  country: 'Страна',
  postalCode: 'Почтовый индекс',
  comment: 'Комментарий',
  optional: '(необязательно)',
  chooseCountry: 'Выберите страну',
  privacyNotice: 'Политика конфиденциальности',
  signNow: 'Подписать сейчас',
  sending: 'Отправляем…',
  problem: 'Что-то не так',
  fieldMissing: '{label}: пожалуйста, заполните это поле',
  emailWrong: 'Напишите адрес электронной почты так: name@example.org',
  looksLikeProgram: 'Заполнено поле, которого люди не видят. Пожалуйста, отправьте ещё раз.',
  offlineQueued: 'Нет подключения к интернету. Мы отправим подпись, когда связь восстановится.',
  sendFailed: 'Не удалось отправить вашу подпись. Всё, что вы написали, осталось здесь.',
  tooMany:
    'Поступает слишком много подписей. Пожалуйста, подождите минуту. Всё, что вы написали, осталось здесь.',

  thankYou: 'Спасибо',
  signatureAccepted: 'Ваша подпись принята.',
  checkInbox: 'Пожалуйста, проверьте почту: возможно, подпись нужно будет подтвердить.',
  alreadySigned: 'Вы уже подписали петицию',
  youSigned: 'Вы подписали петицию',
  shareInvitation: 'И ещё одно: пригласите подписать и других.',
  share: 'Поделиться',
  copyLink: 'Скопировать ссылку',
  linkCopied: 'Ссылка скопирована',
  linkToCopy: 'Ссылка',

  moreStories: 'Больше историй',
  moreStoriesFrom: 'Больше историй\u00a0— {month}',
  noStories: 'Историй пока нет.',
  storiesFailed: 'Не удалось загрузить истории.',
  photoBy: 'Фото: {credit}',

  issuesFailed: 'Не удалось загрузить прошлые выпуски.',

  upcomingWebinars: 'Ближайшие вебинары',
  noEvents: 'Мероприятий пока нет.',
  webinarsFailed: 'Не удалось загрузить мероприятия.',
  liveNow: 'Сейчас в эфире',
  cancelled: 'Отменено',
  tentative: 'Ещё не подтверждено',
  timeThere: '{time} ({zone})',
  calendarFile: 'Файл календаря (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Загрузка…',

  coalitionHeading: 'Коалиция {hashtag}',
  coalitionInvitation: 'Университеты, клубы, компании, города и религиозные общины стоят вместе.',
  members: {
    one: '{count} участник',
    few: '{count} участника',
    many: '{count} участников',
    other: '{count} участника',
  },
  membersFailed: 'Не удалось загрузить список участников.',
  mapHeading: 'Истории {hashtag} со всего мира',
  mapInvitation: 'Люди помогают беженцам обрести дом. Расскажите, как это делаете вы.',
  addStory: 'Добавить свою историю',
  stories: {
    one: '{count} история',
    few: '{count} истории',
    many: '{count} историй',
    other: '{count} истории',
  },
};
