package vn.tonghop.validation.check;

/**
 * A breach in one language.
 *
 * @param item the figure, by its words and cell
 * @param found what stands there
 * @param expected what would fit
 */
public record Said(String item, String found, String expected) {}
