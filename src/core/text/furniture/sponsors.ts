import { opening } from './patterns.ts';

const show = '(?:episode|podcast|newsletter|article|video|edition|post|content|section|series)';
const emission =
  '(?:épisode|podcast|émission|article|contenu|newsletter|lettre|vidéo|numéro|édition|série|chronique)';

/** What says who paid for a page. */
export const sponsors = [
  opening(
    `(?:this|today's|the|our) (?:\\S+ )?(?:${show}|show|programme|program|story|report) (?:is|was|comes|has been)(?: also)? brought to you`,
    `(?:this|today's|our) ${show} (?:is|was|has been)(?: \\S+)? (?:sponsored|supported|made possible|paid for|presented|produced in (?:partnership|association)|funded) (?:by|with)`,
    '(?:and now,? )?a (?:word|message) from our|(?:many )?thanks to our sponsors?|our sponsors? (?:this week|today)',
  ),
  opening(
    `(?:cet|cette|ce|notre) ${emission} vous (?:est|a été|sont) (?:proposée?|présentée?|offerte?)`,
    '(?:cet|ce|cette|notre) (?:épisode|podcast|contenu|newsletter|lettre|article) (?:est|a été) (?:sponsorisée?|parrainée?|(?:réalisée?|produite?|conçue?) en (?:partenariat|collaboration) avec)',
    '(?:un|le) (?:message|mot) de (?:notre|nos) (?:partenaire|sponsor|annonceur)s?|merci à (?:notre|nos) (?:partenaire|sponsor)s?',
  ),
];
