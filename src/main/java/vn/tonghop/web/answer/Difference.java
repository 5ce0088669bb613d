package vn.tonghop.web.answer;

import vn.tonghop.web.frame.CellSaid;

/**
 * A cell that says something else than before.
 *
 * @param place as {@code sheet!A1}
 */
record Difference(String place, String name, CellSaid before, CellSaid after) {}
