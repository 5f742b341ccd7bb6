package org.maillage.territory.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The movements of communes, in the order of their days. */
record Movements(List<Movement> all) {

    Movements {
        all = all.stream().sorted(Comparator.comparing(Movement::on)).toList();
    }

    /** Where the people of a commune are now, followed from movement to movement until a commune that is alive. */
    Successor successor(String gone, Set<String> alive) {
        var way = new LinkedHashSet<String>();
        var code = gone;
        LocalDate until = null;
        while (!alive.contains(code)) {
            if (!way.add(code)) {
                return new Successor.Loop(String.join(" → ", way));
            }
            var ends = latestEnds(code);
            if (ends.isEmpty()) {
                return new Successor.Unexplained();
            }
            var targets = ends.stream().map(Movement::after).distinct().sorted().toList();
            if (targets.size() > 1) {
                return new Successor.Split(targets);
            }
            until = until == null ? ends.getFirst().on() : until;
            code = targets.getFirst();
        }
        return until == null ? new Successor.Unexplained() : new Successor.Known(code, until);
    }

    private List<Movement> latestEnds(String code) {
        var ends = all.stream()
                .filter(it -> it.isEnd() && it.before().equals(code))
                .toList();
        return ends.stream().filter(it -> it.on().equals(ends.getLast().on())).toList();
    }

    /** The list of communes after the movements of the days after {@code from}. */
    Map<String, CogCommune> appliedTo(
            Map<String, CogCommune> communes, LocalDate from, Function<Movement, Optional<CogCommune>> created) {
        var list = new TreeMap<>(communes);
        for (var it : since(from)) {
            if (it.isSameCode()) {
                list.computeIfPresent(it.after(), (code, commune) -> commune.named(it.nameAfter()));
            } else {
                if (it.isEnd() && !stays(it)) {
                    list.remove(it.before());
                }
                if (!list.containsKey(it.after())) {
                    created.apply(it).ifPresent(commune -> list.put(commune.code(), commune));
                }
            }
        }
        return list;
    }

    List<Movement> since(LocalDate from) {
        return all.stream().filter(it -> it.on().isAfter(from)).toList();
    }

    private boolean stays(Movement end) {
        return all.stream()
                .anyMatch(it -> it.isSameCode()
                        && it.before().equals(end.before())
                        && it.on().equals(end.on()));
    }

    /** The year of the list that comes after the last movement: a list is that of the first of January. */
    int listYear() {
        var last = all.getLast().on();
        return last.getDayOfYear() == 1 ? last.getYear() : last.getYear() + 1;
    }

    /** What became of a commune that is no more. */
    sealed interface Successor {

        record Known(String code, LocalDate until) implements Successor {}

        record Split(List<String> codes) implements Successor {}

        record Loop(String way) implements Successor {}

        record Unexplained() implements Successor {}
    }
}
