package vn.tonghop.submission.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of packed files. An archive that does not say in which encoding they are was made by Windows, in the code page of
 * its language, or by a program that writes UTF-8 and forgets to say so.
 */
final class EntryNames {

    /** In which unmarked names are read at first: every byte is a character of it, so that nothing is lost. */
    static final Charset UNMARKED = Charset.forName("IBM437");

    private static final String MAC_FOLDER = "__MACOSX/";
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Pattern LEADS_OUT =
            Pattern.compile("^(?:/|[A-Za-z]:).*|(?:.*/)?\\.\\.(?:/.*)?|.*\\p{Cntrl}.*");
    private static final Pattern WORKBOOK_PART =
            Pattern.compile("(?:\\[content_types]\\.xml|mimetype|(?:xl|word|ppt)/.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(?:zip|rar|7z|tar|t?gz)", Pattern.CASE_INSENSITIVE);

    private EntryNames() {}

    /** The name as its sender saw it, with slashes between folders. */
    static String read(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        boolean unmarked = !ascii && UNMARKED.newEncoder().canEncode(name);
        String known = unmarked ? decoded(name.getBytes(UNMARKED)).orElse(name) : name;
        return Normalizer.normalize(known.replace('\\', '/'), Normalizer.Form.NFC);
    }

    private static Optional<String> decoded(byte[] name) {
        return Stream.of(StandardCharsets.UTF_8, VIETNAMESE)
                .flatMap(charset -> strictly(charset, name).stream())
                .filter(text -> text.codePoints().noneMatch(Character::isISOControl))
                .findFirst();
    }

    private static Optional<String> strictly(Charset charset, byte[] name) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static boolean leadsOut(String name) {
        return LEADS_OUT.matcher(name).matches();
    }

    static boolean isArchive(String name) {
        return ARCHIVE.matcher(name).matches();
    }

    /** What nobody sent on purpose: folders, and what systems and office programs leave behind. */
    static boolean isLitter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.endsWith("/")
                || name.regionMatches(true, 0, MAC_FOLDER, 0, MAC_FOLDER.length())
                || last.startsWith(".")
                || last.startsWith("~$")
                || last.equalsIgnoreCase("thumbs.db")
                || last.equalsIgnoreCase("desktop.ini")
                || last.equals("manifest.csv");
    }

    /** Whether the archive itself is one workbook: of an office program, or its sheets saved one by one as CSV. */
    static boolean areOneWorkbook(List<String> names) {
        return names.stream().anyMatch(name -> WORKBOOK_PART.matcher(name).matches())
                || !SheetFiles.among(names).isEmpty();
    }
}
