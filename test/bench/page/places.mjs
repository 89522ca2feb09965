// Stories of many places, the same on every run: most of them where the campaign's partners are many.

/** Of the numbers from 0 to 1, those of Lehmer's generator with this seed. */
const SEED = 20_170_620;

/** Town, country, longitude, latitude, and how many of all stories it has next to the others. */
const TOWNS = [
  ['Berlin', 'DE', 13.4, 52.5, 9],
  ['Hamburg', 'DE', 10, 53.6, 5],
  ['Leipzig', 'DE', 12.4, 51.3, 4],
  ['London', 'GB', -0.1, 51.5, 9],
  ['York', 'GB', -1.1, 54, 5],
  ['Glasgow', 'GB', -4.3, 55.9, 4],
  ['Paris', 'FR', 2.4, 48.9, 7],
  ['Lyon', 'FR', 4.8, 45.8, 4],
  ['Bruxelles', 'BE', 4.4, 50.8, 4],
  ['Utrecht', 'NL', 5.1, 52.1, 4],
  ['København', 'DK', 12.6, 55.7, 3],
  ['Malmö', 'SE', 13, 55.6, 4],
  ['Tromsø', 'NO', 19, 69.6, 2],
  ['Kraków', 'PL', 19.9, 50.1, 4],
  ['Brno', 'CZ', 16.6, 49.2, 2],
  ['Wien', 'AT', 16.4, 48.2, 4],
  ['Genève', 'CH', 6.1, 46.2, 4],
  ['Palermo', 'IT', 13.4, 38.1, 4],
  ['Μυτιλήνη', 'GR', 26.6, 39.1, 4],
  ['Zaragoza', 'ES', -0.9, 41.6, 3],
  ['Coimbra', 'PT', -8.4, 40.2, 2],
  ['Izmir', 'TR', 27.1, 38.4, 5],
  ['طرابلس', 'LB', 35.8, 34.4, 4],
  ['إربد', 'JO', 35.9, 32.6, 4],
  ['الإسكندرية', 'EG', 29.9, 31.2, 3],
  ['Sfax', 'TN', 10.8, 34.7, 2],
  ['Dakar', 'SN', -17.4, 14.7, 2],
  ['Ibadan', 'NG', 3.9, 7.4, 3],
  ['Addis Abeba', 'ET', 38.7, 9, 3],
  ['Kampala', 'UG', 32.6, 0.3, 5],
  ['Nairobi', 'KE', 36.8, -1.3, 6],
  ['Kigali', 'RW', 30.1, -1.9, 2],
  ['Durban', 'ZA', 31, -29.9, 3],
  ['Lahore', 'PK', 74.3, 31.5, 3],
  ['Pune', 'IN', 73.9, 18.5, 3],
  ["Cox's Bazar", 'BD', 92, 21.4, 4],
  ['Chiang Mai', 'TH', 99, 18.8, 2],
  ['松江', 'JP', 133.1, 35.5, 2],
  ['Busan', 'KR', 129.1, 35.2, 2],
  ['Melbourne', 'AU', 145, -37.8, 4],
  ['Auckland', 'NZ', 174.8, -36.9, 3],
  ['Toronto', 'CA', -79.4, 43.7, 7],
  ['Winnipeg', 'CA', -97.1, 49.9, 4],
  ['Minneapolis', 'US', -93.3, 45, 7],
  ['San Diego', 'US', -117.2, 32.7, 5],
  ['Utica', 'US', -75.2, 43.1, 4],
  ['Monterrey', 'MX', -100.3, 25.7, 3],
  ['Medellín', 'CO', -75.6, 6.2, 4],
  ['Quito', 'EC', -78.5, -0.2, 3],
  ['São Paulo', 'BR', -46.6, -23.6, 4],
  ['Rosario', 'AR', -60.6, -32.9, 2],
];

const KINDS = [
  ['University', 'university'],
  ['Football Club', 'sport'],
  ['Theatre', 'art'],
  ['Neighbours', 'ngo'],
  ['Bakery', 'corporate'],
  ['Town Hall', 'municipality'],
  ['Community of Faith', 'faith'],
];

const DEEDS = [
  'Forty people learn the language together, and two of them teach it by now.',
  'A workshop lends tools & time; what is made there furnishes the flats of those who come next.',
  'Each Thursday somebody else cooks, and everybody stays for the dishes.',
  'The first choir rehearsal had six voices in five languages. Today there are ninety.',
  'Since spring, three apprentices have found work with firms nearby.',
];

/** Degrees that a town's stories are from its middle, mostly. */
const SPREAD = 0.6;
const DAY = 86_400_000;

/** GeoJSON of so many stories. */
export function placesJson(count) {
  const chance = lehmer(SEED);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const drawn = TOWNS.flatMap((town) => Array(town[4]).fill(town));
  const features = [...Array(count).keys()].map((index) => {
    const [city, country, longitude, latitude] = pick(drawn);
    const [kind, category] = pick(KINDS);
    // The sum of several is near zero more often than not.
    const away = () => SPREAD * (chance() + chance() + chance() - 1.5);
    const date = new Date(Date.UTC(2016, 5, 20) + Math.floor(chance() * 700) * DAY);
    return {
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [longitude + away(), latitude + away()].map(rounded)},
      properties: {
        name: `${kind} ${city} ${index + 1}`,
        url: `https://stories.example/${index + 1}/`,
        country,
        city,
        category,
        summary: pick(DEEDS),
        date: date.toISOString().slice(0, 10),
      },
    };
  });
  return JSON.stringify({type: 'FeatureCollection', features});
}

/** To a hundred metres. */
const rounded = (degrees) => Number(degrees.toFixed(3));

function lehmer(seed) {
  const MODULUS = 2_147_483_647;
  let state = seed;
  return () => (state = (state * 16_807) % MODULUS) / MODULUS;
}
