package vn.tonghop.validation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RelatedCell;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Validator;

/** Of forty kinds of mistakes, fifty each, hardly one gets through. */
class RecallTest {

    private static final Path JOBS = Path.of("jobs");
    private static final int OF_EACH_KIND = 50;
    private static final int TRIES = 20_000;

    /** What became of one kind. */
    private static final class Tally {
        private int planted;
        private int found;
        private final Map<String, Integer> rules = new TreeMap<>();
    }

    @Test
    void findsNineteenOfTwentyMistakesAndFourOfFiveOfEveryKindAtTheRightCell() {
        Programme programme = ProgrammeFiles.read(JOBS, "hanoi-2026");
        Rules rules = Rules.read(JOBS, new Faults(), programme);
        var validator = new Validator(rules, programme);
        long seed = Seed.draw();
        var city = new HonestCity(programme, seed);
        Map<Mistake, Tally> table = new EnumMap<>(Mistake.class);
        for (Mistake mistake : Mistake.values()) {
            table.put(mistake, tally(mistake, city, validator, Dice.of(seed, mistake.name())));
        }
        int found = table.values().stream().mapToInt(tally -> tally.found).sum();
        print(seed, table);
        System.out.printf("%-40s %8d %6d%n", "all", OF_EACH_KIND * table.size(), found);

        assertThat(Mistake.values()).hasSize(40);
        assertThat(table).allSatisfy((mistake, tally) -> {
            assertThat(tally.planted).as(mistake.name()).isEqualTo(OF_EACH_KIND);
            assertThat(tally.found).as(mistake.name()).isGreaterThanOrEqualTo(OF_EACH_KIND * 80 / 100);
        });
        assertThat(found).isGreaterThanOrEqualTo(OF_EACH_KIND * Mistake.values().length * 95 / 100);
    }

    private static Tally tally(Mistake mistake, HonestCity city, Validator validator, Dice dice) {
        var tally = new Tally();
        List<String> wards = city.wards();
        for (int i = 0; i < TRIES && tally.planted < OF_EACH_KIND; i++) {
            String ward = wards.get(dice.between(0, wards.size() - 1));
            int month = dice.between(4, HonestCity.MONTHS);
            var planting = new Planting(city, ward, month, dice);
            Optional<List<FormCell>> wrong = mistake.plant(planting);
            if (wrong.isPresent()) {
                tally.planted++;
                List<String> by = foundBy(planting.report(), wrong.get(), validator, city, month);
                tally.found += by.isEmpty() ? 0 : 1;
                by.forEach(rule -> tally.rules.merge(rule, 1, Integer::sum));
            }
        }
        return tally;
    }

    /** The rules that name a cell that is wrong. */
    private static List<String> foundBy(
            Report report, List<FormCell> wrong, Validator validator, HonestCity city, int month) {
        Set<String> cells =
                wrong.stream().map(cell -> report.address(cell).toString()).collect(Collectors.toSet());
        List<String> rules = new ArrayList<>();
        for (Finding finding : validator
                .check(
                        report.content(),
                        "",
                        city.history(report.identity().unit().code(), month))
                .findings()) {
            boolean there = Stream.concat(
                            Stream.of(finding.place()),
                            finding.related().stream().map(RelatedCell::place))
                    .anyMatch(place -> cells.contains(place.sheet() + "!" + place.cell()));
            if (there) {
                rules.add(finding.rule());
            }
        }
        return rules.stream().distinct().toList();
    }

    private static void print(long seed, Map<Mistake, Tally> table) {
        System.out.printf("seed %d%n%-40s %8s %6s  %s%n", seed, "mistake", "planted", "found", "by");
        table.forEach((mistake, tally) ->
                System.out.printf("%-40s %8d %6d  %s%n", mistake, tally.planted, tally.found, tally.rules));
    }
}
