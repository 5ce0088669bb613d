package vn.tonghop.report.content.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.UnitTable;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.UnitLine;

/** Writes one sheet for each unit, or for each scope of units that somebody reviews. */
public final class UnitSheets {

    private final Setting setting;
    private final Catalogue words;
    private final UnitTable units;
    private final UnitFigures figures;
    private final Deadlines deadlines;
    private final Asked asked;

    public UnitSheets(Setting setting) {
        this(setting, Map.of());
    }

    /** @param queries what is still asked of units, by their codes */
    public UnitSheets(Setting setting, Map<String, List<Finding>> queries) {
        this.asked = new Asked(setting, queries);
        this.setting = setting;
        this.words = setting.words();
        this.units = new UnitTable(setting);
        this.figures = new UnitFigures(setting);
        this.deadlines = new Deadlines(setting);
    }

    /** By code. */
    public List<Sheet> perUnit() {
        return lines(setting.snapshot().units()).stream().map(this::sheet).toList();
    }

    /** Of scopes in which any unit reports, in the order of the file. */
    public List<Sheet> perScope(List<Scope> scopes) {
        return scopes.stream()
                .map(scope -> Map.entry(scope, linesOf(scope)))
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> sheet(each.getKey(), each.getValue()))
                .toList();
    }

    private List<UnitLine> linesOf(Scope scope) {
        return lines(setting.snapshot().units().stream()
                .filter(line -> scope.covers(
                        line.unit(),
                        setting.programme().units(),
                        setting.snapshot().period().end()))
                .toList());
    }

    private static List<UnitLine> lines(List<UnitLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.unit().code()))
                .toList();
    }

    private Sheet sheet(UnitLine line) {
        String title = words.text("sheet.title", line.unit().name(), period());
        return new Sheet(
                line.unit().code(),
                title,
                Map.of(
                        "unit-head",
                        List.of(head(title, "sheet.kind", words.text("sheet.state", units.stateWithTime(line)))),
                        "unit-figures",
                        figures.of(line),
                        "unit-notes",
                        notes(line)));
    }

    private Sheet sheet(Scope scope, List<UnitLine> lines) {
        String title = words.text("reviewer.title", scope.name(), period());
        long counted = lines.stream().filter(line -> line.state().counts()).count();
        long open = lines.stream().mapToInt(UnitLine::queries).sum();
        long unapproved = lines.stream()
                .filter(line -> line.state().counts() && !line.review().approved())
                .count();
        String sentence = words.text("reviewer.sentence", counted, lines.size(), open, unapproved);
        return new Sheet(
                scope.id(),
                title,
                Map.of(
                        "unit-head",
                        List.of(head(title, "reviewer.kind", sentence)),
                        "scope-units",
                        lines.stream().map(this::reviewed).toList()));
    }

    private UnitRows.Head head(String title, String kind, String sentence) {
        return new UnitRows.Head(
                setting.report().issuer().name(),
                words.text(kind),
                title,
                "(" + setting.moments().toDate(setting.snapshot().period()) + ")",
                sentence);
    }

    private String period() {
        return setting.moments().titled(setting.snapshot().period());
    }

    private List<UnitRows.Note> notes(UnitLine line) {
        List<UnitRows.Note> notes = new ArrayList<>();
        if (!line.state().counts()) {
            notes.add(new UnitRows.Note(words.text("sheet.reason"), units.reason(line)));
        }
        notes.add(new UnitRows.Note(
                words.text("sheet.queries"),
                line.queries() > 0
                        ? words.text("sheet.queries-open", line.queries())
                        : words.text("sheet.queries-none")));
        if (line.queries() > 0) {
            asked.of(line.unit().code()).forEach(text -> notes.add(new UnitRows.Note("", text)));
        }
        notes.add(new UnitRows.Note(words.text("sheet.deadlines"), deadlines.of(line)));
        return notes;
    }

    private UnitRows.Reviewed reviewed(UnitLine line) {
        boolean stale = !line.state().counts() && !line.figures().isEmpty();
        return new UnitRows.Reviewed(
                line.unit().code(),
                line.unit().name(),
                units.stateWord(line),
                line.receivedAt().map(setting.moments()::moment).orElse(IndicatorTable.NOTHING),
                line.queries() == 0 ? IndicatorTable.NOTHING : setting.numbers().count(line.queries()),
                words.text(line.state().counts() && line.review().approved() ? "book.yes" : "book.no"),
                words.text(stale ? "book.yes" : "book.no"),
                todo(line),
                line.state().counts() ? "none" : "bad");
    }

    private String todo(UnitLine line) {
        if (!line.state().counts()) {
            return units.reason(line);
        }
        List<String> todo = new ArrayList<>();
        if (line.queries() > 0) {
            todo.add(words.text("reviewer.answer"));
        }
        if (!line.review().approved()) {
            todo.add(words.text("reviewer.approve"));
        }
        return todo.stream().collect(Collectors.joining("; "));
    }

    /** The content of one sheet, within what the whole report says. */
    public static ReportContent on(ReportContent whole, Sheet sheet) {
        Map<String, List<? extends Record>> tables = new HashMap<>(whole.tables());
        tables.putAll(sheet.tables());
        ReportContent.Stamp stamp = whole.stamp();
        return new ReportContent(stamp.titled(sheet.title()), tables, whole.progress());
    }
}
