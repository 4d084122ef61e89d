/** Words that open sentences or stand in titles with a capital and are never part of a person's name. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an and or but if when while as at by for from in into of on onto over to up with without within this that these those there here ' +
    'he she it they we i you his her its their our my your him them us me who whom whose which what why how where not no nor yes so yet ' +
    'after before during since until although though because despite amid among against about above below between both either neither ' +
    'all any each every few many more most much some several such other another same one two three four five six seven eight nine ten ' +
    'is are was were be been being has have had do does did will would shall should can could may might must also still even just only ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december feb apr aug sept oct nov dec ' +
    'mr mrs ms dr sir earlier later last next now then today tomorrow yesterday meanwhile however moreover nevertheless according asked speaking ' +
    'under through across around per via like unlike than once instead first second third new news old former ex senior top north south east west northern southern eastern western ' +
    'god christmas easter ramadan internet twitter facebook read watch photo image video story getty reuters ap afp bbc cnn npr note q remarks press statement release question answer ' +
    'republican democrat democratic republicans democrats conservative liberal labour islamic muslim muslims christian jewish jews sunni shia shiite catholic arab arabs european europeans western nuclear ' +
    'thank thanks please welcome good let'
  ).split(' '),
);

/** Small words inside names: "Mohammed bin Salman", "Staffan de Mistura". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn ben de da di van von der den le la ul abu ould du dos ter del dela bint y e un ud'.split(
    ' ',
  ),
);

/** Words that end a noun phrase when one walks left from its head. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  (
    'of on in at by for from to with into over about against after before between during without within under through that which who whom whose what ' +
    'and or but nor as if when while because since until than so not is are was were be been being has have had do does did will would shall should can ' +
    'could may might must he she it they we i you him them us me said says told met meet asked urged called warned including also only even just ' +
    'then there where how why upon amid among despite like via per toward towards around near outside inside across along up down out off ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday'
  ).split(' '),
);

export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'some',
  'any',
  'every',
  'each',
  'no',
  'another',
  'all',
  'both',
]);

export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

export const HONORIFICS: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dr', null],
  ['sir', 'male'],
  ['dame', 'female'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['madam', 'female'],
]);

/** Role nouns that are also verbs, adjectives or first parts of compounds: "to force", "official visit". */
export const ALSO_OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'actor adm agent bank banks boat bomber business campaign campaigns capital captain captive ' +
    'carrier carriers chamber chief col command commands court courts crowd customs deputy diet ' +
    'drone entity executive exile fleet fm force forces gen general gi guard guards guerrilla head ' +
    'heads house houses industry insider intelligence island jet justice local lt maj major media ' +
    'military minor mission mp national nationals official operator panel partner party patrol peer ' +
    'peers people plane pm presidency press prince private prosecution public rep representative ' +
    'republic resident resistance sen ship ships side sides speaker spy state states tank tanks team ' +
    'unit veteran victim'
  ).split(' '),
);

/** Role nouns that are also family names: "Robert King". */
export const ROLE_SURNAMES: ReadonlySet<string> = new Set(
  (
    'king major marshal prince bishop pope judge marine mayor general captain speaker deputy chief ' +
    'guard priest monk lord cardinal baron page sheikh president force brother emir sultan'
  ).split(' '),
);
