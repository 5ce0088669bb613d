package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final String FILE = "bao-cao.xlsx";

    @Test
    void foldsATotalUnderTheCellThatCannotBeRead() {
        Finding total = Finding.of(FindingKind.TOTAL_DIFFERS, at("01_CoSo", "C20"));
        Finding unclear = Finding.of(FindingKind.VALUE_INVALID, at("01_CoSo", "C9"));
        Finding elsewhere = Finding.of(FindingKind.TOTAL_DIFFERS, at("01_CoSo", "D20"));

        List<Finding> folded = Folding.fold(List.of(total, unclear, elsewhere));

        assertThat(folded).extracting(finding -> finding.place().cell()).containsExactly("C9", "C20", "D20");
        assertThat(folded.get(1).cause()).contains(unclear.key());
        assertThat(folded.get(2).cause()).isEmpty();
    }

    @Test
    void takesTheSlipForTheCauseAndAsSeriouslyAsWhatFollowsFromIt() {
        Finding relation = rule("within", Severity.ERROR, "C9", "D9");
        Finding other = rule("needs", Severity.QUERY, "E9", "C9");
        Finding apart = rule("within", Severity.QUERY, "C10", "D10");
        Finding slip = new Finding(
                "slip", FindingKind.RULE_BROKEN, Severity.QUERY, at("S", "C9"), Map.of(Folding.MAGNITUDE, "true"));

        List<Finding> folded = Folding.fold(List.of(relation, other, apart, slip));

        assertThat(folded).extracting(Finding::rule).containsExactly("within", "slip", "within", "needs");
        assertThat(folded.get(1).severity()).isEqualTo(Severity.ERROR);
        assertThat(folded.subList(2, 4)).allMatch(finding -> finding.cause().equals(Optional.of(slip.key())));
        assertThat(folded.get(0).cause()).isEmpty();
    }

    @Test
    void doesNotExplainBySumsOfManyCells() {
        Finding sum = rule("sum", Severity.ERROR, "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8");
        Finding relation = rule("within", Severity.ERROR, "C2", "D2");

        assertThat(Folding.fold(List.of(sum, relation)))
                .filteredOn(finding -> finding.cause().isEmpty())
                .extracting(Finding::rule)
                .contains("within");
    }

    @Test
    void losesNoFindingAndCountsWhatItLists() {
        List<Finding> many = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> rule("within", Severity.ERROR, "C" + i, "D" + i))
                .toList();
        Finding note = rule("note", Severity.NOTE, "E50");

        List<Finding> folded =
                Folding.fold(Stream.concat(many.stream(), Stream.of(note)).toList());
        Digest digest = Digest.of(folded);

        assertThat(folded).hasSize(41);
        assertThat(digest.groups()).hasSize(2);
        assertThat(digest.groups().get(0).shown(3)).hasSize(3);
        assertThat(digest.groups().get(0).hidden(3)).isEqualTo(37);
        assertThat(digest.count(Severity.ERROR)).isEqualTo(40);
        assertThat(digest.count(Severity.NOTE)).isEqualTo(1);
        assertThat(digest.count(Severity.QUERY)).isZero();
    }

    @Test
    void keepsFollowersWithTheirRoot() {
        Finding first = rule("within", Severity.ERROR, "C9", "D9");
        Finding second = rule("needs", Severity.QUERY, "D9", "E9");

        Digest digest = Digest.of(Folding.fold(List.of(first, second)));

        assertThat(digest.groups()).singleElement().satisfies(group -> {
            assertThat(group.alike()).extracting(Finding::rule).containsExactly("within");
            assertThat(group.followers()).extracting(Finding::rule).containsExactly("needs");
        });
    }

    private static Finding rule(String rule, Severity severity, String cell, String... related) {
        return new Finding(
                rule,
                FindingKind.RULE_BROKEN,
                severity,
                at("S", cell),
                Map.of(),
                Stream.of(related)
                        .map(other -> new RelatedCell(at("S", other), "1"))
                        .toList());
    }

    private static Place at(String sheet, String cell) {
        return new Place(FILE, sheet, cell);
    }
}
