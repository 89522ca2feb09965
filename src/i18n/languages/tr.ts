import type {Origin, Strings} from '../strings.js';

/** Türkçe */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Dilekçeyi imzalayın',
  joinCoalition: 'Koalisyona katılın',
  pastIssues: 'Eski sayıları mı arıyorsunuz?',
  more: 'Daha fazla',
  addToCalendar: 'Takvime ekle',
  close: 'Kapat',
  tryAgain: 'Tekrar dene',
  newTab: '(yeni sekmede açılır)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Mültecilerin yanındayız {hashtag}',
  bannerMessage:
    'Her mülteci çocuk okula gitsin, her mülteci ailenin güvenli bir yuvası olsun, her mülteci özgürce çalışıp öğrenebilsin. Siz de imzanızla destek olun.',
  messageClosed: 'Mesaj kapatıldı',
  daysLeft: {one: '{count} gün kaldı', other: '{count} gün kaldı'},
  hoursLeft: {one: '{count} saat kaldı', other: '{count} saat kaldı'},
  minutesLeft: {one: '{count} dakika kaldı', other: '{count} dakika kaldı'},

  askEducation: 'Her mülteci çocuk okula gitsin.',
  askShelter: 'Her mülteci ailenin güvenli bir yuvası olsun.',
  askLivelihoods: 'Her mülteci özgürce çalışıp öğrenebilsin.',

  peopleSigned: {one: '{count} kişi imzaladı', other: '{count} kişi imzaladı'},
  goal: 'Hedef: {goal}',
  countOfGoal: 'Hedeflenen {goal} imzanın {count} tanesi toplandı',
  petitionClosed: 'Bu dilekçe imzaya kapandı',
  countAsOf: '{date} itibarıyla',

  givenName: 'Ad',
  familyName: 'Soyad',
  fullName: 'Ad soyad',
  email: 'E-posta',
  country: 'Ülke',
  postalCode: 'Posta kodu',
  comment: 'Yorum',
  optional: '(isteğe bağlı)',
  chooseCountry: 'Ülke seçin',
  privacyNotice: 'Gizlilik bildirimi',
  signNow: 'Hemen imzala',
  sending: 'Gönderiliyor…',
  problem: 'Bir sorun var',
  fieldMissing: '{label}: lütfen bu alanı doldurun',
  emailWrong: 'E-posta adresini şu biçimde yazın: name@example.org',
  looksLikeProgram: 'İnsanların görmediği bir alan doldurulmuş. Lütfen bir kez daha gönderin.',
  offlineQueued: 'Çevrim dışısınız. Yeniden bağlandığınızda imzanızı göndereceğiz.',
  sendFailed: 'İmzanız gönderilemedi. Yazdıklarınız hâlâ burada.',
  tooMany: 'Şu anda çok fazla imza geliyor. Lütfen bir dakika bekleyin. Yazdıklarınız hâlâ burada.',

  thankYou: 'Teşekkür ederiz',
  signatureAccepted: 'İmzanız kabul edildi.',
  checkInbox: 'Lütfen gelen kutunuza bakın: imzanızı onaylamanız istenebilir.',
  alreadySigned: 'Daha önce imzaladınız',
  youSigned: 'İmzaladınız',
  shareInvitation: 'Bir ricamız daha var: başkalarını da imzalamaya davet edin.',
  share: 'Paylaş',
  copyLink: 'Bağlantıyı kopyala',
  linkCopied: 'Bağlantı kopyalandı',
  linkToCopy: 'Bağlantı',

  moreStories: 'Diğer hikâyeler',
  moreStoriesFrom: 'Diğer hikâyeler – {month}',
  noStories: 'Hikâye yok.',
  storiesFailed: 'Hikâyeler yüklenemedi.',
  photoBy: 'Fotoğraf: {credit}',

  issuesFailed: 'Eski sayılar yüklenemedi.',

  upcomingWebinars: 'Yaklaşan çevrim içi seminerler',
  noEvents: 'Etkinlik yok.',
  webinarsFailed: 'Etkinlikler yüklenemedi.',
  liveNow: 'Şu an canlı',
  cancelled: 'İptal edildi',
  tentative: 'Henüz kesinleşmedi',
  timeThere: '{time} ({zone})',
  calendarFile: 'Takvim dosyası (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Yükleniyor…',

  coalitionHeading: '{hashtag} koalisyonu',
  coalitionInvitation:
    'Üniversiteler, kulüpler, şirketler, kentler ve inanç toplulukları bir arada.',
  members: {one: '{count} üye', other: '{count} üye'},
  membersFailed: 'Üyeler yüklenemedi.',
  mapHeading: 'Dünyanın dört bir yanından {hashtag} hikâyeleri',
  mapInvitation: 'İnsanlar mültecilere kucak açıyor. Siz nasıl yaptığınızı anlatın.',
  addStory: 'Hikâyenizi ekleyin',
  stories: {one: '{count} hikâye', other: '{count} hikâye'},
};
