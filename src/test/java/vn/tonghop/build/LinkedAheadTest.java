package vn.tonghop.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class LinkedAheadTest {

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void copyTheClasses() throws IOException {
        Path compiled = Path.of(Lambdas.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        classes = Files.createDirectories(folder.resolve("vn/tonghop/build"));
        try (Stream<Path> files = Files.list(compiled.resolve("vn/tonghop/build"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("Lambdas"))
                    .filter(f -> !f.getFileName().toString().contains("Test"))
                    .toList()) {
                Files.copy(file, classes.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theClassesDoWhatTheLambdasDid() throws Exception {
        LinkedAhead.in(folder);

        assertThat(said()).isEqualTo(new Lambdas().get());
    }

    @Test
    void noLambdaAndNoComparisonOfRecordsIsLeftToBeLinked() throws IOException {
        assertThat(linked("LambdaMetafactory", "")).isGreaterThan(20);
        assertThat(linked("ObjectMethods", "equals")).isEqualTo(3);

        LinkedAhead.in(folder);

        assertThat(linked("LambdaMetafactory", "")).isZero();
        assertThat(linked("ObjectMethods", "equals")).isZero();
        assertThat(linked("ObjectMethods", "hashCode")).isZero();
    }

    @Test
    void aLambdaThatCapturesNothingIsMadeOnce() throws Exception {
        LinkedAhead.in(folder);

        assertThat(read().values().stream()
                        .map(LinkedAheadTest::node)
                        .filter(node -> node.name.contains("$$L"))
                        .filter(node -> node.fields.stream().anyMatch(field -> field.name.equals("ONE"))))
                .isNotEmpty()
                .allMatch(node -> node.fields.size() == 1);
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        LinkedAhead.in(folder);
        Map<String, byte[]> once = read();

        LinkedAhead.in(folder);

        assertThat(read()).containsExactlyEntriesOf(once);
    }

    @Test
    void whatAnEarlierBuildLeftIsRemoved() throws Exception {
        LinkedAhead.in(folder);
        Path left = classes.resolve("Lambdas$$L999.class");
        Files.copy(classes.resolve("Lambdas$$L1.class"), left);
        Files.delete(classes.resolve("Lambdas.class"));
        try (Stream<Path> old = Files.list(classes)) {
            for (Path file : old.filter(f -> !f.toString().contains("$$L")).toList()) {
                Files.delete(file);
            }
        }
        copyTheClasses();

        LinkedAhead.in(folder);

        assertThat(left).doesNotExist();
        assertThat(said()).isEqualTo(new Lambdas().get());
    }

    /** What the classes in the folder say. */
    private List<?> said() throws Exception {
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            var made = loader.loadClass(Lambdas.class.getName()).getDeclaredConstructor();
            made.setAccessible(true);
            return (List<?>) ((Supplier<?>) made.newInstance()).get();
        }
    }

    private long linked(String factory, String name) throws IOException {
        return read().values().stream()
                .map(LinkedAheadTest::node)
                .flatMap(node -> node.methods.stream())
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .filter(step -> step instanceof InvokeDynamicInsnNode call
                        && call.bsm.getOwner().endsWith(factory)
                        && (name.isEmpty() || call.name.equals(name)))
                .count();
    }

    private static ClassNode node(byte[] bytes) {
        var node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        return node;
    }

    private Map<String, byte[]> read() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }
}
