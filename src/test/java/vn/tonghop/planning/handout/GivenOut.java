package vn.tonghop.planning.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.validation.Rules;

/** One form of each kind that each programme gives out, for the unit with the longest name. */
final class GivenOut {

    static final List<String> PROGRAMMES =
            List.of("hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026");
    private static final Path JOBS = Path.of("jobs");

    /** A form as it is handed to a unit. */
    record File(Programme programme, Handout handout, byte[] xlsx) {

        String name() {
            return handout.name() + ".xlsx";
        }

        @Override
        public String toString() {
            return programme.id() + " " + name();
        }
    }

    private GivenOut() {}

    static List<File> all() {
        List<File> all = new ArrayList<>();
        for (String id : PROGRAMMES) {
            Programme programme = ProgrammeFiles.read(JOBS, id);
            var printer = printer(programme);
            Map<String, Handout> longest = new TreeMap<>();
            for (PeriodKind kind : PeriodKind.values()) {
                Handout.all(programme, new Period(kind, programme.year(), kind.perYear())).stream()
                        .sorted(Comparator.comparingInt(
                                handout -> handout.unit().name().length()))
                        .forEach(handout -> longest.put(handout.form(), handout));
            }
            longest.values()
                    .forEach(handout -> all.add(new File(programme, handout, printer.print(handout, Known.NOTHING))));
        }
        return all;
    }

    static HandoutPrinter printer(Programme programme) {
        var faults = new Faults();
        Rules rules = Rules.read(JOBS, faults, programme);
        faults.stopIfAny();
        return new HandoutPrinter(programme, rules);
    }
}
