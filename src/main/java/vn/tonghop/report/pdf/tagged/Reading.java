package vn.tonghop.report.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of all pages put together to what somebody hears.
 *
 * @param repeated heads of tables on later pages: seen, but not read again
 */
record Reading(List<Block> blocks, List<Piece> repeated) {

    Reading {
        blocks = List.copyOf(blocks);
        repeated = List.copyOf(repeated);
    }

    static Reading of(List<Piece> pieces) {
        return new Reader().read(pieces);
    }

    private static final class Reader {

        private final List<Block> blocks = new ArrayList<>();
        private final List<Piece> repeated = new ArrayList<>();
        private final List<Block.Entry> entries = new ArrayList<>();
        private final List<Block.Row> rows = new ArrayList<>();
        private final List<Piece> cells = new ArrayList<>();
        private Optional<Piece> label = Optional.empty();
        private int level;

        Reading read(List<Piece> pieces) {
            pieces.stream()
                    .filter(piece -> piece.role().isCell() || piece.isMarked())
                    .forEach(this::add);
            endTable();
            endList();
            return new Reading(blocks, repeated);
        }

        private void add(Piece piece) {
            if (!piece.role().isCell()) {
                endTable();
            }
            if (!piece.role().isItem()) {
                endList();
            }
            if (piece.role().isCell()) {
                cell(piece);
            } else if (piece.role().isItem()) {
                item(piece);
            } else {
                single(piece);
            }
        }

        private void single(Piece piece) {
            if (piece.role().isHeading()) {
                int next = piece.role().ordinal() - Role.H1.ordinal() + 1;
                if (next > level + 1) {
                    throw new IllegalStateException("'" + piece.text() + "' in template " + piece.table()
                            + " is a heading of level " + next + " after one of level " + level);
                }
                level = next;
            }
            blocks.add(new Block.Single(piece));
        }

        private void item(Piece piece) {
            if (piece.role() == Role.LABEL) {
                label.ifPresent(open -> entries.add(new Block.Entry(label, List.of())));
                label = Optional.of(piece);
            } else {
                entries.add(new Block.Entry(label, List.of(piece)));
                label = Optional.empty();
            }
        }

        private void endList() {
            label.ifPresent(open -> entries.add(new Block.Entry(label, List.of())));
            label = Optional.empty();
            if (!entries.isEmpty()) {
                blocks.add(new Block.Listing(entries));
                entries.clear();
            }
        }

        private void cell(Piece piece) {
            if (!cells.isEmpty() && startsRow(cells.get(cells.size() - 1), piece)) {
                endRow();
            }
            cells.add(piece);
        }

        private static boolean startsRow(Piece before, Piece piece) {
            return piece.box().x() <= before.box().x()
                    || piece.page() != before.page()
                    || !piece.table().equals(before.table());
        }

        private void endRow() {
            if (cells.isEmpty()) {
                return;
            }
            var row = new Block.Row(cells);
            cells.clear();
            if (!rows.isEmpty() && !rows.get(0).template().equals(row.template())) {
                flush();
            }
            rows.add(row);
        }

        private void endTable() {
            endRow();
            flush();
        }

        /** Cuts the rows into tables: a head that is not the same again begins another one. */
        private void flush() {
            List<Block.Row> head = new ArrayList<>();
            List<Block.Row> body = new ArrayList<>();
            int again = 0;
            for (Block.Row row : rows) {
                if (!row.isHead()) {
                    body.add(row);
                    again = 0;
                } else if (body.isEmpty()) {
                    head.add(row);
                } else if (again < head.size() && head.get(again).texts().equals(row.texts())) {
                    repeated.addAll(row.cells());
                    again++;
                } else {
                    table(head, body);
                    head.clear();
                    body.clear();
                    head.add(row);
                }
            }
            if (!rows.isEmpty()) {
                table(head, body);
            }
            rows.clear();
        }

        private void table(List<Block.Row> head, List<Block.Row> body) {
            var table = new Block.Table(head, body);
            Grid.require(table);
            blocks.add(table);
        }
    }
}
