package vn.tonghop.planning.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.spreadsheet.form.OpenXml;

/** Every part of a form is what ECMA-376 says a workbook is made of. */
class OpenXmlTest {

    static List<GivenOut.File> forms() {
        return GivenOut.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPartIsValid(GivenOut.File form) {
        assertThat(OpenXml.parts(form.xlsx()))
                .containsKeys("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml");
        assertThat(OpenXml.faults(form.xlsx())).isEmpty();
    }

    @Test
    void noticesAPartThatIsNotValid() {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"one\"/></sheetData><cols/></worksheet>";

        assertThat(OpenXml.faultsOfSheet("sheet", sheet.getBytes(StandardCharsets.UTF_8)))
                .hasSizeGreaterThan(1);
    }
}
