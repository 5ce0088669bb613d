package vn.tonghop.finding.json;

import java.math.BigDecimal;

/** Writes one JSON document, name by name and value by value, indented by two blanks. */
public final class JsonWriter {

    private static final int FIRST_PLAIN = 0x20;

    private final StringBuilder json = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean named;

    public JsonWriter beginObject() {
        return begin('{');
    }

    public JsonWriter endObject() {
        return end('}');
    }

    public JsonWriter beginArray() {
        return begin('[');
    }

    public JsonWriter endArray() {
        return end(']');
    }

    /** The name of the value that comes next. */
    public JsonWriter name(String name) {
        separate();
        quote(name);
        json.append(": ");
        named = true;
        return this;
    }

    public JsonWriter value(String text) {
        separate();
        quote(text);
        return this;
    }

    public JsonWriter value(long number) {
        return plain(String.valueOf(number));
    }

    public JsonWriter value(BigDecimal number) {
        return plain(number.toPlainString());
    }

    public JsonWriter value(boolean flag) {
        return plain(String.valueOf(flag));
    }

    public JsonWriter nothing() {
        return plain("null");
    }

    public JsonWriter field(String name, String text) {
        return name(name).value(text);
    }

    public JsonWriter field(String name, long number) {
        return name(name).value(number);
    }

    /** The whole document with a line break at its end. */
    @Override
    public String toString() {
        if (depth != 0) {
            throw new IllegalStateException("JSON is not finished, depth " + depth);
        }
        return json + "\n";
    }

    private JsonWriter plain(String value) {
        separate();
        json.append(value);
        return this;
    }

    private JsonWriter begin(char bracket) {
        separate();
        json.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        json.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            json.append(',');
        }
        if (depth > 0) {
            newLine();
        }
        first = false;
    }

    private void newLine() {
        json.append('\n').append("  ".repeat(depth));
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> escapeOrKeep(c);
            }
        }
        json.append('"');
    }

    /** Lone halves of a pair cannot be encoded; line separators end a line for some readers. */
    private void escapeOrKeep(char c) {
        if (c < FIRST_PLAIN || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
            String hex = Integer.toHexString(c);
            json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
            json.append(c);
        }
    }
}
