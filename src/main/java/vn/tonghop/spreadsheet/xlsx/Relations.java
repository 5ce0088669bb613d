package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.PartNames;

/** Which other parts a part points to. */
record Relations(List<Relation> all) {

    /** @param kind the last word of the relation's type, such as {@code worksheet} */
    record Relation(String id, String kind, String part) {}

    private static final int MOST = 5_000;

    static Relations of(String part, Archive archive) throws IOException {
        String name = PartNames.relationsOf(part);
        if (!archive.has(name)) {
            return new Relations(List.of());
        }
        return Part.read(archive, name, xml -> {
            List<Relation> all = new ArrayList<>();
            while (xml.nextStart()) {
                if (xml.is("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    Xml.requireAtMost(MOST, all.size());
                    String type = xml.attribute("Type");
                    all.add(new Relation(
                            xml.attribute("Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            PartNames.resolved(part, xml.attribute("Target"))));
                }
            }
            return new Relations(all);
        });
    }

    Optional<Relation> byId(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    Optional<String> first(String kind) {
        return all.stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part)
                .findFirst();
    }
}
