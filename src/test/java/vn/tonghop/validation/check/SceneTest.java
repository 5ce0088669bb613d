package vn.tonghop.validation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Value;

class SceneTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final OrgUnit WARD = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026")
            .units()
            .find("00004", JUNE.end())
            .orElseThrow();
    private static final Observation FIRST = seen("A", "R2", 1, 3);
    private static final Observation SECOND = seen("A", "R1", 2, 4);

    @Test
    void findsFiguresByElementAndCategoryInTheOrderOfTheFile() {
        Scene scene = scene(FIRST, SECOND, seen("B", "", 7, 5));

        assertThat(scene.byCategory("A").values()).containsExactly(FIRST, SECOND);
        assertThat(scene.byCategory("B")).containsOnlyKeys("");
        assertThat(scene.byCategory("C")).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoFiguresForTheSameCell() {
        assertThat(scene(FIRST, seen("A", "R2", 9, 8)).byCategory("A").values()).containsExactly(FIRST);
    }

    @Test
    void knowsThePeriodAndWhatIsUnclear() {
        assertThat(scene().period()).isEqualTo(JUNE);
        assertThat(scene().unclear()).containsExactly(new Term("A", "R9"));
    }

    private static Scene scene(Observation... seen) {
        var who = new Identity("BM01-PCMD", 1, WARD, JUNE, 1, LocalDate.of(2026, 6, 14));
        return Scene.of(new SubmissionContent(who, List.of(seen), List.of(), Set.of(new Term("A", "R9"))));
    }

    private static Observation seen(String element, String category, long value, int row) {
        return new Observation(element, category, Value.of(value), new CellAddress("S", row, 2));
    }
}
