/** Group nouns that say "the one spoken of": they take the nearest body or state that fits. */
export const STATE_WORDS =
  /^(?:country|nation|state|government|regime|republic|kingdom|capital|authority|leadership|island|junta|side)$/;
