package vn.tonghop.report.pdf.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document as somebody hears it: element after element of its structure, with the letters that are painted for each. */
public final class Heard {

    /**
     * One element that says something.
     *
     * @param path from the document down to it, such as {@code Table/TBody/TR/TD}
     */
    public record Said(String path, String text, COSDictionary element) {}

    private final List<Said> said = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();

    private Heard() {}

    public static Heard of(byte[] pdf) throws IOException {
        var heard = new Heard();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                heard.read(page);
            }
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            heard.walk(kids(root).get(0), "");
        }
        return heard;
    }

    public List<Said> said() {
        return said;
    }

    public List<String> texts() {
        return said.stream().map(Said::text).toList();
    }

    public List<String> texts(String path) {
        return said.stream()
                .filter(each -> each.path().equals(path))
                .map(Said::text)
                .toList();
    }

    /** What is painted as an artefact. */
    public List<String> beside() {
        return beside;
    }

    private void read(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> ofPage = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getTag().equals("Artifact")) {
                beside.add(text(content));
            } else {
                ofPage.put(content.getMCID(), text(content));
            }
        }
        marks.put(page.getCOSObject(), ofPage);
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(COSDictionary element, String path) {
        for (COSDictionary kid : kids(element)) {
            String name = kid.getNameAsString(COSName.S);
            String below = path.isEmpty() ? name : path + "/" + name;
            COSBase content = kid.getDictionaryObject(COSName.K);
            if (content instanceof COSInteger mark) {
                COSDictionary page = kid.getCOSDictionary(COSName.PG);
                String alternative = kid.getString(COSName.ALT);
                said.add(
                        new Said(below, alternative == null ? marks.get(page).get(mark.intValue()) : alternative, kid));
            } else if (content == null) {
                said.add(new Said(below, "", kid));
            } else {
                walk(kid, below);
            }
        }
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        List<COSDictionary> kids = new ArrayList<>();
        if (element.getDictionaryObject(COSName.K) instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids.add((COSDictionary) array.getObject(i));
            }
        }
        return kids;
    }
}
