package vn.tonghop.spreadsheet.marked;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.marked.part.At;
import vn.tonghop.spreadsheet.marked.part.SheetComments;
import vn.tonghop.spreadsheet.marked.part.SheetPatch;
import vn.tonghop.spreadsheet.marked.part.SheetTabs;
import vn.tonghop.spreadsheet.marked.part.StylesPart;
import vn.tonghop.spreadsheet.marked.xml.ContentTypes;
import vn.tonghop.spreadsheet.marked.xml.MalformedPartException;
import vn.tonghop.spreadsheet.marked.xml.Parts;
import vn.tonghop.spreadsheet.marked.xml.RelationsPart;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.submission.Verdict;

/** The sender's own workbook with marks, comments and a result sheet in front; any other format becomes an .xlsx. */
public final class MarkedWorkbook {

    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private final Parts parts;
    private final ContentTypes types;
    private final Feedback feedback;
    private final Labels labels;
    private final String main;
    private final RelationsPart relations;
    private final SheetTabs tabs;
    private final StylesPart styles;
    /** The looks of marked cells without the mark. */
    private final Map<String, Map<At, Integer>> unmarked = new HashMap<>();

    private MarkedWorkbook(Parts parts, Feedback feedback, Labels labels) {
        this.parts = parts;
        this.types = new ContentTypes(parts);
        this.feedback = feedback;
        this.labels = labels;
        this.main = required(new RelationsPart(parts, "").first("officeDocument"), "workbook");
        this.relations = new RelationsPart(parts, main);
        this.tabs = new SheetTabs(parts.text(main));
        this.styles = new StylesPart(parts.text(required(relations.first("styles"), "styles")));
    }

    /**
     * The marked workbook; empty where the file cannot be opened or holds data of persons.
     *
     * @param opened the same file as cells; asked only where its bytes cannot be changed in places, or were marked before
     */
    public static Optional<byte[]> of(byte[] sent, Supplier<Opening> opened, Feedback feedback, Labels labels) {
        boolean closed = feedback.verdict() == Verdict.UNREADABLE && !(opened.get() instanceof RawWorkbook);
        if (closed || feedback.aboutPersons()) {
            return Optional.empty();
        }
        if (sent.length > 1 && sent[0] == 'P' && sent[1] == 'K') {
            try {
                Parts parts = Parts.unpacked(sent, ReadingLimits.STANDARD.inflatedBytes());
                return Optional.of(new MarkedWorkbook(parts, feedback, labels).marked(opened));
            } catch (MalformedPartException e) {
                return rebuilt(opened.get(), feedback, labels); // readers forgive more than can be changed in places
            }
        }
        return rebuilt(opened.get(), feedback, labels);
    }

    private static Optional<byte[]> rebuilt(Opening opened, Feedback feedback, Labels labels) {
        return opened instanceof RawWorkbook workbook
                ? Optional.of(new MarkedWorkbook(RebuiltParts.of(workbook), feedback, labels).marked(() -> opened))
                : Optional.empty();
    }

    private byte[] marked(Supplier<Opening> opened) {
        new Strangers(parts, types, main).remove();
        Map<String, Map<At, Integer>> earlier = forgetEarlierResult(opened);
        Map<String, CellMarks> marks = CellMarks.of(feedback, ResultSheet.MOST_MARKS);
        for (SheetTabs.Tab tab : tabs.tabs()) {
            Optional<RelationsPart.Relation> relation = relations.byId(tab.relation());
            if (!tab.isResult()
                    && relation.filter(to -> to.kind().equals("worksheet")).isPresent()) {
                mark(
                        relations.part(relation.get()),
                        tab.name(),
                        marks.getOrDefault(tab.name(), new CellMarks(new TreeMap<>())),
                        earlier.getOrDefault(tab.name(), Map.of()));
            }
        }
        addResult();
        parts.put(required(relations.first("styles"), "styles"), styles.xml());
        return parts.packed();
    }

    private Map<String, Map<At, Integer>> forgetEarlierResult(Supplier<Opening> opened) {
        Map<String, Map<At, Integer>> earlier = new HashMap<>();
        for (SheetTabs.Tab tab : tabs.tabs()) {
            Optional<RelationsPart.Relation> relation = relations.byId(tab.relation());
            if (tab.isResult() && relation.isPresent()) {
                String part = relations.part(relation.get());
                earlier.putAll(EarlierMarks.of(opened.get(), parts.text(part)));
                Strangers.removePart(parts, types, part);
                relations.removeIf(relation.get()::equals);
            }
        }
        return earlier;
    }

    private void mark(String part, String sheet, CellMarks marks, Map<At, Integer> earlier) {
        Map<At, IntUnaryOperator> changes = new TreeMap<>();
        earlier.forEach((at, look) -> changes.put(at, old -> styles.isMarked(old) ? look : old));
        Map<At, Integer> before = unmarked.computeIfAbsent(sheet, name -> new HashMap<>());
        marks.remarks().keySet().forEach(at -> {
            IntUnaryOperator restored = changes.getOrDefault(at, old -> old);
            changes.put(at, old -> {
                int look = restored.applyAsInt(old);
                before.put(at, look);
                return styles.marked(look, marks.severity(at));
            });
        });
        String patched = new SheetPatch(parts.text(part), changes).patched();
        RelationsPart ofSheet = new RelationsPart(parts, part);
        var comments = new SheetComments(parts, types, ofSheet);
        marks.remarks().keySet().forEach(at -> comments.add(at, marks.comment(at, labels)));
        parts.put(part, comments.saved(patched));
    }

    private void addResult() {
        String part = parts.freeName("xl/worksheets/ketqua", ".xml");
        parts.put(part, new ResultSheet(feedback, labels, new ResultLook(styles), unmarked).xml());
        types.set(part, SHEET_TYPE);
        parts.put(main, tabs.withResult(relations.add("worksheet", part)));
    }

    private static String required(Optional<String> part, String what) {
        return part.orElseThrow(() -> new MalformedPartException("no " + what));
    }
}
