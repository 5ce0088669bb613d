package vn.tonghop.report.content.results;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.ahead.OutlookRow;
import vn.tonghop.report.content.ahead.OutlookTable;

/** Looks up what the outlook says of an indicator. */
final class Comparisons {

    private final Setting setting;
    private final Map<String, OutlookRow> rows;

    Comparisons(Setting setting) {
        this.setting = setting;
        this.rows = new OutlookTable(setting.outlook())
                .rows().stream().collect(Collectors.toMap(OutlookRow::code, Function.identity()));
    }

    Optional<OutlookRow> of(Measured each) {
        return Optional.ofNullable(rows.get(each.indicator().code()));
    }

    /** Beside the year before, and what is said of the end of this one where that is in doubt; empty where nothing is. */
    String sentence(Measured each) {
        return of(each).map(row -> before(row) + doubt(row)).orElse("");
    }

    private String before(OutlookRow row) {
        boolean known = !row.change().equals(IndicatorTable.NOTHING);
        return known ? setting.words().text("result.before", row.before(), row.change()) : "";
    }

    private String doubt(OutlookRow row) {
        return row.tone().equals("bad") ? setting.words().text("result.doubt", row.range(), row.chance()) : "";
    }
}
