package vn.tonghop.spreadsheet.raw;

/** What comes of opening a file: a workbook, or the reason why it is none. */
public sealed interface Opening permits RawWorkbook, Obstacle {}
