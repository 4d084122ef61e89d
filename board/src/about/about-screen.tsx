import { Fragment } from 'preact';
import { useStatus } from '../api/use-status.js';
import { Lamp } from '../lamp/lamp.js';
import { Screen } from '../shell/screen.js';
import { actKinds } from './act-kinds.js';

/** What Parley codes and shows, in plain words. */
export function AboutScreen() {
  const status = useStatus().value;
  return (
    <Screen
      title="About"
      heading="What you see here, and how far to trust it"
      lead="Parley reads news, readouts and statements, and keeps who did what to whom, through whom, when and on whose word. Each claim leads to the sentence that says so."
    >
      <div class="prose">
        {status !== null && status.notices.length > 0 && (
          <section class="notice">
            {status.notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </section>
        )}
        <h2>Lamps</h2>
        <p>
          A lamp stands for a line: what one party says to another. It is judged by the line’s own habit. A
          line that speaks daily is quiet after a week; one that speaks twice a year is not.
        </p>
        <dl>
          <dt>
            <Lamp state="open" size={20} /> open
          </dt>
          <dd>Contact is about as frequent as is usual on this line.</dd>
          <dt>
            <Lamp state="dim" size={20} /> dim
          </dt>
          <dd>The silence is longer than usual, but could still be chance.</dd>
          <dt>
            <Lamp state="dark" size={20} /> dark
          </dt>
          <dd>The silence is longer than chance would give, or a text states it.</dd>
          <dt>
            <Lamp state="closed" size={20} /> closed by statement
          </dt>
          <dd>One side said so: it refuses talks, breaks off, expels. The sentence is one click away.</dd>
          <dt>
            <Lamp state="too little to tell" size={20} /> too little contact to tell
          </dt>
          <dd>So few contacts that silence and chance cannot be told apart within a quarter of a year.</dd>
          <dt>
            <Lamp state="not watched" size={20} /> not watched
          </dt>
          <dd>The ledger holds no document of that time.</dd>
        </dl>
        <h2>Acts</h2>
        <p>
          Sixteen kinds, after PLOVER 2.0. Coded is what sides report of each other’s doing, not opinion, and
          not what is merely the case.
        </p>
        <dl>
          {actKinds.map(({ type, words }) => (
            <Fragment key={type}>
              <dt>{type}</dt>
              <dd>{words}</dd>
            </Fragment>
          ))}
        </dl>
        <h2>Said and inferred</h2>
        <p>
          A value is said when words of the document give it; they are marked in the text. It is inferred when
          a rule, a model or general knowledge gives it; the rule is named. A person’s correction outweighs
          both, bears a name, and can be taken back. Nothing is overwritten.
        </p>
        <h2>On whose word</h2>
        <p>
          An event is joined from all accounts of one act. It is best known when both sides say so; then comes
          one side, a go-between, others, and last unnamed persons. Forty papers that print one agency’s text
          are one witness.
        </p>
        <h2>Changes</h2>
        <p>
          A change is shown when it is larger than the line’s own ups and downs. Each names its measure, and
          how often such an alarm would be false. A text that states a turn needs no count.
        </p>
        <h2>What it cannot do</h2>
        <p>
          It reads English. It tells what documents report, not what happened. It overlooks wordings that it
          does not know, and it stumbles over long sentences with several parties: look at the sentence before
          you rely on an event. The number beside an act is the chance that its kind and parties are right. It
          makes no forecasts and no index of tension.
        </p>
      </div>
    </Screen>
  );
}
