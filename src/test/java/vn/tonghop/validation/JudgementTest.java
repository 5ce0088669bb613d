package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Entries;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Folding;
import vn.tonghop.finding.RelatedCell;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;
import vn.tonghop.validation.pattern.CheckKind;
import vn.tonghop.validation.relation.RelationCheck.Imbalance;

/** What is told of a submission by one rule or two. */
class JudgementTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final Period JUNE = Period.month(2026, 6);
    private static final String WITHIN = "left: L_NU, operator: at-most, right: L_NGUOI";
    private static final String SLIP = "periods: 1, change: 6, deviations: 3, spread: 0.35";

    private final List<Observation> seen = new ArrayList<>();
    private final List<PastReport> earlier = new ArrayList<>();

    @Test
    void marksAFigureThatIsOutOfItsOrderOfMagnitude() {
        observe("L_NGUOI", Value.of(400));
        past("L_NGUOI", 40);

        assertThat(findings(rule("slip", Severity.QUERY, CheckKind.SLIP, SLIP)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).containsEntry(Folding.MAGNITUDE, "true"));
    }

    @Test
    void doesNotMarkARelationThatFails() {
        observe("L_NU", Value.of(4));
        observe("L_NGUOI", Value.of(3));

        assertThat(findings(rule("within", Severity.ERROR, CheckKind.RELATION, WITHIN)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.facts())
                            .doesNotContainKey(Folding.MAGNITUDE)
                            .containsEntry("rule-version", "2");
                    assertThat(finding.place()).hasToString("x.xlsx · 04!C6");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void namesTheFileWhereNoCellIsToBlame() {
        past("L_NU", 9);

        assertThat(findings(rule(
                        "last", Severity.QUERY, CheckKind.RELATION, "left: 'last(L_NU)', operator: at-most, right: 5")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().file()).isEqualTo("x.xlsx");
                    assertThat(finding.place().cell()).isEmpty();
                    assertThat(finding.related()).isEmpty();
                });
    }

    @Test
    void saysWhatStandsInTheOtherCells() {
        observe("L_NGUOI", Value.of(1));
        observe("L_LOP", Value.NOT_REPORTED);
        observe("L_NU", Value.of(4100));

        assertThat(findings(rule(
                        "less",
                        Severity.QUERY,
                        CheckKind.RELATION,
                        "left: L_NGUOI, operator: equals, right: L_NU + L_LOP, missing: {right: zero}")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.related())
                        .extracting(RelatedCell::stands)
                        .containsExactly("4.100", ""));
    }

    @Test
    void tellsWhoeverMakesSubmissionsUpWhatDoesNotHold() {
        observe("L_NU", Value.of(4));
        observe("L_NGUOI", Value.of(3));
        past("L_NU", 4);

        List<Imbalance> imbalances = validator(
                        rule("within", Severity.ERROR, CheckKind.RELATION, WITHIN),
                        rule("noted", Severity.NOTE, CheckKind.RELATION, WITHIN),
                        rule(
                                "grown",
                                Severity.QUERY,
                                CheckKind.RELATION,
                                "left: L_NU, operator: less-than, right: last(L_NU)"),
                        rule("copied", Severity.QUERY, CheckKind.COPIED_FROM_LAST, "share: 0.5, evidence: 1"))
                .imbalances(content(), new Past(earlier, List.of(), List.of()));

        assertThat(imbalances)
                .extracting(Imbalance::outline)
                .containsExactly("L_NU at-most L_NGUOI", "L_NU less-than last(L_NU)");
        assertThat(imbalances.get(0).left())
                .singleElement()
                .satisfies(summand -> assertThat(summand.cells()).containsExactly(new Term("L_NU", "CAP_XA")));
    }

    private List<Finding> findings(Rule... rules) {
        var past = new Past(earlier, List.of(), List.of());
        return validator(rules)
                .check(content(), "x.xlsx", who -> Optional.of(past))
                .findings();
    }

    private static Validator validator(Rule... rules) {
        return new Validator(new Rules(List.of(rules)), PROGRAMME);
    }

    private static Rule rule(String id, Severity severity, CheckKind kind, String check) {
        var standing = new Standing(2, LocalDate.of(2026, 1, 1), "Sở Y tế", severity, Status.ACTIVE);
        return new Rule(id, standing, kind.read(new Entries().of("{" + check + "}")), Map.of());
    }

    private SubmissionContent content() {
        var who = new Identity(
                "BM01-PCMD", 1, PROGRAMME.units().find("00004", JUNE.end()).orElseThrow(), JUNE, 1, JUNE.end());
        return new SubmissionContent(who, seen);
    }

    private void observe(String element, Value value) {
        seen.add(new Observation(element, "CAP_XA", value, new CellAddress("04", 5, 2 + seen.size())));
    }

    private void past(String element, long value) {
        earlier.add(new PastReport("00004", Period.month(2026, 5), Map.of(element, Map.of("CAP_XA", Value.of(value)))));
    }
}
