package vn.tonghop.report.narrative;

import java.util.List;
import vn.tonghop.rollup.snapshot.narrative.Narrative;

/**
 * What a file that came back says; only one without faults may be taken.
 *
 * @param subject programme and period; empty where the file does not say
 * @param version of the text that it began with
 */
public record DraftReading(String subject, int version, List<Narrative.Section> sections, List<Fault> faults) {

    public DraftReading {
        sections = List.copyOf(sections);
        faults = List.copyOf(faults);
    }

    /** What keeps a file from being taken. */
    public enum Kind {
        /** It is no Word document. */
        NOT_A_DOCUMENT,
        /** It was not made by the export, or has lost the mark that says for which period it is. */
        NO_MARK,
        /** Changes in it are neither accepted nor refused. */
        OPEN_CHANGES,
        /** A heading is gone. */
        HEADING_MISSING,
        /** A heading stands there twice. */
        HEADING_TWICE,
        /** A table or a picture stands where only paragraphs are printed. */
        NOT_TEXT,
        /** More text than a report has room for. */
        TOO_LONG
    }

    /** @param where the heading; empty where it is the whole file */
    public record Fault(Kind kind, String where) {}

    static DraftReading refused(Kind kind) {
        return new DraftReading("", 0, List.of(), List.of(new Fault(kind, "")));
    }
}
