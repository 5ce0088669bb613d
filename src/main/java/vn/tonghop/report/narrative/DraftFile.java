package vn.tonghop.report.narrative;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.tonghop.report.word.WordReport;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Paper;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.spreadsheet.parts.FixedZip;

/** Writes the file to edit: a heading for each topic with the last text below it, and at the end what units said. */
public final class DraftFile {

    static final String SUBJECT = "tonghop-ky";
    /** As a text: other programs write numbers back as another kind. */
    static final String VERSION = "tonghop-ban";
    /** Everything below it is there to read and is not taken. */
    static final String END = "narrative.draft.end";

    private final Catalogue words;

    public DraftFile(Catalogue words) {
        this.words = words;
    }

    /** The .docx; {@code moment} is its date. */
    public byte[] write(Draft draft, Instant moment) {
        try (var file = new XWPFDocument()) {
            style(file);
            mark(file.getProperties(), draft, moment);
            Paper.PORTRAIT.applyTo(file.getDocument().getBody().addNewSectPr());
            paragraph(file, "Title", draft.title());
            paragraph(file, "BodyText", words.text("narrative.draft.hint", words.text(END)));
            draft.topics().forEach(topic -> topic(file, topic));
            paragraph(file, "Heading1", words.text(END));
            draft.topics().forEach(topic -> said(file, topic));
            var out = new ByteArrayOutputStream();
            file.write(out);
            return FixedZip.anew(out.toByteArray());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("cannot write '" + draft.title() + "' for Word", e);
        }
    }

    private static void style(XWPFDocument file) throws IOException, XmlException {
        try (InputStream styles = WordReport.class.getResourceAsStream("styles.xml")) {
            file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        }
    }

    private static void mark(POIXMLProperties properties, Draft draft, Instant moment) {
        properties.getCustomProperties().addProperty(SUBJECT, draft.subject());
        properties.getCustomProperties().addProperty(VERSION, String.valueOf(draft.version()));
        properties.getCoreProperties().setTitle(draft.title());
        properties.getCoreProperties().setCreator("");
        properties.getCoreProperties().setCreated(Optional.of(Date.from(moment)));
        properties.getCoreProperties().setModified(Optional.of(Date.from(moment)));
    }

    private static void topic(XWPFDocument file, Draft.Topic topic) {
        paragraph(file, "Heading1", topic.title());
        List<String> lines = topic.text().lines().toList();
        (lines.isEmpty() ? List.of("") : lines).forEach(line -> paragraph(file, "BodyText", line));
    }

    private void said(XWPFDocument file, Draft.Topic topic) {
        paragraph(file, "Heading2", topic.title());
        if (topic.said().isEmpty()) {
            paragraph(file, "BodyText", words.text("narrative.draft.none"));
        }
        topic.said()
                .forEach(each -> paragraph(
                        file,
                        "BodyText",
                        words.text(
                                "narrative.draft.said", each.who(), each.text().replaceAll("\\s+", " "))));
    }

    private static void paragraph(XWPFDocument file, String style, String text) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style);
        Document.write(paragraph, text);
    }
}
