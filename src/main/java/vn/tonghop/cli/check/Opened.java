package vn.tonghop.cli.check;

import vn.tonghop.spreadsheet.raw.RawWorkbook;

/** A file that was fetched and opened ahead of its check: its hash, and its cells, which nobody has looked over yet. */
record Opened(String sha256, RawWorkbook workbook) {}
