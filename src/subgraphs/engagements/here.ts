/** What every territory says of its list of involvements. */
export const HERE = 'What is said to be done here by name: nothing near, around or contract-wide.';
