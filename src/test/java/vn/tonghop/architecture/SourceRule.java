package vn.tonghop.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing a source file has to keep to, why, and how to find the lines that break it. */
record SourceRule(String name, String reason, Function<SourceFile, Stream<String>> search) {

    List<String> violationsIn(List<SourceFile> files) {
        return files.stream().flatMap(search).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
