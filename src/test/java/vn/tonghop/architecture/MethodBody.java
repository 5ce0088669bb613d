package vn.tonghop.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A method or constructor with a body: the lines from its opening to its closing brace, both counted. */
record MethodBody(String path, String name, long firstLine, long lastLine) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Of all files in one go: the compiler looks through every library each time that it starts. */
    static List<MethodBody> in(List<SourceFile> files) {
        JavacTask task = (JavacTask) COMPILER.getTask(
                null,
                null,
                diagnostic -> {},
                List.of("-proc:none"),
                null,
                files.stream().map(MethodBody::asInput).toList());
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<MethodBody> bodies = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Collector(unit, positions), bodies);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bodies;
    }

    long lines() {
        return lastLine - firstLine + 1;
    }

    private static JavaFileObject asInput(SourceFile file) {
        return new SimpleJavaFileObject(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }

    private static final class Collector extends TreeScanner<Void, List<MethodBody>> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Collector(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<MethodBody> bodies) {
            if (method.getBody() != null) {
                bodies.add(new MethodBody(
                        unit.getSourceFile().toUri().getPath().substring(1),
                        method.getName().toString(),
                        line(positions.getStartPosition(unit, method.getBody())),
                        line(positions.getEndPosition(unit, method.getBody()))));
            }
            return super.visitMethod(method, bodies);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
