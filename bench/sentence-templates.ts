import type { Random } from './random.js';

type Words = readonly [string, ...string[]];

const powers: readonly [Power, ...Power[]] = [
  { state: 'Norway', people: 'Norwegian', capital: 'Oslo', minister: 'Ida Holm' },
  { state: 'Oman', people: 'Omani', capital: 'Muscat', minister: 'Badr Al Busaidi' },
  { state: 'Chile', people: 'Chilean', capital: 'Santiago', minister: 'Rosa Quintana' },
  { state: 'Turkey', people: 'Turkish', capital: 'Ankara', minister: 'Mevlut Cavusoglu' },
  { state: 'Japan', people: 'Japanese', capital: 'Tokyo', minister: 'Yoshimasa Hayashi' },
  { state: 'Kenya', people: 'Kenyan', capital: 'Nairobi', minister: 'Alfred Mutua' },
  { state: 'Russia', people: 'Russian', capital: 'Moscow', minister: 'Sergei Lavrov' },
  { state: 'Germany', people: 'German', capital: 'Berlin', minister: 'Annalena Baerbock' },
];

interface Power {
  readonly state: string;
  readonly people: string;
  readonly capital: string;
  readonly minister: string;
}

const days: Words = [
  'on Monday',
  'on Friday',
  'last week',
  'on October 12',
  'two days later',
  'on the same day',
];
const matters: Words = [
  'the border',
  'grain exports',
  'a prisoner exchange',
  'the ceasefire',
  'shipping lanes',
  'visas',
];
const things: Words = [
  'the harbour',
  'the bakery',
  'a local orchestra',
  'the football club',
  'the railway',
  'the school',
];
const changes: Words = [
  'opened a new hall',
  'lost its roof in a storm',
  'sold more tickets than ever',
  'hired a new cook',
];
const reasons: Words = [
  'because the summer was long',
  'after a slow spring',
  'to everyone’s surprise',
  'as in earlier years',
];

/** A sentence of news about two powers; most hold an event. */
export function politicalSentence(random: Random): string {
  const a = random.pick(powers);
  const b = random.pick(powers);
  const [day, matter] = [random.pick(days), random.pick(matters)];
  return random.pick([
    `${a.people} Foreign Minister ${a.minister} spoke by phone with ${b.minister} ${day} about ${matter}.`,
    `${a.state} has offered to host talks on ${matter} if ${b.capital} agrees, its foreign ministry said ${day}.`,
    `“We will not discuss ${matter} with ${b.state},” ${a.minister} told reporters in ${a.capital} ${day}.`,
    `${a.capital} rejected the ${b.people} proposal and said that it had not spoken with ${b.state} since May.`,
    `The ${a.people} government accused ${b.state} of delaying an agreement on ${matter}.`,
    `${a.minister} will travel to ${b.capital} ${day}, according to ${a.people} officials.`,
    `${a.state} called on ${b.state} to withdraw its troops, and ${b.capital} dismissed the demand.`,
    `${b.people} diplomats may meet their ${a.people} counterparts ${day} to prepare a statement on ${matter}.`,
  ]);
}

/** A sentence of other news, in which nothing diplomatic happens. */
export function otherSentence(random: Random): string {
  const [thing, change, reason] = [random.pick(things), random.pick(changes), random.pick(reasons)];
  return random.pick([
    `In the old town ${thing} ${change} ${reason}.`,
    `Visitors said that ${thing} had never looked better, although it ${change} ${random.pick(days)}.`,
    `Prices rose by ${1 + Math.floor(random.next() * 9)} percent, and ${thing} ${change}.`,
    `“It was raining when ${thing} ${change},” said a neighbour who has lived there for thirty years.`,
    `Nobody could explain why ${thing} ${change} ${reason}.`,
  ]);
}
