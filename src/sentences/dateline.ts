const place = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[\s/]\p{Lu}[\p{Lu}.'’-]*){0,4}`;
const region = String.raw`(?:,\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}){0,2}`;
const day = String.raw`(?:,?\s(?:\p{Lu}[\p{Ll}]+\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}+\.?)(?:,?\s\d{4})?)?`;
const agency = String.raw`(?:\s?\([^)]{2,40}\))?`;
/** A hyphen needs spaces: "NATO-led" is no dateline. */
const dash = String.raw`(?:\s+(?:-{1,3}|–)\s+|\s?--\s?|\s?—\s?|:\s+)`;

/** "ANKARA, Oct 11 (Reuters) - ", "KIEV, Ukraine (AP) — ", "WASHINGTON — ". */
const upperCasePlace = new RegExp(String.raw`^${place}${region}${day}${agency}${dash}(?=\S)`, 'u');
/** "Muscat, 14 May 2018 - ": a place in mixed case needs a day or an agency beside it. */
const mixedCasePlace = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}${region}(?:,?\s(?:\p{Lu}\p{Ll}+\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}+\.?)(?:,?\s\d{4})?${agency}|\s\([^)]{2,40}\))${dash}(?=\S)`,
  'u',
);
/** "Tel Aviv, Israel - ", "McALLEN, Texas — ": a place in mixed case with its region and a dash between spaces. */
const mixedCaseWithRegion =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2},\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?\s(?:-{1,2}|–|—)\s(?=\p{Lu})/u;
/** "(CNN) - ", "(Reuters) ": without a dash only what is written like an agency. */
const bareAgency =
  /^\((?:[A-Z][\w./& ]{1,30}\)\s?(?:-{1,2}|–|—)|(?:[A-Z]{2,}[\w./& ]{0,20}|Reuters|Bloomberg)\))\s?(?=\S)/u;

/** Length of the dateline at the start of a paragraph, the dash and space after it included; 0 without one. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 140);
  const match =
    upperCasePlace.exec(head) ??
    mixedCasePlace.exec(head) ??
    mixedCaseWithRegion.exec(head) ??
    bareAgency.exec(head);
  return match === null ? 0 : match[0].length;
}
