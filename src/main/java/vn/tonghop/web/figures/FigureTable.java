package vn.tonghop.web.figures;

import java.util.List;
import java.util.Optional;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.job.trace.OpenRollUp;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;

/** The figures of a roll-up in the words in which a report for the same audience prints them. */
final class FigureTable {

    private final List<Measured> measured;
    private final IndicatorTable table;

    private FigureTable(Setting setting) {
        this.measured = setting.measured();
        this.table = new IndicatorTable(setting);
    }

    /** Empty for a programme that has no report. */
    static Optional<FigureTable> of(OpenRollUp rollUp, Audience reader, String language) {
        return ReportFile.read(rollUp.then().jobs(), rollUp.programme()).stream()
                .filter(report -> !report.isBurst())
                .findFirst()
                .map(report -> new FigureTable(Setting.of(
                        rollUp.snapshot(), rollUp.programme(), report.readBy(reader), Catalogue.in(language))));
    }

    /** In the order of the plan. */
    List<FigureLine> lines() {
        return measured.stream().map(this::line).toList();
    }

    Optional<FigureLine> line(String code) {
        return measured.stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .map(this::line);
    }

    private FigureLine line(Measured each) {
        return new FigureLine(each.indicator().code(), table.row(each));
    }
}
