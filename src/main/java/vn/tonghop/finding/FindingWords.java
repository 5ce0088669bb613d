package vn.tonghop.finding;

/**
 * A finding in words, taken apart so that each part can stand in a column of its own.
 *
 * @param item what it is about, in the words of the form or in a sentence
 * @param found what stood there; empty where nothing did
 * @param expected what was expected; empty where how to mend it says so
 * @param mend what to do about it
 */
public record FindingWords(String item, String found, String expected, String mend) {}
