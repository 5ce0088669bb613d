package vn.tonghop.spreadsheet.raw;

/**
 * What somebody noted beside a cell; never who noted it.
 *
 * @param sheet place of the sheet in the workbook, from 0
 * @param address A1 address of the cell
 */
public record RawComment(int sheet, String address, String text) {}
