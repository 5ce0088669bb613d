package vn.tonghop.report.definition;

import java.util.List;
import java.util.Set;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.period.PeriodKind;

/**
 * One report of a programme.
 *
 * @param title with the gap {@code {period}}
 * @param periods the kinds of period it is made for
 * @param parts names of templates, by section: each section begins on a new page
 * @param unitColumns figures of each unit that the table of units shows
 * @param recipients lines of "Nơi nhận"
 * @param companions what is written beside the PDF
 * @param per whether there is one, or one for each unit or scope
 */
public record ReportDefinition(
        String id,
        LocalText title,
        Issuer issuer,
        Audience audience,
        Set<PeriodKind> periods,
        List<List<String>> parts,
        List<UnitColumn> unitColumns,
        List<String> recipients,
        Set<Companion> companions,
        Per per) {

    /** For whom a report is made. */
    public enum Per {
        /** Once for all that report. */
        PROGRAMME,
        /** For each unit that reports, when they are asked for. */
        UNIT,
        /** For each scope of units that somebody reviews, when they are asked for. */
        SCOPE
    }

    public ReportDefinition {
        periods = Set.copyOf(periods);
        parts = parts.stream().map(List::copyOf).toList();
        unitColumns = List.copyOf(unitColumns);
        recipients = List.copyOf(recipients);
        companions = Set.copyOf(companions);
    }

    /** The same as if it were made for somebody else. */
    public ReportDefinition readBy(Audience other) {
        return new ReportDefinition(id, title, issuer, other, periods, parts, unitColumns, recipients, companions, per);
    }

    /** Whether there are many of it, made only when they are asked for. */
    public boolean isBurst() {
        return per != Per.PROGRAMME;
    }

    /** The names of all parts, in the order of the pages. */
    public List<String> allParts() {
        return parts.stream().flatMap(List::stream).toList();
    }
}
