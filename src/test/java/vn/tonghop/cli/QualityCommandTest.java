package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.period.Period;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.Value;

class QualityCommandTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void aWardInTimeAndAWardThatIsLate() {
        for (int month = 1; month <= 6; month++) {
            Reported.store(
                    DATABASE.dataSource(),
                    Reported.by(BA_DINH, Period.month(2026, month), "2026-0%d-15T02:00:00Z".formatted(month))
                            .with("T_NGUOI", "ND", 10));
        }
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(NGOC_HA, JUNE, "2026-06-19T02:00:00Z")
                        .with("T_NGUOI", "ND", 10)
                        .with("T_NGUOI", "CHU", Value.NOT_AVAILABLE));
    }

    @Test
    void saysOnlyWhatIsToBeSaidAndThenHowAllOfThemStand() {
        assertThat(run("--scope", "kv-ba-dinh")).isZero();

        assertThat(said())
                .contains(
                        "00008  Phường Ngọc Hà: trễ 3 ngày; 1/2 ô bắt buộc có số liệu; thiếu 5 báo cáo của các kỳ trước"
                                + " trong năm")
                .doesNotContain("00004  Phường Ba Đình")
                .contains("đơn vị không có gì phải nêu")
                .contains("Báo cáo được tính: 2/");
    }

    @Test
    void standsInTheOrderOfTheCodesUnlessAskedOtherwise() {
        assertThat(run("--format", "csv")).isZero();
        assertThat(units()).hasSize(132).isSorted();
    }

    @Test
    void putsTheLatestFirstWhenAsked() {
        assertThat(run("--format", "csv", "--sort", "late")).isZero();

        assertThat(units()).startsWith(NGOC_HA, BA_DINH);
        assertThat(said().lines().skip(1).findFirst().orElseThrow())
                .startsWith("00008,Phường Ngọc Hà,counted_late,1,1,3,1,2,0,0,0,5");
    }

    @Test
    void tellsProgramsTheSame() {
        assertThat(run("--format", "json")).isZero();

        assertThat(said().replaceAll("\\s", ""))
                .contains("\"unit\":\"00008\"")
                .contains("\"daysLate\":3")
                .contains("\"cellsFilled\":1,\"cellsAsked\":2")
                .contains("\"earlierMissing\":5");
    }

    @Test
    void knowsWhatWasKnownAtAnEarlierMoment() {
        assertThat(run("--format", "csv", "--as-of", "2026-06-17T08:00:00+07:00"))
                .isZero();

        assertThat(said()).contains("00008,Phường Ngọc Hà,missing,1,0,0,0,");
    }

    private List<String> units() {
        return said().lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private String said() {
        return out.toString();
    }

    private int run(String... more) {
        Stream<String> arguments = Stream.of(
                "quality", "--period", "2026-06", "--db", DATABASE.jdbcUrl(), "--as-of", "2026-06-30T08:00:00+07:00");
        List<String> given = List.of(more);
        Stream<String> base = given.contains("--as-of") ? arguments.limit(5) : arguments;
        return Tonghop.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute(Stream.concat(base, given.stream()).toArray(String[]::new));
    }
}
