package vn.tonghop.report.content.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.content.ContentWriter;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.brief.Brief;
import vn.tonghop.report.content.follow.Follow;
import vn.tonghop.report.content.narrative.Words;
import vn.tonghop.report.content.results.Results;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Everything that one report says, whatever parts it has. */
public final class WholeReport {

    private WholeReport() {}

    public static ReportContent write(
            Snapshot snapshot, Programme programme, ReportDefinition report, Catalogue words) {
        return write(snapshot, programme, report, words, Contacts.NONE);
    }

    /** @param contacts whom to ask about a unit that is missing */
    public static ReportContent write(
            Snapshot snapshot, Programme programme, ReportDefinition report, Catalogue words, Contacts contacts) {
        var setting = setting(snapshot, programme, report, words);
        ReportContent content = ContentWriter.write(snapshot, programme, report, words);
        Map<String, List<? extends Record>> tables = new HashMap<>(content.tables());
        further(setting, contacts).forEach((part, rows) -> {
            if (report.allParts().contains(part)) {
                tables.put(part, rows.get());
            }
        });
        return new ReportContent(content.stamp(), tables, content.progress());
    }

    /** What its parts are written from. */
    public static Setting setting(Snapshot snapshot, Programme programme, ReportDefinition report, Catalogue words) {
        return Setting.of(snapshot, programme, report, words);
    }

    private static Map<String, Supplier<List<? extends Record>>> further(Setting setting, Contacts contacts) {
        Map<String, Supplier<List<? extends Record>>> parts = new HashMap<>(new Brief(setting).parts());
        parts.putAll(new Results(setting).parts());
        parts.putAll(new Words(setting).parts());
        parts.putAll(new Follow(setting, contacts).parts());
        return parts;
    }
}
