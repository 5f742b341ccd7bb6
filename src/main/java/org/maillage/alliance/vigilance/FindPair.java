package org.maillage.alliance.vigilance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.directory.Reader;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Finds the pair that somebody is of: that of their place in the latest edition; who sits in none is alone. */
@Component
record FindPair(Cohorts cohorts, LiveEditions editions, Pairs pairs, Addressees addressees) {

    /** Empty for who is of no team. */
    Optional<Pair> of(SignedIn me, Reader reader) {
        var place = cohorts.placesOf(me.id()).stream()
                .filter(it -> reader.teams().contains(it.territory()))
                .findFirst();
        return place.isPresent()
                ? place.map(this::pair)
                : reader.teams().stream().sorted().findFirst().map(team -> alone(me, team));
    }

    private Pair pair(Place place) {
        var edition = editions.look(place.edition());
        return new Pair(
                place.territory(), place.id(), edition.programme(), edition.programmeTitle(), sittings(place.id()));
    }

    private List<Sitting> sittings(UUID place) {
        var all = pairs.history(place);
        var people = addressees.of(all.stream().map(it -> it.person()).collect(Collectors.toSet()));
        return all.stream()
                .map(it -> new Sitting(
                        it.person(),
                        day(it.since(), people, it.person()),
                        it.until() == null ? null : day(it.until(), people, it.person())))
                .toList();
    }

    // A day is that of whoever sits there: their logbook is written in it.
    private static LocalDate day(OffsetDateTime moment, Map<UUID, Addressee> people, UUID person) {
        var known = people.get(person);
        return moment.atZoneSameInstant(known == null ? Words.PARIS : known.zone())
                .toLocalDate();
    }

    private static Pair alone(SignedIn me, UUID team) {
        return new Pair(team, null, null, "", List.of(new Sitting(me.id(), LocalDate.EPOCH, null)));
    }
}
