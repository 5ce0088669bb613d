package vn.tonghop.spreadsheet.feedback;

import java.math.BigDecimal;

/**
 * The sum of a data element over its rows as it was read, so that the sender sees a number that was misread.
 *
 * @param sheet name of the sheet in the sender's own file
 * @param cells how many cells hold a number
 */
public record ControlTotal(String sheet, String element, String label, int cells, BigDecimal sum) {}
