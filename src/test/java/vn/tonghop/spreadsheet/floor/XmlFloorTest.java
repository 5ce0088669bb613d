package vn.tonghop.spreadsheet.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class XmlFloorTest {

    private static final Path WARD = Path.of("sample-data", "hanoi-2026", "2026-06", "BM01-PCMD_00004_2026-06.xlsx");

    @Test
    void passesOverEveryXmlPartOfAWorkbook() throws IOException {
        byte[] ward = Files.readAllBytes(WARD);

        XmlFloor.Passed passed = XmlFloor.over(ward);

        assertThat(passed.parts()).isEqualTo(partsOf(ward)).isGreaterThan(10);
        assertThat(passed.elements()).isGreaterThan(1000);
    }

    @Test
    void countsOfADamagedFileWhatStoodBeforeTheDamage() throws IOException {
        byte[] ward = Files.readAllBytes(WARD);

        XmlFloor.Passed passed = XmlFloor.over(Arrays.copyOf(ward, ward.length / 2));

        assertThat(passed.parts()).isPositive().isLessThan(partsOf(ward));
    }

    @Test
    void findsNothingInAFileThatIsNoWorkbook() {
        XmlFloor.Passed passed = XmlFloor.over("a,b,c".getBytes(StandardCharsets.UTF_8));

        assertThat(passed).isEqualTo(new XmlFloor.Passed(0, 0));
    }

    private static int partsOf(byte[] workbook) throws IOException {
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                parts++;
            }
        }
        return parts;
    }
}
