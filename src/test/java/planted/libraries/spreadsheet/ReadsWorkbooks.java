package planted.libraries.spreadsheet;

import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Workbook;

/** Knows what it may know. */
record ReadsWorkbooks(Workbook workbook, CSVRecord row, XMLStreamReader xml) {}
