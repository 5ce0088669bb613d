package vn.tonghop.report.content.follow;

import java.util.List;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.quality.Quality;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** Says how well the reports came in, unit by unit in the order of their codes. */
final class QualityTable {

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;
    private final Quality quality;

    QualityTable(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
        this.quality = setting.snapshot().quality();
    }

    List<FollowRows.Quality> rows() {
        return quality.units().stream().map(this::row).toList();
    }

    String sentence() {
        if (quality.units().isEmpty()) {
            return words.text("quality.none");
        }
        return words.text(
                "quality.sentence",
                numbers.count(quality.in()),
                numbers.count(quality.due()),
                numbers.count(quality.unitsInTime()),
                numbers.count(quality.units().size()),
                filled(quality.filled(), quality.asked()));
    }

    private FollowRows.Quality row(UnitQuality unit) {
        return new FollowRows.Quality(
                unit.unit(),
                setting.unitName(unit.unit()),
                unit.in() + "/" + unit.due(),
                late(unit),
                filled(unit.filled(), unit.asked()),
                some(unit.queries()),
                some(unit.copied()),
                some(unit.stale()),
                some(unit.earlierMissing()),
                words.text(unit.isSound() ? "quality.sound" : "quality.open"));
    }

    private String filled(int filled, int asked) {
        return asked == 0 ? IndicatorTable.NOTHING : numbers.percent(Share.of(filled, asked), 2);
    }

    private String late(UnitQuality unit) {
        return setting.extended(unit.unit())
                .map(day -> words.text(
                        "quality.extended",
                        some(unit.daysLate()),
                        setting.moments().day(day)))
                .orElseGet(() -> some(unit.daysLate()));
    }

    private String some(int count) {
        return count == 0 ? IndicatorTable.NOTHING : numbers.count(count);
    }
}
