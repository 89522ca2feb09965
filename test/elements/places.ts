// Places as a partner's list has them, for the tests of the elements that show them.
const COUNTRIES = ['DE', 'FR', 'KE', 'CA', 'JO', 'BR'];
const CATEGORIES = ['university', 'sport', 'art', 'ngo', 'corporate', 'municipality', 'faith'];

/** So many places, some of them in each country, all over the map. */
export const places = (count: number) =>
  [...Array(count).keys()].map((index) => ({
    name: `Place ${String(index + 1).padStart(4, '0')}`,
    url: `https://places.example/${String(index + 1)}`,
    country: COUNTRIES[index % COUNTRIES.length],
    city: `Town ${String(index % 97)}`,
    category: CATEGORIES[index % CATEGORIES.length],
    longitude: ((index * 37) % 300) - 150,
    latitude: ((index * 17) % 110) - 45,
  }));

/** Some that differ in everything. */
export const MIXED = [
  {
    name: 'Universität am Auenwald',
    url: 'https://places.example/auenwald',
    country: 'DE',
    city: 'Leipzig',
    category: 'university',
    longitude: 12.4,
    latitude: 51.3,
  },
  {
    name: 'نادي النخيل',
    url: 'https://places.example/nakhil',
    country: 'JO',
    city: 'إربد',
    category: 'sport',
    lang: 'ar',
    longitude: 35.9,
    latitude: 32.6,
  },
  {
    name: 'Les Voisins',
    url: 'https://places.example/voisins',
    country: 'FR',
    city: 'Lyon',
    category: 'ngo',
    summary: 'They have moved in next door.',
    date: '2017-06-20',
    longitude: 4.8,
    latitude: 45.8,
  },
  {name: 'Nowhere at all', category: 'other'},
];
