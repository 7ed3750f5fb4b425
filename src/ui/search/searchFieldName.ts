/** Id of the search field, for the key that leads to it, and what it is called. */
export const searchFieldId = 'search-field';
export const searchFieldLabel = 'Find a node, synonym or identifier';
