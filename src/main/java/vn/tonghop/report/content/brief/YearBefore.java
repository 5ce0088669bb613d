package vn.tonghop.report.content.brief;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.ahead.OutlookRow;
import vn.tonghop.report.content.ahead.OutlookTable;

/** Puts what was reached beside the same months of the year before. */
final class YearBefore {

    static final int MOST = 4;

    private static final String NOTHING = "–";

    private final Setting setting;

    YearBefore(Setting setting) {
        this.setting = setting;
    }

    /** The first that can be compared, and a sentence about the others. */
    List<BriefRows.Compared> rows() {
        List<OutlookRow> comparable = new OutlookTable(setting.outlook())
                .rows().stream().filter(row -> !row.change().equals(NOTHING)).toList();
        List<BriefRows.Compared> rows = new ArrayList<>();
        comparable.stream().limit(MOST).map(this::row).forEach(rows::add);
        if (comparable.isEmpty()) {
            rows.add(sentence(setting.words().text("compared.none")));
        } else if (comparable.size() > MOST) {
            rows.add(sentence(
                    setting.words().text("compared.more", setting.numbers().count(comparable.size() - MOST))));
        }
        return rows;
    }

    private BriefRows.Compared row(OutlookRow row) {
        return new BriefRows.Compared(
                row.name(),
                new IndicatorTable(setting).toDate(setting.measured(row.code())),
                row.before(),
                row.change(),
                row.remark());
    }

    private static BriefRows.Compared sentence(String text) {
        return new BriefRows.Compared("", "", "", "", text);
    }
}
