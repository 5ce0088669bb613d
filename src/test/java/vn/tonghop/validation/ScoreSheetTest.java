package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Wording;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.rubric.ClassBand;
import vn.tonghop.plan.rubric.Criterion;
import vn.tonghop.plan.rubric.Rubric;
import vn.tonghop.plan.rubric.Rubrics;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Value;

/** A score sheet is held against the sample rubric: 100 points, 85 of them for the best class. */
class ScoreSheetTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme PROGRAMME = ProgrammeFiles.read(JOBS, "hanoi-2026");
    private static final Validator VALIDATOR = new Validator(Rules.read(JOBS, new Faults(), PROGRAMME), PROGRAMME);
    private static final Period DECEMBER = Period.month(2026, 12);
    private static final OrgUnit WARD =
            PROGRAMME.units().find("00004", DECEMBER.end()).orElseThrow();
    private static final Rubric RUBRIC = PROGRAMME
            .forms()
            .get("BM01-PCMD")
            .rowList(Rubrics.class)
            .flatMap(rubrics -> rubrics.inForce(PROGRAMME.units(), WARD, DECEMBER.end()))
            .orElseThrow();

    private final List<Observation> seen = new ArrayList<>();

    @Test
    void offersTheClassesOfTheRubricOnTheForm() {
        assertThat(PROGRAMME.forms().get("BM01-PCMD").elements().get("C_LOAI").choices())
                .extracting(Choice::code)
                .containsExactlyElementsOf(
                        RUBRIC.classes().stream().map(ClassBand::code).toList());
    }

    @Test
    void findsNothingOnARightSheet() {
        score("C_DIEM", 0);
        declare(100, "KHONG_CO");

        assertThat(check()).isEmpty();
    }

    @Test
    void refusesMorePointsThanACriterionHas() {
        score("C_DIEM", 0);
        set("C_DIEM", "TC01", Value.of(11));
        declare(101, "KHONG_CO");

        Finding finding = check().get(0);
        assertThat(finding.rule()).isEqualTo("score-within-max");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(Wording.in("vi").sentence(finding))
                .contains("“Điểm tự chấm”, dòng “1. Ban hành", "đang ghi 11", "từ 0 đến 10");
    }

    @Test
    void refusesATotalThatIsNotTheSum() {
        score("C_DIEM", 0);
        declare(99, "KHONG_CO");

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("score-total");
            assertThat(Wording.in("vi").sentence(finding)).contains("đang ghi 99", "cần 100");
            assertThat(Wording.in("en").sentence(finding))
                    .contains("100 is right")
                    .doesNotContain("{");
        });
    }

    @Test
    void asksAboutAClassThatTheTotalDoesNotEarn() {
        score("C_DIEM", 2);
        declare(82, "KHONG_CO");

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("class-follows-score");
            assertThat(finding.severity()).isEqualTo(Severity.QUERY);
            assertThat(Wording.in("vi").sentence(finding))
                    .contains("“Không có tệ nạn mại dâm”", "với 82 điểm là “Có nhưng không nghiêm trọng”");
        });
    }

    @Test
    void asksAboutAClassThatAFailedConditionBars() {
        score("C_DIEM", 0);
        set("C_DIEM", "TC06", Value.of(0));
        declare(85, "KHONG_CO");

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("class-knocked-out");
            assertThat(Wording.in("vi").sentence(finding)).contains("tiêu chí điều kiện");
        });
    }

    @Test
    void classesByTheVerifiedPointsOnceThereAreSome() {
        score("C_DIEM", 0);
        score("C_TD", 2);
        declare(100, "KHONG_CO");
        set("C_TD_TONG", "", Value.of(82));

        assertThat(check()).extracting(Finding::rule).containsExactly("class-follows-score");
    }

    @Test
    void saysNothingOfATotalAndAClassThatAreLeftEmpty() {
        score("C_DIEM", 2);
        set("C_TONG", "", Value.NOT_REPORTED);
        set("C_LOAI", "", Value.NOT_REPORTED);

        assertThat(check()).isEmpty();
    }

    @Test
    void saysNothingWhileTheSheetIsNotCarriedOut() {
        assertThat(check()).isEmpty();
    }

    /** Full points but for some lost on each criterion that is no condition of a class and has more than five. */
    private void score(String column, int lost) {
        for (Criterion criterion : RUBRIC.criteria()) {
            boolean loses = !criterion.knockOut() && criterion.max() > 5;
            int more = criterion.code().equals("TC03") ? 3 * lost : 0;
            set(column, criterion.code(), Value.of(criterion.max() - (loses ? lost : 0) - more));
        }
    }

    private void declare(long total, String band) {
        set("C_TONG", "", Value.of(total));
        int place = RUBRIC.classes().stream().map(ClassBand::code).toList().indexOf(band);
        set("C_LOAI", "", Value.choice(place, band));
    }

    private void set(String element, String category, Value value) {
        seen.removeIf(
                other -> other.element().equals(element) && other.category().equals(category));
        seen.add(new Observation(element, category, value, new CellAddress("10_ChamDiem", seen.size(), 2)));
    }

    private List<Finding> check() {
        var who = new Identity("BM01-PCMD", 1, WARD, DECEMBER, 1, LocalDate.of(2026, 12, 14));
        return VALIDATOR
                .check(new SubmissionContent(who, seen), "bao-cao.xlsx", History.NONE)
                .findings();
    }
}
