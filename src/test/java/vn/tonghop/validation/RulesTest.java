package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TinyForm.count;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Entries;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.validation.pattern.CheckKind;

class RulesTest {

    private static final Form FORM =
            new TinyForm().grid("01", List.of("R1"), count("A"), count("B")).form();
    private static final Standing STANDING = standing(Status.ACTIVE, "2026-06-14");
    private static final Rule WITHIN =
            rule("within", STANDING, CheckKind.RELATION, "left: A, operator: at-most, right: B");
    private static final Rule CARRIED =
            rule("carried", STANDING, CheckKind.RELATION, "left: A, operator: equals, right: 'last(C[R1])'");
    private static final Rule LAST = rule("last", STANDING, CheckKind.COPIED_FROM_LAST, "share: 1, evidence: 8");
    private static final Rule NEIGHBOUR =
            rule("neighbour", STANDING, CheckKind.COPIED_FROM_NEIGHBOUR, "share: 1, evidence: 8");

    @Test
    void tellsTheRulesThatLookForCopies() {
        assertThat(rules(LAST, WITHIN, NEIGHBOUR).idsOfCopyChecks()).containsExactly("last", "neighbour");
        assertThat(rules(WITHIN, CARRIED).idsOfCopyChecks()).isEmpty();
    }

    @Test
    void tellsEverythingThatTheRulesLookAt() {
        assertThat(rules(WITHIN, CARRIED, LAST).terms())
                .containsExactlyInAnyOrder(new Term("A", ""), new Term("B", ""), new Term("C", "R1"));
    }

    @Test
    void tellsWhatIsComparedWithOtherReports() {
        assertThat(rules(WITHIN, CARRIED, LAST).elementsOfThePast()).containsExactlyInAnyOrder("A", "C");
        assertThat(rules(WITHIN).elementsOfThePast()).isEmpty();
    }

    @Test
    void saysEachRuleInWords() {
        assertThat(rules(WITHIN, CARRIED).outlines())
                .containsExactly(
                        new Rules.Outline("within", STANDING, "A at-most B", "vì sao", "Sửa lại.", false),
                        new Rules.Outline("carried", STANDING, "A equals last(C[R1])", "vì sao", "Sửa lại.", true));
    }

    @Test
    void tellsOfAFormOnlyTheRulesThatItIsHeldTo() {
        Form other = new TinyForm().list("01", count("X")).form();

        assertThat(rules(CARRIED, WITHIN).outlines(FORM, TinyScene.JUNE))
                .extracting(Rules.Outline::id)
                .containsExactly("within");
        assertThat(rules(CARRIED, WITHIN).outlines(other, TinyScene.JUNE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, 2026-06-14, true",
        "ACTIVE, 2026-06-15, false",
        "SHADOW, 2026-06-14, false",
        "OFF, 2026-06-14, false"
    })
    void tellsOfAFormOnlyTheRulesThatCountForThePeriod(Status status, String from, boolean told) {
        Rule rule = WITHIN.with(standing(status, from));

        assertThat(rules(rule).outlines(FORM, TinyScene.JUNE)).hasSize(told ? 1 : 0);
        assertThat(rules(rule).outlines()).hasSize(1);
    }

    @Test
    void makesTheRulesThatAreTriedOutCountWhateverTheirStatus() {
        Rule off = WITHIN.with(standing(Status.OFF, "2030-01-01"));

        assertThat(rules(off, CARRIED).only(Set.of("within")).outlines())
                .singleElement()
                .satisfies(outline -> {
                    assertThat(outline.id()).isEqualTo("within");
                    assertThat(outline.standing())
                            .isEqualTo(new Standing(3, LocalDate.EPOCH, "Sở Y tế", Severity.QUERY, Status.ACTIVE));
                });
    }

    private static Rules rules(Rule... rules) {
        return new Rules(Arrays.asList(rules));
    }

    private static Rule rule(String id, Standing standing, CheckKind kind, String check) {
        return new Rule(
                id,
                standing,
                kind.read(new Entries().of("{" + check + "}")),
                Map.of("reason-vi", "vì sao", "mend-vi", "Sửa lại."));
    }

    private static Standing standing(Status status, String from) {
        return new Standing(3, LocalDate.parse(from), "Sở Y tế", Severity.QUERY, status);
    }
}
