package vn.tonghop.report.content.results;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.ahead.OutlookRow;
import vn.tonghop.report.content.ahead.OutlookTable;

/** Looks up what the outlook says of an indicator. */
final class Comparisons {

    private final Map<String, OutlookRow> rows;
    private final Map<String, String> sentences;

    Comparisons(Setting setting) {
        var table = new OutlookTable(setting.outlook());
        this.rows = table.rows().stream().collect(Collectors.toMap(OutlookRow::code, Function.identity()));
        this.sentences = table.sentences();
    }

    Optional<OutlookRow> of(Measured each) {
        return Optional.ofNullable(rows.get(each.indicator().code()));
    }

    /** Beside the year before, and what is said of the end of this one where that is in doubt; empty where nothing is. */
    String sentence(Measured each) {
        return sentences.getOrDefault(each.indicator().code(), "");
    }
}
