/** A line that opens what a firm or an author says of itself: «À propos d’Acme». */
const head =
  /^[#*\t ]*(?:à propos (?:de |d['’]|du |des )|about )((?:l['’]|la |le |les |the |our )?\p{L}[^\n.!?;:]{0,60}?)[\t *:]*$/gimu;

/** A line that ends a release to the press. */
const end =
  /^[#*\t –—-]*(?:contacts? (?:presse|médias?)|relations presse|service de presse|(?:press|media) (?:contacts?|enquiries|inquiries)|notes? to editors|notes? aux (?:rédacteurs|éditeurs|rédactions)|ends)[\t *:–—-]*$/gimu;

/** Whoever it may be. */
const makers =
  /^(?:(?:l['’]|la |le |the |our )(?:auteure?|autrice|entreprise|société|groupe|author|company|group|writer)s?|us|nous)$/iu;

/** What is said of oneself: how long since, where, how large. */
const boasts =
  /(?<!\p{L})(?:leaders?|leading|fondée?|créée?|founded|established|headquartered|based in|basée? à|implantée?|spécialis\p{L}+|specialis\p{L}+|specializ\p{L}+|provides|provider|fournit|fournisseur|acteurs?|emploie|employs|collaborateurs|salariés|employees|filiale|subsidiary|conçoit|accompagne|develops|développe|mission|listed on|cotée?)(?!\p{L})/iu;

/** The share of a page that its story takes at least. */
const earliest = 1 / 3;

/** Characters that tell what a part is about. */
const opening = 400;

/** Whether a part under such a head is of the one that it names. */
function isOfItself(name: string, part: string): boolean {
  if (makers.test(name)) return true;
  const [first = ''] = /\p{Lu}[\p{L}\p{N}&-]*/u.exec(name) ?? [];
  return first !== '' && part.includes(first) && boasts.test(part);
}

/** A page without what stands at the end of a release to the press: who its sender is, and whom to call. */
export function withoutTail(page: string): string {
  const places = [
    ...Array.from(page.matchAll(head))
      .filter(({ index, 0: line, 1: name = '' }) => {
        const from = index + line.length;
        return isOfItself(name.trim(), page.slice(from, from + opening));
      })
      .map(({ index }) => index),
    ...Array.from(page.matchAll(end), ({ index }) => index),
  ].filter((at) => at > page.length * earliest);
  return page.slice(0, Math.min(page.length, ...places));
}
