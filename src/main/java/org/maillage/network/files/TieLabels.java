package org.maillage.network.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.directory.Reader;
import org.maillage.network.TiedActors;
import org.maillage.network.Ties;

/**
 * What actors are called in files, so that each is known again by it: its name, with the address of its sheet behind it where
 * the name alone would not do; the address alone where no name may be shown.
 *
 * @param labels by the ids of the actors, in the order of their ties
 */
record TieLabels(Map<UUID, String> labels) {

    static TieLabels of(List<Ties.Named> ties, TiedActors actors, UUID territory, Reader reader) {
        var names = new LinkedHashMap<UUID, String>();
        for (var it : ties) {
            names.put(it.tie().one(), it.one());
            names.put(it.tie().other(), it.other());
        }
        var meant = actors.named(territory, List.copyOf(names.values()), reader);
        names.replaceAll((id, name) -> {
            var alike = new ArrayList<UUID>();
            meant.getOrDefault(name, List.of()).forEach(it -> alike.add(it.id()));
            return alike.equals(List.of(id)) && !name.contains("|") ? name : withAddress(name, id);
        });
        return new TieLabels(names);
    }

    private static String withAddress(String name, UUID id) {
        var address = "/directory/" + id;
        return name.isEmpty() ? address : "%s (%s)".formatted(name.replace('|', '/'), address);
    }

    String of(UUID actor) {
        return labels.getOrDefault(actor, "");
    }
}
