/**
 * The common ones of Windows's names for zones, each without its "Standard Time", and what they are
 * called elsewhere. Outlook and Exchange write them into calendars.
 *
 * @see https://github.com/unicode-org/cldr/blob/main/common/supplemental/windowsZones.xml
 */
export const WINDOWS_ZONES: ReadonlyMap<string, string> = new Map(
  `Hawaiian=Pacific/Honolulu
Alaskan=America/Anchorage
Pacific=America/Los_Angeles
US Mountain=America/Phoenix
Mountain=America/Denver
Central=America/Chicago
Central (Mexico)=America/Mexico_City
Canada Central=America/Regina
Eastern=America/New_York
US Eastern=America/Indianapolis
SA Pacific=America/Bogota
Venezuela=America/Caracas
Atlantic=America/Halifax
Pacific SA=America/Santiago
Newfoundland=America/St_Johns
E. South America=America/Sao_Paulo
Argentina=America/Buenos_Aires
Greenwich=Atlantic/Reykjavik
GMT=Europe/London
W. Europe=Europe/Berlin
Romance=Europe/Paris
Central Europe=Europe/Budapest
Central European=Europe/Warsaw
GTB=Europe/Bucharest
FLE=Europe/Kiev
E. Europe=Europe/Chisinau
Turkey=Europe/Istanbul
Russian=Europe/Moscow
Morocco=Africa/Casablanca
W. Central Africa=Africa/Lagos
South Africa=Africa/Johannesburg
Egypt=Africa/Cairo
Sudan=Africa/Khartoum
E. Africa=Africa/Nairobi
Israel=Asia/Jerusalem
Jordan=Asia/Amman
Middle East=Asia/Beirut
Syria=Asia/Damascus
Arab=Asia/Riyadh
Arabic=Asia/Baghdad
Iran=Asia/Tehran
Arabian=Asia/Dubai
Georgian=Asia/Tbilisi
Afghanistan=Asia/Kabul
Pakistan=Asia/Karachi
India=Asia/Calcutta
Nepal=Asia/Katmandu
Bangladesh=Asia/Dhaka
SE Asia=Asia/Bangkok
China=Asia/Shanghai
Singapore=Asia/Singapore
Taipei=Asia/Taipei
Tokyo=Asia/Tokyo
Korea=Asia/Seoul
W. Australia=Australia/Perth
Cen. Australia=Australia/Adelaide
E. Australia=Australia/Brisbane
AUS Eastern=Australia/Sydney
New Zealand=Pacific/Auckland`
    .split('\n')
    .map((line): [string, string] => {
      const [windows = '', iana = ''] = line.split('=');
      return [windows, iana];
    }),
);
