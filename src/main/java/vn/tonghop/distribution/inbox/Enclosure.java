package vn.tonghop.distribution.inbox;

/**
 * A workbook in a letter.
 *
 * @param name that can be a file's name in any folder
 */
public record Enclosure(String name, byte[] bytes) {}
