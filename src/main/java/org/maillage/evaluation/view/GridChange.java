package org.maillage.evaluation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new version of a grid does to the items of the one before. */
record GridChange(List<OneChange> changes) {

    /** What becomes of an item. */
    enum Becomes {
        KEPT,
        /** Its words are others: what was answered before is not compared with it. */
        CHANGED,
        NEW,
        GONE
    }

    /** One item, as it stands now; one that is gone as it stood. */
    record OneChange(Becomes becomes, GridItem item) {}

    GridChange {
        changes = List.copyOf(changes);
    }

    static GridChange between(List<GridItem> before, List<GridItem> after) {
        Map<UUID, GridItem> known = before.stream().collect(Collectors.toMap(GridItem::id, Function.identity()));
        var kept = after.stream().map(GridItem::id).toList();
        return new GridChange(Stream.concat(
                        after.stream().map(it -> {
                            var was = known.get(it.id());
                            return new OneChange(
                                    was == null
                                            ? Becomes.NEW
                                            : was.revision() == it.revision() ? Becomes.KEPT : Becomes.CHANGED,
                                    it);
                        }),
                        before.stream()
                                .filter(it -> !kept.contains(it.id()))
                                .map(it -> new OneChange(Becomes.GONE, it)))
                .toList());
    }

    /**
     * The items after somebody has typed their words anew: the same words keep an item, others make a revision of it, none
     * leave it out; words that stand beside no item are a new one.
     */
    static List<GridItem> typed(List<GridItem> before, Map<UUID, String> words, Map<Axis, List<String>> added) {
        var all = new ArrayList<GridItem>();
        for (var axis : Axis.values()) {
            before.stream()
                    .filter(it -> it.axis() == axis)
                    .map(it -> said(it, words.getOrDefault(it.id(), "")))
                    .filter(it -> !it.words().isEmpty())
                    .forEach(all::add);
            added.getOrDefault(axis, List.of()).stream()
                    .filter(it -> !it.isEmpty())
                    .map(it -> new GridItem(UUID.randomUUID(), 1, axis, it))
                    .forEach(all::add);
        }
        return all;
    }

    private static GridItem said(GridItem it, String words) {
        return it.words().equals(words) ? it : new GridItem(it.id(), it.revision() + 1, it.axis(), words);
    }

    boolean isNone() {
        return changes.stream().allMatch(it -> it.becomes() == Becomes.KEPT);
    }
}
