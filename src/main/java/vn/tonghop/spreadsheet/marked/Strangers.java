package vn.tonghop.spreadsheet.marked;

import java.util.Set;
import vn.tonghop.spreadsheet.marked.xml.ContentTypes;
import vn.tonghop.spreadsheet.marked.xml.Parts;
import vn.tonghop.spreadsheet.marked.xml.RelationsPart;
import vn.tonghop.spreadsheet.zip.PartNames;

/** Takes out of a workbook what is not handed on: macros, and whoever wrote, saved or commented it. */
record Strangers(Parts parts, ContentTypes types, String main) {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /** Kinds of relations, by the last word of their type. */
    private static final Set<String> UNWANTED = Set.of(
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "vbaProject",
            "person",
            "threadedComment",
            "usernames",
            "revisionHeaders",
            "revisionLog");

    void remove() {
        removeFrom("");
        removeFrom(main);
        var workbook = new RelationsPart(parts, main);
        for (RelationsPart.Relation relation : workbook.all()) {
            if (relation.kind().equals("worksheet")) {
                removeFrom(workbook.part(relation));
            }
        }
        types.set(main, WORKBOOK);
    }

    private void removeFrom(String part) {
        var relations = new RelationsPart(parts, part);
        for (RelationsPart.Relation relation : relations.all()) {
            if (UNWANTED.contains(relation.kind()) && !relation.external()) {
                removePart(parts, types, relations.part(relation));
            }
        }
        relations.removeIf(relation -> UNWANTED.contains(relation.kind()));
    }

    static void removePart(Parts parts, ContentTypes types, String part) {
        parts.remove(PartNames.relationsOf(part));
        parts.remove(part);
        types.remove(part);
    }
}
