/** Raise with every change to what `analyse` answers: cached analyses of an older engine are not used. */
export const ENGINE = '12';
