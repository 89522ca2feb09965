import type {Origin, Strings} from '../strings.js';

/** Português */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Assinar a petição',
  joinCoalition: 'Aderir à coligação',
  pastIssues: 'Procura números anteriores?',
  more: 'Ver mais',
  addToCalendar: 'Adicionar ao calendário',
  close: 'Fechar',
  tryAgain: 'Tentar novamente',
  newTab: '(abre num novo separador)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Estamos {hashtag}',
  bannerMessage:
    'Cada criança refugiada na escola, cada família refugiada num lugar seguro, cada pessoa refugiada livre para trabalhar e aprender. Junte o seu nome.',
  messageClosed: 'Mensagem fechada',
  daysLeft: {
    one: 'Falta {count} dia',
    many: 'Faltam {count} de dias',
    other: 'Faltam {count} dias',
  },
  hoursLeft: {
    one: 'Falta {count} hora',
    many: 'Faltam {count} de horas',
    other: 'Faltam {count} horas',
  },
  minutesLeft: {
    one: 'Falta {count} minuto',
    many: 'Faltam {count} de minutos',
    other: 'Faltam {count} minutos',
  },

  askEducation: 'Cada criança refugiada na escola.',
  askShelter: 'Cada família refugiada num lugar seguro.',
  askLivelihoods: 'Cada pessoa refugiada livre para trabalhar e aprender.',

  peopleSigned: {
    one: '{count} pessoa assinou',
    many: '{count} de pessoas assinaram',
    other: '{count} pessoas assinaram',
  },
  goal: 'Objetivo: {goal}',
  countOfGoal: 'Assinaturas: {count} de {goal}',
  petitionClosed: 'Esta petição está encerrada',
  countAsOf: 'Atualizado em {date}',

  givenName: 'Primeiro nome',
  familyName: 'Último nome',
  fullName: 'Nome',
  email: 'E-mail',
  country: 'País',
  postalCode: 'Código postal',
  comment: 'Comentário',
  optional: '(opcional)',
  chooseCountry: 'Escolha um país',
  privacyNotice: 'Aviso de privacidade',
  signNow: 'Assinar agora',
  sending: 'A enviar…',
  problem: 'Há um problema',
  fieldMissing: '{label}: preencha este campo',
  emailWrong: 'Escreva o e-mail no formato name@example.org',
  looksLikeProgram: 'Foi preenchido um campo invisível. Envie novamente, por favor.',
  offlineQueued: 'Está sem ligação à Internet. Enviaremos a assinatura assim que a recuperar.',
  sendFailed: 'Não foi possível enviar a sua assinatura. O que escreveu continua aqui.',
  tooMany:
    'Estão a chegar demasiadas assinaturas. Aguarde um minuto, por favor. O que escreveu continua aqui.',

  thankYou: 'Obrigado',
  signatureAccepted: 'Recebemos a sua assinatura.',
  checkInbox: 'Veja o seu e-mail: pode ser necessário confirmar a assinatura.',
  alreadySigned: 'Já assinou esta petição',
  youSigned: 'Petição assinada',
  shareInvitation: 'Só mais uma coisa: convide outras pessoas a assinar.',
  share: 'Partilhar',
  copyLink: 'Copiar ligação',
  linkCopied: 'Ligação copiada',
  linkToCopy: 'Ligação',

  moreStories: 'Mais histórias',
  moreStoriesFrom: 'Mais histórias de {month}',
  noStories: 'Não há histórias.',
  storiesFailed: 'Não foi possível carregar as histórias.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'Não foi possível carregar os números anteriores.',

  upcomingWebinars: 'Próximos webinários',
  noEvents: 'Não há eventos.',
  webinarsFailed: 'Não foi possível carregar os eventos.',
  liveNow: 'Em direto',
  cancelled: 'Cancelado',
  tentative: 'Por confirmar',
  timeThere: '{time} ({zone})',
  calendarFile: 'Ficheiro de calendário (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'A carregar…',

  coalitionHeading: 'A coligação {hashtag}',
  coalitionInvitation:
    'Universidades, clubes, empresas, cidades e comunidades religiosas, em conjunto.',
  members: {one: '{count} membro', many: '{count} de membros', other: '{count} membros'},
  membersFailed: 'Não foi possível carregar os membros.',
  mapHeading: 'Histórias {hashtag} de todo o mundo',
  mapInvitation: 'Há quem acolha os refugiados. Conte como o faz.',
  addStory: 'Acrescentar a sua história',
  stories: {one: '{count} história', many: '{count} de histórias', other: '{count} histórias'},
};
