package vn.tonghop.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.snapshot.Snapshot;

/**
 * The first report of any programme in its first period of a kind, with made-up figures.
 *
 * @param every one unit of so many reports; 0 for none
 */
public record AnyMonth(Programme programme, ReportDefinition report, Period period, int every) {

    private static final Path JOBS = Path.of("jobs");

    public static final List<String> PROGRAMMES =
            List.of("hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026");

    public static AnyMonth of(String programme, int every) {
        Programme read = ProgrammeFiles.read(JOBS, programme);
        ReportDefinition report = ReportFile.read(JOBS, read).get(0);
        int year = Integer.parseInt(programme.substring(programme.length() - 4));
        return new AnyMonth(
                read,
                report,
                period(report.periods().stream().sorted().findFirst().orElseThrow(), year),
                every);
    }

    public ReportRenderer renderer(String language) {
        return new ReportRenderer(programme, report, language);
    }

    public byte[] pdf() {
        return renderer("vi").pdf(snapshot()).bytes();
    }

    public Snapshot snapshot() {
        List<UnitTotal> totals = new ArrayList<>();
        List<UnitReceipt> receipts = new ArrayList<>();
        Instant asOf = period.end().plusDays(3).atStartOfDay(DueRule.ZONE).toInstant();
        int place = 0;
        for (Obligation obligation : owed()) {
            for (OrgUnit unit : programme.due(obligation, period)) {
                place++;
                if (every > 0 && place % every == 0) {
                    totals.addAll(totals(unit, place));
                    receipts.add(new UnitReceipt(
                            unit.code(),
                            obligation.form(),
                            period.code(),
                            Optional.of(asOf.minusSeconds(200_000)),
                            1,
                            0,
                            Optional.empty()));
                }
            }
        }
        return new RollUp(programme, period, asOf).roll(1, "0a1b2c3d4e5f60718293a4b5c6d7e8f9", totals, receipts);
    }

    private List<Obligation> owed() {
        return programme.obligations().stream()
                .filter(obligation -> obligation.frequency() == period.kind())
                .toList();
    }

    private List<UnitTotal> totals(OrgUnit unit, int place) {
        Map<Term, UnitTotal> totals = new LinkedHashMap<>();
        for (Indicator indicator : programme.indicators()) {
            List<Term> terms = new ArrayList<>(indicator.numerator());
            terms.addAll(indicator.denominator());
            terms.addAll(indicator.kind().hasConditions() ? indicator.measuredTerms() : List.of());
            if (programme.due(indicator, period).contains(unit)) {
                terms.forEach(term -> totals.putIfAbsent(
                        term,
                        new UnitTotal(
                                unit.code(),
                                term,
                                BigDecimal.valueOf(1L + place % 7),
                                BigDecimal.valueOf(3L + place % 11),
                                true,
                                period.lastMonth(),
                                Map.of(period.lastMonth(), BigDecimal.valueOf(3L + place % 11)))));
            }
        }
        return List.copyOf(totals.values());
    }

    private static Period period(PeriodKind kind, int year) {
        List<Period> periods = Period.inYear(kind, year);
        return periods.get((periods.size() - 1) / 2);
    }
}
