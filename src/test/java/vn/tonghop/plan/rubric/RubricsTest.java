package vn.tonghop.plan.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.plan.form.FormRow;

class RubricsTest {

    private static final String RUBRIC = """
            rubric: THU
            version: 1
            title: Mẫu để thử
            source: không có
            sample: true
            topic: mai-dam
            province-group: 1
            from: 2024-01-01
            criteria:
              - {code: A, title: Việc thứ nhất, max: 60}
              - {code: B, title: Không phát sinh, max: 40, knock-out: true}
            classes:
              - {class: TOT, from: 80, to: 100, knocked-out-by: [B]}
              - {class: KHA, from: 50, to: 79}
              - {class: KEM, from: 0, to: 49}
            """;

    private final Faults faults = new Faults();

    @TempDir
    private Path jobs;

    @Test
    void marksTheRubricThatComesWithTheProgramAsASample() {
        Rubrics shipped = Rubrics.read(Path.of("jobs"), faults);

        assertThat(faults.list()).isEmpty();
        assertThat(shipped.all()).allSatisfy(rubric -> {
            assertThat(rubric.sample()).isTrue();
            assertThat(rubric.title()).containsIgnoringCase("mẫu").contains("không phải điểm chính thức");
            assertThat(rubric.highest()).isEqualTo(100);
        });
    }

    @ParameterizedTest
    @CsvSource({"60, 40, 100, TOT", "40, 40, 80, TOT", "39, 40, 79, KHA", "9, 40, 49, KEM", "0, 0, 0, KEM"})
    void classesByTheTotal(long first, long second, long total, String band) throws IOException {
        Rubric.Result result =
                rubric(RUBRIC).result(Map.of("A", first, "B", second)).orElseThrow();

        assertThat(result.total()).isEqualTo(total);
        assertThat(result.band().code()).isEqualTo(band);
        assertThat(result.isKnockedOut()).isFalse();
    }

    @Test
    void barsAClassWhoseConditionHasNoPoint() throws IOException {
        Rubric rubric = rubric(RUBRIC.replace("max: 60", "max: 85").replace("max: 40", "max: 15"));

        Rubric.Result result = rubric.result(Map.of("A", 85L, "B", 0L)).orElseThrow();

        assertThat(result.byTotal().code()).isEqualTo("TOT");
        assertThat(result.band().code()).isEqualTo("KHA");
        assertThat(result.isKnockedOut()).isTrue();
    }

    @Test
    void classesNothingBeforeEveryCriterionHasPoints() throws IOException {
        assertThat(rubric(RUBRIC).result(Map.of("A", 60L))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 50, to: 79|from: 50, to: 78|loại TOT từ 80 đến 100 điểm: phải bắt đầu từ 79",
                "from: 50, to: 79|from: 49, to: 79|loại KHA từ 49 đến 79 điểm: phải bắt đầu từ 50",
                "from: 80, to: 100|from: 80, to: 99|các loại phủ đến 99 điểm, tổng điểm tối đa là 100",
                "max: 60|max: 70|các loại phủ đến 100 điểm, tổng điểm tối đa là 110",
                "max: 60|max: -60|điểm tối đa -60 phải từ 0 trở lên",
                "[B]|[C]|loại TOT: C ở 'knocked-out-by' phải là một tiêu chí có 'knock-out: true'",
                "[B]|[A]|loại TOT: A ở 'knocked-out-by' phải là một tiêu chí có 'knock-out: true'",
                "code: B|code: A|mã A dùng hai lần"
            })
    void refusesARubricThatLeavesATotalWithoutOneClass(String right, String wrong, String fault) throws IOException {
        assertThat(RUBRIC).contains(right);
        read(RUBRIC.replace(right, wrong));

        assertThat(faults.list()).extracting(Fault::problem).anyMatch(problem -> problem.startsWith(fault));
    }

    @Test
    void takesTheRubricThatIsInForceForTheProvinceOnTheDay() throws IOException {
        OrgUnits units = OrgUnits.read(Path.of("jobs/org-units.csv"), faults);
        write("a.yaml", RUBRIC);
        write("b.yaml", RUBRIC.replace("THU", "SAU").replace("2024-01-01", "2026-01-01"));
        write("c.yaml", RUBRIC.replace("THU", "KHAC").replace("from: 2024", "provinces: [\"99\"]\nfrom: 2026"));
        Rubrics rubrics = Rubrics.read(jobs, faults);
        OrgUnit ward = units.find("00004", LocalDate.of(2026, 6, 14)).orElseThrow();

        assertThat(faults.list())
                .extracting(Fault::problem)
                .singleElement()
                .asString()
                .contains("SAU");
        assertThat(id(rubrics, units, ward, LocalDate.of(2025, 12, 14))).isEqualTo("THU");
        assertThat(id(rubrics, units, ward, LocalDate.of(2026, 1, 1))).isEqualTo("SAU");
        assertThat(rubrics.inForce(units, ward, LocalDate.of(2023, 12, 14))).isEmpty();
    }

    @Test
    void makesEachCriterionARow() throws IOException {
        write("a.yaml", RUBRIC);
        OrgUnits units = OrgUnits.read(Path.of("jobs/org-units.csv"), faults);
        LocalDate day = LocalDate.of(2026, 12, 14);
        OrgUnit ward = units.find("00004", day).orElseThrow();

        assertThat(Rubrics.read(jobs, faults).rows(units, ward, day))
                .extracting(FormRow::label)
                .containsExactly("1. Việc thứ nhất (tối đa 60 điểm)", "2. Không phát sinh (tối đa 40 điểm)");
    }

    private static String id(Rubrics rubrics, OrgUnits units, OrgUnit unit, LocalDate day) {
        return rubrics.inForce(units, unit, day).orElseThrow().id();
    }

    private Rubric rubric(String text) throws IOException {
        Rubric rubric = read(text).all().get(0);
        assertThat(faults.list()).isEmpty();
        return rubric;
    }

    private Rubrics read(String text) throws IOException {
        write("a.yaml", text);
        return Rubrics.read(jobs, faults);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(jobs.resolve(Rubrics.FOLDER));
        Files.writeString(jobs.resolve(Rubrics.FOLDER).resolve(name), text);
    }
}
