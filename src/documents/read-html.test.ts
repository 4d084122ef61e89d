import { expect, test } from 'vitest';
import { readHtml } from './read-html.js';

/** An invented news page with all that stands around an article. */
const NEWS_PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Envoys meet in Bern as truce frays | The Lake Gazette</title>
<meta property="og:site_name" content="The Lake Gazette">
<meta property="og:title" content="Envoys meet in Bern as truce frays | The Lake Gazette">
<meta name="author" content="By Somebody Else">
<link rel="canonical" href="https://gazette.example/world/2022/10/12/envoys-bern">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"Envoys meet in Bern as truce frays","datePublished":"2022-10-11T23:40:00+02:00",
"author":[{"@type":"Person","name":"Ana Brandt"},{"@type":"Person","name":"Tom O&#8217;Hara"}]}]}</script>
<script>var a = "<p>tracking</p>";</script><style>p { color: red }</style></head>
<body class="cookie-consent-open">
<div id="cookieBar" class="site-cookie-banner"><p>We use cookies to improve your experience. By continuing you accept
our cookie policy and those of our 213 partners.</p><button>Accept all</button></div>
<header class="masthead"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article class="story"><h1>Envoys meet in Bern as truce frays</h1>
<p class="standfirst">Two sides talk for the first time since May, but neither would say what was on the table</p>
<div class="byline">By <a rel="author" href="/ana">Ana Brandt</a>, <time datetime="2022-10-11T23:40">11 October</time></div>
<div class="share-tools"><a>Share on Facebook</a> <a>Tweet</a></div>
<figure><img src="x.jpg"><figcaption>The envoy arrives. Photograph: L. Meyer/Agency</figcaption></figure>
<div class="wp-caption"><img src="y.jpg"><p class="wp-caption-text">A hotel by the river.</p></div>
<p>BERN, Oct&nbsp;11 — The envoys of Norland and Sudland met in <a href="/t/bern">Bern</a> on Tuesday, the first
time that they have sat at one table since the truce of May, officials of both sides said.</p>
<p>“We have brought an offer,” the Norland envoy told report&shy;ers.<br>She would not say more.</p>
<p><strong>READ MORE: <a href="/x">Why the truce of May was never kept</a></strong></p>
<p><a href="/y">Also read: Sudland’s army calls up reserves</a></p>
<aside class="pullquote"><p>“We have brought an offer”</p></aside>
<h2>A long road</h2>
<p>Switzerland hosted the talks &amp; passed messages between the two delegations for six hours.</p>
<ul><li>Norland wants the border posts reopened.</li><li>Sudland wants its prisoners back first.</li></ul>
<blockquote><p>There will be no second meeting, the Sudland foreign ministry wrote in a statement.</p></blockquote>
<div class="related-content"><h3>Related stories</h3><ul><li><a href="/1">Norland recalls its envoy</a></li></ul></div>
<div class="newsletter-signup"><p>Sign up for our morning briefing.</p><form><button>Go</button></form></div>
<p>The two are due to meet again on Friday.</p>
<h3>More on this story</h3><ul><li><a href="/3">Norland denies that it cut the water</a></li></ul>
<p class="tags"><a>Norland</a> <a>Sudland</a></p></article></main>
<section class="most-read"><h2>Most read</h2><ol><li><a>Bridge opens</a></li></ol></section>
<footer><p>© 2022 The Lake Gazette. All rights reserved.</p></footer></body></html>`;

const NEWS_TEXT = [
  'Envoys meet in Bern as truce frays',
  'Two sides talk for the first time since May, but neither would say what was on the table',
  'BERN, Oct 11 — The envoys of Norland and Sudland met in Bern on Tuesday, the first time that they have sat at one table since the truce of May, officials of both sides said.',
  '“We have brought an offer,” the Norland envoy told reporters.\nShe would not say more.',
  'A long road',
  'Switzerland hosted the talks & passed messages between the two delegations for six hours.',
  'Norland wants the border posts reopened.',
  'Sudland wants its prisoners back first.',
  'There will be no second meeting, the Sudland foreign ministry wrote in a statement.',
  'The two are due to meet again on Friday.',
].join('\n\n');

test('a news page gives its article and nothing around it, with its metadata', () => {
  expect(readHtml(Buffer.from(NEWS_PAGE))).toEqual({
    url: 'https://gazette.example/world/2022/10/12/envoys-bern',
    source: 'The Lake Gazette',
    date: '2022-10-11',
    title: 'Envoys meet in Bern as truce frays',
    author: 'Ana Brandt, Tom O’Hara',
    language: 'en-GB',
    text: NEWS_TEXT,
  });
});

test('a page cut in the middle is read as far as it goes', () => {
  const cut = NEWS_PAGE.slice(0, NEWS_PAGE.indexOf('messages between'));
  const end = NEWS_TEXT.indexOf(' messages between');
  expect(readHtml(Buffer.from(cut)).text).toBe(NEWS_TEXT.slice(0, end));
});

test('a page cut before its article is refused', () => {
  const cut = NEWS_PAGE.slice(0, NEWS_PAGE.indexOf('<main>'));
  expect(() => readHtml(Buffer.from(cut))).toThrow(expect.objectContaining({ code: 'no-article' }));
});

test('an old ministry page made of tables keeps the release and drops the menus', () => {
  const page = `<html><head><title>Readout of the Minister's Call - Ministry of Foreign Affairs of Norland</title></head>
<body bgcolor=white><table width=100%><tr><td class=left><a href=1>Home</a><br><a href=2>Minister</a><br><a href=3>Visas</a></td>
<td><font size=4><b>Readout of the Minister's Call with the Foreign Minister of Sudland</b></font><br><br>
For Immediate Release<br>October 11, 2022<br><br>
<font>Minister of Foreign Affairs Eva Lund spoke today by telephone with the Foreign Minister of Sudland.<br><br>
The two ministers discussed the truce along the border and the return of prisoners.</font>
<br><br><a href="x">Print this page</a> | <a href="y">Back to top</a></td></tr></table></body></html>`;
  const draft = readHtml(Buffer.from(page));
  expect(draft.source).toBe('Ministry of Foreign Affairs of Norland');
  expect(draft.title).toBe("Readout of the Minister's Call");
  expect(draft.text).toBe(
    [
      "Readout of the Minister's Call with the Foreign Minister of Sudland",
      'For Immediate Release\nOctober 11, 2022',
      'Minister of Foreign Affairs Eva Lund spoke today by telephone with the Foreign Minister of Sudland.',
      'The two ministers discussed the truce along the border and the return of prisoners.',
    ].join('\n\n'),
  );
});

test('a blog of bare divs loses its comments, advertisements and sharing', () => {
  const page = `<!doctype html><html lang=en><head><title>Generals agree hotline</title>
<meta property="article:published_time" content="2021-03-04T08:00:00+00:00"></head><body><div id="wrapper">
<div id="top-nav"><a href=#>News</a> <a href=#>Opinion</a></div><div class="post-content entry">
<div>The chiefs of staff of Norland and Sudland agreed on Thursday to open a direct telephone line.</div>
<div><img src=1.jpg><span class="image-caption">Soldiers in 2019. (Photo: Border Watch)</span></div>
<div>Lt. Col. Dara Voss said the two generals had spoken for an hour on Wednesday, and would speak again.</div>
<div class="ad-slot">Advertisement</div>
<div>A third round is planned for April, and the European Union has offered to host it in Brussels.</div>
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div></div>
<div id="comments"><h3>One thought</h3><ol><li><p>Norland should never have signed, I say.</p></li></ol></div>
<div id="sidebar"><h2>Recent posts</h2><ul><li><a>One</a></li></ul></div></div></body></html>`;
  const draft = readHtml(Buffer.from(page));
  expect(draft.date).toBe('2021-03-04');
  expect(draft.text).toBe(
    [
      'Generals agree hotline',
      'The chiefs of staff of Norland and Sudland agreed on Thursday to open a direct telephone line.',
      'Lt. Col. Dara Voss said the two generals had spoken for an hour on Wednesday, and would speak again.',
      'A third round is planned for April, and the European Union has offered to host it in Brussels.',
    ].join('\n\n'),
  );
});

test('a form around the whole page and a paywall class keep the article; the site name is no headline', () => {
  const page = `<html><head><title>Statement on the Truce : Norland MFA</title></head><body><form id="aspnetForm" method=post>
<div id="skip"><a href="#m">Skip to content</a></div><div id="ctl00_banner"><h1>Ministry of Foreign Affairs</h1></div>
<h1>Statement on the Truce</h1><span class="date">11/10/2022</span><div class="paywall">
<p>Norland accepted the Swiss proposal of a truce on Tuesday, the ministry said in a statement that was read out.</p>
<section><p>It denied that there had been direct contact with the Sudland army.</p></section>
<dl><dt>Q: Will there be a meeting?</dt><dd>A: We have proposed Friday.</dd></dl></div></form></body></html>`;
  const draft = readHtml(Buffer.from(page));
  expect([draft.title, draft.source, draft.date]).toEqual(['Statement on the Truce', 'Norland MFA', null]);
  expect(draft.text).toBe(
    [
      'Statement on the Truce',
      'Norland accepted the Swiss proposal of a truce on Tuesday, the ministry said in a statement that was read out.',
      'It denied that there had been direct contact with the Sudland army.',
      'Q: Will there be a meeting?',
      'A: We have proposed Friday.',
    ].join('\n\n'),
  );
});

test('an article that only JSON-LD holds is read from there', () => {
  const body =
    'Sudland rejected the peace plan on Tuesday, a day after it was handed over.\\n\\nIts foreign minister said the plan &amp; its maps were no basis for talks of any kind.';
  const page = `<html><head><script type="application/ld+json">{broken</script><script type="application/ld+json">[{"@type":["NewsArticle"],
"headline":"Sudland rejects plan","datePublished":"11 October 2022","articleBody":"${body}"}]</script></head>
<body><div id=root></div><noscript>Turn JavaScript on.</noscript></body></html>`;
  const draft = readHtml(Buffer.from(page));
  expect(draft.date).toBe('2022-10-11');
  expect(draft.text).toBe(
    'Sudland rejects plan\n\nSudland rejected the peace plan on Tuesday, a day after it was handed over.\n\nIts foreign minister said the plan & its maps were no basis for talks of any kind.',
  );
});

test('a page of links is no article', () => {
  const items = [
    'recalls its envoy from Sudland',
    'shot down a drone near the crossing',
    'and Sudland meet in Bern',
    'troops move to the line',
  ];
  const page = `<html><body><ul>${items.map((item) => `<li><a href=1>Norland ${item} after months of silence</a></li>`).join('')}</ul></body></html>`;
  expect(() => readHtml(Buffer.from(page))).toThrow(expect.objectContaining({ code: 'no-article' }));
});

test('the day may stand in <time> or in the address, never in an all-number form', () => {
  const article = `<article><p>${'The envoys of Norland and Sudland met in Bern. '.repeat(5)}</p></article>`;
  const dateOf = (extra: string, url: string | null = null) =>
    readHtml(Buffer.from(`<html><head></head><body>${extra}${article}</body></html>`), { url }).date;
  expect(dateOf('<time datetime="2020-01-02T10:00">yesterday</time>')).toBe('2020-01-02');
  expect(dateOf('', 'https://x.example/2019/05/06/talks')).toBe('2019-05-06');
  expect(dateOf('<time>10/11/2022</time>')).toBeNull();
});

test('a wrong charset in the page does not garble it', () => {
  const page = `<html><head><meta charset="utf-8"></head><body><article><p>Le pr\u00e9sident re\u00e7oit \u00e0 Berne le ministre, o\u00f9 l'on n\u00e9gocie depuis le d\u00e9but du mois, a-t-on appris mardi de source officielle dans la capitale de la Norlande.</p></article></body></html>`;
  expect(readHtml(Buffer.from(page, 'latin1')).text).toMatch(/^Le président reçoit à Berne/);
});

test('a page nested without end is refused quickly', () => {
  expect(() => readHtml(Buffer.from('<ul>'.repeat(1_000_000)))).toThrow(
    expect.objectContaining({ code: 'malformed-page' }),
  );
});

test('a page without words is empty', () => {
  expect(() => readHtml(Buffer.from(' \n'))).toThrow(expect.objectContaining({ code: 'empty-document' }));
});
