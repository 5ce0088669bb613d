package vn.tonghop.report.content.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.ahead.OutlookRow;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;

/** Writes the results of a full report. */
public final class Results {

    private final Setting setting;
    private final IndicatorTable table;

    public Results(Setting setting) {
        this.setting = setting;
        this.table = new IndicatorTable(setting);
    }

    /** Its parts, each written when it is asked for. */
    public Map<String, Supplier<List<? extends Record>>> parts() {
        return Map.of("results", () -> new Sentences(setting).rows(), "indicators-wide", this::wide);
    }

    private List<ResultRows.Wide> wide() {
        var comparisons = new Comparisons(setting);
        return setting.measured().stream()
                .map(each -> wide(each, comparisons.of(each)))
                .toList();
    }

    private ResultRows.Wide wide(Measured each, Optional<OutlookRow> outlook) {
        ReportContent.IndicatorRow row = table.row(each);
        return new ResultRows.Wide(
                row.code(),
                row.name(),
                each.indicator().citation().lead(),
                row.unit(),
                row.inPeriod(),
                row.toDate(),
                row.target(),
                row.ofPlan(),
                outlook.flatMap(known -> due(each)).orElse(IndicatorTable.NOTHING),
                outlook.map(OutlookRow::before).orElse(IndicatorTable.NOTHING),
                outlook.map(OutlookRow::change).orElse(IndicatorTable.NOTHING),
                (row.mark().isEmpty() ? "" : row.mark() + "\u00A0") + row.standing(),
                row.tone(),
                row.coverage(),
                row.remark());
    }

    /** How much of the plan is due by now. */
    private Optional<String> due(Measured each) {
        return setting.snapshot()
                .outlook()
                .of(each.indicator().code())
                .flatMap(IndicatorOutlook::course)
                .map(Course::due)
                .map(percent -> setting.numbers().percent(percent));
    }
}
