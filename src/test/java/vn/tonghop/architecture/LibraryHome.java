package vn.tonghop.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** A library, and the only features that may know it. */
record LibraryHome(String name, List<String> packages, List<String> homes, String reason) {

    static List<LibraryHome> all() {
        return List.of(
                new LibraryHome(
                        "Spring",
                        List.of("org.springframework"),
                        List.of("storage", "job", "cli", "web"),
                        "ranks 0-9 are plain functions over records, tested in milliseconds"),
                new LibraryHome(
                        "Spring Batch",
                        List.of("org.springframework.batch"),
                        List.of("job"),
                        "stages know nothing of steps and restarts: only job binds them"),
                new LibraryHome(
                        "the database",
                        List.of(
                                "java.sql",
                                "org.springframework.jdbc",
                                "org.flywaydb",
                                "org.postgresql",
                                "com.zaxxer",
                                "io.zonky"),
                        List.of("storage"),
                        "every SQL statement and every connection stands in one place"),
                new LibraryHome(
                        "the data source",
                        List.of("javax.sql"),
                        List.of("storage", "job", "cli", "web"),
                        "above storage it is handed on, below it nothing knows of a database"),
                new LibraryHome(
                        "POI",
                        List.of("org.apache.poi"),
                        List.of("spreadsheet", "report"),
                        "workbooks become cells at the door and figures become workbooks at the end, nowhere between"),
                new LibraryHome(
                        "XML",
                        List.of("javax.xml", "com.fasterxml.aalto", "org.codehaus.stax2", "org.xml.sax", "org.w3c.dom"),
                        List.of("spreadsheet", "report"),
                        "only the inside of workbooks and documents is XML, and its parser is set up safely once"),
                new LibraryHome(
                        "ASM",
                        List.of("org.objectweb.asm"),
                        List.of("build"),
                        "compiled classes are changed by the build alone; the library does not go out with the program"),
                new LibraryHome(
                        "Commons CSV",
                        List.of("org.apache.commons.csv"),
                        List.of("definition", "spreadsheet", "report"),
                        "the other packages get records, not rows of text"),
                new LibraryHome(
                        "YAML and Jackson",
                        List.of("com.fasterxml.jackson", "tools.jackson", "org.yaml"),
                        List.of("definition"),
                        "definition keeps the line of every value, which a mapper elsewhere would lose"),
                new LibraryHome(
                        "documents",
                        List.of(
                                "net.sf.jasperreports",
                                "org.jfree",
                                "org.apache.pdfbox",
                                "org.apache.fontbox",
                                "com.google.zxing",
                                "com.lowagie",
                                "com.adobe.internal.xmp"),
                        List.of("report"),
                        "how a page is made can be exchanged as long as only report knows it"),
                new LibraryHome(
                        "OpenPGP",
                        List.of("org.bouncycastle"),
                        List.of("storage"),
                        "only what leaves the machine as a backup is encrypted"),
                new LibraryHome(
                        "mail",
                        List.of("jakarta.mail", "jakarta.activation", "org.eclipse.angus"),
                        List.of("distribution"),
                        "what is a letter to the other packages is a protocol only here"),
                new LibraryHome(
                        "picocli",
                        List.of("info.picocli", "picocli"),
                        List.of("cli"),
                        "what a command line looks like is no concern of what a command does"),
                new LibraryHome(
                        "pages",
                        List.of(
                                "org.springframework.web",
                                "org.springframework.security",
                                "org.thymeleaf",
                                "org.apache.catalina",
                                "org.apache.coyote",
                                "org.apache.tomcat",
                                "jakarta.servlet"),
                        List.of("web"),
                        "nothing but the desk knows that somebody asks through a browser"));
    }

    boolean owns(JavaClass type) {
        String home = type.getBaseComponentType().getPackageName();
        return packages.stream().anyMatch(name -> home.equals(name) || home.startsWith(name + "."));
    }

    @Override
    public String toString() {
        return name;
    }
}
