/** The wordings: rows for a sheet, a letter to the organ, a citizen's question, a letter about a person's numbers, a reminder for its authors, what was checked. */
export type Register = 'list' | 'notice' | 'inquiry' | 'private' | 'selfCheck' | 'statement';
