import type { Mention } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';

/** Looks up who speaks the quotation that an offset stands in; null outside quotations or when the text does not tell. */
export function quotedSpeaker(text: PeopledDocument): (offset: number) => Mention | null {
  const spoken = text.speeches.flatMap(({ quotation, speaker }) => {
    const span = text.quotations[quotation];
    return span?.isSpeech && speaker ? [{ span, speaker }] : [];
  });
  return (offset) => spoken.find(({ span }) => span.start <= offset && offset < span.end)?.speaker ?? null;
}
