package vn.tonghop.planning.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.ProgrammeFolder;

/** Compares two {@code jobs/} folders. */
public final class JobsDiff {

    private static final String SHARED = "Dùng chung";

    private final JobsFolder before;
    private final JobsFolder after;

    public JobsDiff(JobsFolder before, JobsFolder after) {
        this.before = before;
        this.after = after;
    }

    /** The sections that have changes, for each programme that has any; what all share comes first. */
    public Map<String, List<Section>> changes() {
        Map<String, List<Section>> changes = new LinkedHashMap<>();
        put(changes, SHARED, new SharedChanges(before, after).sections());
        Map<String, ProgrammeFolder> then = byId(before);
        Map<String, ProgrammeFolder> now = byId(after);
        put(changes, SHARED, List.of(new Section("Chương trình", programmes(then, now))));
        now.forEach((id, folder) -> Optional.ofNullable(then.get(id))
                .ifPresent(known -> put(changes, id, new ProgrammeChanges(known, folder).sections())));
        return changes;
    }

    private static List<String> programmes(Map<String, ProgrammeFolder> then, Map<String, ProgrammeFolder> now) {
        List<String> lines = new ArrayList<>();
        then.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> lines.add("bỏ " + id));
        now.keySet().stream().filter(id -> !then.containsKey(id)).forEach(id -> lines.add("thêm " + id));
        return lines;
    }

    private static void put(Map<String, List<Section>> changes, String title, List<Section> sections) {
        sections.stream()
                .filter(section -> !section.isEmpty())
                .forEach(section -> changes.computeIfAbsent(title, heading -> new ArrayList<>())
                        .add(section));
    }

    private static Map<String, ProgrammeFolder> byId(JobsFolder folder) {
        return folder.programmes().stream()
                .collect(Collectors.toMap(
                        ProgrammeFolder::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
