/** Starts of parameter names that say where a reader came from, never what is shown. */
const prefixes =
  /^(?:utm_|at_|lmd_|mc_|pk_|piwik_|mtm_|matomo_|hsa_|_hs|__hs|ns_|xt(?:or|s|ref|cr|mc|np)$|fb_|ga_|gad_|gaa_|gclid|oly_|wt_|vero_|elq|bsft_|trk|guce_|amp_|__twitter|ml_subscriber|cmpid|s_cid|sc_cmp|estat_)/i;

const names = new Set(
  `fbclid gclsrc dclid gbraid wbraid msclkid twclid ttclid li_fat_id yclid igshid igsh _ga _gl _openstat zanpid wickedid
  rb_clickid irclickid tduid mkt_tok mbid ocid ito ico ncid smid smtyp sref srnd spm cmp cn-track mkcid guccounter
  _branch_match_id nr_email_referer inf_contact_key ss_email_id ck_subscriber_id _bhlid isfreemail triedredirect
  ref_src ref_url referrer reflink sr_share share_id sharetype echobox amp outputtype usqp xtatc actid
  unlocked_article_code gift giftcopy gift_token gifttoken sharetoken share_token shared_token feature_share
  newsletter_id nlid emailid`
    .split(/\s+/)
    .filter(Boolean),
);

/** Parameters that are tracking only when their value names a channel (`?ref=twitter`), as elsewhere they name a page. */
const channelled = new Set(['ref', 'source', 'src', 'from', 'via', 'origin', 'output', 'share']);
const channel =
  /^(?:|x|twitter|facebook|fb|linkedin|instagram|whatsapp|telegram|bluesky|mastodon|slack|teams|rss|feed|e?mail|newsletter.*|nl|share.*|social|push|notif.*|home(?:page)?|hp|app|amp|copy|link|google|qwant|flipboard|apple_?news|partage.*)$/i;

const bySite: readonly [site: RegExp, names: ReadonlySet<string>][] = [
  [
    /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/,
    new Set(['si', 'feature', 'pp', 'ab_channel']),
  ],
  [/(?:^|\.)campaign-archive\d?\.com$/, new Set(['e'])],
  [/(?:^|\.)(?:twitter|x)\.com$/, new Set(['s', 't'])],
  [/(?:^|\.)substack\.com$/, new Set(['r', 'publication_id', 'post_id', 'showwelcome'])],
];

/** Parameters that open an article to whoever follows the address, so that readers need them. */
const opening = new Set(
  'unlocked_article_code gift giftcopy gift_token gifttoken sharetoken share_token shared_token'.split(
    ' ',
  ),
);

/** Whether a parameter lets people read what is closed to others. */
export const opensArticle = (name: string): boolean => opening.has(name.toLowerCase());

/** Whether a parameter tells apart readers rather than pages; gift tokens count, as they open the same article. */
export function isTracking(name: string, value: string, host: string): boolean {
  const key = name.toLowerCase();
  if (prefixes.test(key) || names.has(key)) return true;
  if (channelled.has(key)) return channel.test(value);
  return bySite.some(([site, ours]) => site.test(host) && ours.has(key));
}
