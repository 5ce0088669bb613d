package vn.tonghop.planning.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through a document and its schema side by side, leaving a mark at each place and noting what the schema allows. */
final class SchemaWalk {

    /** A mark in the document, and the keys or words that the schema allows where it stands. */
    record Mark(String mark, List<String> allowed) {}

    private final JsonNode schema;
    private final String prefix;
    private final List<Mark> marks = new ArrayList<>();

    SchemaWalk(JsonNode schema, String prefix) {
        this.schema = schema;
        this.prefix = prefix;
    }

    /** Adds an unknown key to every set of named entries; what is marked are those whose keys are not free. */
    List<Mark> addUnknownKeys(JsonNode document) {
        keys(document, schema);
        return marks;
    }

    /** Puts an unknown word in the place of every word that is one of several. */
    List<Mark> replaceChoices(JsonNode document) {
        words(document, schema);
        return marks;
    }

    private void keys(JsonNode node, JsonNode rule) {
        JsonNode resolved = resolve(rule, node);
        if (node instanceof ArrayNode items) {
            items.forEach(item -> keys(item, resolved.path("items")));
        }
        if (node instanceof ObjectNode entries) {
            names(entries).forEach(name -> keys(entries.get(name), ruleOf(name, resolved)));
            if (!resolved.path("additionalProperties").isObject()) {
                entries.put(mark(names(resolved.path("properties"))), "x");
            }
        }
    }

    private void words(JsonNode node, JsonNode rule) {
        JsonNode resolved = resolve(rule, node);
        if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                JsonNode item = resolve(resolved.path("items"), items.get(i));
                if (item.has("enum")) {
                    items.set(i, mark(texts(item.path("enum"))));
                } else {
                    words(items.get(i), item);
                }
            }
        }
        if (node instanceof ObjectNode entries) {
            names(entries).forEach(name -> word(entries, name, ruleOf(name, resolved)));
        }
    }

    private void word(ObjectNode entries, String name, JsonNode rule) {
        JsonNode resolved = resolve(rule, entries.get(name));
        if (resolved.has("enum")) {
            entries.put(name, mark(texts(resolved.path("enum"))));
        } else {
            words(entries.get(name), resolved);
        }
    }

    private String mark(List<String> allowed) {
        String mark = prefix + marks.size() + "z";
        marks.add(new Mark(mark, allowed.stream().sorted().toList()));
        return mark;
    }

    private static JsonNode ruleOf(String name, JsonNode rule) {
        JsonNode own = rule.path("properties").path(name);
        return own.isMissingNode() ? rule.path("additionalProperties") : own;
    }

    /** Follows references, and of several forms takes the one for a node of that shape. */
    private JsonNode resolve(JsonNode rule, JsonNode node) {
        if (rule.has("$ref")) {
            return resolve(schema.at(rule.path("$ref").asText().substring(1)), node);
        }
        if (rule.has("allOf")) {
            return resolve(rule.path("allOf").get(0), node);
        }
        if (rule.has("oneOf")) {
            String shape = node.isArray() ? "array" : node.isObject() ? "object" : "";
            return StreamSupport.stream(rule.path("oneOf").spliterator(), false)
                    .map(form -> resolve(form, node))
                    .filter(form -> shape.isEmpty()
                                    == !Stream.of("array", "object")
                                            .toList()
                                            .contains(form.path("type").asText())
                            && (shape.isEmpty() || form.path("type").asText().equals(shape)))
                    .findFirst()
                    .orElse(rule);
        }
        return rule;
    }

    static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
