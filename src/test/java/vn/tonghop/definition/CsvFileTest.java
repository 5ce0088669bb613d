package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private final Faults faults = new Faults();

    @Test
    void readsTextsAndDatesByColumnName() {
        List<CsvRow> rows = csv("code,name,from\n# lời ghi\n00004, Phường Ba Đình ,2025-07-01\n");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.text("code")).isEqualTo("00004");
            assertThat(row.text("name")).isEqualTo("Phường Ba Đình");
            assertThat(row.date("from")).isEqualTo(LocalDate.of(2025, 7, 1));
        });
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnceAndOnWhichLine() {
        List<CsvRow> rows = csv(
                "code,name,from\n00004,,1/7/2025\n,Phường Láng,\n00199,Phường Láng\n00229,Phường Kim Liên,2025-07-01");

        rows.forEach(row -> {
            row.text("code");
            row.text("name");
            row.date("from");
        });

        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly(
                        "units.csv:4: dòng có 2 ô, dòng tiêu đề có 3",
                        "units.csv:2: cột name không được để trống",
                        "units.csv:2: cột from (1/7/2025) phải là ngày dạng 2026-06-14",
                        "units.csv:3: cột code không được để trống",
                        "units.csv:3: cột from không được để trống",
                        "units.csv:4: cột from không được để trống");
    }

    @Test
    void countsTheLastLineAlsoWithoutALineBreakAfterIt() {
        csv("code,name,from\n00004,Phường Ba Đình,2025-07-01\n00199,Phường Láng,2025-07-01")
                .get(1)
                .fault("here");

        assertThat(faults.list()).extracting(Fault::line).containsExactly(3);
    }

    @Test
    void returnsNoRowWhereAColumnIsMissing() {
        assertThat(csv("code,ten\n00004,Phường Ba Đình\n")).isEmpty();
        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly("units.csv:1: thiếu cột [name, from], cần có [code, name, from]");
    }

    @Test
    void namesTheLineOfAHeaderBelowComments() {
        csv("# lời ghi\n# lời ghi\ncode,ten\n");

        assertThat(faults.list()).extracting(Fault::line).containsExactly(3);
    }

    @Test
    void reportsAHeaderWithoutNames() {
        assertThat(csv("\n,,\n00004,Phường Ba Đình,2025-07-01\n")).isEmpty();
        assertThat(faults.list())
                .extracting(Fault::problem)
                .containsExactly("thiếu cột [code, name, from], cần có [code, name, from]");
    }

    @Test
    void skipsEmptyLines() {
        assertThat(csv("code,name,from\n\n00004,Phường Ba Đình,2025-07-01\n\n"))
                .extracting(CsvRow::line)
                .containsExactly(3);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void reportsQuotesThatNeverEnd() {
        csv("code,name,from\n00004,\"Phường Ba Đình,2025-07-01\n");

        assertThat(faults.list())
                .singleElement()
                .extracting(Fault::problem)
                .asString()
                .startsWith("không đọc được theo cú pháp CSV: ");
    }

    private List<CsvRow> csv(String text) {
        return CsvFile.parse("units.csv", text, List.of("code", "name", "from"), faults);
    }
}
