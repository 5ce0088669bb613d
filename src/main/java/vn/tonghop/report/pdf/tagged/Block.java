package vn.tonghop.report.pdf.tagged;

import java.util.List;
import java.util.Optional;

/** What is read as one: a heading, a paragraph, a drawing, a list, a table over all its pages. */
sealed interface Block {

    record Single(Piece piece) implements Block {}

    record Listing(List<Entry> entries) implements Block {

        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /** One entry of a list, with its number or figure in front. */
    record Entry(Optional<Piece> label, List<Piece> body) {

        public Entry {
            body = List.copyOf(body);
        }
    }

    record Table(List<Row> head, List<Row> body) implements Block {

        public Table {
            head = List.copyOf(head);
            body = List.copyOf(body);
        }
    }

    record Row(List<Piece> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        boolean isHead() {
            return cells.stream().allMatch(cell -> cell.role() == Role.COLUMN_HEAD);
        }

        List<String> texts() {
            return cells.stream().map(Piece::text).toList();
        }

        String template() {
            return cells.get(0).table();
        }
    }
}
