package vn.tonghop.report.content.unit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Pace;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Levels;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;

/** Writes a unit's own figures against its level and beside all units together. */
final class UnitFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;
    private final Levels levels;
    private final Map<Measured, String> all = new LinkedHashMap<>();
    private final Map<String, Set<OrgUnit>> owing;

    UnitFigures(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
        this.levels = new Levels(setting);
        var table = new IndicatorTable(setting);
        setting.measured().forEach(each -> all.put(each, table.toDate(each)));
        this.owing = all.keySet().stream()
                .collect(Collectors.toMap(
                        each -> each.indicator().code(),
                        each -> Set.copyOf(setting.programme()
                                .due(each.indicator(), setting.snapshot().period()))));
    }

    /** Of what the unit owes or has reported, in the order of the plan. */
    List<UnitRows.Figure> of(UnitLine line) {
        return all.keySet().stream()
                .filter(each -> !each.indicator().kind().hasParts())
                .filter(each -> owing.get(each.indicator().code()).contains(line.unit())
                        || line.figures().containsKey(each.indicator().code()))
                .map(each -> row(each, line))
                .toList();
    }

    private UnitRows.Figure row(Measured each, UnitLine line) {
        Optional<UnitFigure> figure =
                Optional.ofNullable(line.figures().get(each.indicator().code()));
        boolean printed = !each.tellsNoUnits() || setting.report().audience().seesSmallCounts();
        Optional<BigDecimal> handedDown = handedDown(each, line);
        Optional<Share> share = printed ? figure.flatMap(own -> share(each, own, handedDown)) : Optional.empty();
        String key = printed ? standing(each, figure, share) : "";
        return new UnitRows.Figure(
                each.indicator().name(),
                words.measure(each.indicator().unit()),
                printed ? own(each, figure) : words.text("sheet.not-printed"),
                level(each, handedDown),
                share.map(known -> numbers.percent(known, 2)).orElse(IndicatorTable.NOTHING),
                key.isEmpty() ? IndicatorTable.NOTHING : mark(key) + words.text(key),
                mark(key).startsWith("▼") ? "bad" : "none",
                all.get(each));
    }

    private String own(Measured each, Optional<UnitFigure> figure) {
        if (figure.isEmpty()) {
            return words.text("no-data");
        }
        BigDecimal actual = figure.get().actual();
        String stale = figure.get().current() ? "" : "\u00A0†";
        if (each.indicator().kind().hasConditions()) {
            return words.text(actual.signum() > 0 ? "sheet.yes" : "sheet.no") + stale;
        }
        Optional<BigDecimal> whole = figure.get().denominator();
        if (whole.filter(all -> all.signum() == 0).isPresent()) {
            return words.text("not-applicable");
        }
        return whole.map(all -> numbers.ratio(new Share(actual, all))).orElseGet(() -> numbers.count(actual)) + stale;
    }

    private Optional<BigDecimal> handedDown(Measured each, UnitLine line) {
        return setting.programme().allocations().stream()
                .filter(one -> one.indicator().equals(each.indicator().code()))
                .filter(one -> one.unit().equals(line.unit().code()))
                .map(Allocation::value)
                .findFirst();
    }

    private String level(Measured each, Optional<BigDecimal> handedDown) {
        return handedDown
                .map(numbers::count)
                .or(() -> each.target()
                        .filter(target -> target.percent() && each.kind() == IndicatorKind.RATIO)
                        .map(target -> levels.of(each)))
                .orElse(IndicatorTable.NOTHING);
    }

    private static Optional<Share> share(Measured each, UnitFigure own, Optional<BigDecimal> handedDown) {
        if (each.isNeutral() || each.isLimit()) {
            return Optional.empty();
        }
        Optional<Share> ofLevel =
                handedDown.filter(level -> level.signum() > 0).map(level -> new Share(own.actual(), level));
        return ofLevel.or(() -> each.target()
                .filter(target -> each.kind() == IndicatorKind.RATIO && target.percent())
                .map(Target::value)
                .flatMap(level -> own.denominator()
                        .filter(whole -> whole.signum() > 0 && level.signum() > 0)
                        .map(whole -> new Share(own.actual().multiply(HUNDRED), whole.multiply(level)))));
    }

    private String standing(Measured each, Optional<UnitFigure> figure, Optional<Share> share) {
        if (each.isNeutral() || figure.isEmpty()) {
            return each.isNeutral() ? "standing.neutral" : "standing.no-data";
        }
        return share.map(known -> standing(each, known)).orElse("");
    }

    private String standing(Measured each, Share share) {
        if (share.part().compareTo(share.whole()) >= 0) {
            return "standing.met";
        }
        var period = setting.snapshot().period();
        boolean bitByBit = each.indicator().pace() == Pace.LINEAR && !each.isYearOver();
        boolean onPace = bitByBit
                && share.part()
                                .multiply(BigDecimal.valueOf(period.daysOfYear()))
                                .compareTo(share.whole().multiply(BigDecimal.valueOf(period.daysElapsed())))
                        >= 0;
        if (onPace) {
            return "standing.on-track";
        }
        if (each.isYearOver()) {
            return "standing.not-met";
        }
        return each.indicator().pace() == Pace.YEAR_END ? "standing.year-end" : "standing.behind";
    }

    private static String mark(String key) {
        return switch (key) {
            case "standing.met" -> "●\u00A0";
            case "standing.on-track" -> "▲\u00A0";
            case "standing.behind", "standing.not-met" -> "▼\u00A0";
            case "standing.neutral" -> "";
            default -> "○\u00A0";
        };
    }
}
