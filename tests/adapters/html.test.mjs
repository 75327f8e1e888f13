// HTML becomes the words a person would read, in one pass, whatever it is given.
import assert from 'node:assert/strict';
import test from 'node:test';
import { built, growsInLine } from './adapters.mjs';

const { textOfHtml } = await built('html');

const cases = [
  ['plain words stay', 'Hello there', 'Hello there'],
  ['white space is one blank', ' a \n\t b&nbsp; c ', 'a b c'],
  ['words in tags stay together', 'pri<b>c</b>ing', 'pricing'],
  ['a line break is one', 'a<br>b<br/>c', 'a\nb\nc'],
  ['a division is a line, a paragraph leaves one free', '<div>a</div><div>b</div><p>c</p><p>d</p>', 'a\nb\n\nc\n\nd'],
  ['many empty paragraphs leave one line free', '<p>a</p><p>&nbsp;</p><p></p><p>b</p>', 'a\n\nb'],
  ['a list has dashes', '<ul><li>SSO<li>SCIM</ul>', '- SSO\n- SCIM'],
  ['cells of a row stand apart', '<table><tr><td>Seats</td><td>40</td></tr><tr><td>SSO</td><td>yes</td></tr></table>', 'Seats 40\nSSO yes'],
  ['quoted mail keeps its mark', '<div>No thanks</div><blockquote>Shall I call?<blockquote>older</blockquote></blockquote>', 'No thanks\n\n> Shall I call?\n>\n> > older'],
  ['what stands behind the quotation is the sender’s again', '<blockquote>old</blockquote><p>new</p>', '> old\n\nnew'],
  ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
  ['characters by name, number and hexadecimal', '&lt;40 &amp; &eacute;&#233;&#xE9; &euro;&#8364; &quot;x&quot; &hellip;', '<40 & ééé €€ "x" …'],
  ['a character that Windows meant', '&#146;&#128;', '’€'],
  ['numbers of no character', '&#0;&#xD800;&#x110000;&#99999999;', '\ufffd\ufffd\ufffd\ufffd'],
  ['a name of no character stays', 'R&D &nosuch; AT&T', 'R&D &nosuch; AT&T'],
  ['text that was escaped twice is decoded once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['an escaped tag is text, and no tag', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['scripts, styles and titles are no words', '<title>t</title><style>p{}</style><script>alert("</p>")</script>a<noscript>n</noscript>', 'a'],
  ['a script ends where it says so in any case', '<SCRIPT>x</sCrIpT >a', 'a'],
  ['a script that never ends takes nothing with it', 'Our <script> tag fails. Please unsubscribe', 'Our tag fails. Please unsubscribe'],
  ['comments and declarations are no words', '<!doctype html><!-- a > b -->c<!--[if mso]>x<![endif]-->d<?xml?>', 'cd'],
  ['a comment that never ends takes the rest', 'a<!-- b', 'a'],
  ['a tag that never ends is text', 'a<b href="', 'a<b href="'],
  ['a less-than sign before a word is text', 'We need <a second of latency. Please stop calling me and unsubscribe', 'We need <a second of latency. Please stop calling me and unsubscribe'],
  ['so it is before a tag', '<p>We need <a second of latency.<br>Stop calling, unsubscribe</p>', 'We need <a second of latency.\nStop calling, unsubscribe'],
  ['so it is where a greater-than sign follows', 'at <a second, please unsubscribe me -> now', 'at <a second, please unsubscribe me -> now'],
  ['so it is before another less-than sign', '<b>x</b> is <i and y<a> b', 'x is <i and y b'],
  ['a mail address in angle brackets stays', '<div>Ann &lt;a@x.com&gt;, Jo <jo@x.com></div>', 'Ann <a@x.com>, Jo <jo@x.com>'],
  ['an address of the web in angle brackets stays', 'see <https://x.example/a> and <https:>', 'see <https://x.example/a> and <https:>'],
  ['a name of no element without an end stays', 'from <your name> and <placeholder>', 'from <your name> and <placeholder>'],
  ['a quote that never ends opens no tag', 'a <a href="x>y</a> stop', 'a <a href="x>y stop'],
  ['an attribute without a value is one', '<table><tr><td nowrap>a</td><td nowrap align=left>b</td></tr></table><hr noshade>', 'a b'],
  ['a greater-than sign in quotes ends no tag', '<a title="x > y" alt=\'>\'>z</a>', 'z'],
  ['an apostrophe outside of a value opens nothing', "<a isn't=1>z</a>", 'z'],
  ['less-than signs of the text stay', '1 < 2 and 3<4 and <', '1 < 2 and 3<4 and <'],
  ['tags of nobody fall away', '<o:p>a</o:p><x-y>b</x-y>', 'ab'],
  ['ends without beginnings change nothing', '</div></blockquote></pre>a', 'a'],
  ['nothing is nothing', '', ''],
];
for (const [name, html, text] of cases) test(name, () => assert.equal(textOfHtml(html), text));

const hostile = ['<', '<!--', '<script>', '<a href="', '<a b=\'', '&', '&#', '&a', '</', '<div>', '<blockquote>', '<pre>\n', '<svg>', '<p', '>', '"', '<b>x</b>', ' ', '\n', '<a ="', '<script></', '&amp;', '<!', '<li>', 'x<br>'];
/// What looks like a tag for long and is none.
const almost = ['<a c="" b="', '<a x="">', '<q1>', '</q1', '<script >', '<b c', '<i ', "<a b=\"'", '<a b="x" '];
test('eight times the text takes about eight times as long, whatever it is made of', () => {
  for (const piece of [...hostile, ...almost]) growsInLine(JSON.stringify(piece), 100_000, (length) => textOfHtml(piece.repeat(length / piece.length)));
});

test('a thousand names of nobody, each with an end or none, take linear time', () => {
  for (const piece of [(n) => `<n${n}>`, (n) => `<n${n}></n${n}>`, (n) => `</n${n}>`, (n) => `<n${n} a="<n${n}"`])
    growsInLine(piece('1'), 10_000, (length) => textOfHtml(Array.from({ length }, (_, n) => piece(n)).join('')));
});

test('no pile of hostile pieces comes out as markup that was not text before', () => {
  let state = 7;
  const next = (below) => (state = (state * 48271) % 2147483647) % below;
  const alphabet = [...hostile, 'word', 'onerror=alert(1)', '<img src=x>', '</script>', '-->', '</blockquote>', 'javascript:'];
  for (let n = 0; n < 2000; n += 1) {
    const html = Array.from({ length: 1 + next(30) }, () => alphabet[next(alphabet.length)]).join('');
    const text = textOfHtml(html);
    assert.ok(text.length <= html.length * 4 + 16);
    // Letters of the text are letters of the source: a tag has none to give.
    assert.doesNotMatch(text, /<(img|blockquote|svg|div|b|li|pre)\b[^>]*>/);
  }
});

test('a hundred thousand quotations in one another are one, and no stack runs over', () => {
  assert.equal(textOfHtml('<blockquote>'.repeat(100_000) + 'deep'), `${'> '.repeat(8)}deep`);
});
