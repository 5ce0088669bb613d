package vn.tonghop.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Turns every lambda and method reference of compiled classes into a class of its own, as javac does with anonymous ones,
 * and writes out what makes records equal: a Java without an AOT cache makes a lambda's class, and links these methods,
 * only when they come by for the first time, which for the hundreds that a short command meets takes a third of its time,
 * while a class is found ready among those that are shared.
 */
public final class LinkedAhead {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String PLAIN = "metafactory";
    private static final String MARK = "$$L";
    private static final String ENDING = ".class";

    private final Path folder;
    private final Map<String, ClassNode> compiled = new TreeMap<>();
    private final Map<String, ClassNode> changed = new TreeMap<>();

    private LinkedAhead(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        in(Path.of(args[0]));
    }

    /** Does nothing to classes that were done before. */
    static void in(Path folder) throws IOException {
        var classes = new LinkedAhead(folder);
        classes.read();
        for (ClassNode owner : List.copyOf(classes.compiled.values())) {
            classes.replaceIn(owner);
            classes.writeOutIn(owner);
        }
        classes.write();
    }

    private void read() throws IOException {
        for (Path file : files()) {
            var node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, 0);
            compiled.put(name(file), node);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }

    private void replaceIn(ClassNode owner) throws IOException {
        List<Runnable> replacements = new ArrayList<>();
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode step : method.instructions) {
                if (step instanceof InvokeDynamicInsnNode made && isLambda(made)) {
                    String name = owner.name + MARK + (replacements.size() + 1);
                    replacements.add(() -> replace(owner, method, made, name));
                }
            }
        }
        if (!replacements.isEmpty()) {
            removeThoseOfAnEarlierBuild(owner);
            replacements.forEach(Runnable::run);
        }
    }

    private void writeOutIn(ClassNode owner) {
        if (RecordMethods.writtenOutIn(owner)) {
            changed.put(owner.name, owner);
        }
    }

    /** Not one that can be serialized or has several types: those, which are rare, stay as they are. */
    private static boolean isLambda(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(FACTORY) && call.bsm.getName().equals(PLAIN);
    }

    /** What is private to the nest of a lambda's owner is open to the new class as it was to the lambda. */
    private void replace(ClassNode owner, MethodNode method, InvokeDynamicInsnNode made, String name) {
        ClassNode host = owner.nestHostClass == null ? owner : compiled.get(owner.nestHostClass);
        host.visitNestMember(name);
        owner.visitInnerClass(name, null, null, Opcodes.ACC_FINAL);
        changed.put(owner.name, owner);
        changed.put(host.name, host);
        changed.put(name, new LambdaClass(name, made).node(owner, host.name));
        method.instructions.set(
                made, new MethodInsnNode(Opcodes.INVOKESTATIC, name, LambdaClass.MAKER, made.desc, false));
    }

    private void removeThoseOfAnEarlierBuild(ClassNode owner) throws IOException {
        for (String name : List.copyOf(compiled.keySet())) {
            if (name.startsWith(owner.name + MARK)) {
                compiled.remove(name);
                Files.delete(file(name));
            }
        }
    }

    private void write() throws IOException {
        for (ClassNode node : changed.values()) {
            var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(writer);
            Files.write(file(node.name), writer.toByteArray());
        }
    }

    private String name(Path file) {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        return path.substring(0, path.length() - ENDING.length());
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
