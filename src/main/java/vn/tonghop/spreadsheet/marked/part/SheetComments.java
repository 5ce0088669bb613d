package vn.tonghop.spreadsheet.marked.part;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tonghop.spreadsheet.marked.xml.ContentTypes;
import vn.tonghop.spreadsheet.marked.xml.Parts;
import vn.tonghop.spreadsheet.marked.xml.RelationsPart;
import vn.tonghop.spreadsheet.marked.xml.Tag;
import vn.tonghop.spreadsheet.marked.xml.Tags;
import vn.tonghop.spreadsheet.marked.xml.XmlText;
import vn.tonghop.spreadsheet.raw.OwnSheets;

/** The comments of one sheet: the sender's own stay, those of an earlier check go, those of this one come. */
public final class SheetComments {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Parts parts;
    private final ContentTypes types;
    private final RelationsPart relations;
    /** The inside of each comment's text, without prefixes. */
    private final Map<At, String> texts = new TreeMap<>();

    private final Set<At> givenUp = new TreeSet<>();

    public SheetComments(Parts parts, ContentTypes types, RelationsPart relations) {
        this.parts = parts;
        this.types = types;
        this.relations = relations;
        relations.first("comments").filter(parts::has).ifPresent(part -> read(parts.text(part)));
    }

    private void read(String xml) {
        for (Tag tag : Tags.of(xml)) {
            Optional<At> at = tag.opens("comment") ? tag.attribute("ref").flatMap(At::of) : Optional.empty();
            if (at.isPresent() && tag.kind() == Tag.Kind.OPEN) {
                String own = own(xml.substring(tag.end(), Tags.endOf(tag)));
                if (own.isEmpty()) {
                    givenUp.add(at.get());
                } else {
                    texts.put(at.get(), own);
                }
            }
        }
    }

    /** The inside of the text as the sender wrote it; empty where it is all ours. */
    private static String own(String comment) {
        Optional<Tag> open = Tags.opening(comment, "text");
        if (open.isEmpty() || open.get().kind() == Tag.Kind.EMPTY) {
            return "";
        }
        String inside = comment.substring(open.get().end(), comment.lastIndexOf("</"));
        Optional<Tag> close = Tags.closing(comment, "text");
        inside = close.map(tag -> comment.substring(open.get().end(), tag.start()))
                .orElse(inside);
        boolean oneText = Tags.next(inside, 0).filter(tag -> tag.opens("t")).isPresent();
        boolean plainNames =
                Tags.of(inside).stream().allMatch(tag -> tag.prefix().isEmpty());
        String text = text(inside);
        int ours = text.indexOf(OwnSheets.NOTE);
        if (ours >= 0) {
            String before = text.substring(0, ours).strip();
            return before.isEmpty() ? "" : run(before);
        }
        return plainNames && !oneText ? inside : run(text);
    }

    private static String text(String inside) {
        var text = new StringBuilder();
        for (Tag tag : Tags.of(inside)) {
            if (tag.opens("t") && tag.kind() == Tag.Kind.OPEN) {
                int end = inside.indexOf("</", tag.end());
                text.append(XmlText.plain(inside.substring(tag.end(), end)));
            }
        }
        return text.toString();
    }

    private static String run(String text) {
        return "<r><t xml:space=\"preserve\">" + XmlText.escaped(text) + "</t></r>";
    }

    public void add(At cell, String text) {
        String ours = run((texts.containsKey(cell) ? "\n" : "") + OwnSheets.NOTE + "\n" + text);
        texts.merge(cell, ours, String::concat);
        givenUp.remove(cell);
    }

    /** Saves the comments and returns the sheet, pointing to their shapes. */
    public String saved(String sheet) {
        if (texts.isEmpty() && givenUp.isEmpty()) {
            return sheet;
        }
        String part = relations.first("comments").orElseGet(() -> {
            String fresh = parts.freeName("xl/comments", ".xml");
            relations.add("comments", fresh);
            types.set(fresh, TYPE);
            return fresh;
        });
        parts.put(part, xml());
        Optional<String> drawing =
                LegacyDrawing.relation(sheet).flatMap(relations::byId).map(relations::part);
        String shapes = drawing.filter(parts::has).map(parts::text).orElse(NoteShapes.NONE);
        String name = drawing.filter(parts::has).orElseGet(() -> parts.freeName("xl/drawings/vmlDrawing", ".vml"));
        parts.putBare(name, NoteShapes.with(shapes, texts.keySet(), givenUp));
        if (drawing.isPresent()) {
            return sheet;
        }
        types.setDefault("vml", SHAPES);
        return LegacyDrawing.added(sheet, relations.add("vmlDrawing", name));
    }

    private String xml() {
        var xml = new StringBuilder("<comments xmlns=\"" + MAIN + "\"><authors><author/></authors><commentList>");
        texts.forEach((at, text) -> xml.append("<comment ref=\"")
                .append(at.a1())
                .append("\" authorId=\"0\"><text>")
                .append(text)
                .append("</text></comment>"));
        return xml.append("</commentList></comments>").toString();
    }
}
