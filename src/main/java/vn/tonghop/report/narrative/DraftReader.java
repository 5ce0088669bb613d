package vn.tonghop.report.narrative;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import vn.tonghop.report.narrative.DraftReading.Fault;
import vn.tonghop.report.narrative.DraftReading.Kind;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.narrative.Narrative;

/** Reads an edited file back: what stands below the heading of a topic is its text, down to the next heading. */
public final class DraftReader {

    /** Characters below one heading: some ten pages. */
    private static final int LONGEST = 30_000;

    private static final String DASH = "- ";

    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, String> titles;
    private final String end;

    /** @param titles of the topics, by their code */
    public DraftReader(Map<String, String> titles, Catalogue words) {
        this.titles = new LinkedHashMap<>(titles);
        titles.forEach((code, title) -> headings.put(folded(title), code));
        this.end = folded(words.text(DraftFile.END));
    }

    /** For which programme and period a file is; empty where it does not say or is no document. */
    public static String subject(byte[] bytes) {
        return open(bytes).map(file -> text(file, DraftFile.SUBJECT)).orElse("");
    }

    private static String text(XWPFDocument file, String property) {
        CTProperty found = file.getProperties().getCustomProperties().getProperty(property);
        return found == null || !found.isSetLpwstr() ? "" : found.getLpwstr();
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Why a file without a subject is of no use. */
    public static Kind kindOf(byte[] bytes) {
        return open(bytes).isPresent() ? Kind.NO_MARK : Kind.NOT_A_DOCUMENT;
    }

    /** Nothing is held open: it was read whole. */
    private static Optional<XWPFDocument> open(byte[] bytes) {
        try {
            return Optional.of(new XWPFDocument(new ByteArrayInputStream(bytes)));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException noDocument) {
            return Optional.empty();
        }
    }

    public DraftReading read(byte[] bytes) {
        return open(bytes).map(this::read).orElseGet(() -> DraftReading.refused(Kind.NOT_A_DOCUMENT));
    }

    private DraftReading read(XWPFDocument file) {
        String subject = text(file, DraftFile.SUBJECT);
        if (subject.isEmpty()) {
            return DraftReading.refused(Kind.NO_MARK);
        }
        String xml = file.getDocument().xmlText();
        if (xml.contains("<w:ins ") || xml.contains("<w:del ")) {
            return DraftReading.refused(Kind.OPEN_CHANGES);
        }
        List<Fault> faults = new ArrayList<>();
        List<Narrative.Section> sections = sections(file.getBodyElements(), faults);
        return new DraftReading(subject, version(text(file, DraftFile.VERSION)), sections, faults);
    }

    private List<Narrative.Section> sections(List<IBodyElement> body, List<Fault> faults) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        String topic = "";
        for (IBodyElement element : body) {
            String line = element instanceof XWPFParagraph paragraph ? line(paragraph) : "";
            if (folded(line).equals(end)) {
                break;
            }
            String heading = headings.get(folded(line));
            if (heading != null) {
                topic = heading;
                if (texts.put(topic, new StringBuilder()) != null) {
                    faults.add(new Fault(Kind.HEADING_TWICE, titles.get(topic)));
                }
            } else if (!topic.isEmpty()) {
                if (!isText(element)) {
                    faults.add(new Fault(Kind.NOT_TEXT, titles.get(topic)));
                } else if (!line.isEmpty()) {
                    texts.get(topic).append(line).append('\n');
                }
            }
        }
        return kept(texts, faults);
    }

    private List<Narrative.Section> kept(Map<String, StringBuilder> texts, List<Fault> faults) {
        List<Narrative.Section> sections = new ArrayList<>();
        Set<String> missing = new HashSet<>(titles.keySet());
        missing.removeAll(texts.keySet());
        titles.forEach((code, title) -> {
            String text =
                    texts.getOrDefault(code, new StringBuilder()).toString().strip();
            if (missing.contains(code)) {
                faults.add(new Fault(Kind.HEADING_MISSING, title));
            } else if (text.length() > LONGEST) {
                faults.add(new Fault(Kind.TOO_LONG, title));
            } else if (!text.isEmpty()) {
                sections.add(new Narrative.Section(code, text));
            }
        });
        return sections;
    }

    private static boolean isText(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                && paragraph.getRuns().stream()
                        .allMatch(run -> run.getEmbeddedPictures().isEmpty());
    }

    /** One paragraph of the report: breaks within it are blanks, and what Word puts a bullet before gets a dash. */
    private static String line(XWPFParagraph paragraph) {
        String text = Normalizer.normalize(paragraph.getText(), Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\p{Cc}]+", " ")
                .strip();
        return paragraph.getNumID() == null || text.isEmpty() ? text : DASH + text;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
