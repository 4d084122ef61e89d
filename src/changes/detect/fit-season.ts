/** A yearly wave: the expected count of a week is exp(cos·C + sin·S) times that of an average week. */
export interface Season {
  readonly cos: number;
  readonly sin: number;
}

export const noSeason: Season = { cos: 0, sin: 0 };

const weeksPerYear = 365.2425 / 7;
/** How large a wave is believed without evidence: a factor of e^0.3, about a third up and down. */
const priorDeviation = 0.3;
const newtonSteps = 4;

export function seasonFactor({ cos, sin }: Season, week: number): number {
  const angle = (2 * Math.PI * week) / weeksPerYear;
  return Math.exp(cos * Math.cos(angle) + sin * Math.sin(angle));
}

/**
 * The yearly wave of some counts by penalised quasi-Poisson regression with log link (one harmonic, as in Farrington et
 * al. 1996): Newton's method on level, cosine and sine. Wave and level are the maximum of likelihood ÷ dispersion with a
 * normal prior on the wave, so that few contacts make no season.
 * @param counts of consecutive weeks, the first of which is numbered `first`
 * @param exposures what is expected in each week, up to a common factor, without season
 */
export function fitSeason(
  counts: readonly number[],
  exposures: readonly number[],
  first: number,
  dispersion: number,
): Season {
  const penalty = dispersion / priorDeviation ** 2;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exposed = exposures.reduce((sum, exposure) => sum + exposure, 0);
  if (total === 0 || exposed === 0) return noSeason;
  const waves = counts.map((_, index) => {
    const angle = (2 * Math.PI * (first + index)) / weeksPerYear;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
  let [level, cos, sin] = [Math.log(total / exposed), 0, 0];
  for (let step = 0; step < newtonSteps; step++) {
    let [g0, g1, g2, h00, h01, h02, h11, h12, h22] = [
      0,
      -penalty * cos,
      -penalty * sin,
      0,
      0,
      0,
      penalty,
      0,
      penalty,
    ];
    for (const [index, [c, s]] of waves.entries()) {
      const mean = (exposures[index] ?? 0) * Math.exp(level + cos * c + sin * s);
      const rest = (counts[index] ?? 0) - mean;
      g0 += rest;
      g1 += rest * c;
      g2 += rest * s;
      h00 += mean;
      h01 += mean * c;
      h02 += mean * s;
      h11 += mean * c * c;
      h12 += mean * c * s;
      h22 += mean * s * s;
    }
    // Level eliminated, then two equations in two unknowns.
    const [a, b, d] = [h11 - (h01 * h01) / h00, h12 - (h01 * h02) / h00, h22 - (h02 * h02) / h00];
    const [p, q] = [g1 - (h01 * g0) / h00, g2 - (h02 * g0) / h00];
    const determinant = a * d - b * b;
    const byCos = (d * p - b * q) / determinant;
    const bySin = (a * q - b * p) / determinant;
    level += (g0 - h01 * byCos - h02 * bySin) / h00;
    cos += byCos;
    sin += bySin;
  }
  return { cos, sin };
}
