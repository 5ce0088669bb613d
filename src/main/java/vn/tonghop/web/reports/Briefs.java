package vn.tonghop.web.reports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.content.ContentWriter;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.ReportContent.IndicatorRow;
import vn.tonghop.report.content.ReportContent.Line;
import vn.tonghop.report.content.ReportContent.Verdict;
import vn.tonghop.report.content.change.ChangeLine;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.web.source.DeskSource;

/** Writes the first page of a report from its roll-up, by the words and the audience of the report itself. */
@Component
class Briefs {

    private final DeskSource source;

    Briefs(DeskSource source) {
        this.source = source;
    }

    /** Empty where the plan has changed since: then only the PDF says what it said. */
    Optional<Brief> of(Printed printed) {
        Programme programme = source.now().programme();
        return new SnapshotStore(source.dataSource(), programme)
                .find(printed.period(), printed.revision())
                .filter(snapshot -> snapshot.planHash().equals(programme.hash()))
                .map(snapshot -> ContentWriter.write(
                        snapshot, programme, printed.report(), Catalogue.in(PrintedReports.language())))
                .map(Briefs::brief);
    }

    private static Brief brief(ReportContent content) {
        return new Brief(
                content.stamp(),
                rows(content, "verdict", Verdict.class).get(0),
                rows(content, "attention", Line.class),
                rows(content, "missing", Line.class),
                rows(content, "changes", ChangeLine.class),
                rows(content, "indicators", IndicatorRow.class));
    }

    private static <T> List<T> rows(ReportContent content, String table, Class<T> kind) {
        return content.tables().getOrDefault(table, List.of()).stream()
                .map(kind::cast)
                .toList();
    }
}
