/**
 * The sites on which Siyaq works from the moment it is installed, by registrable domain:
 * large Arabic news outlets that a reader of international news meets daily. Every group
 * says why it is here; anything else is a click ("annotate this page") or a grant away.
 */
const SITES_BY_REASON: Readonly<Record<string, readonly string[]>> = {
  /** Pan-Arab broadcasters: the widest audiences in every Arab country. */
  broadcasters: [
    'aljazeera.net',
    'alarabiya.net',
    'skynewsarabia.com',
    'almayadeen.net',
    'alhurra.com',
    'asharq.com',
    'alghad.tv',
    'alaraby.com',
  ],
  /** Arabic services of foreign broadcasters: heavy on world news and its many names. */
  foreignServices: [
    'arabic.rt.com',
    'france24.com',
    'dw.com',
    'arabic.euronews.com',
    'arabic.cnn.com',
    'trtarabi.com',
    'arabic.news.cn',
    'sputnikarabic.ae',
  ],
  /** Pan-Arab dailies and sites with their own foreign desks. */
  dailies: [
    'aawsat.com',
    'alquds.co.uk',
    'alaraby.co.uk',
    'independentarabia.com',
    'arabicpost.net',
    'raialyoum.com',
    'alarab.co.uk',
  ],
  /** National papers of record, so that each region's readers find theirs. */
  national: [
    'ahram.org.eg',
    'almasryalyoum.com',
    'youm7.com',
    'shorouknews.com',
    'annahar.com',
    'al-akhbar.com',
    'alghad.com',
    'okaz.com.sa',
    'alriyadh.com',
    'al-jazirah.com',
    'emaratalyoum.com',
    'albayan.ae',
    'al-ain.com',
    'alqabas.com',
    'al-watan.com',
    'hespress.com',
    'elkhabar.com',
    'mosaiquefm.net',
  ],
  /** Agencies and the United Nations: the texts that others reprint. */
  agencies: ['aa.com.tr', 'news.un.org', 'spa.gov.sa', 'wam.ae', 'kuna.net.kw', 'petra.gov.jo'],
};

/** The BBC serves every language from one host, so only its Arabic section is named. */
const ONE_SECTION = ['https://www.bbc.com/arabic/*'];

/** Match patterns for the manifest: https only, each domain with its subdomains. */
export const CURATED_SITES: readonly string[] = [
  ...Object.values(SITES_BY_REASON).flatMap((domains) => domains.map((d) => `https://*.${d}/*`)),
  ...ONE_SECTION,
];

/** The optional grant: every http and https site. */
export const EVERYWHERE = '*://*/*';
