package vn.tonghop.report.pdf;

import java.util.List;
import java.util.function.Function;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.wording.Catalogue;

/**
 * What a report says, its sections and annexes numbered as they are printed: a part that has nothing to say takes no number.
 *
 * @param words with those numbers
 */
public record Numbered(ReportContent content, Catalogue words) {

    /**
     * @param texts the catalogue, not yet numbered
     * @param writing writes the report with a catalogue that is; it is asked a second time when a number was left out
     */
    public static Numbered of(Catalogue texts, Templates templates, Function<Catalogue, ReportContent> writing) {
        List<String> parts = templates.sections().stream().flatMap(List::stream).toList();
        Catalogue all = texts.numbered(parts);
        ReportContent content = writing.apply(all);
        List<String> printed =
                parts.stream().filter(part -> templates.prints(part, content)).toList();
        if (parts.stream().filter(part -> !printed.contains(part)).noneMatch(texts::isNumbered)) {
            return new Numbered(content, all);
        }
        Catalogue words = texts.numbered(printed);
        return new Numbered(writing.apply(words), words);
    }
}
