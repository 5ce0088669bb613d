package vn.tonghop.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tonghop.period.DueRule;

/** Takes chance out of a PDF: its dates are the roll-up's, its id and the tags of its fonts follow from what it says. */
final class StablePdf {

    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+(.+)");
    private static final int TAG_LETTERS = 6;
    private static final int LETTERS = 26;
    private static final int ID_BYTES = 16;

    private StablePdf() {}

    /** The document with {@code moment} as its date and an id made from {@code identity}. */
    static byte[] of(PDDocument document, Instant moment, String identity) throws IOException {
        Calendar date = GregorianCalendar.from(moment.atZone(DueRule.ZONE));
        date.setTimeZone(TimeZone.getTimeZone(DueRule.ZONE));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        fonts(document.getDocument()).forEach(StablePdf::nameByContent);
        byte[] digest = Hashes.digest(identity);
        document.getDocument().setDocumentID(id(digest));
        document.setDocumentId(java.nio.ByteBuffer.wrap(digest).getLong());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Stream<COSDictionary> fonts(COSDocument document) {
        return document.getXrefTable().keySet().stream()
                .map(document::getObjectFromPool)
                .map(COSObject::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast);
    }

    private static void nameByContent(COSDictionary font) {
        for (COSName key : new COSName[] {COSName.BASE_FONT, COSName.FONT_NAME}) {
            Optional.ofNullable(font.getNameAsString(key))
                    .map(SUBSET::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .ifPresent(name -> font.setName(key, tag(name) + "+" + name));
        }
    }

    private static String tag(String fontName) {
        byte[] digest = Hashes.digest(fontName);
        var tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + Byte.toUnsignedInt(digest[i]) % LETTERS));
        }
        return tag.toString().toUpperCase(Locale.ROOT);
    }

    private static COSArray id(byte[] digest) {
        var id = new COSString(java.util.Arrays.copyOf(digest, ID_BYTES));
        var both = new COSArray();
        both.add(id);
        both.add(id);
        return both;
    }
}
