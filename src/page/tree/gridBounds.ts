// The form has 28 rows and 15 columns; a table past these bounds is not the form, or it is hostile.
export const MAX_ROWS = 1000;
export const MAX_COLUMNS = 64;
