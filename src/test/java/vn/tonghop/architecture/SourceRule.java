package vn.tonghop.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing a source file has to keep to, why, and how to find the lines that break it. */
record SourceRule(String name, String reason, Function<List<SourceFile>, Stream<String>> search) {

    /** A rule that looks at each file alone. */
    static SourceRule ofEach(String name, String reason, Function<SourceFile, Stream<String>> search) {
        return new SourceRule(name, reason, files -> files.stream().flatMap(search));
    }

    List<String> violationsIn(List<SourceFile> files) {
        return search.apply(files).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
