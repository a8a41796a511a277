// What is looked at: one page of each kind, in languages of every script and direction.

/** How each language is written. */
export const DIRECTIONS = { it: "ltr", en: "ltr", ar: "rtl", ur: "rtl", bn: "ltr", zh: "ltr", uk: "ltr" };
export const LANGUAGES = Object.keys(DIRECTIONS);

/** Pages that every language has: their address after `/<language>/`. */
export const KINDS = {
  home: "",
  topic: "topics/documents/",
  guide: "guides/permesso-rinnovo/",
  numbers: "guides/numeri-emergenza/",
  danger: "guides/EM-02/",
  guides: "guides/",
  desk: "desks/questura-immigrazione/",
  desks: "desks/",
  organization: "organizations/questura-pistoia/",
  organizations: "organizations/",
  term: "glossary/permesso-di-soggiorno/",
  glossary: "glossary/",
  "a-z": "a-z/",
  search: "search/",
  about: "pages/about/",
  "who-speaks": "who-speaks/",
  offline: "offline/",
  "not-kept": "offline/not-kept/",
  phrasebook: "phrasebook/",
  event: "events/laboratorio-domande-allo-sportello/",
  events: "events/",
  campaign: "campaigns/hai-una-domanda/",
  journey: "journeys/permesso-in-scadenza/",
  journeys: "journeys/",
};

/** Pages of all languages together. */
export const DOORS = { chooser: "/", code: "/PS-03/", missing: "/there/is/no/such/page/" };

/** The address of a page of a kind in a language. */
export const address = (language, kind) => `/${language}/${KINDS[kind]}`;

/** Views of a guide for both sides of a desk, in every language but Italian. */
export const BOTH_SIDES = LANGUAGES.filter((language) => language !== "it").flatMap((language) => [
  { name: `facing-${language}`, path: `/${language}+it/${KINDS.guide}`, language },
  { name: `show-${language}`, path: `/${language}/${KINDS.guide}show/`, language },
]);

/** Every page: its name, its address, and the language it is in. */
export const PAGES = [
  ...Object.entries(DOORS).map(([kind, path]) => ({ name: kind, path, language: "it" })),
  ...LANGUAGES.flatMap((language) =>
    Object.keys(KINDS).map((kind) => ({ name: `${kind}-${language}`, path: address(language, kind), language })),
  ),
  ...BOTH_SIDES,
];
