package vn.tonghop.definition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML file of {@code jobs/} as entries that know their line. */
public final class YamlFile {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String name;
    private final Faults faults;

    private YamlFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /** The file's top entry; an empty one with the fault recorded when the file is no YAML. */
    public static Entry read(Path path, Faults faults) {
        String name = path.getFileName().toString();
        return DefinitionText.read(path, faults)
                .map(text -> parse(name, text, faults))
                .orElse(unreadable(name, 1));
    }

    static Entry parse(String name, String text, Faults faults) {
        var file = new YamlFile(name, faults);
        try (JsonParser parser = YAML.createParser(text)) {
            return parser.nextToken() == null ? file.empty(1) : file.entry(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            faults.add(
                    name,
                    line,
                    "không đọc được theo cú pháp YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
            return unreadable(name, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in for a file that was no YAML: that is the fault, not everything that it lacks. */
    private static Entry unreadable(String name, int line) {
        return new Entry(name, line, "", List.of(), Map.of(), new Faults());
    }

    private Entry empty(int line) {
        return new Entry(name, line, "", List.of(), Map.of(), faults);
    }

    private Entry entry(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Entry(name, line, "", List.of(), fields(parser), faults);
            case START_ARRAY -> new Entry(name, line, "", items(parser), Map.of(), faults);
            case VALUE_NULL -> empty(line);
            default -> new Entry(name, line, parser.getText().strip(), List.of(), Map.of(), faults);
        };
    }

    private Map<String, Entry> fields(JsonParser parser) throws IOException {
        Map<String, Entry> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (fields.put(key, entry(parser)) != null) {
                faults.add(name, line, "mục '" + key + "' viết hai lần");
            }
        }
        return fields;
    }

    private List<Entry> items(JsonParser parser) throws IOException {
        List<Entry> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(entry(parser));
        }
        return items;
    }
}
