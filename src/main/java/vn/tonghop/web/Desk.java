package vn.tonghop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import vn.tonghop.web.source.DeskSource;

/** The desk as it runs within {@code tonghop serve}. */
public final class Desk implements AutoCloseable {

    private final Tomcat tomcat;
    private final AnnotationConfigWebApplicationContext context;
    private final Path scratch;

    private Desk(Tomcat tomcat, AnnotationConfigWebApplicationContext context, Path scratch) {
        this.tomcat = tomcat;
        this.context = context;
        this.scratch = scratch;
    }

    /** Opens the desk; it answers when this returns. */
    public static Desk open(DeskPlace place, DeskSource source) {
        try {
            Path scratch = Files.createTempDirectory("tonghop-desk");
            var context = new AnnotationConfigWebApplicationContext();
            context.addBeanFactoryPostProcessor(beans -> {
                beans.registerSingleton("deskSource", source);
                beans.registerSingleton("deskPlace", place);
            });
            context.register(DeskConfiguration.class, DeskSecurity.class);
            Tomcat tomcat = DeskServer.of(place, context, scratch);
            tomcat.start();
            var desk = new Desk(tomcat, context, scratch);
            if (!tomcat.getConnector().getState().isAvailable() || !context.isActive()) {
                desk.close();
                throw new UncheckedIOException(new IOException("cannot open the desk on port " + place.port()));
            }
            return desk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new UncheckedIOException(new IOException("cannot open the desk on port " + place.port(), e));
        }
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** What the pages are made of; for the test that walks through every route. */
    AnnotationConfigWebApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            context.close();
            delete(scratch);
        } catch (LifecycleException e) {
            throw new UncheckedIOException(new IOException("cannot close the desk", e));
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
