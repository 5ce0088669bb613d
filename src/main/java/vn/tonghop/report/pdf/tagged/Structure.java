package vn.tonghop.report.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes what is read as the structure tree of the document. */
final class Structure {

    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");

    private final List<PDPage> pages = new ArrayList<>();
    private final Map<Integer, Map<Integer, COSDictionary>> owners = new TreeMap<>();
    private final COSDictionary root = new COSDictionary();

    private Structure(PDDocument document) {
        document.getPages().forEach(pages::add);
    }

    static void write(PDDocument document, Reading reading) {
        var structure = new Structure(document);
        structure.root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        COSDictionary whole = structure.element("Document", structure.root);
        reading.blocks().forEach(block -> structure.add(block, whole));
        structure.root.setItem(COSName.PARENT_TREE, structure.parentTree());
        structure.root.setInt(COSName.getPDFName("ParentTreeNextKey"), structure.pages.size());
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.root);
        COSDictionary marks = new COSDictionary();
        marks.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marks);
    }

    private void add(Block block, COSDictionary parent) {
        if (block instanceof Block.Single single) {
            leaf(single.piece(), parent);
        } else if (block instanceof Block.Listing listing) {
            COSDictionary list = element("L", parent);
            listing.entries().forEach(entry -> entry(entry, list));
        } else if (block instanceof Block.Table table) {
            COSDictionary whole = element("Table", parent);
            rows("THead", table.head(), whole);
            rows("TBody", table.body(), whole);
        }
    }

    private void entry(Block.Entry entry, COSDictionary list) {
        COSDictionary item = element("LI", list);
        entry.label().ifPresent(label -> leaf(label, item));
        entry.body().forEach(body -> leaf(body, item));
    }

    private void rows(String part, List<Block.Row> rows, COSDictionary table) {
        if (!rows.isEmpty()) {
            COSDictionary group = element(part, table);
            rows.forEach(row -> {
                COSDictionary line = element("TR", group);
                row.cells().forEach(cell -> leaf(cell, line));
            });
        }
    }

    private void leaf(Piece piece, COSDictionary parent) {
        COSDictionary leaf = element(piece.role().structure(), parent);
        attributes(piece, leaf);
        if (piece.isMarked()) {
            leaf.setItem(COSName.PG, pages.get(piece.page()));
            leaf.setItem(COSName.K, COSInteger.get(piece.mark()));
            owners.computeIfAbsent(piece.page(), page -> new TreeMap<>()).put(piece.mark(), leaf);
        }
    }

    private void attributes(Piece piece, COSDictionary leaf) {
        if (piece.role() == Role.FIGURE) {
            leaf.setString(COSName.ALT, piece.text());
            leaf.setItem(COSName.A, box(piece));
        } else if (piece.role().isCell()) {
            COSDictionary table = owned("Table");
            if (piece.role() != Role.CELL) {
                table.setName(SCOPE, piece.role() == Role.ROW_HEAD ? "Row" : "Column");
            }
            span(table, "ColSpan", piece.span().columns());
            span(table, "RowSpan", piece.span().rows());
            if (table.size() > 1) {
                leaf.setItem(COSName.A, table);
            }
        }
    }

    private static void span(COSDictionary attributes, String name, int cells) {
        if (cells > 1) {
            attributes.setInt(COSName.getPDFName(name), cells);
        }
    }

    private COSDictionary box(Piece piece) {
        float top =
                pages.get(piece.page()).getMediaBox().getHeight() - piece.box().y();
        COSDictionary layout = owned("Layout");
        layout.setName(COSName.getPDFName("Placement"), "Block");
        var corners = new COSArray();
        corners.add(new COSFloat(piece.box().x()));
        corners.add(new COSFloat(top - piece.box().height()));
        corners.add(new COSFloat(piece.box().x() + piece.box().width()));
        corners.add(new COSFloat(top));
        layout.setItem(COSName.BBOX, corners);
        return layout;
    }

    private static COSDictionary owned(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, owner);
        return attributes;
    }

    private COSDictionary element(String kind, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, kind);
        element.setItem(COSName.P, parent);
        if (!(parent.getDictionaryObject(COSName.K) instanceof COSArray)) {
            parent.setItem(COSName.K, new COSArray());
        }
        ((COSArray) parent.getDictionaryObject(COSName.K)).add(element);
        return element;
    }

    /** From each mark of each page back to its element. */
    private COSDictionary parentTree() {
        var numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            COSDictionary dictionary = pages.get(page).getCOSObject();
            dictionary.setInt(STRUCT_PARENTS, page);
            dictionary.setName(COSName.getPDFName("Tabs"), "S");
            numbers.add(COSInteger.get(page));
            numbers.add(owners(owners.getOrDefault(page, Map.of())));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private static COSBase owners(Map<Integer, COSDictionary> marks) {
        var owners = new COSArray();
        marks.forEach((mark, owner) -> {
            while (owners.size() < mark) {
                owners.add(COSNull.NULL);
            }
            owners.add(owner);
        });
        return owners;
    }
}
