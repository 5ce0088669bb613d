package vn.tonghop.orgunit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The units between two changes, which stand alike on all days between; every list is in the order of codes. */
final class DayTree {

    private final List<OrgUnit> units;
    private final Map<String, List<OrgUnit>> children = new HashMap<>();
    private final Map<String, List<OrgUnit>> subtrees = new ConcurrentHashMap<>();

    DayTree(List<OrgUnit> units) {
        this.units = List.copyOf(units);
        for (OrgUnit unit : units) {
            children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>()).add(unit);
        }
    }

    List<OrgUnit> units() {
        return units;
    }

    List<OrgUnit> children(String parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /** A unit and all below it; empty when there is no unit of that code. */
    List<OrgUnit> subtree(String root) {
        return subtrees.computeIfAbsent(root, this::collect);
    }

    private List<OrgUnit> collect(String root) {
        Set<String> codes = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            String code = open.remove();
            if (codes.add(code)) {
                children.getOrDefault(code, List.of()).forEach(child -> open.add(child.code()));
            }
        }
        return units.stream().filter(unit -> codes.contains(unit.code())).toList();
    }
}
