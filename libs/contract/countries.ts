import { iso31661, iso31662 } from 'iso-3166';

let codes: { readonly countries: ReadonlySet<string>; readonly all: ReadonlySet<string> } | undefined;

/** Made at the first use: some five thousand codes, which a program without a body does not need. */
function known() {
  if (!codes) {
    const countries = iso31661.map(({ alpha2 }) => alpha2);
    codes = { countries: new Set(countries), all: new Set([...countries, ...iso31662.map(({ code }) => code)]) };
  }
  return codes;
}

/**
 * True for a country code that ISO 3166-1 has assigned. Codes that are only reserved (`UK`, `EU`) or left to users
 * (`XK`, `ZZ`) name no country here: an applicant is told to say `GB`, or the country it is registered in.
 */
export const isCountry = (code: string): boolean => known().countries.has(code);

/** True for an assigned country code, or one that ISO 3166-2 gives to a part of a country: `US-VA`. */
export const isJurisdiction = (code: string): boolean => known().all.has(code);
