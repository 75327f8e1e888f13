/// Countries, regions, zones, domains and numbers as CRMs write them, in the contract's codes.

/// English names and habits that `Intl` does not know.
const countryHabits: readonly (readonly [string, string])[] = [
  ["usa", "US"], ["u.s.", "US"], ["u.s.a.", "US"], ["united states of america", "US"], ["america", "US"],
  ["uk", "GB"], ["u.k.", "GB"], ["great britain", "GB"], ["england", "GB"], ["scotland", "GB"], ["wales", "GB"], ["northern ireland", "GB"],
  ["holland", "NL"], ["the netherlands", "NL"], ["czech republic", "CZ"], ["turkey", "TR"], ["south korea", "KR"], ["korea", "KR"],
  ["republic of korea", "KR"], ["russian federation", "RU"], ["viet nam", "VN"], ["uae", "AE"], ["hong kong", "HK"], ["macau", "MO"],
  ["ivory coast", "CI"], ["deutschland", "DE"], ["österreich", "AT"], ["schweiz", "CH"], ["españa", "ES"], ["brasil", "BR"], ["italia", "IT"],
];

/// Codes of groups and of places that are no country's.
const noCountry = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"]);

/// Every country's code by its names in English, and in the words above.
function countriesByName(): Map<string, string> {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Map<string, string>();
  for (let n = 0; n < 676; n += 1) {
    const code = String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26));
    // A code that became another one (DD, SU, UK) is written as what it became.
    if (noCountry.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    const name = names.of(code);
    if (name === undefined || name === code) continue;
    found.set(code.toLowerCase(), code);
    found.set(name.toLowerCase(), code);
  }
  for (const [name, code] of countryHabits) found.set(name, code);
  return found;
}
let countries: Map<string, string> | undefined;

/// ISO 3166-1 code of a country given by code or English name; undefined when there is no such country.
export function countryCode(written: string): string | undefined {
  countries ??= countriesByName();
  return countries.get(written.trim().toLowerCase());
}

/// Subdivisions whose codes CRMs hold without the country's.
const regions: Readonly<Record<string, string>> = {
  US: "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming",
  CA: "AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,QC Québec,SK Saskatchewan,YT Yukon",
  AU: "ACT Australian Capital Territory,NSW New South Wales,NT Northern Territory,QLD Queensland,SA South Australia,TAS Tasmania,VIC Victoria,WA Western Australia",
};

/// Countries whose regions are known by name.
export const hasRegions = (country: string): boolean => Object.hasOwn(regions, country);

/// ISO 3166-2 code of a region given by code or name; undefined when the country has none such.
export function regionCode(country: string, written: string): string | undefined {
  const wanted = written.trim().toLowerCase().replace(new RegExp(`^${country.toLowerCase()}-`), "");
  const found = (regions[country] ?? "").split(",").find((line) => {
    const [code = "", ...name] = line.split(" ");
    return code.toLowerCase() === wanted || name.join(" ").toLowerCase() === wanted;
  });
  return found === undefined ? undefined : `${country}-${found.split(" ")[0]}`;
}

/// The zone's own spelling; undefined when there is none of that name.
export function zoneName(written: string): string | undefined {
  if (!written.includes("/") && !/^(utc|gmt)$/i.test(written)) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: written }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/// The host of a web address, without `www.`; undefined when it is no host.
export function domainOf(website: string): string | undefined {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(website.trim())?.[1]?.toLowerCase().replace(/^www\./, "");
  return host !== undefined && host.includes(".") && host.length <= 253 ? host : undefined;
}

/// A number with a country's prefix, less what stands between its digits; any other number as it is. `(0)` behind the prefix is
/// dialled within the country alone, but in Italy and its neighbours from everywhere.
export function phoneNumber(written: string): string {
  const abroad = written.replace(/^(\+(?!39|37[89])\d{1,3}[\s.\/-]*)\(\s*0\s*\)/, "$1");
  return /^\+[\d\s().\/-]+$/.test(abroad) ? `+${abroad.replace(/\D/g, "")}` : written;
}

let currencies: ReadonlySet<string> | undefined;

/// Whether ISO 4217 has this code.
export function isCurrency(code: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf("currency"));
  return currencies.has(code);
}

/// BCP 47 in its canonical spelling (`en_US` is read as `en-US`); undefined when it is no tag.
export function languageTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
