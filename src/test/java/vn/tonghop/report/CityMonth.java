package vn.tonghop.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Review;
import vn.tonghop.rollup.snapshot.Snapshot;

/** A made-up city month over the real units and the real plan, rolled up by the real roll-up. */
public final class CityMonth {

    public static final Path JOBS = Path.of("jobs");
    public static final Programme PROGRAMME = ProgrammeFiles.read(JOBS, "hanoi-2026");
    public static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");

    private static final Map<String, Integer> SAME_FOR_ALL =
            Map.of("M_SL[BAO]", 1, "M_SL[MXH]", 1, "K_HD", 8, "K_PHUC_TRA", 0, "K_PT_TAI[DOI178_XA]", 2, "F_PT", 3);
    private static final Period JUNE = Period.month(2026, 6);

    private final Set<String> missing = new TreeSet<>();
    private boolean approved;
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> late = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> onlyEarlier = new TreeSet<>();
    private final Map<String, Integer> fixed = new HashMap<>();

    /** Everybody reported in time, nothing is open, and all of it is approved. */
    public static CityMonth complete() {
        CityMonth month = new CityMonth();
        month.approved = true;
        return month;
    }

    /** A month as it is: eight communes and one agency are not in, some late, some with open queries. */
    public static CityMonth usual() {
        CityMonth month = new CityMonth();
        month.missing.addAll(List.of("00226", "09886", "10231", "00367", "LDLD"));
        month.refused.addAll(List.of("00454", "10330", "00082", "09574"));
        month.onlyEarlier.addAll(List.of("00226", "09886", "00454"));
        month.late.addAll(List.of("00004", "10066", "00235", "10015"));
        month.asked.addAll(List.of("00008", "00025", "00190", "00004"));
        return month;
    }

    public static CityMonth nothingArrived() {
        CityMonth month = new CityMonth();
        owed().forEach(unit -> month.missing.add(unit.code()));
        return month;
    }

    /** Every unit reports the same number for a term. */
    public CityMonth with(String term, int each) {
        fixed.put(term, each);
        return this;
    }

    public Snapshot snapshot() {
        List<UnitTotal> totals = new ArrayList<>();
        List<UnitReceipt> receipts = new ArrayList<>();
        var random = new Random(2026);
        for (OrgUnit unit : owed()) {
            boolean in = !missing.contains(unit.code()) && !refused.contains(unit.code());
            List<UnitTotal> own = totals(unit, in, random);
            if (in || onlyEarlier.contains(unit.code())) {
                totals.addAll(own);
            }
            receipt(unit.code()).ifPresent(receipts::add);
        }
        return new RollUp(PROGRAMME, JUNE, AS_OF).roll(1, "0a1b2c3d4e5f60718293a4b5c6d7e8f9", totals, receipts);
    }

    /** The same month with one figure put in place of what the units reported. */
    public static Snapshot withFigure(Snapshot snapshot, Figure figure) {
        List<Figure> figures = snapshot.figures().stream()
                .map(each -> each.indicator().equals(figure.indicator()) ? figure : each)
                .toList();
        return new Snapshot(
                snapshot.programme(),
                snapshot.period(),
                snapshot.asOf(),
                snapshot.revision(),
                snapshot.planHash(),
                snapshot.inputHash(),
                figures,
                snapshot.units(),
                snapshot.attention());
    }

    public static Figure figure(Snapshot snapshot, String indicator) {
        return snapshot.figures().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static List<OrgUnit> owed() {
        return PROGRAMME.obligations().stream()
                .filter(obligation -> obligation.frequency() == JUNE.kind())
                .map((Obligation obligation) -> PROGRAMME.due(obligation, JUNE))
                .flatMap(List::stream)
                .toList();
    }

    private static String form(String unit) {
        return Character.isDigit(unit.charAt(0)) ? "BM01-PCMD" : "BM03-PCMD";
    }

    private Optional<UnitReceipt> receipt(String unit) {
        if (missing.contains(unit)) {
            return Optional.empty();
        }
        Instant inTime = Instant.parse("2026-06-15T03:20:00Z");
        if (refused.contains(unit)) {
            Place place = new Place("bao-cao-thang-6.xlsx", "02_KiemTra", "C14");
            Finding finding =
                    Finding.of(FindingKind.VALUE_NEGATIVE, place, "found", "-3", "item", "Số lượt cơ sở được kiểm tra");
            return Optional.of(
                    new UnitReceipt(unit, form(unit), JUNE.code(), Optional.of(inTime), 0, 0, Optional.of(finding)));
        }
        Instant time = late.contains(unit) ? Instant.parse("2026-06-17T00:15:00Z") : inTime;
        int queries = asked.contains(unit) ? 2 : 0;
        return Optional.of(new UnitReceipt(
                unit,
                form(unit),
                JUNE.code(),
                Optional.of(time),
                1,
                queries,
                Optional.empty(),
                new Review(approved, "")));
    }

    private List<UnitTotal> totals(OrgUnit unit, boolean current, Random random) {
        Map<Term, UnitTotal> totals = new HashMap<>();
        for (Indicator indicator : PROGRAMME.indicators()) {
            boolean due = PROGRAMME.due(indicator, JUNE).contains(unit);
            int reporters = PROGRAMME.due(indicator, JUNE).size();
            for (Term term : terms(indicator)) {
                int value = value(indicator, term, reporters, random);
                if (due) {
                    totals.putIfAbsent(
                            term,
                            new UnitTotal(
                                    unit.code(),
                                    term,
                                    BigDecimal.valueOf(current ? Math.max(value / 6, Math.min(value, 1)) : 0),
                                    BigDecimal.valueOf(value),
                                    current,
                                    6,
                                    Map.of(1, BigDecimal.valueOf(value), 2, BigDecimal.valueOf(value))));
                }
            }
        }
        return List.copyOf(totals.values());
    }

    private static List<Term> terms(Indicator indicator) {
        if (indicator.kind().hasConditions()) {
            return indicator.measuredTerms();
        }
        List<Term> terms = new ArrayList<>(indicator.numerator());
        terms.addAll(indicator.denominator());
        return terms;
    }

    private int value(Indicator indicator, Term term, int reporters, Random random) {
        Integer known = SAME_FOR_ALL.get(term.toString());
        if (known != null) {
            return known;
        }
        int roll = random.nextInt(100);
        Integer always = fixed.get(term.toString());
        if (always != null) {
            return always;
        }
        if (indicator.kind().countsUnits()) {
            return roll < 85 ? 1 : 0;
        }
        return switch (term.element()) {
            case "F_CUOI" -> 25 + roll % 30;
            case "K_MOI" -> 6 + roll % 16;
            case "G_DH" -> 3 + roll % 4;
            case "G_CH", "G_XL" -> 4 + roll % 4;
            case "G_QH" -> roll < 6 ? 1 : 0;
            case "S_DK" -> 9;
            case "S_SD" -> 4 + roll % 3;
            default -> evenShare(indicator, reporters, roll);
        };
    }

    /** About half of the yearly target, shared out evenly. */
    private static int evenShare(Indicator indicator, int reporters, int roll) {
        double target = indicator.kind() == IndicatorKind.RATIO
                ? 100
                : indicator
                        .target(JUNE.end())
                        .map(Target::value)
                        .orElse(BigDecimal.TEN)
                        .doubleValue();
        double each = target / reporters / terms(indicator).size();
        return (int) Math.round(each * (30 + roll * 0.5) / 100);
    }
}
