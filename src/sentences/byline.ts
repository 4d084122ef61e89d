const name = String.raw`\p{Lu}[\p{L}.'’-]*`;
const bylines: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:By|BY|by)[:\s]+${name}(?:[\s,]+(?:and|AND|&|of|for|in|with|${name}|@\w+)){0,14}\.?$`,
    'u',
  ),
  /^\(?(?:Photo|Photos|Photograph|Picture|Image|Illustration|Video|Credit|File photo|FILE)(?:\s(?:by|credit|courtesy)|:|\s?[-–—])\s?.{0,160}$/iu,
  /^(?:Office of the (?:Spokesperson|Press Secretary|Historian)|Press Statement|Media Note|Readout|For Immediate Release|Fact Sheet|Remarks to the Press)\.?$/iu,
  new RegExp(
    String.raw`^${name}(?:\s${name}){1,4},\s(?:Secretary of State|Department Spokesperson|Deputy (?:Department )?Spokesperson|Acting .{3,40}|Deputy Secretary .{2,20}|Under Secretary .{3,60}|Assistant Secretary .{3,60}|Press Secretary|Principal Deputy .{3,40}|Special (?:Envoy|Representative) .{3,60}|(?:Staff )?(?:Writer|Correspondent|Reporter))$`,
    'u',
  ),
  /^\(?(?:Reporting|Additional reporting|Writing|Editing|Compiled|Translated|Edited|Interview(?:ed)?)(?:\s.{1,40})?\sby\s.{3,200}$/iu,
  /^(?:Published|Updated|Last updated|Posted|Modified|First published)(?:\s(?:on|at))?:?\s.{0,12}\d.{0,60}$/iu,
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s\d{4})(?:[,\s|·-]+(?:at\s)?\d{1,2}[:.]\d\d.{0,20})?$/iu,
  /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|GMT|EST|EDT|ET|UTC|BST|CET).{0,40}$/iu,
];

/** Whether a line names who wrote, took or issued something, or when, and says nothing of its own. */
export function isBylineText(text: string): boolean {
  return text.length <= 240 && bylines.some((pattern) => pattern.test(text));
}
