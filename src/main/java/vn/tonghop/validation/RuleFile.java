package vn.tonghop.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Term;

/**
 * Reads the rules of a programme: those in {@code jobs/rules.yaml} that its forms ask all the figures for, and its own,
 * which add to them, take their place or change how they stand.
 */
final class RuleFile {

    static final String NAME = "rules.yaml";

    private final Programme programme;
    private final boolean tried;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> mends = new HashMap<>();

    /** @param tried whether the examples of the rules are run, too */
    RuleFile(Programme programme, boolean tried) {
        this.programme = programme;
        this.tried = tried;
    }

    List<Rule> read(Path jobs, Faults faults) {
        Path shared = jobs.resolve(NAME);
        if (Files.exists(shared)) {
            new Layer(YamlFile.read(shared, faults), true).read();
        }
        Faults own = faults.in(programme.id());
        new Layer(YamlFile.read(jobs.resolve(programme.id()).resolve(NAME), own), false).read();
        return List.copyOf(rules.values());
    }

    /** One of the two files. */
    private final class Layer {

        private final Entry top;
        private final boolean shared;
        private final Map<String, Entry> seen = new HashMap<>();

        Layer(Entry top, boolean shared) {
            this.top = top;
            this.shared = shared;
        }

        void read() {
            top.allowOnly("defaults", "mend", "rules");
            top.find("mend").ifPresent(this::readMends);
            var reader = new RuleReader(top.find("defaults"), mends);
            top.list("rules").forEach(entry -> add(reader, entry));
        }

        private void readMends(Entry entry) {
            for (String name : entry.keys()) {
                Entry mend = entry.get(name);
                mend.allowOnly("vi", "en");
                mends.put(name, Map.of("mend-vi", mend.text("vi"), "mend-en", mend.text("en")));
            }
        }

        private void add(RuleReader reader, Entry entry) {
            String id = reader.id(entry);
            if (seen.put(id, entry) != null) {
                entry.fault("mã quy tắc '" + id + "' phải là chữ thường không dấu nối bằng '-', mỗi mã một lần");
            }
            if (RuleReader.isChange(entry)) {
                change(reader, entry, id);
                return;
            }
            Rule rule = reader.rule(entry);
            if (tried) {
                reader.run(rule, entry);
            }
            if (!shared) {
                faultWhereNotAsked(rule, entry);
            }
            if (!shared || isAsked(rule)) {
                rules.put(id, rule);
            }
        }

        private void change(RuleReader reader, Entry entry, String id) {
            Rule rule = rules.get(id);
            if (rule == null) {
                entry.fault(
                        "không có quy tắc chung '" + id + "' nào áp dụng ở đây để đổi; quy tắc mới thì cần đủ các mục");
                return;
            }
            rules.put(id, rule.with(reader.changed(rule.standing(), entry)));
        }
    }

    private boolean isAsked(Rule rule) {
        return programme.forms().values().stream().anyMatch(form -> rule.check().concerns(form, programme::asks));
    }

    private void faultWhereNotAsked(Rule rule, Entry entry) {
        List<Term> unknown = rule.check().terms().stream()
                .filter(term -> !programme.asks(term))
                .toList();
        unknown.forEach(term -> entry.fault("không biểu nào hỏi " + term));
        if (unknown.isEmpty() && !isAsked(rule)) {
            entry.fault("không biểu nào hỏi " + rule.check().terms() + " trên cùng một dòng");
        }
    }
}
