package org.maillage.programme;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.maillage.account.HeldRole;
import org.maillage.account.SignedIn;
import org.springframework.stereotype.Component;

/** Finds the seats that somebody holds, with as many statements for all as for one. */
@Component
public record Seats(Cohorts cohorts, LiveEditions editions, Policy policy) {

    /** The seats of a reader whose roles were read for this very request, those in the latest editions first. */
    public List<Seat> of(SignedIn me, List<HeldRole> held) {
        var places = cohorts.placesOf(me.id());
        if (places.isEmpty()) {
            return List.of();
        }
        var walked = places.stream().map(Place::edition).distinct().toList();
        var found = editions.look(walked).stream().collect(toMap(LiveEdition::id, Function.identity()));
        var rights = policy.of(me, held, walked);
        return places.stream()
                .map(it -> new Seat(
                        me,
                        Objects.requireNonNull(found.get(it.edition())),
                        it,
                        rights.getOrDefault(it.edition(), Rights.NONE)))
                .toList();
    }
}
