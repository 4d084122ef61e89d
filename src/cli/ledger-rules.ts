export { plainRules as ledgerRules } from '../ledger/plain-rules.js';
