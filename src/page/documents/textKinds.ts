const HEAD = 4096;
const markupHead = /^\s*(?:<!doctype html|<html|<head|<body|<meta|<!--|<table)/i;
/** The headers a page saved as one file begins with, whatever its name. */
const archiveHead = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\//i;

/** Whether a text begins as a page does. */
export const isMarkup = (text: string): boolean => markupHead.test(text.slice(0, HEAD));

/** Whether a text begins as a page saved as one file does. */
export const isMultipart = (text: string): boolean => archiveHead.test(text.slice(0, HEAD));
