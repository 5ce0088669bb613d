package vn.tonghop.spreadsheet.marked.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tonghop.spreadsheet.parts.BlankProperties;
import vn.tonghop.spreadsheet.parts.FixedZip;

/** The parts of a workbook under their own names, which are found whatever their case is. */
public final class Parts {

    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]*?(?:encoding\\s*=\\s*[\"']([^\"']+)[\"'])?[^>]*?\\?>\\s*");
    private static final int HEAD = 200;

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();

    /** No parts yet. */
    public Parts() {}

    /**
     * Unpacks a workbook.
     *
     * @throws MalformedPartException when it unpacks to more than that many bytes, or not at all
     */
    public static Parts unpacked(byte[] workbook, long limit) {
        var parts = new Parts();
        long left = limit;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= content.length;
                if (left < 0) {
                    throw new MalformedPartException("unpacks to more than " + limit);
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName().replace('\\', '/').replaceFirst("^/", ""), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedPartException("cannot be unpacked: " + e.getMessage());
        }
        return parts;
    }

    public boolean has(String name) {
        return names.containsKey(folded(name));
    }

    /** The names of all parts, in lower case. */
    public Set<String> names() {
        return new TreeSet<>(names.keySet());
    }

    /** A part as text. */
    public String text(String name) {
        String own = names.get(folded(name));
        if (own == null) {
            throw new MalformedPartException("there is no part " + name);
        }
        byte[] content = bytes.get(own);
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return new String(content, StandardCharsets.UTF_16);
        }
        boolean marked = head.startsWith("\u00EF\u00BB\u00BF");
        Matcher declared = DECLARATION.matcher(head);
        Charset charset = !marked && declared.find() && declared.group(1) != null
                ? charset(declared.group(1))
                : StandardCharsets.UTF_8;
        String text = new String(content, charset);
        return marked ? text.substring(1) : text;
    }

    /** Puts a part into its place or, when it is new, behind all others. */
    public void put(String name, String xml) {
        String bare = DECLARATION.matcher(xml).replaceFirst("");
        put(name, (XmlText.HEAD + bare).getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #put(String, String)}, for drawings, which begin without a declaration. */
    public void putBare(String name, String xml) {
        put(name, DECLARATION.matcher(xml).replaceFirst("").getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] content) {
        bytes.put(names.computeIfAbsent(folded(name), first -> name), content);
    }

    public void remove(String name) {
        String own = names.remove(folded(name));
        if (own != null) {
            bytes.remove(own);
        }
    }

    /** A name between the two texts that no part has: the first number that is free. */
    public String freeName(String before, String after) {
        int number = 1;
        while (has(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    /** The workbook, with nothing in its properties. */
    public byte[] packed() {
        BlankProperties.replaceIn(bytes);
        var out = new ByteArrayOutputStream();
        FixedZip.write(bytes, out);
        return out.toByteArray();
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new MalformedPartException("unknown encoding " + name);
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
