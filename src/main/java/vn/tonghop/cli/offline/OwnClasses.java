package vn.tonghop.cli.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gathers the classes of the program that one of them leads to, with what stands beside them. */
final class OwnClasses {

    /** In the constants of a class nothing that may be in a name follows upon one. */
    private static final Pattern NAME = Pattern.compile("vn/tonghop/[A-Za-z0-9_/$]+");

    /** Classes that are named where they are not used; whatever they need stays out, and the database with it. */
    private static final Pattern UNUSED = Pattern.compile("vn/tonghop/storage/.*");

    private final ClassLoader from;
    private final Map<String, byte[]> found = new TreeMap<>();

    private OwnClasses(ClassLoader from) {
        this.from = from;
    }

    /** By path, as in a jar. */
    static Map<String, byte[]> of(Class<?> start) throws IOException {
        var classes = new OwnClasses(start.getClassLoader());
        classes.follow(start.getName().replace('.', '/'));
        return classes.found;
    }

    private void follow(String first) throws IOException {
        Deque<String> names = new ArrayDeque<>(List.of(first));
        while (!names.isEmpty()) {
            String name = names.remove();
            String path = name + ".class";
            Optional<byte[]> bytes = found.containsKey(path) ? Optional.empty() : read(path);
            bytes.ifPresent(code -> found.put(path, code));
            bytes.filter(code -> !UNUSED.matcher(name).matches()).ifPresent(code -> names.addAll(namedIn(code)));
        }
    }

    private static List<String> namedIn(byte[] code) {
        return NAME.matcher(new String(code, StandardCharsets.ISO_8859_1))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private Optional<byte[]> read(String path) throws IOException {
        try (InputStream bytes = from.getResourceAsStream(path)) {
            return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
        }
    }
}
