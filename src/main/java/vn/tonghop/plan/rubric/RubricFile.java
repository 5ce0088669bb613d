package vn.tonghop.plan.rubric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;

/** Reads the files of {@code jobs/rubrics/}. */
final class RubricFile {

    private final Entry file;

    private RubricFile(Entry file) {
        this.file = file;
    }

    static List<Rubric> readAll(Path folder, Faults faults) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        List<Rubric> rubrics = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(path -> {
                Entry entry = YamlFile.read(path, faults);
                Rubric rubric = new RubricFile(entry).rubric();
                rubrics.stream()
                        .filter(other -> meet(other, rubric))
                        .forEach(other -> entry.fault("thang điểm " + other.id() + " cũng bắt đầu từ ngày "
                                + rubric.scope().from() + " cho cùng tỉnh, cùng lĩnh vực"));
                rubrics.add(rubric);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rubrics;
    }

    /** Whether two rubrics begin on the same day for the same people. */
    private static boolean meet(Rubric one, Rubric other) {
        Rubric.Scope first = one.scope();
        Rubric.Scope second = other.scope();
        boolean sameProvince = second.provinces().isEmpty()
                || first.provinces().isEmpty()
                || second.provinces().stream().anyMatch(first::isFor);
        return first.from().equals(second.from()) && first.topic() == second.topic() && sameProvince;
    }

    private Rubric rubric() {
        file.allowOnly(
                "rubric",
                "version",
                "title",
                "source",
                "sample",
                "topic",
                "province-group",
                "provinces",
                "from",
                "criteria",
                "classes");
        file.text("source");
        var rubric = new Rubric(
                file.text("rubric"),
                file.integer("version"),
                file.text("title"),
                file.flag("sample"),
                new Rubric.Scope(
                        file.choice("topic", Topic.class),
                        file.integer("province-group"),
                        file.texts("provinces"),
                        file.date("from")),
                file.list("criteria").stream().map(RubricFile::criterion).toList(),
                file.list("classes").stream().map(RubricFile::band).toList());
        checkCodes(rubric);
        checkBands(rubric);
        checkKnockOuts(rubric);
        return rubric;
    }

    private static Criterion criterion(Entry entry) {
        entry.allowOnly("code", "title", "max", "knock-out");
        int max = entry.integer("max");
        if (max < 0) {
            entry.get("max").fault("điểm tối đa " + max + " phải từ 0 trở lên");
        }
        return new Criterion(entry.text("code"), entry.text("title"), max, entry.flag("knock-out"));
    }

    private static ClassBand band(Entry entry) {
        entry.allowOnly("class", "from", "to", "knocked-out-by");
        return new ClassBand(
                entry.text("class"), entry.integer("from"), entry.integer("to"), entry.texts("knocked-out-by"));
    }

    private void checkCodes(Rubric rubric) {
        Set<String> seen = new HashSet<>();
        Stream.concat(
                        rubric.criteria().stream().map(Criterion::code),
                        rubric.classes().stream().map(ClassBand::code))
                .filter(code -> !seen.add(code))
                .forEach(code -> file.fault("mã " + code + " dùng hai lần"));
    }

    /** Every total from 0 to the highest has one class. */
    private void checkBands(Rubric rubric) {
        List<ClassBand> rising = rubric.classes().stream()
                .sorted(Comparator.comparingInt(ClassBand::from))
                .toList();
        int next = 0;
        for (ClassBand band : rising) {
            if (band.from() != next || band.to() < band.from()) {
                file.get("classes")
                        .fault("loại " + band.code() + " từ " + band.from() + " đến " + band.to()
                                + " điểm: phải bắt đầu từ " + next + ", không chồng và không hở với loại dưới");
            }
            next = Math.max(next, band.to() + 1);
        }
        if (next != rubric.highest() + 1) {
            file.get("classes")
                    .fault("các loại phủ đến " + (next - 1) + " điểm, tổng điểm tối đa là " + rubric.highest());
        }
    }

    private void checkKnockOuts(Rubric rubric) {
        for (ClassBand band : rubric.classes()) {
            band.knockedOutBy().stream()
                    .filter(code ->
                            rubric.criterion(code).filter(Criterion::knockOut).isEmpty())
                    .forEach(code -> file.get("classes")
                            .fault("loại " + band.code() + ": " + code
                                    + " ở 'knocked-out-by' phải là một tiêu chí có 'knock-out: true'"));
        }
    }
}
