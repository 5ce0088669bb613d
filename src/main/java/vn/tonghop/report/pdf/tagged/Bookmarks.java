package vn.tonghop.report.pdf.tagged;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Writes the headings as bookmarks, each under the heading above it. */
final class Bookmarks {

    private record Open(Role level, PDOutlineItem item) {}

    private Bookmarks() {}

    static void write(PDDocument document, List<Piece> pieces) {
        var outline = new PDDocumentOutline();
        Deque<Open> open = new ArrayDeque<>();
        pieces.stream()
                .filter(piece -> piece.role().isHeading() && piece.isMarked())
                .forEach(heading -> {
                    while (!open.isEmpty() && open.peek().level().compareTo(heading.role()) >= 0) {
                        open.pop();
                    }
                    PDOutlineItem item = item(heading, document.getPage(heading.page()));
                    PDOutlineNode parent =
                            open.isEmpty() ? outline : open.peek().item();
                    parent.addLast(item);
                    open.push(new Open(heading.role(), item));
                });
        if (outline.hasChildren()) {
            outline.children().forEach(PDOutlineItem::openNode);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_NONE);
        }
    }

    private static PDOutlineItem item(Piece heading, PDPage page) {
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) page.getMediaBox().getHeight() - heading.box().y());
        place.setLeft(0);
        var item = new PDOutlineItem();
        item.setTitle(heading.text().strip().replaceAll("\\s+", " "));
        item.setDestination(place);
        return item;
    }
}
