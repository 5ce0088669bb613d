package vn.tonghop.definition;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The text of a YAML file, for whoever needs its bytes rather than its entries. */
public final class YamlText {

    private YamlText() {}

    /** Without one top entry: from its key to the next one. */
    public static byte[] without(String key, byte[] content) {
        Pattern entry = Pattern.compile("(?m)^" + Pattern.quote(key) + ":.*\\R?(?:^(?:[ \\t#].*)?(?:\\R|\\z))*+");
        String text = new String(content, StandardCharsets.UTF_8);
        return entry.matcher(text).replaceFirst("").getBytes(StandardCharsets.UTF_8);
    }
}
