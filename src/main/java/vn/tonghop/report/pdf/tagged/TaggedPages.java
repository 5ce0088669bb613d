package vn.tonghop.report.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.tonghop.report.pdf.about.Facts;
import vn.tonghop.report.pdf.about.Metadata;

/** Filled pages as a PDF that can be kept and heard: everything on them is in its structure or an artefact. */
public final class TaggedPages {

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");

    private final byte[] painted;
    private final List<Piece> pieces;
    private final List<String> clipped;

    private TaggedPages(byte[] painted, List<Piece> pieces, List<String> clipped) {
        this.painted = painted;
        this.pieces = pieces;
        this.clipped = clipped;
    }

    public static TaggedPages of(List<JasperPrint> filled, Facts facts) throws JRException {
        var out = new ByteArrayOutputStream();
        var exporter = new MarkingExporter(
                filled.stream().mapToInt(part -> part.getPages().size()).sum());
        exporter.setExporterInput(SimpleExporterInput.getInstance(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        var document = new SimplePdfExporterConfiguration();
        document.setMetadataTitle(facts.title());
        document.setMetadataAuthor(facts.author());
        document.setMetadataCreator("Tonghop");
        document.setMetadataProducer("Tonghop");
        document.setCompressed(true);
        exporter.setConfiguration(document);
        var layout = new SimplePdfReportConfiguration();
        layout.setForceSvgShapes(false);
        exporter.setConfiguration(layout);
        exporter.exportReport();
        return new TaggedPages(out.toByteArray(), exporter.pieces(), exporter.clipped());
    }

    /** Texts of which only the beginning is on paper. */
    public List<String> clipped() {
        return clipped;
    }

    /** What was written on each page, from 0. */
    public Map<Integer, List<String>> texts() {
        return pieces.stream()
                .filter(piece -> piece.isMarked() && piece.role() != Role.FIGURE)
                .collect(Collectors.groupingBy(Piece::page, Collectors.mapping(Piece::text, Collectors.toList())));
    }

    /** The document in memory, for the caller to save and close. */
    public PDDocument document(Facts facts) throws IOException {
        PDDocument document = Loader.loadPDF(painted);
        Reading reading = Reading.of(pieces);
        mend(document, reading);
        Structure.write(document, reading);
        Bookmarks.write(document, pieces);
        Metadata.write(document, facts);
        dictionaries(document).forEach(dictionary -> dictionary.removeItem(CID_SET));
        return document;
    }

    private void mend(PDDocument document, Reading reading) throws IOException {
        Map<Integer, List<Piece>> marked =
                pieces.stream().filter(Piece::isMarked).collect(Collectors.groupingBy(Piece::page));
        Map<Integer, List<Piece>> repeated =
                reading.repeated().stream().filter(Piece::isMarked).collect(Collectors.groupingBy(Piece::page));
        int number = 0;
        for (PDPage page : document.getPages()) {
            byte[] painting = page.getContents().readAllBytes();
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(PageText.mended(
                        painting, marked.getOrDefault(number, List.of()), repeated.getOrDefault(number, List.of())));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            number++;
        }
    }

    private static List<COSDictionary> dictionaries(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(document.getDocument()::getObjectFromPool)
                .map(COSObject::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }
}
