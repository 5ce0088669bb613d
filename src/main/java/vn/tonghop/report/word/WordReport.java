package vn.tonghop.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Layout;
import vn.tonghop.report.word.page.Layouts;
import vn.tonghop.report.word.page.Paper;
import vn.tonghop.report.word.page.Sections;
import vn.tonghop.report.word.part.LetterheadPart;
import vn.tonghop.report.word.part.LinesPart;
import vn.tonghop.report.word.part.Part;
import vn.tonghop.report.word.part.ProgressPart;
import vn.tonghop.report.word.part.ProsePart;
import vn.tonghop.report.word.part.SignaturePart;
import vn.tonghop.report.word.part.TablePart;
import vn.tonghop.report.word.part.VerdictPart;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.spreadsheet.parts.FixedZip;

/** Writes the editable document of a report; the same content and moment give the same bytes. */
public final class WordReport {

    private static final Map<String, Part> KINDS = Map.of(
            "table", new TablePart(),
            "lines", new LinesPart(),
            "prose", new ProsePart(),
            "letterhead", new LetterheadPart(),
            "verdict", new VerdictPart(),
            "progress", new ProgressPart(),
            "signature", new SignaturePart());

    private final Document document;
    private final Sections sections;

    private WordReport(Document document, Sections sections) {
        this.document = document;
        this.sections = sections;
    }

    /** The .docx; {@code moment} is its date. */
    public static byte[] print(ReportContent content, Layouts layouts, Catalogue words, Instant moment) {
        try (var file = new XWPFDocument()) {
            style(file);
            properties(file, content.stamp(), moment);
            var report = new WordReport(new Document(file, content, words), new Sections(file));
            report.sections.furnish(content.stamp());
            report.write(layouts);
            var out = new ByteArrayOutputStream();
            file.write(out);
            return FixedZip.anew(out.toByteArray());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("cannot write '" + content.stamp().title() + "' for Word", e);
        }
    }

    private static void style(XWPFDocument file) throws IOException, XmlException {
        try (InputStream styles = WordReport.class.getResourceAsStream("styles.xml")) {
            file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        }
    }

    private static void properties(XWPFDocument file, ReportContent.Stamp stamp, Instant moment) {
        var properties = file.getProperties().getCoreProperties();
        properties.setTitle(stamp.title());
        properties.setCreator(stamp.author());
        properties.setCreated(Optional.of(Date.from(moment)));
        properties.setModified(Optional.of(Date.from(moment)));
    }

    private void write(Layouts layouts) {
        List<Piece> pieces = pieces(layouts);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean turns = i > 0 && pieces.get(i - 1).paper() != piece.paper();
            if (turns) {
                sections.end(pieces.get(i - 1).paper());
                document.turn(piece.paper());
            } else if (piece.onNewPage() && i > 0) {
                document.newPage();
            }
            part(piece.layout()).write(piece.layout(), document);
        }
        sections.endLast(pieces.get(pieces.size() - 1).paper());
    }

    private record Piece(Layout layout, Paper paper, boolean onNewPage) {}

    /** The parts in order, without those that have nothing to say. */
    private List<Piece> pieces(Layouts layouts) {
        List<Piece> pieces = new ArrayList<>();
        for (List<Layout> section : layouts.sections()) {
            boolean first = true;
            for (Layout layout : section) {
                if (!document.rows(layout.rows()).isEmpty()) {
                    pieces.add(new Piece(layout, layout.says("landscape") ? Paper.LANDSCAPE : Paper.PORTRAIT, first));
                    first = false;
                }
            }
        }
        return pieces;
    }

    private static Part part(Layout layout) {
        Part part = KINDS.get(layout.kind());
        if (part == null) {
            throw new IllegalStateException("report-templates/" + layout.rows() + ".properties has the kind '"
                    + layout.kind() + "', expected one of " + KINDS.keySet());
        }
        return part;
    }
}
