package vn.tonghop.spreadsheet.marked.xml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What each part is; may be changed. */
public final class ContentTypes {

    private static final String NAME = "[Content_Types].xml";

    private final Parts parts;
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();

    public ContentTypes(Parts parts) {
        this.parts = parts;
        for (Tag tag : Tags.of(parts.text(NAME))) {
            String type = tag.attribute("ContentType").orElse("");
            if (tag.opens("Default")) {
                defaults.put(tag.attribute("Extension").orElse(""), type);
            } else if (tag.opens("Override")) {
                overrides.put(tag.attribute("PartName").orElse(""), type);
            }
        }
    }

    public void set(String part, String type) {
        remove(part);
        overrides.put("/" + part, type);
        save();
    }

    public void setDefault(String extension, String type) {
        defaults.putIfAbsent(extension, type);
        save();
    }

    public void remove(String part) {
        overrides.keySet().removeIf(name -> name.equalsIgnoreCase("/" + part));
        save();
    }

    public String of(String part) {
        return overrides.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("/" + part))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> defaults.getOrDefault(
                        part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), ""));
    }

    private void save() {
        var xml = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        defaults.forEach((extension, type) ->
                xml.append("<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(extension, type)));
        overrides.forEach(
                (part, type) -> xml.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type)));
        parts.put(NAME, xml.append("</Types>").toString());
    }
}
