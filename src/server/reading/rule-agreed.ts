/** Author of judgements that two coders agreed on, so that nobody had to decide. No name of a user has a space. */
export const ruleAgreed = 'rule agreed';
