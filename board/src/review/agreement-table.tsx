import type { BlindAgreement } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { plainText } from '../words/plain-text.js';

/** How far each pair of coders agrees, in all and by type of act. */
export function AgreementTable() {
  const agreement = useAsked(questionOf<BlindAgreement>('/agreement/blind')).value;
  if (agreement === null || agreement.records === 0) return null;
  return (
    <section class="card" aria-labelledby="agreement">
      <h2 id="agreement" class="caps">
        How far coders agree
      </h2>
      <p>
        {`On ${agreement.agreed} of ${agreement.records} records that two judged blind (${percent(agreement.percent)}). `}
        <span class="faint">Kappa: 1 always, 0 as by chance.</span>
      </p>
      <div class="wide">
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">Coders</th>
              <th scope="col">Act</th>
              <th scope="col" class="number">
                Records
              </th>
              <th scope="col" class="number">
                Agreed
              </th>
              <th scope="col" class="number">
                Kappa
              </th>
            </tr>
          </thead>
          <tbody>
            {agreement.pairs.flatMap(({ coders, types, ...all }) =>
              [{ type: 'all', ...all }, ...types].map((share) => (
                <tr key={`${coders.join(' ')} ${share.type}`}>
                  <td>{share.type === 'all' ? plainText(coders.join(', ')) : ''}</td>
                  <td>{share.type}</td>
                  <td class="number">{share.records}</td>
                  <td class="number">{percent(share.percent)}</td>
                  <td class="number">{share.kappa === null ? 'cannot be told' : share.kappa.toFixed(2)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function percent(value: number | null): string {
  return value === null ? 'none' : `${Math.round(value)} %`;
}
