package org.maillage.territory.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.table.Refused;

/**
 * What a newer list of communes changes.
 *
 * @param ended communes that are no more, each with the one that holds its people
 */
record CogDifference(List<CogCommune> added, List<CogCommune> renamed, List<Ended> ended, List<Refused> unexplained) {

    static CogDifference between(Map<String, CogCommune> before, Map<String, CogCommune> after, Movements movements) {
        var added = after.values().stream()
                .filter(it -> !before.containsKey(it.code()))
                .toList();
        var renamed = after.values().stream()
                .filter(it -> before.containsKey(it.code())
                        && !before.get(it.code()).name().equals(it.name()))
                .toList();
        var ended = new ArrayList<Ended>();
        var unexplained = new ArrayList<Refused>();
        before.values().stream().filter(it -> !after.containsKey(it.code())).forEach(it -> {
            switch (movements.successor(it.code(), after.keySet())) {
                case Movements.Successor.Known(var code, var until) ->
                    ended.add(new Ended(it.code(), it.name(), code, until, !before.containsKey(code)));
                case Movements.Successor.Split(var codes) ->
                    unexplained.add(new Refused("split", it.name(), it.code(), String.join(", ", codes)));
                case Movements.Successor.Loop(var way) ->
                    unexplained.add(new Refused("loop", it.name(), it.code(), way));
                case Movements.Successor.Unexplained() ->
                    unexplained.add(new Refused("unexplained", it.name(), it.code()));
            }
        });
        return new CogDifference(added, renamed, ended, unexplained);
    }

    /**
     * A commune that went into another one.
     *
     * @param intoNew whether the other one is new itself
     */
    record Ended(String code, String name, String into, LocalDate until, boolean intoNew) {}
}
