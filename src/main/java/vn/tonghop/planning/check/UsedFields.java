package vn.tonghop.planning.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.ProgrammeFolder;

/** Nobody is asked for what nobody uses: every field serves an indicator or a rule, or is marked informational. */
final class UsedFields {

    private final JobsFolder folder;
    private final Faults faults;

    UsedFields(JobsFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults.in("forms");
    }

    void check() {
        Set<String> used = withSummands(used());
        for (Path file : forms()) {
            YamlFile.read(file, faults).list("sheets").stream()
                    .filter(sheet -> !sheet.flag("identity") && !sheet.flag("informational"))
                    .flatMap(UsedFields::fields)
                    .filter(field -> !field.flag("informational"))
                    .filter(field -> !used.contains(field.text("code")))
                    .forEach(field -> field.fault("không chỉ tiêu hay quy tắc nào dùng " + field.text("code")
                            + ": thôi hỏi, hoặc ghi 'informational: true' nếu chỉ hỏi để biết"));
        }
    }

    private Set<String> used() {
        return folder.programmes().stream()
                .flatMap(programme -> Stream.concat(measured(programme), programme.rules().terms().stream()))
                .map(Term::element)
                .collect(Collectors.toSet());
    }

    private static Stream<Term> measured(ProgrammeFolder folder) {
        return Stream.concat(
                folder.programme().indicators().stream().flatMap(indicator -> indicator.terms().stream()),
                folder.programme().duties().stream().flatMap(duty -> duty.asked().stream()));
    }

    /** What a used grey cell adds up is used too. */
    private Set<String> withSummands(Set<String> used) {
        Set<String> all = new HashSet<>(used);
        folder.shared().forms().values().stream()
                .flatMap(form -> form.elements().values().stream())
                .filter(element -> used.contains(element.code()))
                .map(DataElement::summands)
                .forEach(all::addAll);
        return all;
    }

    private static Stream<Entry> fields(Entry sheet) {
        return sheet.list("tables").stream()
                .flatMap(table -> Stream.of("columns", "elements").flatMap(key -> table.list(key).stream()));
    }

    private List<Path> forms() {
        Path forms = folder.shared().jobs().resolve("forms");
        if (!Files.isDirectory(forms)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(forms)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + forms, e);
        }
    }
}
