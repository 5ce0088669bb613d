package vn.tonghop.spreadsheet.marked.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.spreadsheet.zip.PartNames;

/** Where a part points to; may be changed. */
public final class RelationsPart {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /**
     * One pointer.
     *
     * @param target as it is written, escaped
     */
    public record Relation(String id, String type, String target, boolean external) {

        /** The last word of the type. */
        public String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final Parts parts;
    private final String of;
    private final List<Relation> relations = new ArrayList<>();

    /** @param of the part that points; an empty text for the package itself */
    public RelationsPart(Parts parts, String of) {
        this.parts = parts;
        this.of = of;
        if (parts.has(name())) {
            for (Tag tag : Tags.of(parts.text(name()))) {
                if (tag.opens("Relationship")) {
                    relations.add(new Relation(
                            tag.attribute("Id").orElse(""),
                            tag.attribute("Type").orElse(""),
                            tag.attribute("Target").orElse(""),
                            tag.attribute("TargetMode")
                                    .filter("External"::equals)
                                    .isPresent()));
                }
            }
        }
    }

    private String name() {
        return PartNames.relationsOf(of);
    }

    /** The part that a relation points to, in lower case. */
    public String part(Relation relation) {
        return PartNames.resolved(of, XmlText.plain(relation.target()));
    }

    public Optional<Relation> byId(String id) {
        return relations.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** The part that the first relation of a kind points to. */
    public Optional<String> first(String kind) {
        return relations.stream()
                .filter(relation -> relation.kind().equals(kind) && !relation.external())
                .map(this::part)
                .findFirst();
    }

    public List<Relation> all() {
        return List.copyOf(relations);
    }

    /** Adds a pointer to a part, given from the root of the package, and returns its id. */
    public String add(String kind, String part) {
        int number = 1;
        while (byId("rId" + number).isPresent()) {
            number++;
        }
        relations.add(new Relation("rId" + number, TYPES + kind, "/" + XmlText.escaped(part), false));
        save();
        return "rId" + number;
    }

    public void removeIf(Predicate<Relation> unwanted) {
        if (relations.removeIf(unwanted)) {
            save();
        }
    }

    private void save() {
        var xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Relation relation : relations) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>",
                    relation.id(),
                    relation.type(),
                    relation.target(),
                    relation.external() ? " TargetMode=\"External\"" : ""));
        }
        parts.put(name(), xml.append("</Relationships>").toString());
    }
}
