package vn.tonghop.spreadsheet.csv;

/**
 * How a text file is written, as far as its bytes prove it.
 *
 * @param start where its text begins, behind a mark
 * @param guessed whether only its words give the encoding away
 */
record Written(Encoding encoding, int start, boolean guessed) {}
