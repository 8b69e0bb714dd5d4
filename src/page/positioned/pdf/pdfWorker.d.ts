/** The library's types leave its worker's file out; importing it is enough. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
