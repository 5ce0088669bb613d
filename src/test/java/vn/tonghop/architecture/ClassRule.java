package vn.tonghop.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing the compiled classes have to keep to, why, and how to find what breaks it. */
record ClassRule(String name, String reason, Function<JavaClasses, Stream<String>> search) {

    List<String> violationsIn(JavaClasses classes) {
        return search.apply(classes).sorted().toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
